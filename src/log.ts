/** The port through which the program says what it is doing, and its adapter over pino.
 *
 * Answers never go through here: they belong on standard output, messages of the log on standard error.
 *
 * @module
 */
import { destination, pino } from "pino";

/** Facts that belong to a message, by name. Never a secret, never a whole text. */
export type LogFacts = Readonly<Record<string, string | number | boolean>>;

/** Takes messages for the operator. */
export interface Log {
  /** What went as planned and is worth knowing: 索引已建立. */
  info(message: string, facts?: LogFacts): void;
  /** What was unexpected and could be dealt with. */
  warn(message: string, facts?: LogFacts): void;
  /** What failed, and needs somebody. */
  error(message: string, facts?: LogFacts): void;
}

/** Least weighty message that is written; `silent` writes none. */
export type LogLevel = "info" | "warn" | "error" | "silent";

/** A log that drops everything: for tests, and where nobody reads. */
export const silentLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/**
 * Creates a log that writes one JSON object a line to standard error.
 *
 * Writes at once, so that the last message before a crash is not lost.
 */
export function createPinoLog(level: LogLevel): Log {
  const logger = pino(
    { level, base: {}, timestamp: pino.stdTimeFunctions.isoTime },
    destination({ fd: 2, sync: true }),
  );
  return {
    info: (message, facts) => {
      logger.info(facts ?? {}, message);
    },
    warn: (message, facts) => {
      logger.warn(facts ?? {}, message);
    },
    error: (message, facts) => {
      logger.error(facts ?? {}, message);
    },
  };
}
