import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCsv, type CsvCell } from "../../src/render/csv.ts";

/** One cell as it stands in a file. */
function written(cell: CsvCell): string {
  return formatCsv([[cell]]).slice("\uFEFF".length, -"\r\n".length);
}

describe("a cell of formatCsv", () => {
  it.each([
    ["50件", "50件"],
    ["=1+1", "'=1+1"],
    ["+86", "'+86"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1+1", "'＝1+1"],
    ["\t=1", "'\t=1"],
    [" =1", "' =1"],
    ["\r\n=1", `"'\r\n=1"`],
    ["198÷249＝79.52%", "198÷249＝79.52%"],
    ["“受理”，a,b", '"“受理”，a,b"'],
    ['他说"好"', '"他说""好"""'],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ["", ""],
  ])("writes %j as %j", (text, cell) => {
    expect(written(text)).toBe(cell);
  });

  it("keeps numbers numbers, and leaves what is absent empty", () => {
    expect([-5, 0, 28.2, undefined].map(written)).toEqual(["-5", "0", "28.2", ""]);
  });

  it("starts no text with what a spreadsheet program runs", () => {
    const text = fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", "＝", "\t", " ", ",", '"', "件"),
    });

    fc.assert(
      fc.property(text, (words) => {
        expect(written(words).replace(/^"/u, "")).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});

describe("formatCsv", () => {
  it("begins with a byte order mark and ends every row with CR LF", () => {
    expect(
      formatCsv([
        ["地区", "数值"],
        ["环翠区", 50],
      ]),
    ).toBe("\uFEFF地区,数值\r\n环翠区,50\r\n");
  });
});
