import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runScript } from "../support/run-ask.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";
import { CORPUS_DIRECTORY } from "../support/the-app.ts";

const TIMEOUT_MS = 20_000;

async function aCorpusWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const directory = join(await aTemporaryDirectory(), "corpus");
  await mkdir(join(directory, "vocabulary"), { recursive: true });
  await cp(join(CORPUS_DIRECTORY, "huancui-2021.txt"), join(directory, "huancui-2021.txt"));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(directory, name), content);
  }
  return directory;
}

describe("npm run check-corpus", { timeout: TIMEOUT_MS }, () => {
  it("lists what it understood of the good files, then every fault of the others", async () => {
    const corpus = await aCorpusWith({
      "mawei-2021.txt": Buffer.from("\ufeff马尾区", "utf16le"),
      "yicheng-2021.txt": "",
      "vocabulary/units.yaml": "unit: []",
    });

    const { code, output, errors } = await runScript("check-corpus.ts", ["--corpus", corpus]);

    expect(code).toBe(2);
    expect(output).toMatch(/huancui-2021\.txt\s+山东省威海市环翠区\s+2021/u);
    expect(output).toMatch(/huancui-2021\.txt：\d+ 条数据/u);
    expect(errors.trimEnd().split("\n")).toEqual([
      `${corpus} 不能使用，请先改好：`,
      "  mawei-2021.txt：是 UTF-16 文本，请另存为 UTF-8 编码",
      "  yicheng-2021.txt：文件是空的，请补上内容或移走",
      `  ${join(corpus, "vocabulary", "units.yaml")}：有未知的名称 unit`,
    ]);
  });

  it("asks to check a sidecar whose region is on no map, and accepts it", async () => {
    const sidecar = JSON.stringify({ region: "火星市", year: 2021 });
    const corpus = await aCorpusWith({ "huancui-2021.json": sidecar });

    const { code, output, errors } = await runScript("check-corpus.ts", ["--corpus", corpus]);

    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatch(
      /请核对（\d+ 处）：\n {2}huancui-2021\.txt：.*“火星市”不在行政区划表里/u,
    );
  });

  it("says that a folder is not there", async () => {
    const corpus = join(await aTemporaryDirectory(), "none");

    const { code, output, errors } = await runScript("check-corpus.ts", ["--corpus", corpus]);

    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain("没有这个文件夹或文件，请检查路径");
  });
});
