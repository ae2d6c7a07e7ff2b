/** Extraction: every figure that a report's prose states, and every number that is none.
 *
 * @module
 */
import type { Report, Section } from "../documents/report.ts";
import { quoteOf } from "../text/quote.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { sliceSpan } from "../text/span.ts";
import type { AmountScanner, Amount } from "./amounts.ts";
import { amountScanner } from "./amounts.ts";
import { audit } from "./audit.ts";
import type { BoundAmount } from "./bind.ts";
import { bindSentence } from "./bind.ts";
import { splitClauses } from "./clauses.ts";
import { basisWords, regionOf, statusOf, timeWords, yearOf } from "./context.ts";
import type { Figure } from "./figure.ts";
import type { Memory } from "./memory.ts";
import { freshMemory, nextSentence } from "./memory.ts";
import { leadInOf } from "./lead-in.ts";
import { phraseBefore, shorten } from "./phrases.ts";
import type { Refusal, RefusalContext } from "./refusals.ts";
import { refusalContext, refuse } from "./refusals.ts";
import { UNITS, unitsByWord } from "./units.ts";
import type { FigureVocabulary } from "./vocabulary.ts";
import { phrasePattern } from "./vocabulary.ts";

/** What a report's text was found to state in numbers. */
export interface Extraction {
  /** In reading order. */
  readonly figures: readonly Figure[];
  /** In reading order: every other number, with the reason. */
  readonly refusals: readonly Refusal[];
}

/**
 * Extracts the figures of a report and audits them against each other.
 *
 * Numbers are read sentence by sentence; an elliptical clause inherits from what stands before it in its section.
 * The cost is linear in the text. Measure words and refused phrases of the vocabulary add to the built-in ones.
 */
export function extractFigures(report: Report, vocabulary?: FigureVocabulary): Extraction {
  const tools: Tools = {
    report,
    scan: amountScanner(unitsByWord([...UNITS, ...(vocabulary?.units ?? [])])),
    phrases: phrasePattern(vocabulary?.refusals ?? []),
  };
  const figures: Figure[] = [];
  const refusals: Refusal[] = [];
  for (const stretch of stretchesOf(report)) {
    let memory = freshMemory(stretch.heading);
    for (const sentenceSpan of splitSentences(report.clean.text, stretch.span)) {
      const read = readSentence(tools, { span: sentenceSpan, sectionPath: stretch.path }, memory);
      figures.push(...read.figures);
      refusals.push(...read.refusals);
      memory = read.memory;
    }
  }
  return { figures: audit(figures, report.clean.text), refusals };
}

interface Tools {
  readonly report: Report;
  readonly scan: AmountScanner;
  readonly phrases: RegExp | undefined;
}

/** Text between two headings, or a heading itself. */
interface Stretch {
  readonly span: Span;
  readonly path: readonly string[];
  readonly heading: string;
}

/** Cuts the text at its headings, so that no sentence runs from one section into another. */
function stretchesOf(report: Report): readonly Stretch[] {
  const end = report.clean.text.length;
  const stretches: Stretch[] = [];
  const starts = report.sections.map((section) => section.headingSpan.start);
  const first = starts[0] ?? end;
  if (first > 0) stretches.push({ span: { start: 0, end: first }, path: [], heading: "" });
  for (const [i, section] of report.sections.entries()) {
    const { headingSpan, path } = section;
    const next = Math.max(headingSpan.end, starts[i + 1] ?? end);
    const heading = bareHeading(section);
    if (headingSpan.end > headingSpan.start)
      stretches.push({ span: headingSpan, path, heading: "" });
    if (next > headingSpan.end)
      stretches.push({ span: { start: headingSpan.end, end: next }, path, heading });
  }
  return stretches;
}

