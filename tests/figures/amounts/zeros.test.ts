import { describe, expect, it } from "vitest";
import { isWrittenQuantity } from "../../../src/figures/figure.ts";
import { findSpokenZeros } from "../../../src/figures/amounts/zeros.ts";
import { figuresIn, namesIn } from "../sample.ts";

describe("findSpokenZeros", () => {
  it.each([
    ["无败诉案件。", "无", "败诉案件"],
    ["未发生一起诉讼、仲裁案件。", "未发生一起", "诉讼、仲裁案件"],
    ["全年未发生1起行政败诉案件。", "未发生1起", "行政败诉案件"],
    ["行政诉讼2件，无一被撤销。", "无一", "被撤销"],
    ["行政复议案件没有被撤销。", "没有", "被撤销"],
    ["没有被撤销的案件。", "没有", "被撤销"],
    ["连续三年无较大以上安全生产事故发生。", "无", "较大以上安全生产事故"],
    ["实现行政诉讼零败诉。", "零", "败诉"],
    ["全年“零投诉”。", "零", "投诉"],
    ["行政诉讼败诉率为零。", "零", ""],
  ])("finds the zero of %s", (text, words, event) => {
    const [zero, ...more] = findSpokenZeros(text);

    expect(more).toEqual([]);
    expect(text.slice(zero?.span.start, zero?.span.end)).toBe(words);
    expect(zero?.event).toBe(event);
  });

  it.each([
    "查处无证经营案件。",
    "化解无主纠纷。",
    "实现政民互通“零”距离。",
    "市大数据平台连续8年实现“零故障”运行维护。",
    "130多项承接权力全年零办件。",
    "打造零投诉窗口。",
    "确保零事故。",
    "如无败诉案件，予以加分。",
    "对无败诉案件的单位予以加分。",
    "有无违法行为。",
    "没有真正将普法融入日常执法工作中。",
    "“告官不见官”的问题没有根本解决。",
    "推进无障碍环境建设。",
  ])("finds none in %s", (text) => {
    expect(findSpokenZeros(text)).toEqual([]);
  });
});

describe("spoken zeros as figures", () => {
  it("counts what the clause before counted, in its measure word (mawei-2021)", () => {
    const [, zero] = figuresIn("办理区政府行政诉讼案件4件，无败诉案件。");

    expect(zero).toMatchObject({ value: 0, unit: "件", raw: "无", kind: "count", basis: ["败诉"] });
    expect(zero?.indicator).toMatch(/行政诉讼败诉数$/u);
  });

  it("counts in the word of 一起 (weihai-2023)", () => {
    expect(figuresIn("未发生一起诉讼、仲裁案件。")).toMatchObject([
      { indicator: "诉讼、仲裁案件数", value: 0, unit: "起", raw: "未发生一起" },
    ]);
  });

  it("takes 未发生1起 for no case, not for one", () => {
    expect(figuresIn("全年未发生1起行政败诉案件。").map(({ value }) => value)).toEqual([0]);
    expect(figuresIn("没有1件文件超出职权。")).toEqual([]);
  });

  it("names both wholes that the clause before counted", () => {
    expect(namesIn("被提起行政复议10件、行政诉讼2件，无一被撤销。").at(-1)).toBe(
      "行政复议、行政诉讼被撤销数 无一",
    );
  });

  it("reads rates that are zero", () => {
    expect(figuresIn("行政诉讼败诉率为零。")).toMatchObject([
      { indicator: "行政诉讼败诉率", value: 0, unit: "%", kind: "rate" },
    ]);
  });
});

describe("isWrittenQuantity", () => {
  it("holds for numbers, and not for ranks and zeros in words", () => {
    const figures = figuresIn("受理案件50件，败诉0件，无一被撤销，满意率居全省第一。");

    expect(figures.map((figure) => [figure.raw, isWrittenQuantity(figure)])).toEqual([
      ["50件", true],
      ["0件", true],
      ["无一", false],
      ["第一", false],
    ]);
  });
});
