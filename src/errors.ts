/** The errors that somebody can do something about, one class for each remedy.
 *
 * A bug is a plain `Error`; it reaches the top. What the reports do not say is an answer, never an error.
 *
 * @module
 */

/** Base of every error whose message a user may read: what happened, where, and what to do. */
export abstract class AppError extends Error {
  /** Stable name of the fault, for logs and tests; the message may be reworded. */
  abstract readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The command line or a question cannot be used as given. The user changes the call. */
export class UsageError extends AppError {
  readonly code = "usage";
}

/** One or more settings are missing or wrong. The operator changes the environment. */
export class ConfigError extends AppError {
  readonly code = "config";
}

/** A file of the corpus cannot be read as what it should be. Its owner mends the file. */
export class CorpusError extends AppError {
  readonly code = "corpus";
  readonly path: string;
  /** Every fault found, one sentence each, so that one round of mending is enough. */
  readonly faults: readonly string[];

  constructor(path: string, faults: readonly string[], options?: ErrorOptions) {
    super(`${path}：${faults.join("；")}`, options);
    this.path = path;
    this.faults = faults;
  }
}

/** The embedding model is missing or differs from its published checksums. The operator restores models/. */
export class ModelError extends AppError {
  readonly code = "model";
  readonly path: string;

  constructor(path: string, message: string, options?: ErrorOptions) {
    super(`${path}：${message}`, options);
    this.path = path;
  }
}

/** There is no index at the given place. `npm run index` makes one. */
export class IndexMissingError extends AppError {
  readonly code = "index-missing";
  readonly path: string;

  constructor(path: string, options?: ErrorOptions) {
    super(`${path} 里没有索引，请先运行：npm run index -- --index ${path}`, options);
    this.path = path;
  }
}

/**
 * What lies at the index's place is torn, altered, or of another format. `npm run index -- --rebuild` replaces it; what
 * was found is for those who look into it, the message for those who only want answers.
 */
export class IndexFormatError extends AppError {
  readonly code = "index-format";
  readonly path: string;
  readonly found: string;
  readonly expected: string;

  constructor(path: string, facts: { found: string; expected: string }, options?: ErrorOptions) {
    super(
      `${path} 里的索引已损坏，或由另一版本的程序建立，请重建：npm run index -- --rebuild --index ${path}`,
      options,
    );
    this.path = path;
    this.found = facts.found;
    this.expected = facts.expected;
  }
}

/** Nothing can be written where the index should lie. The operator changes permissions or place, or makes room. */
export class IndexWriteError extends AppError {
  readonly code = "index-write";
  readonly path: string;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path} 里写不进索引（${reason}），请检查或用 --index 另选目录`, options);
    this.path = path;
  }
}

/** Another process is building the same index and did not finish in time. The user waits and repeats. */
export class IndexBusyError extends AppError {
  readonly code = "index-busy";
  readonly path: string;

  constructor(path: string, options?: ErrorOptions) {
    super(`${path} 正由另一个进程建立索引，请稍候再试`, options);
    this.path = path;
  }
}
