/** Scores of extracted figures against figures marked by hand.
 *
 * A gold figure is matched by the place of its number in the raw file. Definitions are fixed, see text-likeness.ts.
 *
 * @module
 */
import type { GoldFigure } from "./gold.ts";
import { baseName, WHITE_SPACE_CLASS } from "./text-likeness.ts";

/** A figure as `npm run figures -- --format json` prints it; offsets of the number in the raw file. */
export interface ExtractedFigure {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly approx: string;
  readonly indicator: string;
  readonly raw: string;
  readonly quote: string;
}

/** A gold figure and the extracted one that stands at its place, with what agrees. */
export interface FigureMatch {
  readonly gold: GoldFigure;
  readonly found: ExtractedFigure;
  readonly hasValue: boolean;
  readonly hasUnit: boolean;
  readonly hasApproximation: boolean;
  /** F1 of the character pairs of the two indicators, 0 to 1. */
  readonly indicatorF1: number;
}

/** What became of the gold figures, and what was extracted beside them. */
export interface FigureMatching {
  readonly matches: readonly FigureMatch[];
  readonly missed: readonly GoldFigure[];
  /** Extracted from a file that has gold, and at no place of a gold figure. */
  readonly extra: readonly ExtractedFigure[];
}

/** Shares, 0 to 1. Value to indicator are shares of the matched figures. */
export interface FigureSummary {
  readonly goldCount: number;
  readonly recall: number;
  /** Meaningful only where the gold marks a file wholly. */
  readonly precision: number;
  readonly f1: number;
  readonly value: number;
  readonly unit: number;
  readonly approximation: number;
  readonly indicatorF1: number;
  /** Share of the matched figures whose indicators share at least half of their character pairs. */
  readonly indicatorOk: number;
}

/** Code units before its gold place at which a figure may begin: 约, 超过 and the like belong to it or not. */
const MAX_LEAD = 6;

/** Code units after its end at which the gold place may lie. */
const MAX_LAG = 2;

/** Indicator F1 from which two indicators say the same. */
const MIN_INDICATOR_F1 = 0.5;

/** Relative error that a value may have; of values below 1 an absolute one. */
const VALUE_TOLERANCE = 1e-3;

/** White space, markup, zero-width space and byte order mark: what a quote and its raw file may differ in. */
const IGNORED = new RegExp(`[${WHITE_SPACE_CLASS}*#\\u200b\\ufeff]`, "u");

/** Odd, and kept: these are not quite the aliases of scoreAnswers (场次 is 场 in both, 宗 is 件 only there). */
const UNIT_ALIASES: ReadonlyMap<string, string> = new Map([
  ["名", "人"],
  ["位", "人"],
  ["％", "%"],
  ["场次", "场"],
  ["批次", "批"],
]);

/**
 * Matches gold figures, in their order, to extracted ones.
 *
 * A gold figure takes, of the extracted figures that stand at its place and are not taken yet, one with its value,
 * else the nearest; the earlier of two equals. Optional gold takes nothing, and what stands at its place is no extra;
 * odd, and kept: at the same place of another file neither.
 *
 * `rawTexts` holds the raw text of each file that `gold` names; a gold figure whose file or quote it lacks is missed.
 */
export function matchFigures(
  gold: readonly GoldFigure[],
  extracted: readonly ExtractedFigure[],
  rawTexts: ReadonlyMap<string, string>,
): FigureMatching {
  const squashed = new Map(Array.from(rawTexts, ([file, raw]) => [file, squashWithOffsets(raw)]));
  const placeOf = (figure: GoldFigure): number | undefined => {
    const text = squashed.get(figure.file);
    return text === undefined ? undefined : findPlace(figure, text);
  };
  const foundIn = (file: string): readonly ExtractedFigure[] =>
    extracted.filter((found) => baseName(found.file) === baseName(file));
  const taken = new Set<ExtractedFigure>();
  const matches: FigureMatch[] = [];
  const missed: GoldFigure[] = [];

  for (const figure of gold) {
    if (figure.optional) continue;
    const place = placeOf(figure);
    const candidates = foundIn(figure.file).filter(
      (found) => figure.sharedNumber || !taken.has(found),
    );
    const found = place === undefined ? undefined : nearest(figure, place, candidates);
    if (found === undefined) {
      missed.push(figure);
      continue;
    }
    taken.add(found);
    matches.push(compare(figure, found));
  }

  const freePlaces = gold
    .filter((figure) => figure.optional || figure.sharedNumber)
    .flatMap((figure) => placeOf(figure) ?? []);
  const files = new Set(gold.map(({ file }) => file));
  const extra = [...files]
    .flatMap((file) => foundIn(file))
    .filter((found) => !taken.has(found) && !freePlaces.some((place) => standsAt(found, place)));
  return { matches, missed, extra };
}

