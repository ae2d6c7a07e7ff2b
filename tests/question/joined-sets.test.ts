import { describe, expect, it } from "vitest";
import { context, missingOf, reportsOf, understood } from "./understood.ts";
import { standsInSet } from "../../src/question/joined-sets.ts";

const COUNTIES = ["dawukou-2021", "huancui-2021", "mawei-2021", "yicheng-2021"];

describe("withJoinedSets", () => {
  it.each([
    ["四个区和威海市的出庭应诉率各是多少", [...COUNTIES, "weihai-2023"], "出庭应诉率各是多少"],
    ["威海市、各区的复议各受理多少件", ["weihai-2023", ...COUNTIES], "复议各受理多少件"],
    [
      "四个区负责人出庭率各是多少，威海市是多少，从高到低排一下",
      [...COUNTIES, "weihai-2023"],
      "负责人出庭率各是多少，从高到低排一下",
    ],
    ["四个区跟威海市比，谁的化解率高", [...COUNTIES, "weihai-2023"], "比，谁的化解率高"],
  ])("asks of the set and of the name beside it, in %s", async (text, reports, topic) => {
    const question = await understood(text);

    expect({ reports: reportsOf(question), topic: question.topic }).toEqual({ reports, topic });
  });

  it.each([
    ["四个区里环翠的复议受理多少件", ["huancui-2021"]],
    ["威海各区复议收了几件", ["huancui-2021"]],
    ["威海市有几个区参加了试点", ["weihai-2023"]],
    ["马尾哪些地方做得不好", ["mawei-2021"]],
    ["环翠三个地方的试点搞得怎么样", ["huancui-2021"]],
    [
      "大武口区、环翠区、峄城区三个区的复议受理数",
      ["dawukou-2021", "huancui-2021", "yicheng-2021"],
    ],
  ])(
    "asks of the name alone that narrows the set, or that it belongs to, in %s",
    async (text, reports) => {
      expect(reportsOf(await understood(text))).toEqual(reports);
    },
  );

  it.each([
    ["三个山东的地方调解案件各多少", ["weihai-2023", "huancui-2021", "yicheng-2021"]],
    ["山东的几个地方各调解了多少案件", ["weihai-2023", "huancui-2021", "yicheng-2021"]],
    ["两个山东的区各调解了多少案件", ["huancui-2021", "yicheng-2021"]],
  ])(
    "asks of the regions below the parent that stands within the set, in %s",
    async (text, reports) => {
      const question = await understood(text);

      expect(new Set(reportsOf(question))).toEqual(new Set(reports));
      expect(question.topic).not.toMatch(/山东|地方/u);
      expect(missingOf(question)).toEqual([]);
    },
  );

  it.each([
    ["除了威海市，四个区的复议各多少件", COUNTIES],
    ["除环翠和马尾外，哪个区的复议最多", ["dawukou-2021", "yicheng-2021"]],
  ])("leaves out of the set what is excepted, in %s", async (text, reports) => {
    const question = await understood(text);

    expect(reportsOf(question)).toEqual(reports);
    expect(question.topic).not.toContain("除");
  });

  it("takes what is asked of a part of a region for no exception of the region", async () => {
    const question = await understood("除了环翠区的调委会，各区还有哪些组织");

    expect(reportsOf(question)).toContain("huancui-2021");
  });
});

describe("standsInSet", () => {
  it("tells a name between a count and the places it has from one that stands before its own thing", () => {
    expect(context.gazetteer.mentions("三个山东的地方")[0]?.isDoubtful).toBe(true);
    expect(standsInSet("三个山东的地方", { start: 2, end: 4 })).toBe(true);
    expect(standsInSet("三个山东通的功能", { start: 2, end: 4 })).toBe(false);
  });
});
