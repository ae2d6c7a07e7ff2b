import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/documents/parse.ts";
import { createGazetteer } from "../../src/documents/regions.ts";
import { extractFigures } from "../../src/figures/extract.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { figuresIn } from "./sample.ts";

const gazetteer = createGazetteer();

/** The figures of a report by a department of 宝鸡市. */
function departmentFigures(text: string): readonly Figure[] {
  const raw = `宝鸡市司法局2023年度法治政府建设情况报告\n\n${text}\n`;
  const file = { file: "baoji.txt", raw, sha256: "0".repeat(64) };
  return extractFigures(parseReport(file, gazetteer).report).figures;
}

describe("whose figures a sentence states", () => {
  it("lets the city's figure lend its region to those that inherit its subject", () => {
    const figures = departmentFigures("全市新收行政复议案件748件，审结641件，纠错79件。");

    expect(figures.map(({ region }) => region)).toEqual(["宝鸡市", "宝鸡市", "宝鸡市"]);
  });

  it("keeps the report's own region for a subject of its own, and after the report's own figure", () => {
    expect(
      departmentFigures("全市办理案件5602件，组织执法培训37期。").map(({ region }) => region),
    ).toEqual(["宝鸡市", "宝鸡市司法局"]);
    expect(
      figuresIn("全国12315平台接收投诉300件，全国首创制度3项。").map(({ region }) => region),
    ).toEqual(["环翠区", "环翠区"]);
    expect(
      figuresIn("受理案件50件，全市受理案件500件，审结45件。").map(({ region }) => region),
    ).toEqual(["环翠区", "威海市", "环翠区"]);
  });

  it.each([
    ["赋权乡镇由2020年的7个增加到13个。", [2020, 2021]],
    ["行政复议收案较2020年的96件增长36.5%。", [2020, 2021]],
    ["受理案件由上年的30件上升到50件。", [2020, 2021]],
  ])("gives %s the years %j", (text, years) => {
    expect(figuresIn(text).map(({ year }) => year)).toEqual(years);
  });
});

describe("whether a figure is an aim", () => {
  it("looks at the words beside each amount", () => {
    expect(figuresIn("废止19件、宣布失效8件、拟修改5件。").map(({ status }) => status)).toEqual([
      "achieved",
      "achieved",
      "planned",
    ]);
  });

  it("takes all of a sentence that opens as one of plans, its pieces behind semicolons too", () => {
    const figures = figuresIn(
      `下一步打算：2022年，推动每个镇街复议专职人员不少于3名；${"组织监督意见书回头看，".repeat(14)}反馈率达到100%；选派60名律师。`,
    );

    expect(figures.map(({ status }) => status)).toEqual(["planned", "planned", "planned"]);
  });

  it.each([
    "按照年度计划开展检查50次。",
    "将法治建设占目标绩效考核的分值提高到5分。",
    "完成立法计划组织调研3次。",
  ])("takes what was done by plan for done: %s", (text) => {
    expect(figuresIn(text)[0]?.status).toBe("achieved");
  });

  it("reads 确保 across what stands between (yicheng-2021)", () => {
    expect(figuresIn("确保各类意见建议办复率、满意率达到100%。")[0]?.status).toBe("planned");
  });
});

describe("what narrows a figure", () => {
  it("is said beside its own amount", () => {
    expect(figuresIn("其中一审78件、二审57件、再审12件。").map(({ basis }) => basis)).toEqual([
      ["一审"],
      ["二审"],
      ["再审"],
    ]);
    expect(figuresIn("全区9个政务服务大厅、52个便民服务中心。").map(({ basis }) => basis)).toEqual([
      ["全区"],
      ["全区"],
    ]);
  });

  it.each([
    ["印发《区级工作责任清单》《镇街办理规程》等11个文件。", []],
    ["依申请公开政府信息22件。", []],
    ["以区政府为被申请人的行政复议案件31件。", []],
    ["不予受理2件。", []],
  ])("is no word of a title or a longer word: %s", (text, expected) => {
    expect(figuresIn(text)[0]?.basis).toEqual(expected);
  });

  it("is inherited with the deed, not with its object", () => {
    const [received, , upheld] = figuresIn("收到行政复议申请67件，已结59件，维持34件。");

    expect(received?.basis).toEqual(["收到", "申请"]);
    expect(upheld?.basis).toEqual([]);
  });
});

describe("which time a figure is of", () => {
  it("holds until a clause turns to the whole year (huancui-2021)", () => {
    expect(
      figuresIn("目前，全区共有调解员1117名，调委会260个，2021年累计调处案件4354件。").map(
        ({ timeWords }) => timeWords,
      ),
    ).toEqual([["目前"], ["目前"], []]);
  });

  it("is passing where it is a rhythm", () => {
    expect(
      figuresIn("受理办件38.7万件，日均1500余件，好评率99.97%。").map(({ timeWords }) => timeWords),
    ).toEqual([[], ["日均"], []]);
  });

  it("is not what the thing counted dates from", () => {
    expect(figuresIn("清理2000年以来的规范性文件213件。")[0]?.timeWords).toEqual([]);
  });
});
