import { describe, expect, it } from "vitest";
import { context, missingOf, reportsOf, understood } from "./understood.ts";

const DISTRICTS_2021 = ["dawukou-2021", "huancui-2021", "mawei-2021", "yicheng-2021"];

describe("understand, a question alone", () => {
  it.each([
    ["2021年环翠区复议收案多少件", "复议收案多少件", ["huancui-2021"]],
    ["环翠21年复议办完了几件？", "复议办完了几件？", ["huancui-2021"]],
    ["环翠21复议多少件", "复议多少件", ["huancui-2021"]],
    ["马尾区21普法活动几场", "普法活动几场", ["mawei-2021"]],
    ["威海12345热线满意率", "12345热线满意率", ["weihai-2023"]],
    ["环翠15个镇街的调委会几个", "15个镇街的调委会几个", ["huancui-2021"]],
    ["请把环翠2021年的行政复议数据都列出来", "行政复议数据都列出来", ["huancui-2021"]],
    ["環翠區2021年發布了幾件規範性文件？", "发布了几件规范性文件？", ["huancui-2021"]],
    ["亦城区的免罚轻罚清单有多少项", "免罚轻罚清单有多少项", ["yicheng-2021"]],
    ["马尾、峄城2021年各办了多少件？", "各办了多少件？", ["mawei-2021", "yicheng-2021"]],
  ])("parts %s into the matter and the reports", async (asked, topic, reports) => {
    const question = await understood(asked);

    expect(question.topic).toBe(topic);
    expect(reportsOf(question)).toEqual(reports);
  });

  it("keeps the whole question as the matter where only region and year are named", async () => {
    expect((await understood("环翠区2021年")).topic).toBe("环翠区2021年");
  });

  it("asks all reports where no region is named", async () => {
    const question = await understood("跨境电商货值增长多少");

    expect(reportsOf(question)).toHaveLength(context.reports.length);
    expect(question.scope).toMatchObject({ breadth: "none", isYearNamed: false });
  });

  it.each([
    ["哪些区写了行政复议体制改革？", DISTRICTS_2021],
    ["哪个市的复议最多", ["weihai-2023"]],
    ["威海各区2021年复议多少件", ["huancui-2021"]],
    ["威海下辖的各区复议多少件", ["huancui-2021"]],
    ["2021年哪几个地方写到了破产", DISTRICTS_2021],
  ])("takes the set of regions in %s by level, parent and year", async (asked, reports) => {
    const question = await understood(asked);

    expect(reportsOf(question)).toEqual(reports);
    expect(question.scope.breadth).toBe("collective");
  });

  it.each([
    ["环翠2020年调处了多少件纠纷？", [["环翠区", 2020]]],
    ["文登区2021年受理了多少件行政复议？", [["文登区", 2021]]],
    ["文登区受理了多少件行政复议？", [["文登区", undefined]]],
    ["马尾2021年和2023年复议多少件", [["马尾区", 2023]]],
  ])("misses the report that %s would need", async (asked, missing) => {
    expect(missingOf(await understood(asked))).toEqual(missing);
  });

  it("misses the year of every region where a set has no report on it at all", async () => {
    expect(missingOf(await understood("各区2019年复议多少件"))).toEqual([
      ["大武口区", 2019],
      ["环翠区", 2019],
      ["马尾区", 2019],
      ["峄城区", 2019],
    ]);
  });

  it("searches nothing where a name is ambiguous", async () => {
    const question = await understood("鼓楼区2021年法律顾问审了多少份合同？");

    expect(reportsOf(question)).toEqual([]);
    expect(question.scope.ambiguous?.name).toBe("鼓楼区");
  });

  it.each([
    ["环翠2022年法治队伍建设打算怎么搞", "huancui-2021", 2022],
    ["峄城2021年报告里说22年复议改革准备怎么推", "yicheng-2021", 2022],
    ["威海2024年要立哪些方面的法规？", "weihai-2023", 2024],
  ])("looks for the plans of %s in the report on the year before", async (asked, report, year) => {
    const question = await understood(asked);

    expect(reportsOf(question)).toEqual([report]);
    expect(question.scope.planYear).toBe(year);
  });

  it("looks for a number that was planned in the report on the year before", async () => {
    const question = await understood("环翠2022年力争把纠错率降到多少");

    expect(reportsOf(question)).toEqual(["huancui-2021"]);
    expect(question).toMatchObject({ intent: "lookup", wantsNumber: true, asksForPlans: true });
  });

  it("takes a noun such as 用编进人计划 for no plan", async () => {
    expect(await understood("威海给镇街的用编进人计划占全市多大比例？")).toMatchObject({
      intent: "lookup",
      asksForPlans: false,
    });
  });

  it("asks the regions below one that has no report of its own", async () => {
    const question = await understood("山东谁的行政复议案件多？");

    expect(reportsOf(question)).toEqual(["huancui-2021", "weihai-2023", "yicheng-2021"]);
    expect(question.scope.breadth).toBe("collective");
  });

  it("misses the year of no single region of a set", async () => {
    const question = await understood("各地2023年复议多少件");

    expect(reportsOf(question)).toEqual(["weihai-2023"]);
    expect(missingOf(question)).toEqual([]);
  });

  it("looks for no number of a year in the report on the year before", async () => {
    expect(missingOf(await understood("马尾22年机关负责人出庭率是多少"))).toEqual([
      ["马尾区", 2022],
    ]);
  });

  it("counts 上一年 from the year that was asked about before", async () => {
    expect(missingOf(await understood("上一年的呢", "环翠2021年复议多少件"))).toEqual([
      ["环翠区", 2020],
    ]);
  });

  it("reads 去年 against the reference year and says so", async () => {
    const { scope } = await understood("去年威海办了多少复议案件");

    expect(scope.reports.map(({ year }) => year)).toEqual([2023]);
    expect(scope.relativeYears).toEqual([{ word: "去年", year: 2023, referenceYear: 2024 }]);
  });

  it.each([
    ["比较环翠区和马尾区2021年行政复议受理数", "comparison"],
    ["环翠区和马尾区2021年行政复议受理数对比", "comparison"],
    ["马尾和大武口2021年谁的行政诉讼案件多？", "comparison"],
    ["环翠2021年和2022年各调解多少件", "comparison"],
    ["环翠区2021年行政复议受理数", "lookup"],
    ["各区平安建设怎么抓的", "practice"],
  ])("reads %s as %s", async (asked, intent) => {
    expect((await understood(asked)).intent).toBe(intent);
  });
});

