import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { silentLog } from "../../src/log.ts";
import { loadTools, openApp } from "../../src/open.ts";
import { aBot, ADMIN, alerts, labelsOf, waitUntil, type RunningBot } from "../support/a-bot.ts";
import type { Message } from "../support/fake-bot-api/telegram-objects.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";
import {
  CORPUS_DIRECTORY,
  MODEL_DIRECTORY,
  REFERENCE_YEAR,
  theIndexDirectory,
} from "../support/the-app.ts";

const REPORT = `鲤城区2022年法治政府建设年度报告

2022年，泉州市鲤城区坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平法治思想，扎实推进法治政府建设，现将有关情况报告如下。

一、2022年推进法治政府建设的主要举措和成效

（一）依法化解社会矛盾纠纷

全年共受理行政复议案件73件，审结68件。全区各级人民调解组织共调解纠纷1204件，调解成功率99.2%。

（二）严格规范公正文明执法

组织行政执法人员培训考试3场次，参加考试215人。

二、存在的问题

个别部门执法记录不够规范，基层执法力量不足。

三、2023年工作安排

继续推进行政复议体制改革，加强执法队伍建设。
`;

/** A bot over a corpus of its own, which may be changed. Its index begins as a copy, so that only what is new is embedded. */
async function aBotWithItsOwnCorpus(
  beforeRefresh: () => Promise<void> = () => Promise.resolve(),
): Promise<RunningBot & { readonly corpus: string }> {
  const directory = await aTemporaryDirectory();
  const corpus = join(directory, "corpus");
  const indexDirectory = join(directory, "index");
  await cp(CORPUS_DIRECTORY, corpus, { recursive: true });
  await cp(theIndexDirectory(), indexDirectory, { recursive: true });
  const places = { corpusDirectory: corpus, indexDirectory, modelDirectory: MODEL_DIRECTORY };
  const tools = loadTools(places);
  let isOpened = false;
  const bot = await aBot({
    corpusDirectory: corpus,
    open: async () => {
      if (isOpened) await beforeRefresh();
      isOpened = true;
      return openApp(places, { log: silentLog, referenceYear: REFERENCE_YEAR }, tools);
    },
  });
  await waitUntil(() => bot.knowledge.app !== undefined);
  return { ...bot, corpus };
}

async function offered(
  bot: RunningBot,
  text = REPORT,
  name = "licheng-2022.txt",
): Promise<Message> {
  const [offer] = await bot.after(() => bot.admin.sendFile(Buffer.from(text), name), ADMIN);
  if (offer === undefined) throw new Error("nothing offered");
  return offer;
}

function now(bot: RunningBot, message: Message): Message | undefined {
  return bot.api.messages.get(message.chat.id, message.message_id);
}

