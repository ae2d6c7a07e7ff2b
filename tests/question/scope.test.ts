import { describe, expect, it } from "vitest";
import { findScopeMentions, readMentions, resolveScope } from "../../src/question/scope.ts";
import { sliceSpan } from "../../src/text/span.ts";
import { theScopeContext } from "./the-scope-context.ts";

const context = await theScopeContext();

describe("findScopeMentions", () => {
  it("takes no set of regions from within a region's name", () => {
    const question = "五家渠市和各区复议多少件";

    const { collectives } = findScopeMentions(question, context.gazetteer);

    expect(collectives.map(({ span }) => sliceSpan(question, span))).toEqual(["各区"]);
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
