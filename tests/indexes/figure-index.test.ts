import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReportId } from "../../src/documents/report.ts";
import {
  decodeFigures,
  describeFigures,
  encodeFigures,
  type DescribedFigure,
} from "../../src/indexes/figure-columns.ts";
import { openDotProducts } from "../../src/indexes/dot-products.ts";
import { openFigureIndex } from "../../src/indexes/figure-index.ts";
import type { FigureIndex, TermAlternatives } from "../../src/indexes/indexes.ts";
import { theFigures } from "../support/figures.ts";
import { createPlainSegmenter } from "../support/plain-segmenter.ts";
import { concatenateRows, dot, randomVectors } from "../support/vectors.ts";

const DIMENSIONS = 8;
const segmenter = createPlainSegmenter();
const described: readonly DescribedFigure[] = (await theFigures()).flatMap(({ figure, report }) =>
  describeFigures(report, [figure], segmenter, []),
);
const reports = [...new Set(described.map(({ figure }) => figure.reportId))];
const rows = randomVectors(2 * described.length, DIMENSIONS, 7);
const [question = new Float32Array(DIMENSIONS)] = randomVectors(1, DIMENSIONS, 8);

function anIndex(): FigureIndex {
  return openFigureIndex(
    decodeFigures(encodeFigures(described)),
    openDotProducts({ values: concatenateRows(rows), dimensions: DIMENSIONS }),
  );
}

/** Coverage as its definition has it: the held share of the terms, each weighted by ln(1 + (N − n + 0.5) / (n + 0.5)). */
function coverageByDefinition(terms: readonly TermAlternatives[], figure: DescribedFigure): number {
  const rarity = (alternatives: TermAlternatives): number => {
    const holders = alternatives.map(
      (term) => described.filter((one) => one.terms.includes(term)).length,
    );
    const n = Math.min(
      holders.reduce((sum, count) => sum + count, 0),
      described.length,
    );
    return Math.log(1 + (described.length - n + 0.5) / (n + 0.5));
  };
  const weighted = terms.map((alternatives) => ({
    rarity: rarity(alternatives),
    isHeld: alternatives.some((term) => figure.terms.includes(term)),
  }));
  const total = weighted.reduce((sum, one) => sum + one.rarity, 0);
  const held = weighted.reduce((sum, one) => sum + (one.isHeld ? one.rarity : 0), 0);
  return total === 0 ? 0 : held / total;
}

describe("openFigureIndex", () => {
  it("gives the figures of the reports asked for, in their order and numbered through the table", async () => {
    const asked = reports.slice(1, 3).reverse();

    const found = await anIndex().figures(asked);

    expect(found.map(({ figure }) => figure)).toEqual(
      asked.flatMap((id) =>
        described.filter(({ figure }) => figure.reportId === id).map(({ figure }) => figure),
      ),
    );
    expect(found.map(({ id }) => described[id]?.figure)).toEqual(found.map(({ figure }) => figure));
  });

  it("has no figures of a report that it does not know", async () => {
    const unknown = "unknown" as ReportId;

    expect(await anIndex().figures([unknown])).toEqual([]);
    expect(await anIndex().match({ vector: question, terms: [["案"]] }, [unknown])).toEqual([]);
  });

  it("gives the cosines of name and context", async () => {
    const matches = await anIndex().match({ vector: question, terms: [] }, reports);

    expect(matches).toHaveLength(described.length);
    for (const { id, nameCosine, contextCosine } of matches) {
      expect(nameCosine).toBeCloseTo(dot(question, rows[2 * id] ?? question), 5);
      expect(contextCosine).toBeCloseTo(dot(question, rows[2 * id + 1] ?? question), 5);
    }
  });

  it("measures coverage as a plain computation does", async () => {
    const index = anIndex();
    const term = fc.constantFrom("案", "诉", "讼", "复", "件", "率", "50", "鲸", "12345");
    const terms = fc.array(fc.uniqueArray(term, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(terms, async (asked) => {
        const matches = await index.match({ vector: question, terms: asked }, reports.slice(0, 1));

        expect(matches.length).toBeGreaterThan(0);
        for (const { id, coverage } of matches) {
          const figure = described[id] ?? expect.fail("no figure");
          expect(coverage).toBeCloseTo(coverageByDefinition(asked, figure), 10);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("holds a term where any of its alternatives stands, and nothing where no term is asked for", async () => {
    const index = anIndex();
    const coverageOf = async (terms: readonly TermAlternatives[]): Promise<readonly number[]> =>
      (await index.match({ vector: question, terms }, reports)).map(({ coverage }) => coverage);

    const [plain, widened, none] = await Promise.all([
      coverageOf([["诉"]]),
      coverageOf([["没有的词", "诉"]]),
      coverageOf([]),
    ]);

    expect(plain).toContain(1);
    expect(widened).toEqual(plain);
    expect(new Set(none)).toEqual(new Set([0]));
  });

  it("gives the vector of a figure's indicator, and of no figure that there is not", async () => {
    const index = anIndex();

    expect(await index.nameVector(3)).toEqual(rows[6]);
    await expect(index.nameVector(described.length)).rejects.toThrow(RangeError);
  });

  it("refuses a table in which the figures of a report do not stand together", () => {
    const apart = [...described.slice(1), ...described.slice(0, 1)];
    const columns = decodeFigures(encodeFigures(apart));
    const products = openDotProducts({ values: concatenateRows(rows), dimensions: DIMENSIONS });

    expect(() => openFigureIndex(columns, products)).toThrow("do not stand together");
  });

  it("refuses vectors of another table", () => {
    const columns = decodeFigures(encodeFigures(described));
    const values = concatenateRows(rows.slice(2));

    expect(() =>
      openFigureIndex(columns, openDotProducts({ values, dimensions: DIMENSIONS })),
    ).toThrow(RangeError);
  });
});
