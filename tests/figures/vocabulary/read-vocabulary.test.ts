import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CorpusError } from "../../../src/errors.ts";
import { readVocabulary } from "../../../src/figures/vocabulary/read-vocabulary.ts";
import { aTemporaryDirectory } from "../../support/temporary-directory.ts";

const CORPUS = new URL("../../../corpus", import.meta.url).pathname;

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
    [
      "the line of a fault of YAML",
      "refusals: []\nunits: [\n",
      /units\.yaml：第 \d+ 行附近不是有效的 YAML 或 JSON，请检查[^a-z]*$/u,
    ],
    ["an unknown part", "unit: []", /units\.yaml：有未知的名称 unit$/u],
    [
      "wrong values, every one",
      "units: [{ word: '' }, { word: 件, kind: cost }]",
      /units\.0\.word：不能是空的；units\.1\.kind：无效选项，应为 count、rate、money、duration 之一$/u,
    ],
    [
      "values of other types, absent ones and numbers out of range",
      "units: [{ name: 件 }, { word: 件, exponent: 13 }, 件]\nrefusals: 一件事\nsynonyms: [{ name: 复议, others: [] }]",
      /units\.0\.word：没有写；units\.1\.exponent：不能大于 12；units\.2：应写明.*；refusals：应为列表.*；synonyms\.0\.others：至少要写一个词$/u,
    ],
  ])("names the file and %s, in Chinese", async (_, text, message) => {
    const reading = readVocabulary(await aCorpusWith({ "units.yaml": text }));

    await expect(reading).rejects.toThrow(CorpusError);
    await expect(reading).rejects.toThrow(message);
  });
});
