import { describe, expect, it } from "vitest";
import { aBot, aSlowBot, accepted, STAFF_GROUP } from "../support/a-bot.ts";
import { aGroup } from "../support/fake-bot-api/person.ts";

const FIGURE = "环翠区2021年行政复议受理了多少件？";

describe("a question in a private chat", () => {
  it("is answered with the figure first, in bold", async () => {
    const { staff, after } = await aBot();

    const [answer] = await after(() => staff.say(FIGURE));

    const bold = (answer?.entities ?? [])
      .filter(({ type }) => type === "bold")
      .map(({ offset, length }) => answer?.text?.slice(offset, offset + length));
    expect(bold.slice(0, 2)).toEqual(["环翠区 2021年", "50件"]);
  });

  it("is answered with the quote as a blockquote under its numbered source", async () => {
    const { staff, after } = await aBot();

    const [answer] = await after(() => staff.say(FIGURE));

    const quotes = (answer?.entities ?? [])
      .filter(({ type }) => type === "blockquote")
      .map(({ offset, length }) => answer?.text?.slice(offset, offset + length));
    expect(quotes).toEqual([
      "依法行使复议职权，2021年以来共受理行政复议案件50件，已审结39件，纠错率达到28.2%。",
    ]);
    expect(answer?.text).toContain(
      "[1] 环翠区 2021年 › 二、2021年推进法治政府建设的主要举措和成效 › （五）推进纠纷化解，完善非诉讼解决机制\n依法行使复议职权",
    );
  });

  it("is answered with long quotes folded", async () => {
    const { staff, after } = await aBot();

    const [answer] = await after(() => staff.say("威海市2023年优化营商环境有哪些做法？"));

    expect((answer?.entities ?? []).map(({ type }) => type)).toContain("expandable_blockquote");
  });

  it("shows that the bot is typing where the answer takes long", async () => {
    const { api, staff, after } = await aSlowBot();

    await after(() => staff.say(FIGURE));

    const order = api.calls
      .map(({ method }) => method)
      .filter((method) => method === "sendChatAction" || method === "sendMessage");
    expect(order).toEqual(["sendChatAction", "sendMessage"]);
  });

  it("has buttons for source, figures beside it and an opinion", async () => {
    const { staff, after } = await aBot();

    const [answer] = await after(() => staff.say(FIGURE));

    const rows = answer?.reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text));
    expect(rows?.at(0)).toEqual(["出处 1", "相关指标"]);
    expect(rows?.at(-1)).toEqual(["👍", "👎"]);
  });

  it("leans on the question before it", async () => {
    const { staff, after } = await aBot();
    await after(() => staff.say(FIGURE));

    const [answer] = await after(() => staff.say("那马尾区呢？"));

    expect(answer?.text).toMatch(/^马尾区 2021年\n[^\n]*15件/u);
  });

  it("leans on nothing after /new", async () => {
    const { staff, after } = await aBot();
    await after(() => staff.say(FIGURE));
    await after(() => staff.say("/new"));

    const [answer] = await after(() => staff.say("那马尾区呢？"));

    expect(answer?.text).not.toContain("15件");
  });

  it("leans on nothing when the one before is too long ago", async () => {
    let time = Date.now();
    const { staff, after } = await aBot({
      config: { sessionMinutes: 30 },
      parts: { now: () => time },
    });
    await after(() => staff.say(FIGURE));
    time += 31 * 60_000;

    const [answer] = await after(() => staff.say("那马尾区呢？"));

    expect(answer?.text).not.toContain("15件");
  });

  it("leans on the older answer that it replies to", async () => {
    const { staff, after } = await aBot();
    const [older] = await after(() => staff.say(FIGURE));
    await after(() => staff.say("威海市2023年普法有哪些做法？"));

    const [answer] = await after(() =>
      staff.say("那马尾区呢？", older === undefined ? {} : { replyTo: older }),
    );

    expect(answer?.text).toMatch(/^马尾区 2021年\n[^\n]*15件/u);
  });

  it("is answered anew in place when it is edited", async () => {
    const { api, staff, settle } = await aBot();
    const asked = await staff.say(FIGURE);
    await settle();

    await staff.edit(asked, "马尾区2021年办理行政复议案件多少件？");
    await settle();

    const written = api.botMessages(staff.id);
    expect(written).toHaveLength(1);
    expect(written[0]?.text).toContain("15件");
  });

  it("is answered anew when it is edited and the answer was deleted meanwhile", async () => {
    const { api, staff, settle } = await aBot();
    const asked = await staff.say(FIGURE);
    await settle();
    api.messages.delete(staff.id, api.botMessages(staff.id)[0]?.message_id ?? 0);

    await staff.edit(asked, "马尾区2021年办理行政复议案件多少件？");
    await settle();

    expect(api.botMessages(staff.id)[0]?.text).toContain("15件");
  });

  it("is not answered anew when an edit leaves the text as it was", async () => {
    const { api, staff, settle } = await aBot();
    const asked = await staff.say(FIGURE);
    await settle();

    await staff.edit(asked, FIGURE);
    await settle();

    expect(accepted(api, "editMessageText")).toEqual([]);
  });

  it("is asked for in words when something else is sent", async () => {
    const { staff, after } = await aBot();

    const [answer] = await after(() => staff.sendSticker());

    expect(answer?.text).toBe("目前只能读文字，请把问题写成文字发来。");
  });

  it("is told from a command that does not exist", async () => {
    const { staff, after } = await aBot();

    const [answer] = await after(() => staff.say("/nosuch"));

    expect(answer?.text).toContain("没有这个命令");
  });
});

