import { describe, expect, it } from "vitest";
import {
  cutScope,
  findScopeMentions,
  readMentions,
  resolveScope,
} from "../../src/question/scope.ts";
import { sliceSpan } from "../../src/text/span.ts";
import { theScopeContext } from "./the-scope-context.ts";

const context = await theScopeContext();

async function topicOf(question: string): Promise<string> {
  const mentions = findScopeMentions(question, context.gazetteer);
  return cutScope(question, await readMentions(question, mentions, context));
}

describe("findScopeMentions", () => {
  it("takes no set of regions from within a region's name", () => {
    const question = "五家渠市和各区复议多少件";

    const { collectives } = findScopeMentions(question, context.gazetteer);

    expect(collectives.map(({ span }) => sliceSpan(question, span))).toEqual(["各区"]);
  });
});

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

describe("resolveScope", () => {
  it.each([
    ["马尾、峄城、威海三家出庭率谁最高", ["马尾区", "峄城区", "威海市"]],
    ["环翠和威海两个地方的复议", ["环翠区", "威海市"]],
    ["威海各区谁的复议多", ["环翠区"]],
  ])("takes a number after a list for those of the list, in %s", async (question, names) => {
    const found = findScopeMentions(question, context.gazetteer);
    const mentions = await readMentions(question, found, context);

    const scope = resolveScope(
      question,
      mentions,
      { asksForPlans: false, isPlanWorded: false },
      context,
    );

    expect(scope.reports.map(({ region }) => region.name)).toEqual(names);
  });

  it("leaves the year of a plan that the words give to the report itself", async () => {
    const question = "威海2023年报告里下一步打算";
    const mentions = await readMentions(
      question,
      findScopeMentions(question, context.gazetteer),
      context,
    );

    const scope = resolveScope(
      question,
      mentions,
      { asksForPlans: true, isPlanWorded: true },
      context,
    );

    expect(scope.reports.map(({ id }) => id)).toEqual(["weihai-2023"]);
    expect(scope.planYear).toBeUndefined();
  });
});
