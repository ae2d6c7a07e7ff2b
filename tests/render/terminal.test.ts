import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Answer, LookupAnswer } from "../../src/answer/answer.ts";
import { PLAIN, renderAnswer } from "../../src/render/terminal.ts";
import { aCitation, aComparison, aFigure } from "./comparison-builders.ts";

const ESCAPE = "\u001b";

const MARKED = aCitation({ marks: [{ start: 0, end: 19 }] });

function aLookup(changes: Partial<LookupAnswer> = {}): LookupAnswer {
  return {
    kind: "lookup",
    claimCount: 1,
    question: "行政复议受理了多少件？",
    understood: { regions: ["环翠区"], years: [2021], topic: "行政复议受理了多少件" },
    figures: [aFigure()],
    citations: [MARKED],
    warnings: [],
    suggestions: [],
    ...changes,
  };
}

function withoutEscapes(text: string): string {
  return text.split(ESCAPE).reduce((all, part) => all + part.replace(/^\[\d+m/u, ""));
}

describe("renderAnswer", () => {
  it("says what was understood, the claim, the quote with its marks, and its place", () => {
    expect(renderAnswer(aLookup(), PLAIN)).toBe(
      [
        "理解为：环翠区 · 2021 · 行政复议受理了多少件",
        "",
        "环翠区2021年 受理行政复议案件数：50件 [1]",
        "",
        "[1] 环翠区 2021年 › 二、主要举措和成效 › （五）推进纠纷化解",
        "    “【2021年以来共受理行政复议案件50件】，已审结39件，纠错率达到28.2%。”",
        "    原文 report-1-2021.txt 2826–2873",
      ].join("\n"),
    );
  });

  it("writes no escape codes without colour", () => {
    expect(renderAnswer(aLookup(), { colour: false, columns: 40 })).not.toContain(ESCAPE);
  });

  it("marks by bold and not by brackets where there is colour", () => {
    const text = renderAnswer(aLookup(), { colour: true });

    expect(text).toContain(
      `“${ESCAPE}[1m2021年以来共受理行政复议案件50件${ESCAPE}[22m，已审结39件`,
    );
    expect(text).not.toContain("【");
  });

  it("says the same with colour as without, but for the brackets", () => {
    const answer = aLookup({ warnings: [{ kind: "mixed-years", years: [2021, 2023] }] });

    const plain = renderAnswer(answer, PLAIN).replace(/[【】]/gu, "");
    expect(withoutEscapes(renderAnswer(answer, { colour: true }))).toBe(plain);
  });

  it.each([true, false])("is never wider than 40 columns, colour %s", (colour) => {
    const answer = aLookup({
      warnings: [{ kind: "mixed-years", years: [2021, 2023] }],
      suggestions: ["环翠区2021年存在哪些不足？", "马尾区2021年行政复议受理了多少件？"],
    });

    const lines = renderAnswer(answer, { colour, columns: 40 }).split("\n");

    expect(lines.length).toBeGreaterThan(8);
    expect(lines.filter((line) => stringWidth(line) > 40)).toEqual([]);
  });

  it("is never wider than 40 columns, whatever the quote", () => {
    const pieces = fc.constantFrom(
      "行",
      "政",
      "50",
      "件",
      "。",
      "，",
      "”",
      "、",
      "%",
      "abcdefgh",
      "（",
    );
    const quote = fc.array(pieces, { maxLength: 200, size: "max" }).map((all) => all.join(""));
    fc.assert(
      fc.property(quote, (text) => {
        const answer = aLookup({ citations: [aCitation({ quote: text })] });
        const lines = renderAnswer(answer, { colour: false, columns: 40 }).split("\n");
        expect(lines.filter((line) => stringWidth(line) > 40)).toEqual([]);
      }),
    );
  });

  it("loses nothing by wrapping", () => {
    const squash = (text: string): string => text.replace(/\s/gu, "");

    const wrapped = renderAnswer(aLookup(), { colour: false, columns: 40 });

    expect(squash(wrapped)).toBe(squash(renderAnswer(aLookup(), PLAIN)));
  });

  it("begins no line with a full stop or a comma", () => {
    for (let columns = 20; columns <= 60; columns++) {
      const text = renderAnswer(aLookup(), { colour: false, columns });
      expect(text).not.toMatch(/\n *[，。、；：”]/u);
    }
  });

  it("says that related passages are no answer", () => {
    const answer: Answer = {
      ...aLookup({ figures: [] }),
      kind: "abstention",
      lack: { reason: "not-stated", reports: [] },
    };

    expect(renderAnswer(answer, PLAIN)).toContain("\n以下是相关内容，不是答案：\n\n[1] 环翠区");
  });

  it("numbers ranked rows and dots the others", () => {
    const rows = [
      { region: "环翠区", figures: [{}] },
      { region: "马尾区", figures: [{ value: 15, raw: "15件" }] },
    ];

    const ranked = renderAnswer(aComparison(rows), PLAIN);
    const unranked = renderAnswer(aComparison(rows, { order: "unranked" }), PLAIN);

    expect(ranked).toContain("2. 马尾区 2021年 受理行政复议案件数：15件 [2]");
    expect(unranked).toContain("· 马尾区 2021年 受理行政复议案件数：15件 [2]");
  });
});
