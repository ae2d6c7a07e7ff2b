import { describe, expect, it } from "vitest";
import { runAsk, type Circumstances, type Ended } from "../support/run-ask.ts";
import { CORPUS_DIRECTORY, REFERENCE_YEAR, theApp, theIndexDirectory } from "../support/the-app.ts";

/** A process starts in a second, on a busy machine in a few. */
const PATIENCE_MS = 30_000;

const QUESTION = "环翠区2021年行政复议受理了多少件？";

// Before the first test, whose time would not suffice where the index has to be built.
await theApp();

/** Runs the program over the shared index. */
function ask(words: readonly string[], { input, environment }: Circumstances = {}): Promise<Ended> {
  return runAsk(words, {
    ...(input === undefined ? {} : { input }),
    environment: {
      CORPUS_DIR: CORPUS_DIRECTORY,
      INDEX_DIR: theIndexDirectory(),
      REFERENCE_YEAR: String(REFERENCE_YEAR),
      ...environment,
    },
  });
}

function lines(text: string): readonly unknown[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

describe("npm run ask -- 问题", { timeout: PATIENCE_MS }, () => {
  it("prints the figure with its quote and place, and nothing to standard error", async () => {
    const ended = await ask([QUESTION]);

    expect(ended).toMatchObject({ code: 0, errors: "" });
    expect(ended.output).toContain("50件");
    expect(ended.output).toContain("【2021年以来共受理行政复议案件50件】");
    expect(ended.output).toMatch(/原文 huancui-2021\.txt \d+–\d+\n/u);
  });

  it("takes a question of several words", async () => {
    const ended = await ask(["环翠区2021年", "行政复议", "受理了多少件"]);

    expect(ended.output).toContain("50件");
  });

  it("prints no escape code into a pipe", async () => {
    const ended = await ask([QUESTION]);

    expect(ended.output).not.toContain("\u001b");
  });

  it("answers a lack with exit code 0", async () => {
    const ended = await ask(["杭州2021年行政复议受理了多少件？"]);

    expect(ended.code).toBe(0);
    expect(ended.output).toContain("库里没有杭州市2021年的报告。");
  });

  it("cites no more than --top asks for", async () => {
    const ended = await ask(["--json", "--top", "2", "马尾区有哪些化解矛盾纠纷的做法？"]);

    const [record] = lines(ended.output);
    expect(record).toMatchObject({ citations: [{ n: 1 }, { n: 2 }] });
    expect(record).not.toHaveProperty("citations.2");
  });
});

describe("npm run ask -- --explain", { timeout: PATIENCE_MS }, () => {
  it("tells behind the answer what stands behind it", async () => {
    const ended = await ask(["--explain", "--top", "1", QUESTION]);

    expect(ended).toMatchObject({ code: 0, errors: "" });
    expect(ended.output).toMatch(/原文 huancui-2021[\s\S]+\n\n—— 为什么这样回答 ——\n地区：环翠区/u);
  });

  it("tells it of every answer of a chat", async () => {
    const ended = await ask(["--explain"], { input: `${QUESTION}\n那马尾呢？\n/quit\n` });

    expect(ended.output.match(/—— 为什么这样回答 ——/gu)).toHaveLength(2);
    expect(ended.output).toContain("地区：马尾区（问题或上文写明）");
  });

  it("is refused together with --json, whose records are for programs", async () => {
    const ended = await ask(["--explain", "--json", QUESTION]);

    expect(ended).toMatchObject({ code: 2, output: "" });
    expect(ended.errors).toContain("不能与 --json 同用");
  });
});

describe("npm run ask -- --json --batch", { timeout: PATIENCE_MS }, () => {
  const history = [
    { role: "user", content: QUESTION },
    { role: "assistant", content: "50件" },
  ];
  const batch = [
    { id: "b", question: QUESTION, history: [] },
    { id: 7, question: "那马尾呢？", history },
    { id: "a", question: "杭州2021年行政复议受理了多少件？" },
    { id: "c", question: "？？" },
  ];
  const input = `\u{FEFF}${batch.map((line) => JSON.stringify(line)).join("\r\n")}\r\n\r\n`;
  let ended: Ended | undefined;

  async function records(): Promise<readonly unknown[]> {
    ended ??= await ask(["--json", "--batch", "-"], { input });
    return lines(ended.output);
  }

  it("prints one record a line, in the order of the questions", async () => {
    const printed = await records();

    expect(printed).toMatchObject([{ id: "b" }, { id: "7" }, { id: "a" }, { id: "c" }]);
    expect(printed).toHaveLength(4);
  });

  it("gives every record the fields of the contract and no others", async () => {
    const [record] = await records();

    expect(record).toEqual({
      id: "b",
      question: QUESTION,
      kind: "lookup",
      abstained: false,
      reason: null,
      figures: expect.any(Array) as unknown,
      citations: expect.any(Array) as unknown,
      warnings: [],
      text: expect.stringContaining("50件") as unknown,
      elapsedMs: expect.any(Number) as unknown,
    });
  });

  it("gives figures the fields of the contract, the claim first", async () => {
    const [record] = await records();

    expect(record).toHaveProperty("figures.0", {
      region: "环翠区",
      year: 2021,
      indicator: "受理行政复议案件数",
      value: 50,
      unit: "件",
      raw: "50件",
      approx: "exact",
      computed: false,
      formula: null,
      citation: 1,
    });
  });

  it("gives citations the fields of the contract", async () => {
    const [record] = await records();

    expect(record).toHaveProperty("citations.0", {
      n: 1,
      report: "huancui-2021",
      file: "huancui-2021.txt",
      region: "环翠区",
      year: 2021,
      section: expect.stringMatching(/^二、.+ › （五）/u) as unknown,
      quote: expect.stringContaining("共受理行政复议案件50件") as unknown,
      start: expect.any(Number) as unknown,
      end: expect.any(Number) as unknown,
    });
  });

  it("reads a follow-up by its history", async () => {
    const [, record] = await records();

    expect(record).toMatchObject({
      kind: "lookup",
      figures: [{ region: "马尾区", raw: "15件" }, {}],
    });
  });

  it("states why there is no answer", async () => {
    const [, , noReport, noQuestion] = await records();

    expect(noReport).toMatchObject({ kind: "abstention", abstained: true, reason: "no-report" });
    expect(noQuestion).toMatchObject({ abstained: true, reason: "not-understood", figures: [] });
  });

  it("ends with 0 and without a word on standard error", async () => {
    await records();

    expect(ended).toMatchObject({ code: 0, errors: "" });
  });

  it("prints the same for the same questions, but for the time taken", async () => {
    const first = await records();
    const again = lines((await ask(["--json", "--batch", "-"], { input })).output);

    const timeless = (record: unknown): unknown => ({ ...Object(record), elapsedMs: 0 }) as unknown;
    expect(again.map(timeless)).toEqual(first.map(timeless));
  });
});

describe("npm run ask without a question", { timeout: PATIENCE_MS }, () => {
  it("answers line by line, reads a follow-up by the turn before, and ends at /quit", async () => {
    const ended = await ask([], {
      input: `${QUESTION}\n\n那马尾呢？\n/quit\n库里有哪些报告？\n`,
    });

    expect(ended).toMatchObject({ code: 0, errors: "" });
    const answers = ended.output.split("问> ").filter((part) => part.trim() !== "");
    expect(answers).toEqual([
      expect.stringContaining("受理行政复议案件数：50件"),
      expect.stringContaining("办理行政复议案件数：15件"),
    ]);
  });

  it("forgets the turns before at /new", async () => {
    const ended = await ask([], { input: `${QUESTION}\n/new\n那马尾呢？\n` });

    expect(ended.output).toContain("50件");
    expect(ended.output).not.toContain("15件");
  });

  it("ends where the input ends", async () => {
    const ended = await ask([], { input: "？？" });

    expect(ended.code).toBe(0);
    expect(ended.output).toContain("问题是空的。");
  });

  it("says why a line is no question and takes the next", async () => {
    const ended = await ask([], { input: `……\n${QUESTION}\n` });

    expect(ended.output).toMatch(/问题是空的。[\s\S]+50件/u);
  });
});
