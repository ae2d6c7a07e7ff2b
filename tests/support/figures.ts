import type { Report, ReportId } from "../../src/documents/report.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { extractFigures } from "../../src/figures/extract.ts";
import type { FigureTableRecord } from "../../src/render/figure-record.ts";
import { theCorpus } from "./a-corpus.ts";

/** A figure of 环翠区's report, with what the test is about put in its place. */
export function aFigure(parts: Partial<Figure> = {}): Figure {
  return {
    reportId: "huancui-2021" as ReportId,
    region: "环翠区",
    year: 2021,
    indicator: "行政复议案件受理数",
    indicatorWords: "受理行政复议案件",
    raw: "50件",
    value: 50,
    unit: "件",
    approximation: "exact",
    kind: "count",
    status: "achieved",
    basis: ["受理"],
    timeWords: [],
    sectionPath: ["二、主要举措和成效", "（五）推进纠纷化解，完善非诉讼解决机制"],
    span: { start: 10, end: 13 },
    clauseSpan: { start: 0, end: 13 },
    sentenceSpan: { start: 0, end: 14 },
    notes: [],
    ...parts,
  };
}

/** A row of the figure table, with what the test is about put in its place. */
export function aFigureRecord(parts: Partial<FigureTableRecord> = {}): FigureTableRecord {
  return {
    file: "huancui-2021.txt",
    region: "环翠区",
    year: 2021,
    indicator: "行政复议案件受理数",
    raw: "50件",
    value: 50,
    unit: "件",
    approx: "exact",
    kind: "count",
    quote: "2021年以来共受理行政复议案件50件",
    section: "二、主要举措和成效 › （五）推进纠纷化解，完善非诉讼解决机制",
    start: 2850,
    end: 2853,
    upperValue: null,
    basis: ["受理"],
    timeWords: [],
    status: "achieved",
    comparison: null,
    notes: [],
    ...parts,
  };
}

/** Every figure of the repository's corpus, with its report. */
export async function theFigures(): Promise<
  readonly { readonly figure: Figure; readonly report: Report }[]
> {
  const { reports } = await theCorpus();
  return reports.flatMap((report) =>
    extractFigures(report).figures.map((figure) => ({ figure, report })),
  );
}