/** 一是加强统筹调度。 → 统筹调度. */
function bareHeading({ heading }: Section): string {
  const words = heading
    .replace(/^[（(]?[一二三四五六七八九十\d]+(?:[、.．）)]|是)?/u, "")
    .replace(/[。：:，].*$/u, "");
  // 工作情况, 下一步打算: what such a heading announces is no topic.
  if (/(?:情况|问题|不足|举措|成效|做法|安排|打算|思路|计划)$/u.test(words)) return "";
  return shorten(phraseBefore(words.slice(0, 24)));
}

interface SentencePlace {
  readonly span: Span;
  readonly sectionPath: readonly string[];
}

interface SentenceReading extends Extraction {
  readonly memory: Memory;
}

function readSentence(tools: Tools, place: SentencePlace, before: Memory): SentenceReading {
  const { clean } = tools.report;
  const text = halfWidth(sliceSpan(clean.text, place.span));
  // Long sentences come in pieces that end at a semicolon: within one sentence nothing is forgotten.
  const isContinued = /[；;]\s*$/u.test(
    clean.text.slice(Math.max(0, place.span.start - 2), place.span.start),
  );
  const memory = isContinued ? before : nextSentence(before);
  const candidates = tools.scan(text);
  const topic = leadInOf(text);
  const opened = topic === undefined ? memory : { ...memory, leadIn: topic };
  const context = refusalContext(text, tools.phrases);
  const { amounts, refusals } = sift(context, candidates);
  const shift = ({ start, end }: Span): Span => ({
    start: start + place.span.start,
    end: end + place.span.start,
  });
  const refused = refusals.map(({ amount, reason }) => {
    const span = shift(amount.span);
    return { span, raw: rawOf(tools.report, span), reason };
  });
  const read = bindSentence(text, splitClauses(text), amounts, opened);
  const figures = read.bound.map((bound) => toFigure(tools.report, place, text, bound));
  return { figures, refusals: refused, memory: read.memory };
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

/** Full-width digits and signs become half-width one by one, so that offsets stay. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uFF10-\uFF19％．＋]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/\s/gu, " ");
}

function toFigure(
  report: Report,
  place: SentencePlace,
  sentence: string,
  bound: BoundAmount,
): Figure {
  const { amount, naming, clauseSpan, comparison } = bound;
  const { start } = place.span;
  const span = { start: start + amount.span.start, end: start + amount.span.end };
  const { head, clause } = aroundAmount(sentence, bound);
  const lead = sentence.slice(
    Math.max(0, amount.span.start - 160),
    Math.min(clauseSpan.end, amount.span.end + REACH),
  );
  return {
    reportId: report.id,
    region: regionOf(head, report.region),
    year: yearOf(head, report.year),
    indicator: naming.indicator,
    indicatorWords: naming.words,
    raw: rawOf(report, span),
    value: amount.value,
    ...(amount.upperValue === undefined ? {} : { upperValue: amount.upperValue }),
    unit: amount.unit?.name ?? "",
    approximation: amount.approximation,
    kind: bound.isChange ? "change" : (amount.unit?.kind ?? "count"),
    status: statusOf(clause, place.sectionPath),
    ...(comparison === undefined ? {} : { comparison }),
    basis: basisWords(clause),
    timeWords: timeWords(lead),
    sectionPath: place.sectionPath,
    span,
    clauseSpan: { start: start + clauseSpan.start, end: start + clauseSpan.end },
    sentenceSpan: place.span,
    notes: [],
  };
}

/** Longest stretch of a clause that is searched for words about a figure: a bound keeps a clause of a thousand figures linear. */
const REACH = 160;

function aroundAmount(
  sentence: string,
  bound: BoundAmount,
): { readonly head: string; readonly clause: string } {
  const { start, end } = bound.clauseSpan;
  const { span } = bound.amount;
  return {
    head: sentence.slice(start, Math.min(end, start + REACH)),
    clause: sentence.slice(Math.max(start, span.start - REACH), Math.min(end, span.end + REACH)),
  };
}

/** Number and unit as the raw file has them, without white space and markup. */
function rawOf(report: Report, span: Span): string {
  return quoteOf(report.raw, report.clean, span).quote.replace(/[\s*#]+/gu, "");
}