describe("understand, names that are no whole word", () => {
  it.each([
    ["环翠区委学法几次", "区委学法几次"],
    ["环翠区级领导接访化解率", "区级领导接访化解率"],
    ["环翠区委托执法几项", "委托执法几项"],
    ["把环翠和马尾的复议受理数列成表", "复议受理数"],
    ["马尾的报告里普法多少场", "普法多少场"],
  ])("leaves of %s the matter %s", async (asked, topic) => {
    expect((await understood(asked)).topic).toBe(topic);
  });

  it("compares a region with the one below it where they stand before 哪个", async () => {
    expect(reportsOf(await understood("威海环翠哪个重大决策多"))).toEqual([
      "weihai-2023",
      "huancui-2021",
    ]);
    expect(reportsOf(await understood("威海环翠哪个街道接访多"))).toEqual(["huancui-2021"]);
  });

  it("searches no report on the year that a change is measured from", async () => {
    const question = await understood("威海复议纠错率比2022年降了多少");

    expect([reportsOf(question), missingOf(question)]).toEqual([["weihai-2023"], []]);
    expect(question.topic).toBe("复议纠错率比2022年降了多少");
  });

  it("takes the reports of a province for those of its regions", async () => {
    expect(reportsOf(await understood("福建的报告里普法多少场"))).toEqual(["mawei-2021"]);
    expect(missingOf(await understood("枣庄复议多少件"))).toEqual([["枣庄市", undefined]]);
  });

  it("tells which name was taken by its sound", async () => {
    const { scope } = await understood("环脆区复议受理多少件");

    expect(scope.heard).toEqual([{ written: "环脆区", region: "环翠区" }]);
  });

  it("says nothing of the sound of a doubtful name that is written right", async () => {
    const question = await understood("那马尾呢", "环翠区2021年复议收了几件");

    expect(reportsOf(question)).toEqual(["mawei-2021"]);
    expect(question.scope.heard).toBeUndefined();
  });
});

describe("understand, matters foreign to most reports", () => {
  it("lets a report be asked for one that it mentions", async () => {
    const question = await understood("马尾区网络游戏领域争取到几项改革自主权限");

    expect(question).toMatchObject({ intent: "lookup", asksForPlans: false });
  });

  it("takes 会 before 加上 for the meeting that it is, and for no plan", async () => {
    const question = await understood("大武口21年法律顾问列席常务会加上专题会，一共多少次");

    expect(question).toMatchObject({ intent: "lookup", asksForPlans: false });
  });

  it.each(["环翠区有什么游戏", "马尾今天天气怎么样"])("turns %s away", async (asked) => {
    expect((await understood(asked)).intent).toBe("off-topic");
  });
});

describe("understand, a year without its sign", () => {
  it.each(["环翠21复议多少件", "环翠区21年复议多少件"])("reads the year of %s", async (asked) => {
    expect((await understood(asked)).scope.isYearNamed).toBe(true);
  });

  it("says that there is no report of such a year", async () => {
    expect(missingOf(await understood("环翠22复议多少件"))).toEqual([["环翠区", 2022]]);
  });
});
