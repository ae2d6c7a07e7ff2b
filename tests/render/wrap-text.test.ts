import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { wrapIndented, wrapText } from "../../src/render/wrap-text.ts";

describe("wrapText", () => {
  it.each([
    { text: "行政复议案件", width: 8, lines: ["行政复议", "案件"] },
    { text: "行政复议案件，50件", width: 12, lines: ["行政复议案", "件，50件"] },
    { text: "有“受理”", width: 4, lines: ["有", "“受", "理”"] },
    { text: "共28.2%，", width: 6, lines: ["共", "28.2%", "，"] },
    { text: "环翠区 2021年", width: 7, lines: ["环翠区", "2021年"] },
    { text: "huancui-2021.txt", width: 9, lines: ["huancui-2", "021.txt"] },
    { text: "件", width: 1, lines: ["件"] },
    { text: "  ", width: 8, lines: [] },
    { text: "", width: 8, lines: [] },
  ])("breaks $text at $width columns into $lines", ({ text, width, lines }) => {
    expect(wrapText(text, width, stringWidth)).toEqual(lines);
  });

  it("keeps every character but white space, in lines that fit", () => {
    const text = fc.string({
      unit: fc.constantFrom("件", "，", "”", "“", "（", "5", ".", "%", "a", " ", "𠮷"),
      maxLength: 80,
    });

    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (words, width) => {
        const lines = wrapText(words, width, stringWidth);

        expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
        expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
        expect(lines).not.toContain("");
      }),
    );
  });

  it.each([
    {
      text: "行\u001b[1m政复议\u001b[22m案件",
      lines: ["行\u001b[1m政", "复议\u001b[22m", "案件"],
    },
    { text: "行政\u001b[1m，\u001b[22m案", lines: ["行", "政\u001b[1m，\u001b[22m", "案"] },
    { text: "行政\u001b[1m\u001b[22m", lines: ["行政\u001b[1m\u001b[22m"] },
    { text: "行\u001b政", lines: ["行\u001b政"] },
  ])("breaks $text as if its escape codes were not there", ({ text, lines }) => {
    expect(wrapText(text, 4, stringWidth)).toEqual(lines);
  });
});

describe("wrapIndented", () => {
  it.each([
    { line: "    行政复议", lines: ["    行政", "    复议"] },
    { line: "    行政", lines: ["    行政"] },
    { line: "", lines: [""] },
  ])("gives every line of $line its indentation", ({ line, lines }) => {
    expect(wrapIndented(line, 8, stringWidth)).toEqual(lines);
  });
});
