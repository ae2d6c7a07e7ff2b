/** Building an index in a process of its own, so that answers do not wait while reports are read.
 *
 * In the bot's own process, reading a corpus holds up everything else for more than a tenth of a second a report.
 *
 * @module
 */
import { fork } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { AppError } from "../errors.ts";
import type { BuildProgress } from "./knowledge.ts";

/** Where to read and write. */
export interface BuildPlaces {
  readonly corpusDirectory: string;
  readonly indexDirectory: string;
  readonly modelDirectory: string;
}

/** The index could not be built for a reason that somebody can mend; the message says which and how. */
export class IndexBuildError extends AppError {
  readonly code = "index-build";
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const INDEXER = fileURLToPath(new URL("../indexer/main.ts", import.meta.url));

const Message = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("progress"), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal("built") }),
  z.object({ kind: z.literal("fault"), isExpected: z.boolean(), message: z.string() }),
]);

/**
 * Brings the index up to date; one that is fresh stays as it is.
 *
 * @throws {IndexBuildError} If corpus or model are at fault.
 */
export function buildBeside(
  places: BuildPlaces,
  onProgress: (progress: BuildProgress) => void,
): Promise<void> {
  const absolute = {
    corpusDirectory: resolve(places.corpusDirectory),
    indexDirectory: resolve(places.indexDirectory),
    modelDirectory: resolve(places.modelDirectory),
  };
  const indexer = fork(INDEXER, [JSON.stringify(absolute)], {
    cwd: ROOT,
    execArgv: ["--import", "tsx"],
  });
  return new Promise((done, failed) => {
    indexer.on("message", (value: unknown) => {
      const message = Message.parse(value);
      if (message.kind === "progress") onProgress(message);
      else if (message.kind === "built") done();
      else
        failed(
          message.isExpected ? new IndexBuildError(message.message) : new Error(message.message),
        );
    });
    indexer.on("error", failed);
    indexer.on("exit", (code, signal) => {
      failed(new Error(`the indexer ended with ${String(code ?? signal)} before it was done`));
    });
  });
}
