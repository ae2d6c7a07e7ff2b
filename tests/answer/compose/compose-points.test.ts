import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { PLAIN, renderAnswer } from "../../../src/render/terminal.ts";
import { ask } from "../../support/opened-app.ts";

/** The first of the marked stretches of each quote. */
function openings(answer: Answer): readonly string[] {
  return answer.citations.map(({ quote, marks: [mark] }) => quote.slice(mark?.start, mark?.end));
}

describe("composePoints", () => {
  it("quotes the subsections of a section in order, the opening sentence of each marked", async () => {
    const answer = await ask("马尾21年报告摆了几条问题？分别是");

    expect(openings(answer)).toEqual([
      "（一）重视程度还有待提升。",
      "（二）法治思维还有待提升。",
      "（三）执法能力还有待提升。",
    ]);
    expect(answer).toMatchObject({ pointCounts: [{ kind: "problems", count: 3 }] });
  });

  it("quotes what 一是, 二是 number within a paragraph", async () => {
    const answer = await ask("峄城2021年自己说有几方面不足，列一下");

    expect(openings(answer)).toEqual([
      "一是对法治政府建设的重要性、紧迫性认识有差距。",
      "二是重大决策征求意见层面较窄。",
      "三是依法行政能力有待提升。",
      "四是普法工作认识有待提高。",
    ]);
  });

  it("finds the section in everyday words for a shortcoming", async () => {
    const answer = await ask("大武口21年报告里自己点出哪几个软肋");

    expect(answer).toMatchObject({ pointCounts: [{ kind: "problems" }] });
  });

  it("finds the plans for a year in the report on the year before", async () => {
    const answer = await ask("威海2024年总共安排了几件大事，逐条给我");

    expect(openings(answer)).toHaveLength(5);
    expect(renderAnswer(answer, PLAIN)).toContain("威海市2023年的报告列出的下一步工作有5项。");
  });

  it("quotes the passages of a section that is not divided, and counts nothing", async () => {
    const answer = await ask("环翠2022年要干哪几样活");

    expect(answer).toMatchObject({ kind: "passages", groups: [{ region: "环翠区" }] });
    expect(answer).not.toHaveProperty("pointCounts");
  });
});
