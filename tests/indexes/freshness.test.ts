import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import {
  canStillAnswer,
  checkFreshness,
  indexedCorpusDirectory,
} from "../../src/indexes/freshness.ts";
import { anIndex, corpus, segmenter } from "../support/an-index.ts";
import { createFakeEmbedder } from "../support/fake-embedder.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";

const embedder = createFakeEmbedder();

describe("checkFreshness", () => {
  it("is fresh after a build", async () => {
    const directory = await anIndex();

    expect(await checkFreshness(directory, factsOf())).toEqual({ state: "fresh", reasons: [] });
  });

  it("is missing where nothing was built", async () => {
    const directory = await aTemporaryDirectory();

    expect((await checkFreshness(directory, factsOf())).state).toBe("missing");
  });

  it("is unusable where the pointer or the manifest is damaged", async () => {
    const directory = await anIndex();
    await writeFile(join(directory, "current"), "2021\n");

    expect(await checkFreshness(directory, factsOf())).toEqual({
      state: "unusable",
      reasons: ["原有索引已损坏，或由另一版本的程序建立"],
    });
  });

  it("names every change of corpus, model and analyser", async () => {
    const directory = await anIndex();
    const [first, second, ...others] = corpus.files;
    const changed = { file: first?.file ?? "", sha256: "0".repeat(64) };
    const added = { file: "xinqu-2022.txt", sha256: "1".repeat(64) };

    const freshness = await checkFreshness(directory, {
      files: [changed, ...others, added],
      embedderId: "another model",
      segmenterId: "another segmenter",
    });

    expect(freshness).toEqual({
      state: "stale",
      reasons: [
        `${changed.file} 已改动`,
        "xinqu-2022.txt 是新增的",
        `${second?.file ?? ""} 已不在报告目录里`,
        "向量模型已更换",
        "分词器或词典已更换",
      ],
    });
  });
});

describe("canStillAnswer", () => {
  const facts = {
    corpusDirectory: corpus.directory,
    embedderId: embedder.id,
    segmenterId: segmenter.id,
  };

  it("is true for the folder, model and segmenter of the index, whatever its files are by now", async () => {
    expect(await canStillAnswer(await anIndex(), facts)).toBe(true);
  });

  it.each([
    ["folder", { corpusDirectory: "/elsewhere" }],
    ["model", { embedderId: "another model" }],
    ["segmenter", { segmenterId: "another segmenter" }],
  ])("is false for another %s", async (_, other) => {
    expect(await canStillAnswer(await anIndex(), { ...facts, ...other })).toBe(false);
  });

  it("is false where there is no index, or a damaged one", async () => {
    const damaged = await anIndex();
    await writeFile(join(damaged, "current"), "2021\n");

    expect(await canStillAnswer(await aTemporaryDirectory(), facts)).toBe(false);
    expect(await canStillAnswer(damaged, facts)).toBe(false);
  });
});

describe("indexedCorpusDirectory", () => {
  it("gives the folder of the index", async () => {
    expect(await indexedCorpusDirectory(await anIndex())).toBe(resolve(corpus.directory));
  });

  it("still knows it where the pointer is damaged, so that no other folder's reports replace them", async () => {
    const directory = await anIndex();
    await writeFile(join(directory, "current"), "2021\n");

    expect(await indexedCorpusDirectory(directory)).toBe(resolve(corpus.directory));
  });

  it("gives nothing where there is no index", async () => {
    expect(await indexedCorpusDirectory(await aTemporaryDirectory())).toBeUndefined();
    expect(await indexedCorpusDirectory("/nowhere/index")).toBeUndefined();
  });
});

function factsOf(): Parameters<typeof checkFreshness>[1] {
  return { files: corpus.files, embedderId: embedder.id, segmenterId: segmenter.id };
}
