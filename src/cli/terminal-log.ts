/** A log for people at a terminal: plain sentences on standard error.
 *
 * @module
 */
import type { Log } from "../log.ts";

/** Creates a log that writes each message as a line, facts in brackets. */
export function createTerminalLog(stream: NodeJS.WritableStream): Log {
  const write: Log["info"] = (message, facts) => {
    const details = Object.entries(facts ?? {}).map(([name, value]) => `${name}=${String(value)}`);
    stream.write(details.length === 0 ? `${message}\n` : `${message}（${details.join("，")}）\n`);
  };
  return { info: write, warn: write, error: write };
}