/** Summarises a matching. Without gold or without matches the shares are 0. */
export function summariseFigures({ matches, missed, extra }: FigureMatching): FigureSummary {
  const goldCount = matches.length + missed.length;
  const recall = matches.length / Math.max(goldCount, 1);
  const precision = matches.length / Math.max(matches.length + extra.length, 1);
  const shareOf = (holds: (match: FigureMatch) => boolean): number =>
    matches.filter(holds).length / Math.max(matches.length, 1);
  return {
    goldCount,
    recall,
    precision,
    f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision),
    value: shareOf((match) => match.hasValue),
    unit: shareOf((match) => match.hasUnit),
    approximation: shareOf((match) => match.hasApproximation),
    indicatorF1:
      matches.reduce((sum, match) => sum + match.indicatorF1, 0) / Math.max(matches.length, 1),
    indicatorOk: shareOf((match) => match.indicatorF1 >= MIN_INDICATOR_F1),
  };
}

/** F1 of the sets of character pairs, letters and digits only. A text of one character is its own only pair. */
export function bigramF1(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

interface SquashedText {
  readonly text: string;
  /** Offset in the raw text of each code unit of `text`. */
  readonly offsets: readonly number[];
}

function squashWithOffsets(raw: string): SquashedText {
  const offsets = Array.from({ length: raw.length }, (_, i) => i).filter(
    (i) => !IGNORED.test(raw.charAt(i)),
  );
  return { text: offsets.map((i) => raw.charAt(i)).join(""), offsets };
}

/** Place of the gold number in the raw file: within its quote, or the quote's first digit, or the quote's start. */
function findPlace(gold: GoldFigure, { text, offsets }: SquashedText): number | undefined {
  const quote = squashWithOffsets(gold.quote).text;
  const quoteAt = text.indexOf(quote);
  if (quoteAt === -1) return undefined;
  const numberAt = quote.indexOf(squashWithOffsets(gold.raw).text);
  const inQuote = numberAt === -1 ? Math.max(quote.search(/\p{Nd}/u), 0) : numberAt;
  return offsets[quoteAt + inQuote];
}

function standsAt(found: ExtractedFigure, place: number): boolean {
  return found.start - MAX_LEAD <= place && place <= found.end + MAX_LAG;
}

function nearest(
  gold: GoldFigure,
  place: number,
  candidates: readonly ExtractedFigure[],
): ExtractedFigure | undefined {
  const distance = (found: ExtractedFigure): number => Math.abs(found.start - place);
  return candidates
    .filter((found) => standsAt(found, place))
    .toSorted(
      (a, b) =>
        Number(hasGoldValue(b, gold)) - Number(hasGoldValue(a, gold)) || distance(a) - distance(b),
    )[0];
}

function compare(gold: GoldFigure, found: ExtractedFigure): FigureMatch {
  return {
    gold,
    found,
    hasValue: hasGoldValue(found, gold),
    hasUnit: foldUnit(found.unit) === foldUnit(gold.unit),
    hasApproximation: found.approx === gold.approx,
    indicatorF1: bigramF1(found.indicator, gold.indicator),
  };
}

function hasGoldValue(found: ExtractedFigure, gold: GoldFigure): boolean {
  return Math.abs(found.value - gold.value) <= VALUE_TOLERANCE * Math.max(1, Math.abs(gold.value));
}

function foldUnit(unit: string): string {
  const squashed = squashWithOffsets(unit).text;
  return UNIT_ALIASES.get(squashed) ?? squashed;
}

function bigrams(text: string): ReadonlySet<string> {
  const letters = Array.from(text.replace(/[^\p{L}\p{N}]+/gu, ""));
  return letters.length < 2
    ? new Set([letters.join("")])
    : new Set(letters.slice(1).map((letter, i) => `${letters[i] ?? ""}${letter}`));
}
