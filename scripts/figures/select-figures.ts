/** Chooses the figures of an index that pass the filters of an export.
 *
 * @module
 */
import type { ReportMetadata } from "../../src/documents/report.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { unitNameOf, UNITS, unitsByWord } from "../../src/figures/amounts/units.ts";
import type { IndicatorSynonym } from "../../src/figures/vocabulary/vocabulary.ts";
import type { Indexes, ReportText } from "../../src/indexes/indexes.ts";
import { statedFigures } from "../../src/indexes/report-contents.ts";
import { foldText } from "../../src/text/normalise.ts";
import { sliceSpan } from "../../src/text/span.ts";
import type { FigureFilters } from "./arguments.ts";
import { chooseRegions } from "./choose-regions.ts";

/** What of an index is needed to choose figures. */
export type FigureSource = Pick<Indexes, "reports" | "figures" | "synonyms"> & {
  readonly passages: Pick<Indexes["passages"], "text">;
};

/** A figure with the report that states it. */
export interface SelectedFigure {
  readonly figure: Figure;
  readonly report: ReportMetadata;
  readonly text: ReportText;
}

/**
 * Gives the figures that pass every filter, report by report in reading order.
 *
 * Region and year are those that a figure is about, which may not be its report's. Where words are asked for, figures
 * whose indicator has them all come before those whose clause or heading has the rest; a word that the vocabulary has as
 * another word for one of the reports' stands for that too: 民告官 admits 行政诉讼.
 *
 * @throws {UsageError} If a region's name is unknown, or can mean several regions that have figures.
 */
export async function selectFigures(
  indexes: FigureSource,
  filters: FigureFilters,
): Promise<readonly SelectedFigure[]> {
  const candidates = await listFigures(indexes);
  const passes = candidateFilter(candidates, filters);
  const words = (filters.indicator ?? []).map((word) => alternativesOf(word, indexes.synonyms));
  const selected: (SelectedFigure & { readonly isNamed: boolean })[] = [];
  for (const candidate of candidates) {
    if (!passes(candidate)) continue;
    const { figure, report } = candidate;
    const text = await indexes.passages.text(report.id);
    const indicator = toComparable(figure.indicator);
    const heading = figure.sectionPath.at(-1) ?? "";
    const clause = sliceSpan(text.clean.text, figure.clauseSpan);
    const context = toComparable(`${figure.indicator}\n${heading}\n${clause}`);
    if (!holdsAll(context, words)) continue;
    selected.push({ figure, report, text, isNamed: holdsAll(indicator, words) });
  }
  return [
    ...selected.filter(({ isNamed }) => isNamed),
    ...selected.filter(({ isNamed }) => !isNamed),
  ].slice(0, filters.top);
}

interface Candidate {
  readonly figure: Figure;
  readonly report: ReportMetadata;
  readonly regionFullName: string;
}

async function listFigures(indexes: FigureSource): Promise<readonly Candidate[]> {
  const perReport = await Promise.all(
    indexes.reports.map(async (report) => {
      const figures = await statedFigures(indexes, [report.id]);
      return figures.map((figure) => ({
        figure,
        report,
        regionFullName: fullNameOf(figure.region, report),
      }));
    }),
  );
  return perReport.flat();
}

/** A figure is about its report's region or about one of those that hold it: 宝鸡市 in the report of its 司法局. */
function fullNameOf(name: string, { region }: ReportMetadata): string {
  if (name === region.name) return region.fullName;
  const level = region.parents.lastIndexOf(name);
  return level < 0 ? name : region.parents.slice(0, level + 1).join("");
}

function candidateFilter(
  candidates: readonly Candidate[],
  filters: FigureFilters,
): (candidate: Candidate) => boolean {
  const { year, kind } = filters;
  const regions =
    filters.region === undefined
      ? undefined
      : chooseRegions(filters.region, {
          reports: candidates.map(({ report }) => report),
          heldFullNames: new Set(candidates.map(({ regionFullName }) => regionFullName)),
        });
  const units = filters.unit === undefined ? undefined : unitFilter(filters.unit);
  return ({ figure, regionFullName }) =>
    (regions?.has(regionFullName) ?? true) &&
    (year?.includes(figure.year) ?? true) &&
    (kind?.includes(figure.kind) ?? true) &&
    (units?.(figure) ?? true);
}

/**
 * Both forms of each unit: figures in 万美元 stand in the table in 美元. A word that is none of the built-in ones may be
 * the staff's own, 公里岸线 that stands in the table as 公里: such figures end in it as written.
 */
function unitFilter(words: readonly string[]): (figure: Figure) => boolean {
  const units = unitsByWord(UNITS);
  const names = new Set(words.flatMap((word) => [word, unitNameOf(word, units)]));
  const unknown = words.filter((word) => unitNameOf(word, units) === word && !units.has(word));
  return (figure) =>
    names.has(figure.unit) ||
    unknown.some((word) => figure.raw.replace(/以[上下内]$/u, "").endsWith(word));
}

/** The word, and the word with what people call otherwise put as reports do: 民告官案件 gives 行政诉讼案件 too. */
function alternativesOf(word: string, synonyms: readonly IndicatorSynonym[]): readonly string[] {
  const asked = toComparable(word);
  const others = synonyms.flatMap(({ name, others }) =>
    others
      // One character is too little to look for within words: 结 is not in 总结.
      .filter((other) => (other.length === 1 ? asked === other : asked.includes(other)))
      .filter(() => !asked.includes(name))
      .map((other) => toComparable(asked.replace(other, name))),
  );
  return [asked, ...others];
}

function holdsAll(text: string, words: readonly (readonly string[])[]): boolean {
  return words.every((alternatives) => alternatives.some((word) => text.includes(word)));
}

/** Full-width and half-width, capital and small letters are the same to those who ask. */
function toComparable(text: string): string {
  return foldText(text).toLowerCase();
}
