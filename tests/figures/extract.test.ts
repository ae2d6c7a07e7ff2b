import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figures/extract.ts";
import { readFigureVocabulary } from "../../src/figures/vocabulary/vocabulary.ts";
import { toRawSpan } from "../../src/text/clean-text.ts";
import { aReport, figuresIn, namesIn, uncleaned } from "./sample.ts";

describe("extractFigures", () => {
  it("gives elliptical clauses the object of the clause before (huancui-2021)", () => {
    expect(namesIn("2021年以来共受理行政复议案件50件，已审结39件，纠错率达到28.2%。")).toEqual([
      "受理行政复议案件数 50件",
      "行政复议案件审结数 39件",
      "行政复议纠错率 28.2%",
    ]);
  });

  it("keeps the subject through 其中 (dawukou-2021)", () => {
    expect(
      namesIn(
        "2021年区人民政府及各部门共发生行政诉讼案件40件，已结34件，其中败诉5件，败诉率14.7%。",
      ),
    ).toEqual([
      "行政诉讼案件数 40件",
      "行政诉讼案件办结数 34件",
      "行政诉讼败诉数 5件",
      "行政诉讼败诉率 14.7%",
    ]);
  });

  it("lets the deed hold for a list (huancui-2021)", () => {
    expect(namesIn("共计清理政府规范性文件16件、政策性文件186件。")).toEqual([
      "清理政府规范性文件数 16件",
      "清理政策性文件数 186件",
    ]);
  });

  it("spreads 分别 over the amounts, and once more over the next clause (mawei-2021)", () => {
    expect(
      namesIn("进出口通关时间分别压缩至26.43个小时和1.03个小时，压缩比为76.35%和91.04%。"),
    ).toEqual([
      "进口通关时间 26.43个小时",
      "出口通关时间 1.03个小时",
      "进口通关时间压缩比 76.35%",
      "出口通关时间压缩比 91.04%",
    ]);
  });

  it("takes 分别 back to the figures before", () => {
    expect(
      namesIn("办理人大代表建议86件、政协提案112件，办复率均为100%，满意率分别为98.8%和99.1%。"),
    ).toEqual([
      "办理人大代表建议数 86件",
      "办理政协提案数 112件",
      "人大代表建议、政协提案办复率 100%",
      "人大代表建议满意率 98.8%",
      "政协提案满意率 99.1%",
    ]);
  });

  it("forgets behind brackets what they spoke of", () => {
    expect(namesIn("受理行政复议案件19件（含上年结转2件），审结17件。")).toEqual([
      "受理行政复议案件数 19件",
      "行政复议案件上年结转数 2件",
      "行政复议案件审结数 17件",
    ]);
  });

  it("reads days that are shortened, and no others", () => {
    expect(namesIn("工伤认定时限由60日压缩至15日。")).toEqual([
      "工伤认定时限（压缩前） 60日",
      "工伤认定时限 15日",
    ]);
    expect(namesIn("本办法自10月1日起施行，30日内报备。")).toEqual([]);
  });

  it("names the noun that follows the amount by what it did (yicheng-2021)", () => {
    expect(namesIn("1100家企业注册普惠金融平台。")).toEqual(["注册普惠金融平台的企业数 1100家"]);
    expect(namesIn("2950余名国家工作人员参加普法考试。")).toEqual([
      "参加普法考试的国家工作人员数 2950余名",
    ]);
  });

  it("names the noun that follows the amount by what was done to it (dawukou-2021)", () => {
    expect(namesIn("对综合执法局、应急管理局等单位的677件行政处罚案卷进行集中评查。")).toEqual([
      "集中评查行政处罚案卷数 677件",
    ]);
  });

  it("reads brackets as clauses of their own (huancui-2021)", () => {
    expect(namesIn("化解矛盾53起（1起正在化解中）。")).toEqual([
      "化解矛盾数 53起",
      "矛盾正在化解数 1起",
    ]);
  });

  it("takes the topic from a short sentence before (dawukou-2021)", () => {
    expect(
      namesIn("开设政府常务会“讲法课堂”。2021年讲授优化营商环境、重大行政决策等16期课程。"),
    ).toEqual(["政府常务会“讲法课堂”课程期数 16期"]);
  });

  it("reads shares with part and whole (weihai-2023)", () => {
    expect(namesIn("汇聚移动监管数据27.6万条，占全部入库检查行为数据的70%以上。")).toEqual([
      "汇聚移动监管数据量 27.6万条",
      "移动监管数据占全部入库检查行为数据比例 70%以上",
    ]);
  });

  it("tells changes from levels, with direction and base (weihai-2023)", () => {
    const [count, growth, rate] = figuresIn(
      "市本级共办理行政复议案件121件，同比增长了34.4%，直接纠错率为16%。",
    );

    expect(count).toMatchObject({ kind: "count", value: 121, basis: ["市本级", "办理"] });
    expect(growth).toMatchObject({
      kind: "change",
      indicator: "办理行政复议案件数同比增长率",
      comparison: { against: "同比", direction: "up" },
    });
    expect(rate).toMatchObject({ kind: "rate", indicator: "行政复议直接纠错率" });
  });

  it("leaves the mark of a list out of names and quotes", () => {
    const [figure] = figuresIn("-取消、下放行政权力事项31项。");

    expect(figure?.indicator).toBe("取消、下放行政权力事项数");
  });

  it("tells aims from results", () => {
    const [aim] = figuresIn("力争行政机关负责人出庭应诉率达到98%以上。");

    expect(aim).toMatchObject({ status: "planned", value: 98, approximation: "at_least" });
  });

  it("gives a clause its own year and region where it names them", () => {
    const [last, city] = figuresIn(
      "行政诉讼案件败诉2020年为30件。2020年为30件，全市办理行政复议案件121件。",
    ).slice(1);

    expect(last).toMatchObject({ year: 2020, region: "环翠区" });
    expect(city).toMatchObject({ year: 2021, region: "威海市" });
  });

  it("keeps the words that narrow the period", () => {
    expect(figuresIn("截至2021年底，已同步录入平台案件187件。")[0]?.timeWords).toEqual([
      "截至2021年底",
    ]);
  });

  it("knows measure words of the vocabulary", () => {
    const vocabulary = readFigureVocabulary({ units: [{ word: "村次" }] }, "units.yaml");

    const { figures } = extractFigures(aReport("巡回宣传120村次。"), vocabulary);

    expect(figures[0]).toMatchObject({ raw: "120村次", unit: "村次", value: 120 });
  });

  it("cuts its raw words from the file, a line break and markup left out", () => {
    // A line is taken to go on where it is as long as lines are.
    const line = "本年度认真开展行政规范性文件清理工作，严格执行规定，共清理文件";
    const report = aReport(`${line}**１２\n余件**，保留15件。`);

    const { figures } = extractFigures(report);

    expect(figures.map(({ raw }) => raw)).toEqual(["１２余件", "15件"]);
    expect(
      figures.map(({ span }) => {
        const { start, end } = toRawSpan(report.clean, span);
        return report.raw.slice(start, end).replace(/[\s*#]/gu, "");
      }),
    ).toEqual(["１２余件", "15件"]);
  });

  it("cuts every figure from the text once and in reading order, whatever the text", () => {
    const piece = fc.constantFrom(
      ...Array.from(
        "0123456789.,%％万亿余约件起个人次（）《》“”、，。；：分别为占其中同比增长率的第一二三十百至-\n \u0000😀",
      ),
      "行政复议案件",
      "审结",
      "百分之",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const report = uncleaned(pieces.join(""));

        const { figures, refusals } = extractFigures(report);

        const cut = figures.map(({ span }) =>
          report.raw.slice(span.start, span.end).replace(/[\s*#]/gu, ""),
        );
        expect(cut).toEqual(figures.map(({ raw }) => raw));
        const starts = figures.map(({ span }) => span.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(refusals.filter(({ span }) => starts.includes(span.start))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["a run of digits", "1".repeat(100_000)],
    ["thousands without end", "1,234,".repeat(16_000)],
    ["nested brackets", "（".repeat(50_000) + "1件" + "）".repeat(50_000)],
    ["open titles around amounts", "《1件".repeat(30_000)],
    ["one clause of amounts", "1件".repeat(50_000)],
    ["ranks in a row", "安全率居全省第一，".repeat(11_000)],
    ["zeros behind figures", "受理案件5件，无败诉案件，".repeat(8_000)],
    ["ratios in a row", "1:1:".repeat(25_000)],
    ["digits parted by blanks", "1 ".repeat(50_000)],
    ["one sentence of clauses", "受理行政复议案件50件，已审结39件，".repeat(5_000)],
    ["Chinese numerals", "百分之".repeat(30_000)],
    ["verbs before one amount", `${"审理".repeat(50_000)}5件`],
  ])("reads %s in linear time", (_, text) => {
    const started = performance.now();

    extractFigures(uncleaned(text));

    // Quadratic reading of these takes minutes; the bound leaves room for a slow machine.
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
