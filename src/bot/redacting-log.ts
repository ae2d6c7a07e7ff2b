/** A log that cannot tell a secret, whatever it is given to write.
 *
 * @module
 */
import type { Log, LogFacts } from "../log.ts";

/** Wraps a log: the secrets are replaced in messages and facts before anything is written. */
export function createRedactingLog(log: Log, secrets: readonly string[]): Log {
  const kept = secrets.filter((secret) => secret !== "");
  const clean = (text: string): string =>
    kept.reduce((redacted, secret) => redacted.replaceAll(secret, "[已隐去]"), text);
  const cleanFacts = (facts: LogFacts): LogFacts =>
    Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [
        name,
        typeof value === "string" ? clean(value) : value,
      ]),
    );
  return {
    info: (message, facts) => {
      log.info(clean(message), facts && cleanFacts(facts));
    },
    warn: (message, facts) => {
      log.warn(clean(message), facts && cleanFacts(facts));
    },
    error: (message, facts) => {
      log.error(clean(message), facts && cleanFacts(facts));
    },
  };
}
