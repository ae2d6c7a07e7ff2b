import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildBeside, IndexBuildError, type BuildPlaces } from "../../src/bot/build-beside.ts";
import { openIndexes } from "../../src/indexes/store.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";
import {
  CORPUS_DIRECTORY,
  MODEL_DIRECTORY,
  theApp,
  theIndexDirectory,
} from "../support/the-app.ts";

// Before the first test, whose time would not suffice where the index has to be built.
await theApp();

async function places(): Promise<BuildPlaces> {
  const directory = await aTemporaryDirectory();
  const corpusDirectory = join(directory, "corpus");
  const indexDirectory = join(directory, "index");
  await cp(CORPUS_DIRECTORY, corpusDirectory, { recursive: true });
  await cp(theIndexDirectory(), indexDirectory, { recursive: true });
  return { corpusDirectory, indexDirectory, modelDirectory: MODEL_DIRECTORY };
}

describe("buildBeside", () => {
  it("takes in what was added to the corpus, and tells how far it is", async () => {
    const where = await places();
    await writeFile(
      join(where.corpusDirectory, "licheng-2022.txt"),
      "鲤城区2022年法治政府建设年度报告\n\n一、主要举措\n\n全年共受理行政复议案件73件。\n",
    );
    const progress: number[] = [];

    await buildBeside(where, ({ done, total }) => progress.push(done / total));

    expect((await openIndexes(where.indexDirectory)).reports).toHaveLength(6);
    expect(progress.at(-1)).toBe(1);
  }, 30_000);

  it("leaves a fresh index as it is", async () => {
    const where = await places();
    const before = await openIndexes(where.indexDirectory);

    await buildBeside(where, () => undefined);

    expect((await openIndexes(where.indexDirectory)).version).toBe(before.version);
  }, 30_000);

  it("tells what is wrong with the corpus, and leaves the index as it is", async () => {
    const where = await places();
    await writeFile(join(where.corpusDirectory, "licheng.txt"), "没有年度。");

    const built = buildBeside(where, () => undefined);

    await expect(built).rejects.toThrow(IndexBuildError);
    await expect(built).rejects.toThrow("没有找到报告年度");
    expect((await openIndexes(where.indexDirectory)).reports).toHaveLength(5);
  }, 30_000);
});
