import { describe, expect, it } from "vitest";
import { findPageFurniture } from "../../src/text/page-furniture.ts";
import { sliceSpan } from "../../src/text/span.ts";

const furnitureOf = (text: string): readonly string[] =>
  findPageFurniture(text).map((span) => sliceSpan(text, span));

const PAGE = "全面落实行政执法三项制度，规范执法行为。".repeat(20);

describe("findPageFurniture", () => {
  it.each([
    "- 3 -",
    "— 3 —",
    "－３－",
    "·12·",
    "第3页",
    "第 3 页 共 9 页",
    "第3页/共9页",
    "共9页 第3页",
    "3/9",
    "３／９",
    "**3/9**",
    "Page 3 of 9",
    "----------",
    "————————",
  ])("finds the line %s", (line) => {
    expect(furnitureOf(`提高执\n${line}\r\n法水平。`)).toEqual([line]);
  });

  it.each([
    "2021",
    "121",
    "9/3",
    "0/0",
    "2021/9",
    "2021-2025",
    "第3项",
    "共9页",
    "- 3 个 -",
    "85.6%",
    "--",
    "1 2",
    "",
    "行政处罚 - 3 - 件",
  ])("leaves the line %s", (line) => {
    expect(furnitureOf(`提高执\n${line}\n法水平。`)).toEqual([]);
  });

  it("takes lone numbers for pages where they count on, a page apart", () => {
    expect(furnitureOf([PAGE, "1", PAGE, "2", PAGE, "3", ""].join("\n"))).toEqual(["1", "2", "3"]);
  });

  it.each([
    ["do not count on", [PAGE, "121", PAGE, "15", PAGE]],
    ["stand close, as in a table", ["1", "受理", "2", "审结", "3"]],
    ["are alone", [PAGE, "7", PAGE]],
  ])("keeps lone numbers that %s", (_reason, lines) => {
    expect(furnitureOf(lines.join("\n"))).toEqual([]);
  });
});
