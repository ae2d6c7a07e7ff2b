import { describe, expect, it } from "vitest";
import type { ComparisonAnswer } from "../../src/answer/answer.ts";
import { formatComparisonCsv } from "../../src/render/comparison-csv.ts";
import { formatComparisonWorkbook } from "../../src/render/comparison-workbook.ts";
import { accepted, aBot, alerts, labelsOf, STAFF, type RunningBot } from "../support/a-bot.ts";
import type { Message } from "../support/fake-bot-api/telegram-objects.ts";
import { readWorkbook } from "../support/read-workbook.ts";

const FIGURE = "环翠区2021年行政复议受理了多少件？";
const COMPARISON = "环翠区、马尾区2021年行政复议案件受理数各是多少？";

async function answerTo(bot: RunningBot, question: string): Promise<Message> {
  const [answer] = await bot.after(() => bot.staff.say(question));
  if (answer === undefined) throw new Error("no answer");
  return answer;
}

describe("the button 出处", () => {
  it("shows the whole passage with the cited sentence in bold, section, file and offsets", async () => {
    const bot = await aBot();
    const answer = await answerTo(bot, FIGURE);

    const [source] = await bot.after(() => bot.staff.press(answer, "出处 1"));

    expect(source?.text).toMatch(/^\[1\] 环翠区 2021年 › 二、/u);
    expect(source?.text).toMatch(/原文件 huancui-2021\.txt，第\d+–\d+字符$/u);
    const bold = (source?.entities ?? [])
      .filter(({ type }) => type === "bold")
      .map(({ offset, length }) => source?.text?.slice(offset, offset + length));
    expect(bold.at(-1)).toContain("共受理行政复议案件50件");
  });

  it("stands as a reply under the answer", async () => {
    const bot = await aBot();
    const answer = await answerTo(bot, FIGURE);

    const [source] = await bot.after(() => bot.staff.press(answer, "出处 1"));

    expect(source?.reply_to_message?.message_id).toBe(answer.message_id);
  });

  it("leads to the report as a file, byte for byte what citations point into", async () => {
    const bot = await aBot();
    const answer = await answerTo(bot, FIGURE);
    const [source] = await bot.after(() => bot.staff.press(answer, "出处 1"));

    const [report] = await bot.after(() => bot.staff.press(source ?? answer, "报告全文"));

    expect(report?.document?.file_name).toBe("huancui-2021.txt");
    const bytes = bot.api.files.bytesOf(report?.document?.file_id ?? "");
    const [start, end] = (/第(?<start>\d+)–(?<end>\d+)字符/u.exec(source?.text ?? "") ?? []).slice(
      1,
    );
    expect(bytes?.toString("utf8").slice(Number(start), Number(end))).toContain("50件");
  });

  it("works after a restart", async () => {
    const before = await aBot();
    const answer = await answerTo(before, FIGURE);
    await before.service.stop();
    const { api, apiRoot } = before;
    const bot = await aBot({ api, apiRoot, stateDirectory: before.config.stateDirectory });

    const [source] = await bot.after(() => bot.staff.press(answer, "出处 1"));

    expect(source?.text).toContain("50件");
  });

  it("says so when the index is another by now", async () => {
    const bot = await aBot();
    const answer = await answerTo(bot, FIGURE);
    const record = bot.parts.state.answers.byAnswerMessage(STAFF, answer.message_id);
    if (record !== undefined) bot.parts.state.answers.put({ ...record, version: "generation-old" });

    const written = await bot.after(() => bot.staff.press(answer, "出处 1"));

    expect(written).toEqual([]);
    expect(alerts(bot.api)).toEqual([expect.stringContaining("旧的索引")]);
  });

  it("says so when the answer is no longer known", async () => {
    const bot = await aBot();
    const answer = await answerTo(bot, FIGURE);

    await bot.after(() => bot.staff.pressData(answer, "1:s:aaaaaaaa:1"));

    expect(alerts(bot.api)).toEqual(["这个按钮已经过期，请重新提问。"]);
  });
});

describe("the button 相关指标", () => {
  it("shows figures of the same section that were not in the answer, each with its sentence", async () => {
    const bot = await aBot();
    const answer = await answerTo(bot, FIGURE);

    const [related] = await bot.after(() => bot.staff.press(answer, "相关指标"));

    expect(related?.text).toContain("（五）推进纠纷化解");
    expect(related?.text).not.toContain("受理行政复议案件50件");
    expect((related?.entities ?? []).map(({ type }) => type)).toContain("blockquote");
  });
});

