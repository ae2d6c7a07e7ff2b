import { describe, expect, it } from "vitest";
import { aBot, ADMIN, labelsOf, STAFF, waitUntil } from "../support/a-bot.ts";

describe("/start and /help", () => {
  it.each(["/start", "/help"])(
    "%s offers three questions that the corpus answers",
    async (command) => {
      const { staff, after } = await aBot();
      const [welcome] = await after(() => staff.say(command));
      if (welcome === undefined) throw new Error("no welcome");
      const labels = labelsOf(welcome);

      const answers = [];
      for (const label of labels) answers.push(...(await after(() => staff.press(welcome, label))));

      expect(labels).toHaveLength(3);
      expect(answers).toHaveLength(3);
      expect(answers.map((answer) => answer.text?.includes("[1]"))).toEqual([true, true, true]);
    },
  );
});

describe("/about", () => {
  it("tells what is held, by which principles, and the version of the index", async () => {
    const { staff, knowledge, after } = await aBot();

    const [about] = await after(() => staff.say("/about"));

    expect(about?.text).toContain("收录5个地区2021、2023年的5篇报告");
    expect(about?.text).toContain(knowledge.app?.indexes.version);
  });
});

describe("/feedback", () => {
  it("keeps the words with the answer before them", async () => {
    const { staff, parts, after } = await aBot();
    await after(() => staff.say("环翠区2021年行政复议受理了多少件？"));

    const [thanks] = await after(() => staff.say("/feedback 单位写错了"));

    expect(thanks?.text).toBe("已记下，谢谢。");
    const answerId = parts.state.sessions.turns({
      chatId: STAFF,
      threadId: undefined,
      userId: STAFF,
    })[0]?.answerId;
    expect(parts.state.audit.since(0)).toContainEqual(
      expect.objectContaining({ kind: "feedback", text: "单位写错了", answerId }),
    );
  });

  it("says how to use it where there are no words", async () => {
    const { staff, after } = await aBot();

    const [usage] = await after(() => staff.say("/feedback"));

    expect(usage?.text).toContain("/feedback 后面写意见");
  });
});

describe("the menu of commands", () => {
  it("is in Chinese, with those of admins only in their chats", async () => {
    const { api } = await aBot();
    await waitUntil(() => api.commands.size === 2);

    const everybody = api.commands.get('{"type":"default"}') ?? [];
    const admins = api.commands.get(`{"type":"chat","chat_id":${String(ADMIN)}}`) ?? [];

    expect(everybody.map(({ command }) => command)).toEqual([
      "start",
      "help",
      "ask",
      "reports",
      "compare",
      "sources",
      "new",
      "feedback",
      "about",
    ]);
    expect(admins.map(({ command }) => command)).toContain("reindex");
    expect(everybody.every(({ description }) => /\p{Script=Han}/u.test(description))).toBe(true);
  });
});

describe("/reports", () => {
  it("lists every report with region, year and title", async () => {
    const { staff, after } = await aBot();

    const [list] = await after(() => staff.say("/reports"));

    expect(list?.text).toContain("库里有5篇报告");
    expect(list?.text).toContain(
      "山东省威海市环翠区 2021年 《威海市环翠区人民政府2021年度法治政府建设情况报告》",
    );
  });
});

describe("/sources", () => {
  it("tells where each report is from, and sends it", async () => {
    const { staff, after } = await aBot();
    const [list] = await after(() => staff.say("/sources"));
    if (list === undefined) throw new Error("no list");

    const [report] = await after(() => staff.press(list, "报告全文 1"));

    expect(list.text).toContain("dawukou-2021.txt");
    expect(report?.document?.file_name).toBe("dawukou-2021.txt");
  });
});
