import { describe, expect, it } from "vitest";
import { figuresOf } from "../../../scripts/evaluation/corpus-figures.ts";
import { readCorpus } from "../../../src/documents/read-corpus.ts";
import { createGazetteer } from "../../../src/documents/regions.ts";

const CORPUS_DIRECTORY = new URL("../../../corpus", import.meta.url).pathname;

describe("figuresOf", () => {
  it("places the number in the raw file", async () => {
    const { reports } = await readCorpus(CORPUS_DIRECTORY, createGazetteer());
    const report = reports.find(({ file }) => file === "huancui-2021.txt");

    const figures = figuresOf(reports, { units: [], refusals: [], synonyms: [] });
    // huancui-2021: 2021年以来共受理行政复议案件50件，已审结39件
    const found = figures.find(
      ({ file, value, quote }) => file === report?.file && value === 50 && quote.includes("受理"),
    );

    expect(found).toMatchObject({ unit: "件", approx: "exact" });
    expect(report?.raw.slice(found?.start, found?.end).replace(/\s/gu, "")).toBe("50件");
  });
});