describe("a report sent by an admin", () => {
  it("is shown as it was understood, and nothing is changed before it is confirmed", async () => {
    const bot = await aBotWithItsOwnCorpus();

    const offer = await offered(bot);

    expect(offer.text).toContain("标题：鲤城区2022年法治政府建设年度报告");
    expect(offer.text).toContain("地区：福建省泉州市鲤城区");
    expect(offer.text).toContain("年度：2022年");
    expect(offer.text).toContain("· 一、2022年推进法治政府建设的主要举措和成效");
    expect(await readdir(bot.corpus)).not.toContain("licheng-2022.txt");
  });

  it("is answered from once it is confirmed, and no longer once that is undone", async () => {
    const bot = await aBotWithItsOwnCorpus();
    const question = "鲤城区2022年行政复议受理了多少件？";
    const offer = await offered(bot);

    await bot.after(() => bot.admin.press(offer, "收入并建立索引"), ADMIN);
    const kept = now(bot, offer);
    const [answer] = await bot.after(() => bot.admin.say(question), ADMIN);
    await bot.after(() => bot.admin.press(offer, "撤销这次收入"), ADMIN);
    const [afterwards] = await bot.after(() => bot.admin.say(question), ADMIN);

    expect(kept?.text).toContain("licheng-2022.txt（鲤城区2022年）已收入，现在共有6篇报告");
    expect(answer?.text).toContain("73件");
    expect(now(bot, offer)?.text).toContain("已撤回，现在共有5篇报告");
    expect(afterwards?.text).toContain("库里没有鲤城区2022年的报告");
  });

  it("is indexed while the old index answers on", async () => {
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const bot = await aBotWithItsOwnCorpus(() => gate);
    const offer = await offered(bot);
    const before = bot.knowledge.app?.indexes.version;
    await bot.admin.press(offer, "收入并建立索引");
    await waitUntil(() => bot.knowledge.isRefreshing);

    await bot.staff.say("环翠区2021年行政复议受理了多少件？");
    await waitUntil(() => bot.parts.state.audit.since(0).length > 0);
    const [during] = bot.parts.state.audit.since(0);
    goOn();
    await bot.settle();

    expect(during).toMatchObject({ kind: "answer", version: before });
    expect(bot.knowledge.app?.indexes.version).not.toBe(before);
  });

  it("goes when it is not wanted", async () => {
    const bot = await aBotWithItsOwnCorpus();
    const offer = await offered(bot);

    await bot.after(() => bot.admin.press(offer, "放弃"), ADMIN);

    expect(now(bot, offer)?.text).toBe("已放弃，没有收入。");
    expect(labelsOf(now(bot, offer))).toEqual([]);
  });

  it("that takes the place of another says so, and gives it back when undone", async () => {
    const bot = await aBotWithItsOwnCorpus();
    const former = await readFile(join(bot.corpus, "mawei-2021.txt"), "utf8");
    const changed = former.replace("访问量达233万人次", "访问量达234万人次");
    const offer = await offered(bot, changed, "mawei-2021.txt");
    await bot.after(() => bot.admin.press(offer, "收入并建立索引"), ADMIN);
    const between = await readFile(join(bot.corpus, "mawei-2021.txt"), "utf8");

    await bot.after(() => bot.admin.press(offer, "撤销这次收入"), ADMIN);

    expect(offer.text).toContain("会替换现有的");
    expect(between).toBe(changed);
    expect(await readFile(join(bot.corpus, "mawei-2021.txt"), "utf8")).toBe(former);
  });

  it("cannot be undone once another one has taken its place", async () => {
    const bot = await aBotWithItsOwnCorpus();
    const first = await offered(bot);
    await bot.after(() => bot.admin.press(first, "收入并建立索引"), ADMIN);
    const later = REPORT.replace("73件", "74件");
    const second = await offered(bot, later);
    await bot.after(() => bot.admin.press(second, "收入并建立索引"), ADMIN);

    await bot.after(() => bot.admin.press(first, "撤销这次收入"), ADMIN);

    expect(alerts(bot.api)).toContain("这份报告后来又换过，不能再撤销。");
    expect(await readFile(join(bot.corpus, "licheng-2022.txt"), "utf8")).toBe(later);
  });

  it("is taken once where its button is pressed twice", async () => {
    const bot = await aBotWithItsOwnCorpus();
    const offer = await offered(bot);

    await bot.after(async () => {
      await bot.admin.press(offer, "收入并建立索引");
      await bot.admin.press(offer, "收入并建立索引");
    }, ADMIN);

    const deeds = bot.parts.state.audit.since(0).filter(({ kind }) => kind === "admin");
    expect(deeds).toEqual([expect.objectContaining({ deed: "upload" })]);
    expect(alerts(bot.api)).toContain("这份上传已经处理过或已过期，请重新上传。");
  });

  it("that is held already is refused", async () => {
    const bot = await aBotWithItsOwnCorpus();
    const held = await readFile(join(bot.corpus, "mawei-2021.txt"), "utf8");

    const refusal = await offered(bot, held, "马尾.txt");

    expect(refusal.text).toBe("没有收下：与库里的 mawei-2021.txt 一字不差。");
  });

  it("without a year is told how to send it, since a chat takes no sidecar", async () => {
    const { admin, after } = await aBot();
    const file = Buffer.from("没有年度的一段话。".repeat(60));

    const [refusal] = await after(() => admin.sendFile(file, "报告.txt"), ADMIN);

    expect(refusal?.text).toContain("请把地区和年度写进正文的标题再发");
  });

  it("that the index cannot be built with is taken out again", async () => {
    const bot = await aBotWithItsOwnCorpus();
    const offer = await offered(bot);
    await cp(join(bot.corpus, "huancui-2021.json"), join(bot.corpus, "licheng-2022.json"));
    await cp(join(CORPUS_DIRECTORY, "huancui-2021.txt"), join(bot.corpus, "licheng-2022.json"));

    await bot.after(() => bot.admin.press(offer, "收入并建立索引"), ADMIN);

    expect(now(bot, offer)?.text).toContain("索引没有更新，仍用原来的");
    expect(await readdir(bot.corpus)).not.toContain("licheng-2022.txt");
  });

  it.each([
    ["报告.pdf", Buffer.from("%PDF-1.7"), "只收 .txt 或 .md"],
    ["报告.txt", Buffer.alloc(0), "文件是空的"],
    ["报告.txt", Buffer.from("太短"), "内容太少"],
    // 法治 in GBK.
    ["报告.txt", Buffer.from([0xb7, 0xa8, 0xd6, 0xce]), "不是有效的 UTF-8"],
    ["报告.txt", Buffer.from("没有年度的一段话。".repeat(60)), "没有找到报告年度"],
    ["报告.txt", Buffer.alloc(2 * 1024 * 1024 + 1, 65), "超过2 MB"],
  ])("named %s is refused where it is no report", async (name, bytes, reason) => {
    const { admin, after } = await aBot();

    const [refusal] = await after(() => admin.sendFile(bytes, name), ADMIN);

    expect(refusal?.text).toContain(reason);
    expect(labelsOf(refusal)).toEqual([]);
  });
});

describe("a file sent by anybody else", () => {
  it("is not taken", async () => {
    const { staff, after } = await aBot();

    const [refusal] = await after(() => staff.sendFile(Buffer.from(REPORT), "licheng-2022.txt"));

    expect(refusal?.text).toContain("只有管理员可以上传报告");
  });
});

describe("/reindex", () => {
  it("says when nothing has changed", async () => {
    const bot = await aBotWithItsOwnCorpus();

    const [started, done] = await bot.after(() => bot.admin.say("/reindex"), ADMIN);

    expect(started?.text).toContain("开始更新索引");
    expect(done?.text).toBe("资料没有变化，索引是最新的。");
  });

  it("answers from what was put into the folder", async () => {
    const bot = await aBotWithItsOwnCorpus();
    await writeFile(join(bot.corpus, "licheng-2022.txt"), REPORT);

    const [, done] = await bot.after(() => bot.admin.say("/reindex"), ADMIN);

    expect(done?.text).toMatch(/^索引已更新：6篇报告，用时/u);
  });
});
