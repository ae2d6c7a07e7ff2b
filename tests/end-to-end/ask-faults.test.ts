import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { runAsk, type Ended } from "../support/run-ask.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";
import { CORPUS_DIRECTORY } from "../support/the-app.ts";

/** A process starts in a second, on a busy machine in a few. */
const PATIENCE_MS = 60_000;

const QUESTION = "环翠区2021年行政复议受理了多少件？";
const EMPTY =
  "问题是空的。请写明地区、年度和要问的事项，例如：环翠区2021年行政复议受理了多少件？\n";
const BUILDING = "还没有索引，正在建立索引。\n";

/** A folder with 环翠区's report and nothing else. */
async function aSmallCorpus(): Promise<string> {
  const directory = join(await aTemporaryDirectory(), "corpus");
  await mkdir(directory);
  await cp(join(CORPUS_DIRECTORY, "huancui-2021.txt"), join(directory, "huancui-2021.txt"));
  return directory;
}

/** Asks of a corpus whose index has yet to be built. */
async function askOf(corpus: string): Promise<Ended> {
  const index = join(await aTemporaryDirectory(), "index");
  return runAsk(["--corpus", corpus, "--index", index, QUESTION]);
}

/** What `npm run index -- --rebuild` runs. */
const REBUILD = ["--import", "tsx", "scripts/build-index.ts", "--rebuild"];
const ROOT = new URL("../../", import.meta.url).pathname;

/** Changes the byte in the middle of a part of the index. */
async function flipByte(index: string, part: string): Promise<void> {
  const [generation = ""] = (await readdir(index)).filter((name) => name.startsWith("generation-"));
  const path = join(index, generation, part);
  const bytes = await readFile(path);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  await writeFile(path, bytes);
}

async function askBatch(lines: string): Promise<Ended & { readonly file: string }> {
  const file = join(await aTemporaryDirectory(), "questions.jsonl");
  await writeFile(file, lines);
  return { ...(await runAsk(["--json", "--batch", file])), file };
}

