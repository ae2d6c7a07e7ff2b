/** A progress bar on standard error while the index is built.
 *
 * @module
 */
import { Presets, SingleBar } from "cli-progress";
import { PROGRESS } from "../render/copy.ts";

/** Shows how far the work is. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  /** Ends the bar; harmless where none was begun. */
  readonly stop: () => void;
}

/** Where nobody watches, a line every so often is enough: most indexes are built before the first. */
const QUIET_INTERVAL_MS = 30_000;

/** Creates a bar that appears with the first update. Without a terminal it writes a line at both ends and each half minute. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined;
  return {
    update(done, total) {
      if (bar === undefined) {
        bar = new SingleBar(
          {
            stream,
            format: PROGRESS,
            hideCursor: true,
            noTTYOutput: true,
            notTTYSchedule: QUIET_INTERVAL_MS,
            // Else each update draws too, once a second.
            synchronousUpdate: stream.isTTY,
          },
          Presets.shades_classic,
        );
        bar.start(total, done);
      }
      bar.update(done);
    },
    stop() {
      bar?.stop();
      bar = undefined;
    },
  };
}
