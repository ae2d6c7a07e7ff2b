/** What the bot knows: the application over the present index, replaced by the next one while questions go on.
 *
 * @module
 */
import type { App } from "../app.ts";
import type { Log } from "../log.ts";

/** How far a build is. */
export interface BuildProgress {
  readonly done: number;
  readonly total: number;
}

/** The application as it is now. */
export interface Knowledge {
  /** Absent until the first index is there. */
  readonly app: App | undefined;
  /** Of the build under way, if there is one. */
  readonly progress: BuildProgress | undefined;
  /** Why there is no application and none under way. */
  readonly fault: string | undefined;
  readonly isRefreshing: boolean;
  /**
   * The application once it is open. Nothing as soon as it is known that this takes long (the index is being built) or
   * cannot be, or after `OPENING_TIMEOUT_MS`.
   */
  opened(): Promise<App | undefined>;
  /**
   * Brings the index up to date with the corpus and answers from it from then on; until then the former one answers.
   * Calls take turns.
   *
   * @throws {AppError} If that fails; the former index answers on.
   */
  refresh(): Promise<App>;
  /** Where reports are added. */
  corpusDirectory(): Promise<string>;
}

/** An index that is there opens in a second; whoever asks meanwhile need not ask again. */
const OPENING_TIMEOUT_MS = 15_000;

/** How the application is opened. */
export interface KnowledgeSource {
  /** Opens the application, building the index first where the corpus has changed. */
  readonly open: (onProgress: (progress: BuildProgress) => void) => Promise<App>;
  readonly corpusDirectory: () => Promise<string>;
  readonly log: Log;
}

/** Begins without an application: `refresh` opens the first one. */
export function createKnowledge({ open, corpusDirectory, log }: KnowledgeSource): Knowledge {
  let app: App | undefined;
  let progress: BuildProgress | undefined;
  let fault: string | undefined;
  let refreshCount = 0;
  let last: Promise<unknown> = Promise.resolve();
  const news = createNews();

  const refreshNow = async (): Promise<App> => {
    try {
      fault = undefined;
      let reported = 0;
      app = await open((now) => {
        progress = now;
        news.tell();
        const tenth = Math.floor((10 * now.done) / Math.max(1, now.total));
        if (tenth > reported) log.info("正在建立索引。", { done: now.done, total: now.total });
        reported = Math.max(reported, tenth);
      });
      return app;
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
      throw error;
    } finally {
      progress = undefined;
      news.tell();
    }
  };
  return {
    get app() {
      return app;
    },
    get progress() {
      return progress;
    },
    get fault() {
      return app === undefined ? fault : undefined;
    },
    get isRefreshing() {
      return refreshCount > 0;
    },
    corpusDirectory,
    async opened() {
      const isOpening = app === undefined && refreshCount > 0 && progress === undefined;
      if (isOpening) await news.heard(OPENING_TIMEOUT_MS);
      return app;
    },
    async refresh() {
      refreshCount++;
      const turn = last.then(refreshNow, refreshNow);
      last = turn.catch(() => undefined);
      try {
        return await turn;
      } finally {
        refreshCount--;
      }
    },
  };
}

/** Tells all who wait that something has changed. */
function createNews(): { tell(): void; heard(timeoutMs: number): Promise<void> } {
  const waiting = new Set<() => void>();
  return {
    tell() {
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
    heard: (timeoutMs) =>
      new Promise((resolve) => {
        waiting.add(resolve);
        setTimeout(resolve, timeoutMs).unref();
      }),
  };
}
