import { describe, expect, it } from "vitest";
import { aBot, alerts, labelsOf, STAFF_GROUP, type RunningBot } from "../support/a-bot.ts";
import { aGroup } from "../support/fake-bot-api/person.ts";
import type { Message } from "../support/fake-bot-api/telegram-objects.ts";

async function choosing(bot: RunningBot, indicator: string): Promise<Message> {
  const [choice] = await bot.after(() => bot.staff.say(`/compare ${indicator}`));
  if (choice === undefined) throw new Error("nothing to choose from");
  return choice;
}

describe("/compare", () => {
  it("offers every region and year", async () => {
    const bot = await aBot();

    const choice = await choosing(bot, "行政复议案件受理数");

    expect(labelsOf(choice)).toEqual([
      "大武口区",
      "威海市",
      "环翠区",
      "峄城区",
      "马尾区",
      "2021年",
      "2023年",
      "✅ 各年",
      "全选",
      "开始比较",
    ]);
  });

  it("compares what was chosen", async () => {
    const bot = await aBot();
    const choice = await choosing(bot, "行政复议案件受理数");
    await bot.after(() => bot.staff.press(choice, "环翠区"));
    await bot.after(() => bot.staff.press(choice, "马尾区"));
    await bot.after(() => bot.staff.press(choice, "2021年"));

    const [answer] = await bot.after(() => bot.staff.press(choice, "开始比较"));

    expect(answer?.text).toContain("50件");
    expect(answer?.text).toContain("15件");
    expect(answer?.text).toContain("口径不同");
  });

  it("marks what is chosen and unmarks it again", async () => {
    const bot = await aBot();
    const choice = await choosing(bot, "行政复议案件受理数");

    await bot.after(() => bot.staff.press(choice, "环翠区"));
    const chosen = bot.api.messages.get(choice.chat.id, choice.message_id);
    await bot.after(() => bot.staff.press(choice, "✅ 环翠区"));
    const unchosen = bot.api.messages.get(choice.chat.id, choice.message_id);

    expect(chosen?.text).toContain("地区：环翠区");
    expect(unchosen?.text).toContain("地区：（还没有选）");
  });

  it("chooses all at once", async () => {
    const bot = await aBot();
    const choice = await choosing(bot, "行政复议案件受理数");

    await bot.after(() => bot.staff.press(choice, "全选"));

    expect(bot.api.messages.get(choice.chat.id, choice.message_id)?.text).toContain(
      "地区：大武口区、威海市、环翠区、峄城区、马尾区",
    );
  });

  it("asks for two regions at least", async () => {
    const bot = await aBot();
    const choice = await choosing(bot, "行政复议案件受理数");
    await bot.after(() => bot.staff.press(choice, "环翠区"));

    await bot.after(() => bot.staff.press(choice, "开始比较"));

    expect(alerts(bot.api)).toContainEqual(expect.stringContaining("至少选两个地区"));
  });

  it("offers what several reports state where no indicator is named", async () => {
    const bot = await aBot();
    const [indicators] = await bot.after(() => bot.staff.say("/compare"));
    if (indicators === undefined) throw new Error("no indicators");

    const [choice] = await bot.after(() => bot.staff.press(indicators, "行政复议案件数"));

    expect(labelsOf(indicators)).toContain("规范性文件数");
    expect(choice?.text).toContain("比较：行政复议案件数");
  });

  it("says so when the index is another by now", async () => {
    const bot = await aBot();
    const [indicators] = await bot.after(() => bot.staff.say("/compare"));
    if (indicators === undefined) throw new Error("no indicators");

    await bot.after(() => bot.staff.pressData(indicators, "1:ci:0:oldindex"));

    expect(alerts(bot.api)).toEqual([expect.stringContaining("旧的索引")]);
  });

  it("lets nobody else choose in a group", async () => {
    const bot = await aBot();
    const chat = aGroup(STAFF_GROUP);
    const [choice] = await bot.after(
      () => bot.staff.say("/compare 调解案件数", { chat }),
      STAFF_GROUP,
    );
    if (choice === undefined) throw new Error("nothing to choose from");

    await bot.after(() => bot.admin.press(choice, "环翠区"), STAFF_GROUP);

    expect(alerts(bot.api)).toEqual([expect.stringContaining("别人的选择")]);
  });

  it("goes on after a restart", async () => {
    const before = await aBot();
    const choice = await choosing(before, "行政复议案件受理数");
    await before.after(() => before.staff.press(choice, "环翠区"));
    await before.service.stop();
    const { api, apiRoot } = before;
    const bot = await aBot({ api, apiRoot, stateDirectory: before.config.stateDirectory });

    await bot.after(() => bot.staff.press(choice, "马尾区"));

    expect(api.messages.get(choice.chat.id, choice.message_id)?.text).toContain(
      "地区：环翠区、马尾区",
    );
  });
});
