import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { listCorpusFiles } from "../../src/documents/corpus-files.ts";
import { readCorpus } from "../../src/documents/read-corpus.ts";
import { createGazetteer } from "../../src/documents/regions.ts";
import { REPORT, corpusFolder } from "./corpus-folder.ts";

const gazetteer = createGazetteer();
const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));
const folder = corpusFolder();

describe("listCorpusFiles", () => {
  it("gives the checksums that reading gives, sorted by name", async () => {
    const files = await listCorpusFiles(CORPUS);

    expect(files).toEqual((await readCorpus(CORPUS, gazetteer)).files);
    expect(files.map(({ file }) => file)).toContain("huancui-2021.json");
    expect(files.every(({ sha256 }) => /^[0-9a-f]{64}$/u.test(sha256))).toBe(true);
  });

  it("changes with a report, a sidecar and the vocabulary, not with other files", async () => {
    await folder.write({ "a.txt": REPORT });
    const before = await listCorpusFiles(folder.path());
    await folder.write({ "notes.pdf": "x" });
    const afterStray = await listCorpusFiles(folder.path());
    await folder.write({ "vocabulary/words.yaml": "环翠: 环翠区\n" });
    const afterVocabulary = await listCorpusFiles(folder.path());

    expect(afterStray).toEqual(before);
    expect(afterVocabulary.map(({ file }) => file)).toEqual(["a.txt", "vocabulary/words.yaml"]);
  });

  it("names every file that cannot be read", async () => {
    await folder.write({ "a.txt": REPORT });
    await folder.linkNowhere("c.txt");
    await folder.linkNowhere("b.json");

    await expect(listCorpusFiles(folder.path())).rejects.toMatchObject({
      code: "corpus",
      faults: [expect.stringMatching(/^b\.json：/u), expect.stringMatching(/^c\.txt：/u)],
    });
  });

  it("refuses a missing folder", async () => {
    await expect(listCorpusFiles(folder.inside("none"))).rejects.toThrow("没有这个文件夹");
  });
});