describe("npm run ask", { timeout: PATIENCE_MS }, () => {
  it("is the script that is tested here", async () => {
    const path = new URL("../../package.json", import.meta.url);
    const manifest: unknown = JSON.parse(await readFile(path, "utf8"));

    expect(manifest).toMatchObject({ scripts: { ask: "tsx src/cli/main.ts" } });
  });

  it.each([
    ["nothing", "", EMPTY],
    ["blanks", " 　\t", EMPTY],
    ["punctuation only", "？？！……、。", EMPTY],
    ["control characters only", "\u0001\u0007\u001b\u200b\u202e", EMPTY],
    ["10,000 characters", "环翠复议多少".repeat(1667), "问题超过1000字，请缩短后再问。\n"],
  ])("refuses %s as a question in one sentence", async (_, question, sentence) => {
    const ended = await runAsk([question]);

    expect(ended).toEqual({ code: 2, output: "", errors: sentence });
  });

  it("refuses an option that it does not know", async () => {
    const ended = await runAsk(["--topp", "3", QUESTION]);

    expect(ended).toEqual({
      code: 2,
      output: "",
      errors: "没有 --topp 这个选项。用法见：npm run ask -- --help\n",
    });
  });

  it("names all settings that are wrong", async () => {
    const environment = { REFERENCE_YEAR: "now", DEBUG: "" };
    const ended = await runAsk([QUESTION], { environment });

    expect(ended.code).toBe(2);
    expect(ended.errors).toMatch(
      /^环境变量有误：REFERENCE_YEAR（.+）。请对照 \.env\.example 修改。\n$/u,
    );
  });

  it("says that the folder of the corpus is not there", async () => {
    const corpus = join(await aTemporaryDirectory(), "reports");

    const ended = await askOf(corpus);

    expect(ended).toEqual({
      code: 2,
      output: "",
      errors: `${corpus}：没有这个文件夹或文件，请检查路径\n`,
    });
  });

  it("says that the folder of the corpus is empty", async () => {
    const corpus = await aTemporaryDirectory();

    const ended = await askOf(corpus);

    expect(ended).toEqual({
      code: 2,
      output: "",
      errors: `${BUILDING}${corpus}：文件夹里没有报告，请放入 .txt 或 .md 文件\n`,
    });
  });

  it("says where a report is not UTF-8", async () => {
    const corpus = await aSmallCorpus();
    await writeFile(
      join(corpus, "mawei-2021.txt"),
      Buffer.concat([Buffer.from("马尾区"), Buffer.from([0xb2, 0xd4])]),
    );

    const ended = await askOf(corpus);

    expect(ended).toEqual({
      code: 2,
      output: "",
      errors: `${BUILDING}${corpus}：mawei-2021.txt：不是有效的 UTF-8 文本（第 10 字节起），请另存为 UTF-8 编码\n`,
    });
  });

  it("names all faults of a sidecar at once", async () => {
    const corpus = await aSmallCorpus();
    const sidecar = { region: "", year: "二〇二一", publishedOn: "元旦", colour: "red" };
    await writeFile(join(corpus, "huancui-2021.json"), JSON.stringify(sidecar));

    const ended = await askOf(corpus);

    expect(ended.code).toBe(2);
    expect(ended.errors.split("\n")).toHaveLength(3);
    expect(ended.errors).toMatch(
      /字段 region .*字段 year .*字段 title .*字段 publishedOn .*字段 colour/u,
    );
  });

  it("names the lines of a batch that are no questions, before it answers any", async () => {
    const ended = await askBatch(
      `{"id":"1","question":"${QUESTION}"}\n不是JSON\n\n{"id":"2","question":7}\n`,
    );

    expect(ended).toMatchObject({ code: 2, output: "" });
    expect(ended.errors).toBe(
      `${ended.file} 第 2、4 行不是问题。每行应是一个 JSON 对象：{"id":"1","question":"…","history":[]}\n`,
    );
  });

  it("says that the batch cannot be read", async () => {
    const ended = await runAsk(["--json", "--batch", "没有.jsonl"]);

    expect(ended).toEqual({
      code: 2,
      output: "",
      errors: "读不到问题文件 没有.jsonl，请检查路径。\n",
    });
  });

  it("refuses an altered model", async () => {
    const models = await aTemporaryDirectory();
    const index = join(await aTemporaryDirectory(), "index");

    const ended = await runAsk(["--corpus", CORPUS_DIRECTORY, "--index", index, QUESTION], {
      environment: { MODEL_DIR: models },
    });

    expect(ended.code).toBe(2);
    expect(ended.errors.startsWith(`${BUILDING}${models}`)).toBe(true);
    expect(ended.errors.split("\n")).toHaveLength(3);
  });

  it("says that a report is UTF-16, and leaves an index that there is as it was", async () => {
    const corpus = await aSmallCorpus();
    const index = join(await aTemporaryDirectory(), "index");
    await runAsk(["--corpus", corpus, "--index", index, QUESTION]);
    const before = await readFile(join(index, "current"), "utf8");
    await writeFile(join(corpus, "mawei-2021.txt"), Buffer.from("\ufeff马尾区", "utf16le"));

    const ended = await runAsk(["--corpus", corpus, "--index", index, QUESTION]);

    expect(ended).toMatchObject({ code: 2, output: "" });
    expect(ended.errors).toContain("mawei-2021.txt：是 UTF-16 文本，请另存为 UTF-8 编码\n");
    expect(await readFile(join(index, "current"), "utf8")).toBe(before);
  });

  it("refuses an index of which a byte was changed and names the command that mends it, which does", async () => {
    const corpus = await aSmallCorpus();
    const index = join(await aTemporaryDirectory(), "index");
    const words = ["--corpus", corpus, "--index", index];
    await runAsk([...words, QUESTION]);
    await flipByte(index, "figures");

    const damaged = await runAsk([...words, QUESTION]);
    await promisify(execFile)(process.execPath, [...REBUILD, ...words], { cwd: ROOT });
    const mended = await runAsk([...words, QUESTION]);

    expect(damaged).toMatchObject({ code: 2, output: "" });
    expect(damaged.errors).toMatch(
      /校验值不符的 figures），请重建：npm run index -- --rebuild\n$/u,
    );
    expect(mended).toMatchObject({ code: 0, errors: "" });
    expect(mended.output).toContain("50件");
  });

  it("shows the stack where DEBUG is set", async () => {
    const ended = await runAsk([""], { environment: { DEBUG: "1" } });

    expect(ended.code).toBe(2);
    expect(ended.errors).toMatch(/\n {4}at .*checkQuestion/u);
  });

  it("prints its help in Chinese to standard output", async () => {
    const ended = await runAsk(["--help"]);

    expect(ended).toMatchObject({ code: 0, errors: "" });
    expect(ended.output).toMatch(/^用法：\s*npm run ask --/u);
  });
});
