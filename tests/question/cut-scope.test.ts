import { describe, expect, it } from "vitest";
import { cutScope } from "../../src/question/cut-scope.ts";
import { findScopeMentions, readMentions } from "../../src/question/scope.ts";
import { theScopeContext } from "./the-scope-context.ts";

const context = await theScopeContext();

async function topicOf(question: string): Promise<string> {
  const mentions = findScopeMentions(question, context.gazetteer);
  return cutScope(question, await readMentions(question, mentions, context));
}

describe("cutScope", () => {
  it.each([
    ["2021年环翠区复议收案多少件", "复议收案多少件"],
    ["环翠、马尾、峄城2021年复议多少件", "复议多少件"],
    ["环翠的“环快办”搞了些什么", "“环快办”搞了些什么"],
    ["三个区（环翠、马尾、大武口）里谁争先", "谁争先"],
    ["复议收案，环翠、马尾、各多少", "复议收案，各多少"],
    ["各区平安建设怎么抓的", "平安建设怎么抓的"],
    ["峄城与深圳特发集团合作了什么", "深圳特发集团合作了什么"],
    ["比较环翠区和峄城区的复议受理数", "比较的复议受理数"],
    ["环翠的调委会和峄城的调解组织", "调委会和的调解组织"],
    ["比去年多了多少", "比去年多了多少"],
  ])("cuts %s down to its matter: %s", async (question, topic) => {
    expect(await topicOf(question)).toBe(topic);
  });

  it("keeps a weak word, which may belong to the matter", async () => {
    expect(await topicOf("峰城区把AI用在了哪些地方?")).toBe("把AI用在了哪些地方?");
  });
});
