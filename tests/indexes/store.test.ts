import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IndexFormatError, IndexMissingError } from "../../src/errors.ts";
import { sha256Of } from "../../src/indexes/checksum.ts";
import { formatPointer } from "../../src/indexes/index-directory.ts";
import { openIndexes } from "../../src/indexes/store.ts";
import { anIndex, corpus, segmenter } from "../support/an-index.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";

/** How far into a file. */
const aShare = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Every file that the index consists of, by its path within the directory. */
async function filesOf(indexDirectory: string): Promise<readonly string[]> {
  const entries = await readdir(indexDirectory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(indexDirectory.length + 1))
    .sort();
}

/** The path of one file of the index, whatever the generation is called. */
async function pathOf(indexDirectory: string, name: string): Promise<string> {
  const files = await filesOf(indexDirectory);
  const file = files.find((each) => each.endsWith(`/${name}`)) ?? expect.fail(`no ${name}`);
  return join(indexDirectory, file);
}

describe("openIndexes", () => {
  it("gives the reports by region and year, and searches what was indexed", async () => {
    const index = await openIndexes(await anIndex());

    const [id] = index.reports.filter(({ file }) => file === "huancui-2021.txt").map((r) => r.id);
    const range = index.passages.range(id ?? expect.fail("no huancui-2021"));
    const within = [range ?? expect.fail("no range")];
    const [hit] = await index.lexical.search(segmenter.segment("受理行政复议案件50件"), within, 1);
    const [sentence] = await index.passages.sentences([hit?.id ?? -1]);

    expect(index.reports.map(({ region }) => region.fullName)).toEqual(
      corpus.reports.map(({ region }) => region.fullName).sort(),
    );
    expect(sentence?.passage.reportId).toBe(id);
    expect(sentence?.text).toMatch(/行政复议.*50件/u);
  });

  it("says that there is none where nothing was built", async () => {
    const directory = await aTemporaryDirectory();

    await expect(openIndexes(directory)).rejects.toThrow(IndexMissingError);
    await expect(openIndexes(join(directory, "absent"))).rejects.toThrow(/npm run index/u);
  });

  it("refuses every file that was cut off anywhere", async () => {
    const directory = await anIndex();
    const files = await filesOf(directory);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), aShare, async (file, share) => {
        const whole = await readFile(join(directory, file));
        await writeFile(join(directory, file), whole.subarray(0, Math.floor(whole.length * share)));

        await expect(openIndexes(directory)).rejects.toThrow(IndexFormatError);
        await writeFile(join(directory, file), whole);
      }),
    );
  });

  it("refuses every file of which one bit was flipped anywhere", async () => {
    const directory = await anIndex();
    const files = await filesOf(directory);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), aShare, fc.nat(7), async (file, share, bit) => {
        const whole = await readFile(join(directory, file));
        const flipped = Buffer.from(whole);
        const place = Math.floor(whole.length * share);
        flipped.writeUInt8(flipped.readUInt8(place) ^ (1 << bit), place);
        await writeFile(join(directory, file), flipped);

        await expect(openIndexes(directory)).rejects.toThrow(IndexFormatError);
        await writeFile(join(directory, file), whole);
      }),
    );
  });

  it.each(["reports", "postings", "vectors", "manifest.json"])(
    "refuses an index without its %s, and says what to do",
    async (name) => {
      const directory = await anIndex();
      await rm(await pathOf(directory, name));

      await expect(openIndexes(directory)).rejects.toMatchObject({
        found: `缺少 ${name}`,
        message: expect.stringContaining(
          `请重建：npm run index -- --rebuild --index ${directory}`,
        ) as unknown,
      });
    },
  );

  it("refuses another file in place of the pointer", async () => {
    const directory = await anIndex();
    await writeFile(join(directory, "current"), "2021\n");

    await expect(openIndexes(directory)).rejects.toMatchObject({
      found: "损坏的 current",
    });
  });

  it("refuses an index of another format, saying which", async () => {
    const directory = await anIndex();
    const path = await pathOf(directory, "manifest.json");
    const manifest = new TextEncoder().encode('{"formatVersion": 99}');
    await writeFile(path, manifest);
    const generation = path.split("/").at(-2) ?? "";
    await writeFile(
      join(directory, "current"),
      await formatPointer({ generation, manifestSha256: await sha256Of(manifest) }),
    );

    await expect(openIndexes(directory)).rejects.toMatchObject({ found: "格式 99" });
  });

  it("still opens while a file of another owner lies beside it", async () => {
    const directory = await anIndex();
    await mkdir(join(directory, "notes"));

    expect((await openIndexes(directory)).reports).toHaveLength(corpus.reports.length);
  });
});
