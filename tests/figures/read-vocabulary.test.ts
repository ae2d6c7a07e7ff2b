import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CorpusError } from "../../src/errors.ts";
import { readVocabulary } from "../../src/figures/read-vocabulary.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";

const CORPUS = new URL("../../corpus", import.meta.url).pathname;

/** A corpus folder whose vocabulary has these files. */
async function aCorpusWith(files: Readonly<Record<string, string>>): Promise<string> {
  const corpus = await aTemporaryDirectory();
  await mkdir(join(corpus, "vocabulary"));
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(join(corpus, "vocabulary", name), text)),
  );
  return corpus;
}

describe("readVocabulary", () => {
  it("reads the vocabulary of the repository's corpus", async () => {
    const { units, refusals, synonyms } = await readVocabulary(CORPUS);

    expect(units).toContainEqual({ word: "村次", name: "村次", kind: "count", exponent: 0 });
    expect(refusals).toContain("双随机一公开");
    expect(synonyms.find(({ name }) => name === "行政诉讼")?.others).toContain("民告官");
  });

  it("joins YAML and JSON files in the order of their names, and reads no other", async () => {
    const corpus = await aCorpusWith({
      "b.json": '{ "units": [{ "word": "站点", "name": "个" }] }',
      "a.yaml": "# 说明\nunits:\n  - word: 站点\nrefusals: [一张网]\n",
      "c.yml": "",
      "README.md": "units: [说明]",
    });

    expect(await readVocabulary(corpus)).toEqual({
      units: [
        { word: "站点", name: "站点", kind: "count", exponent: 0 },
        { word: "站点", name: "个", kind: "count", exponent: 0 },
      ],
      refusals: ["一张网"],
      synonyms: [],
    });
  });

  it("is empty for a corpus without a vocabulary", async () => {
    expect(await readVocabulary(await aTemporaryDirectory())).toEqual({
      units: [],
      refusals: [],
      synonyms: [],
    });
  });

  it.each([
    ["a fault of YAML", "units: [", /units\.yaml：不是有效的 YAML 或 JSON/u],
    ["an unknown part", "unit: []", /units\.yaml：.*未知.*unit/u],
    [
      "wrong values, every one",
      "units: [{ word: '' }, { word: 件, kind: cost }]",
      /units\.0\.word：.*units\.1\.kind：无效选项/u,
    ],
  ])("names the file and %s, in Chinese", async (_, text, message) => {
    const reading = readVocabulary(await aCorpusWith({ "units.yaml": text }));

    await expect(reading).rejects.toThrow(CorpusError);
    await expect(reading).rejects.toThrow(message);
  });
});
