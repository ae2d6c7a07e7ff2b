import { describe, expect, it } from "vitest";
import { understoodOf } from "../../src/answer/understood.ts";
import { understand } from "../../src/question/understand.ts";
import { theScopeContext } from "../question/the-scope-context.ts";

const context = await theScopeContext();

async function topicOf(question: string): Promise<string> {
  return understoodOf(await understand(question, [], context)).topic;
}

describe("understoodOf", () => {
  it.each([
    ["环翠区跟马尾区比谁的调解案件多", "谁的调解案件多"],
    ["环翠和马尾比，谁的纠错率高", "谁的纠错率高"],
    ["环翠和马尾相比复议案件数差多少", "复议案件数差多少"],
    ["对比一下环翠和大武口的复议案件", "复议案件"],
    ["环翠区的复议和马尾区的复议哪个多", "复议哪个多"],
    ["环翠区出庭率比马尾低多少", "出庭率低多少"],
    ["那马尾区的纠错率呢？", "纠错率"],
  ])("shows of %s what is asked, without what joined the regions", async (question, topic) => {
    expect(await topicOf(question)).toBe(topic);
  });

  it.each([
    ["环翠区一趟不用跑占比多少", "一趟不用跑占比多少"],
    ["威海复议同比增长多少", "复议同比增长多少"],
    ["环翠区行政复议和行政诉讼各多少件", "行政复议和行政诉讼各多少件"],
    ["马尾区那些问题整改了吗", "那些问题整改了吗"],
  ])("leaves the matter of %s whole", async (question, topic) => {
    expect(await topicOf(question)).toBe(topic);
  });
});
