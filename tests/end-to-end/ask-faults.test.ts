import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/documents/read-corpus.ts";
import { createGazetteer } from "../../src/documents/regions.ts";
import { aFreshIndex } from "../support/a-fresh-index.ts";
import { runAsk, runScript, type Ended } from "../support/run-ask.ts";
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

/** Builds the index of a folder as it is now. */
async function anIndexOf(corpus: string): Promise<string> {
  return aFreshIndex(await readCorpus(corpus, createGazetteer()));
}

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
    expect(ended.errors).toMatch(/字段 region .*字段 year .*字段 publishedOn .*字段 colour/u);
  });

  it("names the lines of a batch that are no questions, before it answers any", async () => {
    const ended = await askBatch(
      `{"id":"1","question":"${QUESTION}"}\n不是JSON\n\n{"id":"2","question":7}\n`,
    );

    expect(ended).toMatchObject({ code: 2, output: "" });
    expect(ended.errors.split("\n").slice(0, 4)).toEqual([
      `${ended.file} 里有不是问题的行，一行也没有回答。`,
      "  第 2 行：不是有效的 JSON",
      "  第 4 行：question 应为文字",
      "每行应是一个 JSON 对象，history 是前几轮对话（可不写）：",
    ]);
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

  it("answers from the former index where new files are UTF-16, GBK and empty, and names them", async () => {
    const corpus = await aSmallCorpus();
    const words = ["--corpus", corpus, "--index", join(await aTemporaryDirectory(), "index")];
    // With the model: the index will answer.
    await runAsk([...words, QUESTION]);
    await writeFile(join(corpus, "b.txt"), Buffer.from("\ufeff马尾区", "utf16le"));
    await writeFile(join(corpus, "c.txt"), Buffer.from([0xc2, 0xed, 0xce, 0xb2]));
    await writeFile(join(corpus, "d.txt"), "");

    const ended = await runAsk([...words, QUESTION]);

    expect(ended.code).toBe(0);
    expect(ended.output).toContain("50件");
    expect(ended.errors).toContain("b.txt：是 UTF-16 文本，请另存为 UTF-8 编码；");
    expect(ended.errors).toContain("c.txt：不是有效的 UTF-8 文本（第 2 字节起），请另存为 UTF-8");
    expect(ended.errors).toContain("d.txt：文件是空的，请补上内容或移走。");
    expect(ended.errors).toMatch(/索引没有更新：改好之前用原有索引回答，其中没有后来的改动。\n$/u);
  });

  it("answers nothing about one folder from the index of another", async () => {
    const index = await anIndexOf(await aSmallCorpus());
    const other = await aSmallCorpus();
    await writeFile(join(other, "mawei-2021.txt"), "");

    const ended = await runAsk(["--corpus", other, "--index", index, QUESTION]);

    expect(ended).toMatchObject({ code: 2, output: "" });
  });

  it("leaves an index as it is, and says so by its code, where it is built from a bad file", async () => {
    const corpus = await aSmallCorpus();
    const index = await anIndexOf(corpus);
    const before = await readFile(join(index, "current"), "utf8");
    await writeFile(join(corpus, "mawei-2021.txt"), "");

    const built = await runScript("build-index.ts", ["--corpus", corpus, "--index", index]);

    expect(built).toMatchObject({ code: 2, output: "" });
    expect(built.errors).toContain("mawei-2021.txt：文件是空的");
    expect(await readFile(join(index, "current"), "utf8")).toBe(before);
  });

  it.each(["figures", "manifest.json"])(
    "builds an index again of which a byte was changed in %s, and says so",
    async (part) => {
      const corpus = await aSmallCorpus();
      const index = await anIndexOf(corpus);
      await flipByte(index, part);

      // Without --corpus: the folder is known from what is left of the index.
      const damaged = await runAsk(["--index", index, QUESTION]);
      const mended = await runAsk(["--index", index, QUESTION]);

      expect(damaged.code).toBe(0);
      expect(damaged.output).toContain("50件");
      expect(damaged.output).not.toContain("马尾");
      expect(damaged.errors).toMatch(/^原有索引已损坏/u);
      expect(damaged.errors).not.toMatch(/校验|vectors|格式/u);
      expect(mended).toMatchObject({ code: 0, errors: "" });
    },
  );

  it.runIf(process.platform === "linux")(
    "refuses a place for the index where nothing can be made, at once",
    async () => {
      const corpus = await aSmallCorpus();

      const ended = await runAsk(["--corpus", corpus, "--index", "/proc/wenbao", QUESTION]);

      expect(ended).toEqual({
        code: 2,
        output: "",
        errors: `${BUILDING}/proc/wenbao 里写不进索引（建不了这个目录），请检查或用 --index 另选目录\n`,
      });
    },
  );

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