describe("a question in a group", () => {
  const chat = aGroup(STAFF_GROUP, { isForum: true });

  it("is answered as a reply in its topic when the bot is mentioned", async () => {
    const { staff, after } = await aBot();

    const [answer] = await after(
      () => staff.say(`@wenbao_test_bot ${FIGURE}`, { chat, threadId: 11 }),
      STAFF_GROUP,
    );

    expect(answer).toMatchObject({
      message_thread_id: 11,
      reply_to_message: { text: `@wenbao_test_bot ${FIGURE}` },
    });
    expect(answer?.text).toContain("50件");
  });

  it("is answered when it comes with /ask", async () => {
    const { staff, after } = await aBot();

    const [answer] = await after(
      () => staff.say(`/ask@wenbao_test_bot ${FIGURE}`, { chat }),
      STAFF_GROUP,
    );

    expect(answer?.text).toContain("50件");
  });

  it("is answered when /ask replies to it", async () => {
    const { admin, staff, after } = await aBot();
    const question = await admin.say(FIGURE, { chat });

    const [answer] = await after(() => staff.say("/ask", { chat, replyTo: question }), STAFF_GROUP);

    expect(answer?.text).toContain("50件");
  });

  it("is answered when it replies to the bot, leaning on what is replied to", async () => {
    const { admin, staff, after } = await aBot();
    const [first] = await after(() => staff.say(`/ask ${FIGURE}`, { chat }), STAFF_GROUP);

    const [answer] = await after(
      () => admin.say("那马尾区呢？", first === undefined ? { chat } : { chat, replyTo: first }),
      STAFF_GROUP,
    );

    expect(answer?.text).toContain("15件");
  });

  it("is not answered when people talk to each other", async () => {
    const { staff, after } = await aBot();

    const written = await after(() => staff.say(FIGURE, { chat }), STAFF_GROUP);

    expect(written).toEqual([]);
  });

  it("is not answered when another bot is given the command", async () => {
    const { staff, after } = await aBot();

    const written = await after(() => staff.say(`/ask@other_bot ${FIGURE}`, { chat }), STAFF_GROUP);

    expect(written).toEqual([]);
  });

  it("is not answered when another bot is given a command in answer to this one", async () => {
    const { staff, after } = await aBot();
    const [answer] = await after(() => staff.say(`/ask ${FIGURE}`, { chat }), STAFF_GROUP);
    if (answer === undefined) throw new Error("no answer");

    const written = await after(
      () => staff.say("/help@other_bot", { chat, replyTo: answer }),
      STAFF_GROUP,
    );

    expect(written).toEqual([]);
  });

  it.each([
    ["/nosuch", []],
    ["/nosuch@wenbao_test_bot", [expect.stringContaining("没有这个命令")]],
  ])("is told from the command %s only where it names this bot", async (command, replies) => {
    const { staff, after } = await aBot();

    const written = await after(() => staff.say(command, { chat }), STAFF_GROUP);

    expect(written.map(({ text }) => text)).toEqual(replies);
  });

  it("is not counted against anybody who edits what was said to others", async () => {
    const { staff, after } = await aBot({ config: { requestsPerMinute: 1 } });
    const talk = await staff.say("大家好", { chat });

    await staff.edit(talk, "大家早");
    await staff.edit(talk, "大家早上好");
    const [answer] = await after(() => staff.say(`/ask ${FIGURE}`, { chat }), STAFF_GROUP);

    expect(answer?.text).toContain("50件");
  });

  it.each(["/help", "/reports", "/compare", "/compare 调解", "/new"])(
    "%s is answered as a reply too",
    async (command) => {
      const { staff, after } = await aBot();

      const [reply] = await after(() => staff.say(command, { chat, threadId: 11 }), STAFF_GROUP);

      expect(reply).toMatchObject({
        message_thread_id: 11,
        reply_to_message: { text: command },
      });
    },
  );

  it("leans on what the same person asked, not on what others asked", async () => {
    const { admin, staff, after } = await aBot();
    await after(() => staff.say(`/ask ${FIGURE}`, { chat }), STAFF_GROUP);
    await after(() => admin.say("/ask 威海市2023年普法有哪些做法？", { chat }), STAFF_GROUP);

    const [answer] = await after(() => staff.say("/ask 那马尾区呢？", { chat }), STAFF_GROUP);

    expect(answer?.text).toContain("15件");
  });
});
