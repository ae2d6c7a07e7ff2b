/** One index over the project's reports and the invented ones.
 *
 * What other reports state counts against an answer, so whoever judges whether a figure is the one asked for must have met
 * many reports; and a weight that was chosen on more of them holds for more that nobody has seen.
 *
 * @module
 */
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { App } from "../../src/app.ts";
import type { Config } from "../../src/config.ts";
import { openApp, type OpenHooks } from "../../src/open.ts";

/**
 * Opens an application over all reports of the folders, with `use`, and removes its index afterwards. Of files with one name
 * that of the later folder holds; the vocabulary is that of the first folder.
 */
export async function withCombinedApp<T>(
  corpusDirectories: readonly string[],
  config: Config,
  hooks: OpenHooks,
  use: (app: App) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), "wenbao-tune-"));
  try {
    const corpusDirectory = join(directory, "corpus");
    await mkdir(corpusDirectory);
    for (const from of corpusDirectories) await cp(from, corpusDirectory, { recursive: true });
    const places = { ...config, corpusDirectory, indexDirectory: join(directory, "index") };
    return await use(await openApp(places, { ...hooks, referenceYear: config.referenceYear }));
  } finally {
    await rm(directory, { recursive: true });
  }
}
