import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { renderBars, renderComparisonBars } from "../../src/render/bar-text.ts";
import { aComparison, aSimpleComparison } from "./comparison-builders.ts";

const bars = [
  { label: "环翠区 2021年", value: 50, text: "50件" },
  { label: "大武口区 2021年", value: 25, text: "25件以上" },
  { label: "马尾区 2021年", value: 0, text: "0件" },
];

describe("renderBars", () => {
  it("aligns bars behind labels and gives the longest all the room", () => {
    expect(renderBars(bars, 45)).toEqual([
      "环翠区 2021年   ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 50件",
      "大武口区 2021年 ▇▇▇▇▇▇▇▇▇▇ 25件以上",
      "马尾区 2021年   0件",
    ]);
  });

  it("puts labels above their bars where the columns are few", () => {
    expect(renderBars(bars, 30)).toEqual([
      "环翠区 2021年",
      "▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 50件",
      "大武口区 2021年",
      "▇▇▇▇▇▇▇▇▇▇▇ 25件以上",
      "马尾区 2021年",
      "0件",
    ]);
  });

  it("puts texts below their bars where the columns are fewer still", () => {
    expect(renderBars(bars.slice(1), 10)).toEqual([
      "大武口区",
      "2021年",
      "▇▇▇▇▇▇▇▇▇▇",
      "25件以上",
      "马尾区",
      "2021年",
      "0件",
    ]);
  });

  it("draws negative values to the left of a common zero", () => {
    expect(
      renderBars(
        [
          { label: "甲", value: 10, text: "10%" },
          { label: "乙", value: -5, text: "-5%" },
        ],
        22,
      ),
    ).toEqual(["甲      ▇▇▇▇▇▇▇▇▇▇ 10%", "乙 ▇▇▇▇▇ -5%"]);
  });

  it("keeps the text of what has no value, without a bar", () => {
    expect(renderBars([{ label: "大武口区", text: "没有查到" }], 40)).toEqual([
      "大武口区 没有查到",
    ]);
  });

  it("gives the smallest value a block, and control characters no way to the terminal", () => {
    const lines = renderBars(
      [
        { label: "甲\u001b[2J", value: 1e10, text: "100亿元" },
        { label: "乙", value: 1, text: "1\n元" },
      ],
      40,
    );

    expect(lines[0]).not.toContain("\u001b");
    expect(lines[1]).toMatch(/▇ 1 元$/u);
  });

  it("has no lines for no bars", () => {
    expect(renderBars([], 40)).toEqual([]);
  });

  it("is never wider than the columns and keeps every label and text", () => {
    const word = fc.string({
      unit: fc.constantFrom("双", "江", "（", "，", "5", "a", " "),
      maxLength: 30,
    });
    const bar = fc.record(
      { label: word, value: fc.integer({ min: -1e10, max: 1e10 }), text: word },
      { requiredKeys: ["label", "text"] },
    );

    fc.assert(
      fc.property(fc.array(bar), fc.integer({ min: 2, max: 120 }), (some, columns) => {
        const lines = renderBars(some, columns);

        const written = lines.join("").replace(/[\s▇]/gu, "");
        const expected = some.map(({ label, text }) => label + text).join("");
        expect(written).toBe(expected.replace(/\s/gu, ""));
        expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("renderComparisonBars", () => {
  it("draws the reports' own words, and names reports that state nothing", () => {
    const answer = aComparison([
      { region: "环翠区", figures: [{ value: 36_000, raw: "3.6万余份", unit: "份" }] },
      { region: "马尾区", figures: [] },
    ]);

    expect(renderComparisonBars(answer, 40)).toEqual([
      "环翠区 2021年 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 3.6万余份",
      "马尾区 2021年 没有查到",
    ]);
  });

  it("parts different units under headings", () => {
    const answer = aSimpleComparison(
      [
        ["环翠区", 50, "50件"],
        ["峄城区", 28.2, "28.2%", "%"],
      ],
      { order: "unranked" },
    );

    const lines = renderComparisonBars(answer, 60);

    expect(lines.map((line) => line.replace(/▇+/u, "▇"))).toEqual([
      "单位：件",
      "环翠区 2021年 ▇ 50件",
      "单位：%",
      "峄城区 2021年 ▇ 28.2%",
    ]);
  });
});
