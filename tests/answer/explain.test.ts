import { describe, expect, it } from "vitest";
import type { Explanation } from "../../src/answer/explain.ts";
import { scoreParts } from "../../src/answer/search/score-parts.ts";
import { app } from "../support/opened-app.ts";

async function explanationOf(question: string): Promise<Explanation> {
  return (await app.explain({ question })) ?? expect.fail(`nothing explained for ${question}`);
}

describe("explain", () => {
  it("tells that another report states what this one does not", async () => {
    const { searches } = await explanationOf("环翠区2021年行政诉讼败诉率是多少？");

    const [report] = searches[0]?.reports ?? [];

    expect(report).toMatchObject({ reportId: "huancui-2021" });
    expect(report?.verdict).toMatchObject({ kind: "unsure", faults: [{ kind: "rivalled" }, {}] });
    expect(searches[0]?.first?.figure.reportId).not.toBe("huancui-2021");
    expect(searches[0]?.first?.figure.indicator).toContain("败诉率");
  });

  it("tells that the figure asked for is surely there", async () => {
    const { searches } = await explanationOf("环翠区2021年行政复议受理了多少件？");

    expect(searches).toHaveLength(1);
    expect(searches[0]?.reports[0]).toMatchObject({ verdict: { kind: "sure" } });
    expect(searches[0]?.reports[0]?.hits[0]?.figure.raw).toBe("50件");
  });

  it("explains each thing that is asked for by itself", async () => {
    const { searches } = await explanationOf("大武口2021年主办的人大建议和政协提案各多少件？");

    expect(searches.map(({ topic }) => topic)).toEqual([
      expect.stringContaining("人大建议"),
      expect.stringContaining("政协提案"),
    ]);
  });

  it("looks among figures for nothing where prose is asked for, and ranks sentences", async () => {
    const { searches, sentences, passageConfidence } =
      await explanationOf("马尾区2021年存在哪些不足？");

    expect(searches).toEqual([]);
    expect(sentences.length).toBeGreaterThan(10);
    expect(passageConfidence).toBeGreaterThan(0.5);
  });

  it("has no candidates where the corpus has no such report", async () => {
    const { question, sentences, figures } = await explanationOf("北京市2020年复议多少件？");

    expect(question.scope.missing).toHaveLength(1);
    expect([sentences, figures]).toEqual([[], []]);
  });

  it("has nothing to say of a text that is no question", async () => {
    expect(await app.explain({ question: "？！" })).toBeUndefined();
  });

  it("shows parts that sum up to the score of every figure", async () => {
    const { everywhere, weights } = await explanationOf("全市2021年行政复议纠错率计划降低多少？");

    const sums = everywhere.map((hit) =>
      scoreParts(hit, weights.figures).reduce((sum, part) => sum + part.value * part.weight, 0),
    );

    expect(everywhere.length).toBeGreaterThan(100);
    expect(sums.map((sum) => sum.toFixed(9))).toEqual(
      everywhere.map(({ score }) => score.toFixed(9)),
    );
  });
});
