/** Reading a sentence: its amounts, ranks and zeros, each a figure of the report or refused.
 *
 * @module
 */
import type { Report } from "../documents/report.ts";
import { shiftSpan, sliceSpan, type Span } from "../text/span.ts";
import type { AmountScanner } from "./amounts/amounts.ts";
import type { Amount } from "./amounts/amount.ts";
import { findRanks, type Rank } from "./amounts/ranks.ts";
import { type Refusal, refusalContext, type RefusalContext, refuse } from "./amounts/refusals.ts";
import { findSpokenZeros, type SpokenZero } from "./amounts/zeros.ts";
import { attribute, rawOf } from "./attribute.ts";
import { type Clause, splitClauses } from "./clauses/clauses.ts";
import { maskOf } from "./clauses/enclosures.ts";
import type { Figure } from "./figure.ts";
import { bindSentence } from "./names/bind.ts";
import { nameRanks } from "./names/rank-names.ts";
import type { WordSetting } from "./names/word-setting.ts";
import { nameZeros } from "./names/zero-names.ts";
import { type Carried, openSentence } from "./sentence-opening.ts";
import { stateAmount, stateRank, stateZero, type Statement } from "./statement.ts";

/** What all sentences of a report are read with. */
export interface SentenceReader {
  readonly report: Report;
  readonly scan: AmountScanner;
  /** Finds the phrases that staff have written down as no figures; absent where there are none. */
  readonly phrases: RegExp | undefined;
}

/** Where a sentence stands in the cleaned text. */
export interface SentencePlace {
  readonly span: Span;
  readonly sectionPath: readonly string[];
}

/** What a sentence states, and what it leaves behind for the next. */
export interface SentenceReading extends Carried {
  readonly figures: readonly Figure[];
  readonly refusals: readonly Refusal[];
}

/** Reads a sentence of a report. Figures and refusals are in reading order, with spans in the cleaned text. */
export function readSentence(
  reader: SentenceReader,
  place: SentencePlace,
  before: Carried,
): SentenceReading {
  const { report } = reader;
  const { text } = report.clean;
  const sentence = halfWidth(sliceSpan(text, place.span));
  const opened = openSentence({ text, span: place.span, sentence }, before);
  const found = findNumbers(sentence, reader.scan);
  const { isPlan } = opened;
  if (found === undefined) return { figures: [], refusals: [], memory: opened.memory, isPlan };
  const clauses = withoutBullet(sentence, splitClauses(sentence));
  const context = refusalContext(sentence, reader.phrases);
  const { amounts, refusals } = sift(context, found.amounts);
  const { bound, memory } = bindSentence(sentence, clauses, amounts, opened.memory);
  const said = sayInWords(found, { sentence, clauses, bound }, context);
  const statements = [...bound.map(stateAmount), ...said].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const { span, sectionPath } = place;
  const figures = attribute(statements, { report, sentence, clauses, span, sectionPath, isPlan });
  // What is said as a rank or a zero was not refused: 第3位.
  const isSaid = maskOf(sentence.length, said);
  const refused = refusals
    .filter(({ amount }) => isSaid[amount.numberSpan.start] !== 1)
    .map(({ amount, reason }) => {
      const amountSpan = shiftSpan(amount.span, span.start);
      return { span: amountSpan, raw: rawOf(report, amountSpan), reason };
    });
  return { figures, refusals: refused, memory, isPlan };
}

/** What may be a figure. */
interface Candidates {
  readonly amounts: readonly Amount[];
  readonly ranks: readonly Rank[];
  readonly zeros: readonly SpokenZero[];
}

/** A semicolon, behind which the sentence goes on, or a clause that opens a theme. */
const LEAVES_SOMETHING = /[；;]\s*$|(?:方面|领域|中)[，,；;：:]/u;

/** Finds what may be a figure. `undefined` for most sentences, which hold none and leave nothing in mind. */
function findNumbers(sentence: string, scan: AmountScanner): Candidates | undefined {
  const amounts = scan(sentence);
  const ranks = findRanks(sentence);
  const zeros = findSpokenZeros(sentence);
  const saysNothing = amounts.length + ranks.length + zeros.length === 0;
  return saysNothing && !LEAVES_SOMETHING.test(sentence) ? undefined : { amounts, ranks, zeros };
}

const BULLET = /^[\s\-—–•·▪◆●○■□]+(?=[\p{Script=Han}“《])/u;

/** -取消行政权力事项31项: the mark of a list is no part of its first clause. */
function withoutBullet(text: string, clauses: readonly Clause[]): readonly Clause[] {
  const length = BULLET.exec(text)?.[0].length ?? 0;
  const [first, ...rest] = clauses;
  if (length === 0 || first === undefined || first.span.end <= length) return clauses;
  return [{ ...first, span: { ...first.span, start: length } }, ...rest];
}

/**
 * Ranks and zeros, which no measure word makes an amount. Those in titles, in phrases that staff have written down and, of
 * ranks, in quoted names (“全省第一”工程) are none.
 */
function sayInWords(
  found: Candidates,
  setting: WordSetting,
  context: RefusalContext,
): readonly Statement[] {
  const { isTitle, isListed, isQuoted } = context;
  const isFree = ({ span }: { readonly span: Span }): boolean =>
    isTitle[span.start] !== 1 && isListed[span.start] !== 1;
  const ranks = found.ranks.filter((rank) => isFree(rank) && isQuoted[rank.span.start] !== 1);
  const zeros = found.zeros.filter(isFree);
  return [...nameRanks(ranks, setting).map(stateRank), ...nameZeros(zeros, setting).map(stateZero)];
}

interface Sifted {
  readonly amounts: readonly Amount[];
  readonly refusals: readonly { readonly amount: Amount; readonly reason: Refusal["reason"] }[];
}

function sift(context: RefusalContext, candidates: readonly Amount[]): Sifted {
  const amounts: Amount[] = [];
  const refusals: Sifted["refusals"][number][] = [];
  for (const amount of candidates) {
    const reason = refuse(context, amount);
    if (reason === undefined) amounts.push(amount);
    else refusals.push({ amount, reason });
  }
  return { amounts, refusals };
}

/** Most sentences hold nothing of the kind. */
const FOLDED = /[\uFF10-\uFF19％．＋\s]/u;

/** Full-width digits and signs become half-width one by one, so that offsets stay. */
function halfWidth(text: string): string {
  if (!FOLDED.test(text)) return text;
  return text
    .replace(/[\uFF10-\uFF19％．＋]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/\s/gu, " ");
}