describe("the button 相关指标 of a comparison", () => {
  it("shows every region's, under one heading a section", async () => {
    const bot = await aBot();
    const answer = await answerTo(bot, COMPARISON);

    const [related] = await bot.after(() => bot.staff.press(answer, "相关指标"));

    const headings = (related?.text ?? "").split("\n").filter((line) => line.includes(" › "));
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings.some((heading) => heading.startsWith("环翠区"))).toBe(true);
    expect(headings.some((heading) => heading.startsWith("马尾区"))).toBe(true);
  });
});

describe("the buttons of suggested questions", () => {
  it("ask them", async () => {
    const bot = await aBot();
    const answer = await answerTo(bot, "有哪些报告？");
    const label = labelsOf(answer)[0] ?? "";

    const [next] = await bot.after(() => bot.staff.press(answer, label));

    expect(label).toBe("威海市2023年行政复议受理了多少件？");
    expect(next?.text).toContain("威海市");
  });
});

describe("the buttons of a comparison", () => {
  const drawn: ComparisonAnswer[] = [];
  // A picture of one pixel: what is drawn is the matter of the renderer's own tests.
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const charts = {
    render: (answer: ComparisonAnswer) => {
      drawn.push(answer);
      return Promise.resolve(png);
    },
  };
  const tables = {
    xlsx: formatComparisonWorkbook,
    csv: (answer: ComparisonAnswer) => Promise.resolve(Buffer.from(formatComparisonCsv(answer))),
  };

  it("send a chart of the same figures", async () => {
    const bot = await aBot({ parts: { charts } });
    const answer = await answerTo(bot, COMPARISON);

    await bot.after(() => bot.staff.press(answer, "图表"));

    expect(accepted(bot.api, "sendPhoto")).toHaveLength(1);
    expect(drawn.at(-1)?.figures.map(({ raw }) => raw)).toEqual(["50件", "15件"]);
  });

  it.each([
    ["Excel", "比较-行政复议案件数.xlsx"],
    ["CSV", "比较-行政复议案件数.csv"],
  ])("send %s under the name of what is compared", async (label, name) => {
    const bot = await aBot({ parts: { tables } });
    const answer = await answerTo(bot, COMPARISON);

    const [sent] = await bot.after(() => bot.staff.press(answer, label));

    expect(sent?.document?.file_name).toBe(name);
  });

  it("send a workbook with the figures of the answer and their place in the file", async () => {
    const bot = await aBot({ parts: { tables } });
    const answer = await answerTo(bot, COMPARISON);

    const [sent] = await bot.after(() => bot.staff.press(answer, "Excel"));

    const file = bot.api.files.bytesOf(sent?.document?.file_id ?? "") ?? Buffer.of();
    expect(readWorkbook(file)[0]?.cells("地区", "原文写法", "文件")).toEqual([
      ["环翠区", "50件", "huancui-2021.txt"],
      ["马尾区", "15件", "mawei-2021.txt"],
    ]);
  });

  it("are not there when nothing can draw", async () => {
    const bot = await aBot();

    const answer = await answerTo(bot, COMPARISON);

    expect(labelsOf(answer)).not.toContain("图表");
  });
});

describe("made-up callback data", () => {
  it.each([
    "",
    "x",
    "1",
    "1:s",
    "1:s:k3f9x2ab:-1",
    "1:s:../../et:1",
    "1:s:aaaaaaaa:99999",
    "2:s:aaaaaaaa:1",
    "1:uk:aaaaaaaa",
    "1:__proto__:aaaaaaaa",
    "1:rp:9999",
    "😀".repeat(16),
  ])("%j does no harm and is answered", async (data) => {
    const bot = await aBot();
    const answer = await answerTo(bot, FIGURE);

    await bot.after(() => bot.staff.pressData(answer, data));

    expect(accepted(bot.api, "answerCallbackQuery")).toHaveLength(1);
    expect(
      bot.api
        .botMessages(STAFF)
        .map(({ text }) => text ?? "")
        .join(""),
    ).not.toContain("出了错");
  });
});

describe("👍 and 👎", () => {
  it("are kept with question, answer and version of the index", async () => {
    const bot = await aBot();
    const answer = await answerTo(bot, FIGURE);

    await bot.after(() => bot.staff.press(answer, "👎"));

    const record = bot.parts.state.answers.byAnswerMessage(STAFF, answer.message_id);
    expect(bot.parts.state.audit.since(0).filter(({ kind }) => kind === "rating")).toEqual([
      expect.objectContaining({
        question: FIGURE,
        answerId: record?.id,
        version: bot.knowledge.app?.indexes.version,
        verdict: "bad",
      }),
    ]);
    expect(alerts(bot.api)).toEqual(["已记下，谢谢。"]);
  });
});
