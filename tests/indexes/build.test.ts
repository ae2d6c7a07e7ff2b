import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { IndexWriteError, ModelError, UsageError } from "../../src/errors.ts";
import { openIndexes } from "../../src/indexes/store.ts";
import { silentLog } from "../../src/log.ts";
import { aCorpusWithOneChange } from "../support/a-corpus.ts";
import { anEmbedderThatWaits, build } from "../support/an-index.ts";
import { createFakeEmbedder } from "../support/fake-embedder.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";

describe("buildIndex", () => {
  it("counts what it built", async () => {
    const directory = await aTemporaryDirectory();
    const embedder = createFakeEmbedder();

    const summary = await build(directory, { embedder });

    const { passages, reports } = await openIndexes(directory);
    expect(summary).toMatchObject({
      reports: 5,
      passages: passages.passageCount,
      sentences: passages.sentenceCount,
      embedded: embedder.embedded.length,
    });
    expect(reports).toHaveLength(5);
  });

  it("tells progress up to the last sentence", async () => {
    const onProgress = vi.fn<(done: number, total: number) => void>();

    const { embedded, reused } = await build(await aTemporaryDirectory(), { onProgress });

    expect(onProgress.mock.calls[0]).toEqual([0, embedded + reused]);
    expect(onProgress.mock.calls).toHaveLength(embedded + 1);
  });

  it("embeds nothing again where nothing changed", async () => {
    const directory = await aTemporaryDirectory();
    const first = await build(directory);

    const second = await build(directory);

    expect(second).toMatchObject({ embedded: 0, reused: first.embedded + first.reused });
  });

  it("embeds only the changed sentences of a changed report, and gives the same vectors", async () => {
    const directory = await aTemporaryDirectory();
    const other = await aTemporaryDirectory();
    await build(directory);
    const changed = await aCorpusWithOneChange();
    const embedder = createFakeEmbedder();

    await build(directory, { corpus: changed, embedder });
    await build(other, { corpus: changed });

    expect(embedder.embedded).not.toEqual([]);
    expect(embedder.embedded.filter((text) => !text.includes("234万人次"))).toEqual([]);
    const [question = new Float32Array()] = await embedder.embed(["行政复议"]);
    const everything = [{ start: 0, end: 10_000 }];
    const [incremental, fromNothing] = await Promise.all([
      openIndexes(directory),
      openIndexes(other),
    ]);
    expect(await incremental.vectors.search(question, everything, 10_000)).toEqual(
      await fromNothing.vectors.search(question, everything, 10_000),
    );
  });

  it("takes nothing over from another model, nor on a rebuild", async () => {
    const directory = await aTemporaryDirectory();
    const { embedded } = await build(directory);

    const afterModelChange = await build(directory, {
      embedder: createFakeEmbedder({ id: "another-model", dimensions: 8 }),
    });
    const afterRebuild = await build(directory, { rebuild: true });

    expect(afterModelChange.embedded).toBe(embedded);
    expect(afterRebuild.embedded).toBe(embedded);
  });

  it("replaces a damaged index and says so", async () => {
    const directory = await aTemporaryDirectory();
    const { embedded } = await build(directory);
    await writeFile(join(directory, "current"), "damaged");
    const warn = vi.fn<typeof silentLog.warn>();

    const summary = await build(directory, { log: { ...silentLog, warn } });

    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("原有索引已损坏"));
    expect(summary.embedded).toBe(embedded);
    expect((await openIndexes(directory)).reports).toHaveLength(5);
  });

  it("keeps the former generation for late readers, and none before it", async () => {
    const directory = await aTemporaryDirectory();
    await build(directory);
    const first = (await openIndexes(directory)).version;
    await build(directory);
    const second = (await openIndexes(directory)).version;
    const kept = await readdir(directory);

    await build(directory);
    const third = (await openIndexes(directory)).version;

    expect(kept.sort()).toEqual(["current", first, second].sort());
    expect((await readdir(directory)).sort()).toEqual(["current", second, third].sort());
  });

  it.each([
    ["the model fails", new ModelError("models", "模型运行失败")],
    ["the caller stops it", new DOMException("aborted", "AbortError")],
  ])("leaves the former index as it was if %s", async (_, failure) => {
    const directory = await aTemporaryDirectory();
    await build(directory);
    const before = await openIndexes(directory);
    const embedder = {
      ...createFakeEmbedder({ id: "other" }),
      embed: () => Promise.reject(failure),
    };

    await expect(build(directory, { embedder })).rejects.toBe(failure);

    expect((await openIndexes(directory)).version).toBe(before.version);
    expect((await readdir(directory)).sort()).toEqual(["current", before.version].sort());
  });

  it("stops between two sentences when it is told to", async () => {
    const controller = new AbortController();
    const directory = await aTemporaryDirectory();
    const onProgress = (done: number): void => {
      if (done === 10) {
        controller.abort();
      }
    };
    const embedder = createFakeEmbedder();

    await expect(
      build(directory, { embedder, onProgress, signal: controller.signal }),
    ).rejects.toThrow(/abort/iu);

    expect(embedder.embedded).toHaveLength(10);
  });

  it("lets readers see the former index until the new one is whole", async () => {
    const directory = await aTemporaryDirectory();
    await build(directory);
    const before = await openIndexes(directory);
    const { embedder, reached, goOn } = anEmbedderThatWaits(100);
    const building = build(directory, { embedder, rebuild: true });
    await reached;

    const during = await openIndexes(directory);
    goOn();
    await building;

    expect(during.version).toBe(before.version);
    expect((await openIndexes(directory)).version).not.toBe(before.version);
  });

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)(
    "says in one sentence that nothing can be written, and leaves the former index",
    async () => {
      const directory = await aTemporaryDirectory();
      await build(directory);
      await chmod(directory, 0o555);

      const building = build(directory);

      await expect(building).rejects.toThrow(IndexWriteError);
      await expect(building).rejects.toThrow(`${directory} 里写不进索引（没有写入权限）`);
      expect((await openIndexes(directory)).reports).toHaveLength(5);
      await chmod(directory, 0o755);
    },
  );

  it.each([
    ["a file", { "年度计划.docx": "内容" }],
    ["a file that has the pointer's name", { current: "我的文件" }],
    ["a pointer's name and another file", { current: "我的文件", "a.txt": "内容" }],
  ])("refuses a directory that holds %s, and leaves it alone", async (_, contents) => {
    const directory = await aTemporaryDirectory();
    await Promise.all(
      Object.entries(contents).map(([name, text]) => writeFile(join(directory, name), text)),
    );

    await expect(build(directory)).rejects.toThrow(UsageError);

    expect(
      await Promise.all(
        (await readdir(directory)).map(async (name) => [
          name,
          await readFile(join(directory, name), "utf8"),
        ]),
      ),
    ).toEqual(Object.entries(contents).sort());
  });

  it("refuses a path that is a file", async () => {
    const path = join(await aTemporaryDirectory(), "index");
    await writeFile(path, "");

    await expect(build(path)).rejects.toThrow(/不能存放索引/u);
  });
});
