import { describe, expect, it } from "vitest";
import { expectationOf } from "../../src/question/expectation.ts";
import { rankFigures, type FigureQuery } from "../../src/retrieval/find-figures.ts";
import { WEIGHTS } from "../../src/retrieval/weights.ts";
import { theApp } from "../support/the-app.ts";

const { indexes } = await theApp();
const { reports } = indexes;

/** A query by the vector of a figure of the corpus, which comes near its namesakes in every report. */
async function aQuery(topic: string, near: number): Promise<FigureQuery> {
  const vector = await indexes.figures.nameVector(near);
  return { vector, terms: [], expected: expectationOf(topic), topic, asksForPlans: false };
}

const figures = await indexes.figures.figures(reports.map(({ id }) => id));

// The rankings of all reports, and of each of them among all, for queries near some figures.
async function* rankings(topic: string) {
  const asked = { reports, shown: reports };
  for (const { id } of figures.filter((_, place) => place % 40 === 0)) {
    const query = await aQuery(topic, id);
    const all = await rankFigures(indexes, query, asked, WEIGHTS.figures);
    for (const report of reports) {
      const scope = { reports, shown: [report] };
      const one = await rankFigures(indexes, query, scope, WEIGHTS.figures);
      yield { all, one, own: all.hits.filter(({ figure }) => figure.reportId === report.id) };
    }
  }
}

describe("rankFigures", () => {
  it.each(["审结了多少件？", "下一步打算培训几次？", "罚了多少钱？"])(
    "knows the best score of all reports, whichever of them are shown: %s",
    async (topic) => {
      for await (const { all, one, own } of rankings(topic)) {
        expect(one.bestScore).toBe(all.hits[0]?.score);
        expect(one.hits).toEqual(own);
      }
    },
  );

  it.each(["复议受理了多少件？", "市本级败诉率是多少？"])(
    "scores what is not shown without a look at what stands around it: %s",
    async (topic) => {
      for await (const { all, one, own } of rankings(topic)) {
        expect(one.bestScore).toBeGreaterThanOrEqual(all.bestScore);
        expect(one.hits).toEqual(own);
      }
    },
  );
});
