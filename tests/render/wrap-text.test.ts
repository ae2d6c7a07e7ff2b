import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { wrapText } from "../../src/render/wrap-text.ts";

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
});
