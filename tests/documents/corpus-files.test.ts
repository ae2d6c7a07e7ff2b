import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { listCorpusFiles } from "../../src/documents/corpus-files.ts";
import { readCorpus } from "../../src/documents/read-corpus.ts";
import { createGazetteer } from "../../src/documents/regions.ts";

const gazetteer = createGazetteer();
const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));
const REPORT =
  "环翠区2021年法治政府建设情况报告\n\n一、主要举措\n\n2021年，环翠区受理行政复议案件50件，已审结39件，纠错率达到28.2%。\n";

let directory = "";

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "corpus-"));
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files))
    await writeFile(join(directory, name), content);
}

describe("listCorpusFiles", () => {
  it("gives the checksums that reading gives, sorted by name", async () => {
    const files = await listCorpusFiles(CORPUS);

    expect(files).toEqual((await readCorpus(CORPUS, gazetteer)).files);
    expect(files.map(({ file }) => file)).toContain("huancui-2021.json");
    expect(files.every(({ sha256 }) => /^[0-9a-f]{64}$/u.test(sha256))).toBe(true);
  });

  it("changes with a report, a sidecar and the vocabulary, not with other files", async () => {
    await write({ "a.txt": REPORT });
    const before = await listCorpusFiles(directory);
    await write({ "notes.pdf": "x" });
    const afterStray = await listCorpusFiles(directory);
    await mkdir(join(directory, "vocabulary"));
    await writeFile(join(directory, "vocabulary", "words.yaml"), "环翠: 环翠区\n");
    const afterVocabulary = await listCorpusFiles(directory);

    expect(afterStray).toEqual(before);
    expect(afterVocabulary.map(({ file }) => file)).toEqual(["a.txt", "vocabulary/words.yaml"]);
  });

  it("names every file that cannot be read", async () => {
    await write({ "a.txt": REPORT });
    await symlink("nowhere", join(directory, "c.txt"));
    await symlink("nowhere", join(directory, "b.json"));

    await expect(listCorpusFiles(directory)).rejects.toMatchObject({
      code: "corpus",
      faults: [expect.stringMatching(/^b\.json：/u), expect.stringMatching(/^c\.txt：/u)],
    });
  });

  it("refuses a missing folder", async () => {
    await expect(listCorpusFiles(join(directory, "none"))).rejects.toThrow("没有这个文件夹");
  });
});
