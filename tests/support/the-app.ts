/** The application over the corpus of the repository, with the real model: its index is built once for a state of the sources.
 *
 * Every process that runs tests shares the index; the build lock makes the others wait for the first.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { App } from "../../src/app.ts";
import { silentLog } from "../../src/log.ts";
import { openApp } from "../../src/open.ts";

const ROOT = new URL("../../", import.meta.url).pathname;

export const MODEL_DIRECTORY = join(ROOT, "models/bge-small-zh-v1.5");
export const CORPUS_DIRECTORY = join(ROOT, "corpus");

/** 今年, so that no test depends on the calendar. */
export const REFERENCE_YEAR = 2024;

const NAME = "wenbao-index-of-";
const DAY_MS = 86_400_000;

let opening: Promise<App> | undefined;

/** The application; opened once a process. */
export function theApp(): Promise<App> {
  if (opening === undefined) removeOldIndexes();
  opening ??= openApp(
    {
      corpusDirectory: CORPUS_DIRECTORY,
      modelDirectory: MODEL_DIRECTORY,
      indexDirectory: theIndexDirectory(),
    },
    { log: silentLog, referenceYear: REFERENCE_YEAR },
  );
  return opening;
}

/** Where the shared index is; call `theApp` before it is read. */
export function theIndexDirectory(): string {
  return join(tmpdir(), NAME + stateOfSources());
}

/** Those of former states of the sources. */
function removeOldIndexes(): void {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(NAME))) {
    const path = join(tmpdir(), name);
    const isOld = Date.now() - statSync(path).mtimeMs > DAY_MS;
    if (isOld) rmSync(path, { recursive: true, force: true });
  }
}

/** Changes with anything that may change an index. */
function stateOfSources(): string {
  const hash = createHash("sha256");
  for (const folder of [
    "src/text",
    "src/documents",
    "src/figures",
    "src/embedding",
    "src/indexes",
    "corpus",
  ]) {
    const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).sort();
    for (const name of names) {
      if (/\.(?:ts|txt|md|json|yaml)$/u.test(name))
        hash.update(name).update(readFileSync(join(ROOT, folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}
