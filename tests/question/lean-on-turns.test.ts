import { describe, expect, it } from "vitest";
import { understand } from "../../src/question/understand.ts";
import { context, missingOf, reportsOf, understood } from "./understood.ts";

const DISTRICTS_2021 = ["dawukou-2021", "huancui-2021", "mawei-2021", "yicheng-2021"];

describe("leanOnTurn", () => {
  it("puts the region of the turn before beside one that it is measured against", async () => {
    const question = await understood("比马尾高吗", "大武口败诉率");

    expect(reportsOf(question)).toEqual(["dawukou-2021", "mawei-2021"]);
    expect(question).toMatchObject({ intent: "comparison", topic: "败诉率，高吗" });
  });

  it("carries no year to a region that has only reports of others, and none from there", async () => {
    const question = await understood("威海呢", "环翠2021年复议受理多少件");
    const next = await understood("败诉率呢", "环翠2021年复议受理多少件", "威海呢");

    expect([reportsOf(question), missingOf(question)]).toEqual([["weihai-2023"], []]);
    expect([reportsOf(next), missingOf(next)]).toEqual([["weihai-2023"], []]);
  });

  it("carries no year that no report is on", async () => {
    const question = await understood("调解员多少名", "环翠区明年复议受理多少件");
    const own = await understood("那纠错率呢", "马尾区2030年复议多少件");

    expect([reportsOf(question), missingOf(question)]).toEqual([["huancui-2021"], []]);
    expect([reportsOf(own), missingOf(own)]).toEqual([["mawei-2021"], []]);
  });

  it("carries the year of plans, which the report before holds", async () => {
    const question = await understood("普法具体怎么抓", "环翠区2022年打算怎么做");

    expect(reportsOf(question)).toEqual(["huancui-2021"]);
    expect(question.scope.planYear).toBe(2022);
  });

  it.each(["换马尾区", "改成马尾", "换成马尾区看看", "改查马尾区"])(
    "takes %s for the matter of the turn before, of another region",
    async (turn) => {
      const question = await understood(turn, "环翠区2021年复议受理多少件");

      expect(reportsOf(question)).toEqual(["mawei-2021"]);
      expect(question.topic).toBe("复议受理多少件");
    },
  );

  it.each(["上一年呢", "前一年是多少", "头一年呢", "上年度的呢"])(
    "counts %s back from the year of the one report that was asked",
    async (turn) => {
      expect(missingOf(await understood(turn, "威海复议受理多少件"))).toEqual([["威海市", 2022]]);
    },
  );

  it("takes 明年 of another place for the year whose plans were asked for", async () => {
    const question = await understood("那峄城明年呢", "环翠区2022年打算怎么搞示范创建？");

    expect(reportsOf(question)).toEqual(["yicheng-2021"]);
    expect(question.scope.planYear).toBe(2022);
  });

  it("takes 明年 of the same place for the year after its plans", async () => {
    const question = await understood("明年呢", "环翠区2022年打算怎么搞示范创建？");

    expect(missingOf(question)).toEqual([["环翠区", 2023]]);
  });

  it("takes 明年 for the year after the one that was asked about", async () => {
    const question = await understood("明年呢", "环翠2021年复议受理多少件");

    expect(reportsOf(question)).toEqual(["huancui-2021"]);
    expect(question).toMatchObject({ asksForPlans: true, scope: { planYear: 2022 } });
  });

  it.each(["是今年的吗", "这是哪年的", "这个数据是2023年的吗？"])(
    "asks once more where a turn asks of which year the answer was: %s",
    async (turn) => {
      const question = await understood(turn, "环翠2021年复议受理多少件");

      expect(question).toMatchObject({ intent: "lookup", topic: "复议受理多少件" });
      expect([reportsOf(question), missingOf(question)]).toEqual([["huancui-2021"], []]);
    },
  );

  it("leans on the matter that the turn before leant on", async () => {
    const parts = await understood("维持的呢", "环翠复议受理多少件", "审结的呢");
    const share = await understood("审结的呢", "环翠复议受理多少件", "占比呢");

    expect(parts.background).toMatchObject({ topic: "复议受理多少件，审结的呢", part: "维持" });
    expect(share.background?.topic).toBe("复议受理多少件");
  });

  it("puts what was compared in an order where only that is asked", async () => {
    const question = await understood("哪个最高", "四个区复议受理数分别是多少");

    expect(question).toMatchObject({
      topic: "复议受理数分别是多少，哪个最多",
      intent: "comparison",
    });
    expect(reportsOf(question)).toHaveLength(4);
  });

  it("remembers the regions of all turns", async () => {
    const question = await understood("刚才那两个区哪个多", "环翠区复议多少件", "马尾呢");

    expect(reportsOf(question)).toEqual(["huancui-2021", "mawei-2021"]);
  });

  it("leans no thanks on the question before", async () => {
    expect(await understood("谢谢", "环翠2021年复议受理多少件")).toMatchObject({
      intent: "courtesy",
    });
  });

  it("takes year and matter from the turn before where only a region is named", async () => {
    const question = await understood("那马尾呢？", "环翠区2021年复议案子有多少件？");

    expect(reportsOf(question)).toEqual(["mawei-2021"]);
    expect(question).toMatchObject({ topic: "复议案子有多少件？", intent: "lookup" });
  });

  it("takes region and matter from the turn before where only a year is named", async () => {
    const question = await understood("2023年的呢？", "环翠区2021年调处了多少件纠纷？");

    expect(missingOf(question)).toEqual([["环翠区", 2023]]);
    expect(question.topic).toBe("调处了多少件纠纷？");
  });

  it("keeps the set of regions of the turn before", async () => {
    const question = await understood("其中审结的呢？", "四个区2021年复议多少件？");

    expect(reportsOf(question)).toEqual(DISTRICTS_2021);
  });

  it.each([
    ["其中审结的呢？", 0.7],
    ["审结了多少？", 0.7],
    ["人大代表建议办了多少？", 0.4],
  ])("leans %s on the matter before by how plainly it points back: %d", async (asked, weight) => {
    const { background } = await understood(asked, "大武口2021年有多少件行政诉讼案件？");

    expect(background).toMatchObject({ topic: "有多少件行政诉讼案件？", weight });
  });

  it("wants a number where a follow-up without a number word leans on one that had it", async () => {
    const question = await understood("其中审结的呢？", "大武口2021年有多少件行政诉讼案件？");

    expect(question).toMatchObject({ intent: "lookup", wantsNumber: true });
  });

  it("carries a region over several turns", async () => {
    const question = await understood("审结了多少？", "环翠2021年受理了多少件复议？", "峄城呢");

    expect(reportsOf(question)).toEqual(["yicheng-2021"]);
  });

  it("takes nothing from before where region, year and matter are all named", async () => {
    const question = await understood(
      "威海2023年审查了多少份合同？",
      "环翠区2021年复议案件多少件？",
    );

    expect(reportsOf(question)).toEqual(["weihai-2023"]);
    expect(question.background).toBeUndefined();
  });

  it("takes no 谁 from the turn before, which may mean persons", async () => {
    const { scope } = await understood("复议呢", "2021年谁的行政诉讼案件多？");

    expect(scope.breadth).toBe("none");
  });

  it("opens a new search with 哪个地方", async () => {
    const question = await understood("哪个地方建了台胞调解工作室？", "大武口2022年有什么打算？");

    expect(reportsOf(question)).toHaveLength(context.reports.length);
    expect(question.background).toBeUndefined();
  });

  it("leans on no question about the corpus", async () => {
    const question = await understood(
      "那马尾呢",
      "环翠区2021年复议案子有多少件？",
      "库里一共几份报告，各是哪年？",
    );

    expect(question.topic).toBe("复议案子有多少件？");
  });

  it("leans no question about the corpus on those before", async () => {
    const question = await understood(
      "库里一共几份报告，各是哪年？",
      "环翠区2021年复议案子有多少件？",
    );

    expect(question.intent).toBe("coverage");
    expect(question.scope.breadth).toBe("none");
  });

  it("reads only what the person wrote, not the answers", async () => {
    const question = await understand(
      "那审结的呢？",
      [
        { role: "user", content: "环翠区2021年复议案子有多少件？" },
        { role: "assistant", content: "马尾区2021年办理行政复议案件15件。" },
      ],
      context,
    );

    expect(reportsOf(question)).toEqual(["huancui-2021"]);
  });

  it("forgets what was asked more than six questions before", async () => {
    const fillers = Array.from({ length: 6 }, () => "审结了多少？");

    const question = await understood("审结了多少？", "环翠区2021年复议多少件？", ...fillers);

    expect(question.scope.breadth).toBe("none");
  });
});

describe("leanOnTurn, a sum", () => {
  const BOTH = ["huancui-2021", "mawei-2021"];

  it.each([
    [["环翠和马尾2021年复议各受理多少件"], "加起来呢", BOTH],
    [["环翠2021年复议受理多少件", "马尾呢？"], "总共多少件？", BOTH],
    [["环翠和马尾2021年复议分别受理多少件"], "峄城和马尾合计呢", ["yicheng-2021", "mawei-2021"]],
  ])("adds up after %j what is asked of several regions: %s", async (before, asked, reports) => {
    const question = await understood(asked, ...before);

    expect(question.topic).toMatch(/^复议受理多少件，/u);
    expect(question.intent).toBe("comparison");
    expect(reportsOf(question)).toEqual(reports);
  });

  it("asks of the one region for what is one number already", async () => {
    const question = await understood("一共呢", "环翠2021年复议受理多少件", "调解员多少名");

    expect(question.intent).toBe("lookup");
    expect(reportsOf(question)).toEqual(["huancui-2021"]);
  });
});
