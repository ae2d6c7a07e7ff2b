import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeName } from "../../src/bot/read-upload.ts";

describe("safeName", () => {
  it.each([
    ["环翠区2021.txt", "环翠区2021.txt"],
    ["../../etc/环翠 2021.TXT", "环翠-2021.txt"],
    ["C:\\reports\\a.md", "a.md"],
    [".txt", "report.txt"],
    [".hidden.txt", "hidden.txt"],
    ["报告（定稿）.txt", "报告-定稿.txt"],
  ])("turns %s into %s", (name, expected) => {
    expect(safeName(name)).toBe(expected);
  });

  it("gives a name without folders, blanks or a dot in front, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(safeName(name)).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}_-]{0,79}\.(?:txt|md)$/u);
      }),
    );
  });
});
