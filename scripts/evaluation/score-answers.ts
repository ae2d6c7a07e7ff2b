/** Scores of answers against gold questions.
 *
 * Definitions are fixed, see text-likeness.ts. What is odd about them is said where it stands.
 *
 * @module
 */
import type { AnswerRecord, CitationRecord, FigureRecord } from "../../src/render/answer-record.ts";
import type { GoldQuestion, GoldValue } from "./gold.ts";
import {
  baseName,
  foldRegion,
  isSameFile,
  isSameRegion,
  showsQuote,
  squash,
} from "./text-likeness.ts";

/** Citations that count: what a person sees without asking for more. */
const COUNTED_CITATIONS = 5;

/** Citations that count in a list, which shows its whole. */
const COUNTED_LIST_CITATIONS = 12;

/** Share of the gold quotes that an answer in prose must show. */
const MIN_QUOTES_SHOWN = 0.5;

/** Relative error that a value may have, so that 79.52 and 79.518 are one. */
const VALUE_TOLERANCE = 1e-3;

const UNIT_ALIASES: ReadonlyMap<string, string> = new Map([
  ["％", "%"],
  ["个百分点", "%"],
  ["名", "人"],
  ["位", "人"],
  ["场次", "场"],
  ["余件", "件"],
  ["宗", "件"],
  ["起", "件"],
]);

/** How well one answer fits its gold. A measure that the gold does not ask for is absent; shares are 0 to 1. */
export interface AnswerScore {
  /** The answer is right by the measure that its type has. */
  readonly ok: boolean;
  /** There was no answer at all. */
  readonly missing?: true;
  /** It abstained where it had to and nowhere else. */
  readonly abstentionRight?: boolean;
  /** Share of the gold values among the figures. */
  readonly values?: number;
  /** The one value asked for is the first figure (look-ups and follow-ups). */
  readonly first?: boolean;
  /** Share of the gold quotes shown by the citations that count. */
  readonly cites?: number;
  /** Every gold quote is shown by the citations that count. */
  readonly allEvidence?: boolean;
  /** 1 / place of the first citation that shows a gold quote; 0 where none does. */
  readonly reciprocalRank?: number;
  /** The first citation is of a report that holds gold evidence. Absent where nothing is cited. */
  readonly firstFromAskedReport?: boolean;
  /**
   * A figure was claimed, and the first of them is none of the gold values. Absent where no figure was claimed, or where the gold
   * neither has values nor asks for an abstention. Not among the definitions that are fixed.
   */
  readonly isClaimWrong?: boolean;
  /** An answer was claimed, and its first figure or first citation is of a region or year that was not asked for. */
  readonly wrongScope: boolean;
}

/**
 * Scores one answer; `undefined` is no answer.
 *
 * With gold values an answer is right when it did not abstain wrongly and has every value (for one value of a look-up
 * or follow-up: has it first). Without values it is right when it shows at least half of the gold quotes; so a
 * question that has neither and may be answered can never be right.
 */
export function scoreAnswer(gold: GoldQuestion, answer: AnswerRecord | undefined): AnswerScore {
  if (answer === undefined) return scoreMissing(gold);
  const abstentionRight = answer.abstained === gold.mustAbstain;
  const wrongScope = !answer.abstained && isOutOfScope(gold, answer);
  const claim = scoreClaim(gold, answer);
  if (gold.mustAbstain) return { ok: abstentionRight, abstentionRight, ...claim, wrongScope };

  const values = gold.values.length > 0 ? scoreValues(gold, answer.figures) : {};
  const quotes = gold.quotes.length > 0 ? scoreQuotes(gold, answer.citations) : {};
  const isComplete =
    values.values === undefined
      ? (quotes.cites ?? 0) >= MIN_QUOTES_SHOWN
      : (values.first ?? values.values === 1);
  const ok = isComplete && abstentionRight;
  return { ok, abstentionRight, ...values, ...quotes, ...claim, wrongScope };
}

function scoreClaim(gold: GoldQuestion, answer: AnswerRecord): Pick<AnswerScore, "isClaimWrong"> {
  const [first] = answer.figures;
  const isJudged = gold.mustAbstain || gold.values.length > 0;
  if (answer.abstained || first === undefined || !isJudged) return {};
  return { isClaimWrong: !gold.values.some((value) => hasValue(first, value)) };
}

/** The citations that count for a question: the first 5, of a list the first 12. */
function countedCitations(
  gold: GoldQuestion,
  citations: readonly CitationRecord[],
): readonly CitationRecord[] {
  return citations.slice(0, gold.type === "list" ? COUNTED_LIST_CITATIONS : COUNTED_CITATIONS);
}

