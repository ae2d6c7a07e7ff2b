import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toRawSpan } from "../../src/text/clean-text.ts";
import { foldCharacters, foldText, keepAll, rewrite } from "../../src/text/normalise.ts";

describe("rewrite", () => {
  it("maps what it keeps, drops and replaces back to the raw text", () => {
    const clean = rewrite(keepAll("共受 理㈠峰城件"), [
      { start: 2, end: 3, text: "" },
      { start: 4, end: 5, text: "（一）" },
      { start: 5, end: 7, text: "峄城" },
    ]);

    expect(clean.text).toBe("共受理（一）峄城件");
    expect([...clean.rawStarts]).toEqual([0, 1, 3, 4, 4, 4, 5, 6, 7]);
    expect([...clean.rawEnds]).toEqual([1, 2, 4, 5, 5, 5, 6, 7, 8]);
  });

  it("maps inserted text to an empty place", () => {
    const clean = rewrite(keepAll("甲乙"), [
      { start: 1, end: 1, text: "、" },
      { start: 2, end: 2, text: "。" },
    ]);

    expect(clean.text).toBe("甲、乙。");
    expect(toRawSpan(clean, { start: 1, end: 2 })).toEqual({ start: 1, end: 1 });
    expect(toRawSpan(clean, { start: 3, end: 4 })).toEqual({ start: 2, end: 2 });
  });

  it.each([
    [
      "overlap",
      [
        { start: 0, end: 2, text: "" },
        { start: 1, end: 3, text: "" },
      ],
    ],
    [
      "descend",
      [
        { start: 2, end: 3, text: "" },
        { start: 0, end: 1, text: "" },
      ],
    ],
    ["leave the text", [{ start: 2, end: 4, text: "" }]],
    ["are crossed", [{ start: 2, end: 1, text: "" }]],
  ])("refuses edits that %s", (_fault, edits) => {
    expect(() => rewrite(keepAll("甲乙丙"), edits)).toThrow(RangeError);
  });

  it("keeps the way back of a rewritten text through a second rewriting", () => {
    const once = rewrite(keepAll("ab　cd"), [{ start: 2, end: 3, text: "" }]);

    const twice = rewrite(once, [{ start: 1, end: 3, text: "X" }]);

    expect(twice.text).toBe("aXd");
    expect(toRawSpan(twice, { start: 1, end: 2 })).toEqual({ start: 1, end: 4 });
  });
});

describe("foldText", () => {
  it.each([
    ["２０２１年ＡＰＰ", "2021年APP"],
    ["８５．６％", "85．6%"],
    ["㈠⑵⒊", "（一）（2）3."],
    ["⼈⺠政府⾏政⻔⼾", "人民政府行政门户"],
    ["\ufeff法\u200b治\u00ad", "法治"],
    ["a\r\nb\rc\fd\u2028e", "a\nb\nc\nd\ne"],
    ["\u3000\u00a0\t", "   "],
    ["𝟏𝟐ﬁ\uf90a", "12fi金"],
  ])("folds %j to %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each([
    "，。：；（）“”《》、！？【】—…·～",
    "①②⑩ ½ 10² m³ 50㎡ Ⅱ级 〇○ 30‰ ℃",
    "⒈5",
    "2⒈",
    "\ud800法\udc00治",
    "峄城区𠮷",
    "＃＊＞",
  ])("leaves %j as it is", (text) => {
    expect(foldText(text)).toBe(text);
  });
});

describe("foldCharacters", () => {
  it("gives the text of foldText, with a way back that stays within bounds and never falls", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...Array.from("㈠１⒈⼈𝟏\r\n\ufeff\ud800\udc00")),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const raw = units.join("");
        const { text, rawStarts, rawEnds } = foldCharacters(keepAll(raw));
        expect(text).toBe(foldText(raw));
        expect([rawStarts.length, rawEnds.length]).toEqual([text.length, text.length]);
        const isOrdered = rawStarts.every(
          (start, i) =>
            start >= (rawStarts[i - 1] ?? 0) &&
            (rawEnds[i] ?? -1) >= Math.max(start, rawEnds[i - 1] ?? 0) &&
            (rawEnds[i] ?? 0) <= raw.length,
        );
        expect(isOrdered).toBe(true);
      }),
    );
  });
});
