import { execFile } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { isWrittenQuantity } from "../../src/figures/figure.ts";
import { toFigureTableRecord } from "../../src/render/figure-record.ts";
import { aCorpusWithOneChange, theCorpus } from "../support/a-corpus.ts";
import { aFreshIndex } from "../support/a-fresh-index.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";
import { theFigures } from "../support/figures.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const TIMEOUT_MS = 20_000;

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the script as people do. There is no model at the place named, so that nothing can load one. */
async function runExport(...words: readonly string[]): Promise<Outcome> {
  const run = promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "scripts/export-figures.ts", ...words],
    { cwd: ROOT, env: { ...process.env, MODEL_DIR: "/nowhere", INDEX_DIR: "/nowhere" } },
  );
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout, errors: stderr }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, output: stdout, errors: stderr };
    },
  );
}

function readLines(output: string): readonly unknown[] {
  return output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

describe("npm run figures", { timeout: TIMEOUT_MS }, () => {
  it("prints every written quantity of a fresh index as lines of JSON, without the model", async () => {
    const index = await aFreshIndex(await theCorpus());

    const { code, output, errors } = await runExport("--index", index, "--format", "json");

    const expected = (await theFigures())
      .filter(({ figure }) => isWrittenQuantity(figure))
      .map(({ figure, report }) => toFigureTableRecord(figure, report, report));
    const printed = readLines(output);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(printed).toHaveLength(expected.length);
    expect(printed).toEqual(expect.arrayContaining(expected));
  });

  it("prints ranks as JSON where they are asked for", async () => {
    const index = await aFreshIndex(await theCorpus());

    const { output } = await runExport("--index", index, "--format", "json", "--kind", "位次");

    expect(readLines(output)).toContainEqual(
      expect.objectContaining({ indicator: "群众安全感率全省排名", value: 1, raw: "第一" }),
    );
  });

  it("says what was asked for where nothing fits", async () => {
    const index = await aFreshIndex(await theCorpus());

    const { code, errors } = await runExport("--index", index, "--unit", "光年", "--kind", "金额");

    expect(code).toBe(0);
    expect(errors).toContain("没有符合条件的数据（光年 · 金额）。现有报告：");
  });

  it("prints a table of 100 columns where nobody watches, with filters", async () => {
    const index = await aFreshIndex(await theCorpus());

    const { output } = await runExport("--index", index, "--region", "环翠", "--kind", "比率");

    expect(output).toContain("28.2%");
    expect(output).not.toContain("马尾区");
    expect(output).toMatch(/^┌[─┬]{98}┐\n/u);
    expect(output).toMatch(/\n共 \d+ 条\n$/u);
  });

  it("writes a workbook, and does not replace it unasked", async () => {
    const index = await aFreshIndex(await theCorpus());
    const directory = await aTemporaryDirectory();
    const words = ["--index", index, "--output", join(directory, "数据.xlsx")];

    const first = await runExport(...words);
    const second = await runExport(...words);
    const third = await runExport(...words, "--force");

    expect(first).toMatchObject({ code: 0, output: "" });
    expect(second).toMatchObject({ code: 2, output: "" });
    expect(second.errors).toContain("--force");
    expect(third.code).toBe(0);
    expect(await readdir(directory)).toEqual(["数据.xlsx"]);
    // What zip archives begin with.
    expect((await readFile(join(directory, "数据.xlsx"))).subarray(0, 2).toString()).toBe("PK");
  });

  it("says on standard error that there is nothing", async () => {
    const index = await aFreshIndex(await theCorpus());

    const { code, output, errors } = await runExport("--index", index, "--year", "1999-2000");
    const none = await runExport("--index", index, "--year", "2010", "--format", "json");

    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain("--year");
    expect(none).toMatchObject({ code: 0, output: "" });
    expect(none.errors).toMatch(/没有符合条件的数据.*环翠区2021年/u);
  });

  it("refuses what it does not know, in Chinese, before it opens anything", async () => {
    const { code, output, errors } = await runExport("--fromat", "json");

    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toBe("没有 --fromat 这个选项。用法见：npm run figures -- --help\n");
  });

  it("brings a stale index up to date first", async () => {
    const index = await aFreshIndex(await theCorpus());
    const { directory } = await aCorpusWithOneChange();

    const { code, output, errors } = await runExport("--index", index, "--corpus", directory);

    // It would build with the model, which is not there.
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(/mawei-2021\.txt 已改动，正在建立索引。[\s\S]*\/nowhere/u);
  });
});
