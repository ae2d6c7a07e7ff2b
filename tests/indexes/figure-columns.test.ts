import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  decodeFigures,
  decodeSynonyms,
  describeFigures,
  encodeFigures,
  encodeSynonyms,
  type FigureColumns,
} from "../../src/indexes/figure-columns.ts";
import { encodeColumns, encodeJson } from "../../src/indexes/columns.ts";
import { aFigure, theFigures } from "../support/figures.ts";
import { createPlainSegmenter } from "../support/plain-segmenter.ts";

const corpus = await theFigures();
const segmenter = createPlainSegmenter();
const SYNONYMS = [{ name: "行政诉讼", others: ["民告官", "告"] }];
const described = corpus.flatMap(({ figure, report }) =>
  describeFigures(report, [figure], segmenter, SYNONYMS),
);
const encoded = encodeFigures(described);

/** The terms of each figure, spelt out again. */
function termsOf({ figures, vocabulary, firstTerms, terms }: FigureColumns): readonly string[][] {
  return figures.map((_, i) =>
    [...terms.subarray(firstTerms[i], firstTerms[i + 1])].map((term) => vocabulary[term] ?? ""),
  );
}

describe("describeFigures", () => {
  it("puts what the sentence begins with before indicator and clause, and takes terms of the heading too, each once", () => {
    const of = corpus.find(({ figure }) => figure.raw === "50件" && figure.region === "环翠区");
    const { figure, report } = of ?? expect.fail("no 50件");

    const [one] = describeFigures(report, [figure], segmenter, []);

    expect(one?.name).toBe(figure.indicator);
    expect(one?.context).toBe(
      `依法行使复议职权，${figure.indicator}：2021年以来共受理行政复议案件50件`,
    );
    const heading = figure.sectionPath.at(-1) ?? "";
    expect(one?.terms).toEqual([...new Set(segmenter.segment(`${heading} ${one?.context ?? ""}`))]);
  });

  it("adds the words that have other words, however the segmenter cuts; single characters aside", () => {
    const of = corpus.find(({ figure }) => figure.indicator.includes("行政诉讼"));
    const { figure, report } = of ?? expect.fail("no 行政诉讼");

    const [one] = describeFigures(
      report,
      [{ ...figure, indicator: "民告官被告数" }],
      segmenter,
      SYNONYMS,
    );

    expect(one?.terms).toContain("民告官");
    expect(one?.terms).toContain("行政诉讼");
    // The segmenter gives 告 as a character of its own; the vocabulary does not give it twice.
    expect(one?.terms.filter((term) => term === "告")).toHaveLength(1);
  });
});

describe("decodeFigures", () => {
  it("gives back every figure of the corpus with its terms", () => {
    const columns = decodeFigures(encoded);

    expect(columns.figures).toEqual(described.map(({ figure }) => figure));
    expect(termsOf(columns)).toEqual(described.map(({ terms }) => terms));
  });

  it("keeps what only some figures have: an upper value, a comparison", () => {
    const figure = aFigure({ upperValue: 60, comparison: { against: "同比", direction: "down" } });

    const { figures } = decodeFigures(
      encodeFigures([{ figure, name: "", context: "", terms: [] }]),
    );

    expect(figures).toEqual([figure]);
  });

  it("gives back an empty table", () => {
    expect(decodeFigures(encodeFigures([])).figures).toEqual([]);
  });

  it("refuses a table that was cut off anywhere before the padding at its end", () => {
    fc.assert(
      fc.property(fc.nat(encoded.length - 9), (length) => {
        expect(() => decodeFigures(encoded.subarray(0, length))).toThrow(RangeError);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["of no figures", { figures: encodeJson({}) }],
    [
      "with a figure that lacks its unit",
      { figures: encodeJson([{ ...aFigure(), unit: undefined }]) },
    ],
    ["with a kind that is none", { figures: encodeJson([{ ...aFigure(), kind: "sum" }]) }],
    ["with terms of another table", { firstTerms: Uint32Array.of(0) }],
    ["with a vocabulary of numbers", { vocabulary: encodeJson([1]) }],
  ])("refuses a part %s", (_, damage) => {
    const sound = {
      figures: encodeJson([aFigure()]),
      vocabulary: encodeJson(["复议"]),
      firstTerms: Uint32Array.of(0, 1),
      terms: Uint32Array.of(0),
    };

    expect(decodeFigures(encodeColumns(sound)).figures).toEqual([aFigure()]);
    expect(() => decodeFigures(encodeColumns({ ...sound, ...damage }))).toThrow(RangeError);
  });
});

describe("decodeSynonyms", () => {
  it("gives back what was encoded", () => {
    expect(decodeSynonyms(encodeSynonyms(SYNONYMS))).toEqual(SYNONYMS);
  });

  it("refuses what are no synonyms", () => {
    expect(() => decodeSynonyms(encodeColumns({ synonyms: encodeJson([{ name: 1 }]) }))).toThrow(
      RangeError,
    );
  });
});