/** Says whether a figure has a gold value: its value, its unit and its region. */
function hasValue(figure: FigureRecord, gold: GoldValue): boolean {
  return (
    isSameValue(figure.value, gold.value) &&
    isSameUnit(figure.unit, gold.unit) &&
    isSameRegion(figure.region, gold.region)
  );
}

/** Says whether two values agree within 0.1 % of the gold. */
export function isSameValue(found: number, gold: number): boolean {
  const difference = Math.abs(found - gold);
  // Nought has no relative error; the absolute bound for it is exclusive, the other inclusive.
  return gold === 0
    ? difference < 1e-9
    : difference <= Math.max(1e-9, VALUE_TOLERANCE * Math.abs(gold));
}

/** Says whether two units count the same things: 宗 and 件, 名 and 人. Odd, and kept: % and 个百分点 are one. */
export function isSameUnit(found: string, gold: string): boolean {
  if (gold === "") return true;
  const [a, b] = [squash(found), squash(gold)];
  return (UNIT_ALIASES.get(a) ?? a) === (UNIT_ALIASES.get(b) ?? b);
}

/** Odd, and kept: a missing answer counts against evidence, and not among the means of the other measures. */
function scoreMissing(gold: GoldQuestion): AnswerScore {
  const needsEvidence = !gold.mustAbstain && gold.quotes.length > 0;
  return {
    ok: false,
    missing: true,
    wrongScope: false,
    ...(needsEvidence ? { allEvidence: false, reciprocalRank: 0 } : {}),
  };
}

function scoreValues(
  gold: GoldQuestion,
  figures: readonly FigureRecord[],
): Pick<AnswerScore, "values" | "first"> {
  const hits = gold.values.filter((value) => figures.some((figure) => hasValue(figure, value)));
  const values = hits.length / gold.values.length;
  const [only] = gold.values;
  if (only === undefined || gold.values.length > 1 || !["lookup", "followup"].includes(gold.type)) {
    return { values };
  }
  return { values, first: figures.slice(0, 1).some((figure) => hasValue(figure, only)) };
}

function scoreQuotes(
  gold: GoldQuestion,
  citations: readonly CitationRecord[],
): Pick<AnswerScore, "cites" | "allEvidence" | "reciprocalRank" | "firstFromAskedReport"> {
  const counted = countedCitations(gold, citations);
  const shows = (citation: CitationRecord, wanted: GoldQuestion["quotes"][number]): boolean =>
    showsQuote(citation.quote, wanted.quote) && isSameFile(citation.file, wanted.file);
  const shown = gold.quotes.filter((wanted) => counted.some((citation) => shows(citation, wanted)));
  const place = counted.findIndex((citation) =>
    gold.quotes.some((wanted) => shows(citation, wanted)),
  );
  const [first] = counted;
  return {
    cites: shown.length / gold.quotes.length,
    allEvidence: shown.length === gold.quotes.length,
    reciprocalRank: place === -1 ? 0 : 1 / (place + 1),
    ...(first === undefined
      ? {}
      : { firstFromAskedReport: gold.quotes.some(({ file }) => file === first.file) }),
  };
}

/**
 * Says whether the first figure or the first citation is of a region or year that the question does not ask for.
 *
 * What stands in a report that holds gold evidence is asked for, whatever its year: a plan for 2022 stands in the
 * report of 2021.
 */
function isOutOfScope(gold: GoldQuestion, answer: AnswerRecord): boolean {
  const evidenceFiles = new Set(gold.quotes.map(({ file }) => baseName(file)));
  const isAsked = (region: string, year: number, file: string | undefined): boolean =>
    (gold.regions.length === 0 || gold.regions.some((asked) => isRegionNamed(region, asked))) &&
    (gold.year === undefined ||
      gold.year === year ||
      (file !== undefined && evidenceFiles.has(baseName(file))));

  const [figure] = answer.figures;
  const [citation] = answer.citations;
  const proof = answer.citations.find(({ n }) => n === figure?.citation);
  return (
    (figure !== undefined && !isAsked(figure.region, figure.year, proof?.file)) ||
    (citation !== undefined && !isAsked(citation.region, citation.year, citation.file))
  );
}

/** Stricter than `isSameRegion`: 威海市 does not pass for 威海市环翠区. */
function isRegionNamed(found: string, asked: string): boolean {
  const [a, b] = [foldRegion(found), foldRegion(asked)];
  return a !== "" && (a === b || a.endsWith(b) || b.endsWith(a));
}
