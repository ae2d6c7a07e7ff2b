import type {
  AnswerFigure,
  Citation,
  ComparisonAnswer,
  ComparisonRow,
} from "../../src/answer/answer.ts";
import type { ReportId, ReportMetadata } from "../../src/documents/report.ts";

/** A row before it is split into figures, citations and rows: `undefined` figures make a report that states nothing. */
export interface RowSketch {
  readonly region: string;
  readonly year?: number;
  readonly figures: readonly Partial<AnswerFigure>[];
}

/** Makes a figure of 50件 受理行政复议案件数 with whatever differs. */
export function aFigure(figure: Partial<AnswerFigure> = {}): AnswerFigure {
  return {
    region: "环翠区",
    year: 2021,
    indicator: "受理行政复议案件数",
    value: 50,
    unit: "件",
    raw: "50件",
    approximation: "exact",
    computed: false,
    citation: 1,
    basis: [],
    notes: [],
    ...figure,
  };
}

/** Makes a comparison of rows, each figure with a citation of its own. */
export function aComparison(
  sketches: readonly RowSketch[],
  answer: Partial<ComparisonAnswer> = {},
): ComparisonAnswer {
  const figures: AnswerFigure[] = [];
  const citations: Citation[] = [];
  const rows = sketches.map(({ region, year = 2021, figures: own }): ComparisonRow => {
    const first = figures.length;
    for (const figure of own) {
      const number = citations.length + 1;
      citations.push(aCitation({ number, region, year }));
      figures.push(aFigure({ region, year, ...figure, citation: number }));
    }
    const indexes = own.map((_, i) => first + i);
    return { region, year, figures: indexes, citations: indexes.map((index) => index + 1) };
  });
  return {
    kind: "comparison",
    question: "各区行政复议受理数比较",
    understood: { regions: [], years: [2021], topic: "行政复议受理数比较" },
    rows,
    order: "high",
    figures,
    citations,
    warnings: [],
    suggestions: [],
    ...answer,
  };
}

/** Makes a comparison of one figure each: `["环翠区", 50, "50件"]`. */
export function aSimpleComparison(
  rows: readonly (readonly [region: string, value: number, raw: string, unit?: string])[],
  answer: Partial<ComparisonAnswer> = {},
): ComparisonAnswer {
  return aComparison(
    rows.map(([region, value, raw, unit = "件"]) => ({ region, figures: [{ value, raw, unit }] })),
    answer,
  );
}

export function aCitation(citation: Partial<Citation> = {}): Citation {
  const number = citation.number ?? 1;
  return {
    number,
    reportId: `report-${String(number)}-2021` as ReportId,
    file: `report-${String(number)}-2021.txt`,
    region: "环翠区",
    year: 2021,
    sectionPath: ["二、主要举措和成效", "（五）推进纠纷化解"],
    quote: "2021年以来共受理行政复议案件50件，已审结39件，纠错率达到28.2%。",
    start: 2826,
    end: 2873,
    marks: [],
    ...citation,
  };
}

/** Makes what is known of a report that states nothing. */
export function aReport(name: string, year = 2021): ReportMetadata {
  const id = `${name}-${String(year)}`;
  return {
    id: id as ReportId,
    file: `${id}.txt`,
    title: `${name}${String(year)}年法治政府建设年度报告`,
    region: { name, fullName: name, level: "county", parents: [], aliases: [] },
    year,
    sha256: "",
  };
}
