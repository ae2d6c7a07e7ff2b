/** Extraction: every figure that a report's prose states, and every number that is none.
 *
 * @module
 */
import type { Report, Section } from "../documents/report.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { shiftSpan, sliceSpan } from "../text/span.ts";
import type { AmountScanner, Amount } from "./amounts/amounts.ts";
import { amountScanner } from "./amounts/amounts.ts";
import { audit } from "./audit/audit.ts";
import { attribute, rawOf } from "./attribute.ts";
import { bindSentence } from "./names/bind.ts";
import { type Clause, splitClauses } from "./clauses/clauses.ts";
import { maskOf } from "./clauses/enclosures.ts";
import type { Figure } from "./figure.ts";
import type { Memory } from "./names/memory.ts";
import { freshMemory, nextParagraph, nextSentence, turnTo } from "./names/memory.ts";
import { leadInOf } from "./words/lead-in.ts";
import { phraseBefore, shorten } from "./words/phrases.ts";
import { nameRanks } from "./names/rank-names.ts";
import type { WordSetting } from "./names/word-setting.ts";
import { findRanks, type Rank } from "./amounts/ranks.ts";
import type { Refusal, RefusalContext } from "./amounts/refusals.ts";
import { refusalContext, refuse } from "./amounts/refusals.ts";
import { stateAmount, stateRank, stateZero, type Statement } from "./statement.ts";
import { opensPlan } from "./status.ts";
import { UNITS, unitsByWord } from "./amounts/units.ts";
import { fieldOf, fieldWithin } from "./words/themes.ts";
import type { FigureVocabulary } from "./vocabulary/vocabulary.ts";
import { phrasePattern } from "./vocabulary/vocabulary.ts";
import { nameZeros } from "./names/zero-names.ts";
import { findSpokenZeros, type SpokenZero } from "./amounts/zeros.ts";

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
    let carried: Carried = { memory: freshMemory(stretch.heading, stretch.title), isPlan: false };
    for (const sentenceSpan of splitSentences(report.clean.text, stretch.span)) {
      const read = readSentence(tools, { span: sentenceSpan, sectionPath: stretch.path }, carried);
      figures.push(...read.figures);
      refusals.push(...read.refusals);
      carried = {
        ...read,
        memory: withSection(read.memory, sliceSpan(report.clean.text, sentenceSpan)),
      };
    }
  }
  return { figures: audit(figures, report.clean.text), refusals };
}

/** Longest stretch of a section that is kept to look words up in. */
const LONGEST_SECTION = 400;

function withSection(memory: Memory, sentence: string): Memory {
  return { ...memory, section: (memory.section + sentence).slice(-LONGEST_SECTION) };
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
  /** The heading as written, to its first stop. */
  readonly title: string;
}

/** Cuts the text at its headings, so that no sentence runs from one section into another. */
function stretchesOf(report: Report): readonly Stretch[] {
  const end = report.clean.text.length;
  const stretches: Stretch[] = [];
  const starts = report.sections.map((section) => section.headingSpan.start);
  const first = starts[0] ?? end;
  if (first > 0)
    stretches.push({ span: { start: 0, end: first }, path: [], heading: "", title: "" });
  for (const [i, section] of report.sections.entries()) {
    const { headingSpan, path } = section;
    const next = Math.max(headingSpan.end, starts[i + 1] ?? end);
    const heading = bareHeading(section);
    const title = section.heading.replace(/。.*$/u, "");
    if (headingSpan.end > headingSpan.start)
      stretches.push({ span: headingSpan, path, heading: "", title: "" });
    if (next > headingSpan.end)
      stretches.push({ span: { start: headingSpan.end, end: next }, path, heading, title });
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

/** What a sentence leaves behind for the next. */
interface Carried {
  readonly memory: Memory;
  /** Whether the sentence opened as one of plans: its pieces behind semicolons go on so. */
  readonly isPlan: boolean;
}

type SentenceReading = Extraction & Carried;

function readSentence(tools: Tools, place: SentencePlace, before: Carried): SentenceReading {
  const { clean } = tools.report;
  const text = halfWidth(sliceSpan(clean.text, place.span));
  // Long sentences come in pieces that end at a semicolon: within one sentence nothing is forgotten.
  const isContinued = /[；;]\s*$/u.test(
    clean.text.slice(Math.max(0, place.span.start - 2), place.span.start),
  );
  const memory = isContinued ? before.memory : openSentence(clean.text, place.span, before.memory);
  const isPlan = opensPlan(text) || (isContinued && before.isPlan);
  const opened = withLead(text, memory);
  const candidates = tools.scan(text);
  const ranks = findRanks(text);
  const zeros = findSpokenZeros(text);
  const saysNothing = candidates.length + ranks.length + zeros.length === 0;
  // Most sentences: they leave nothing in mind but a theme.
  if (saysNothing && !LEAVES_SOMETHING.test(text))
    return { figures: [], refusals: [], memory: opened, isPlan };
  const clauses = withoutBullet(text, splitClauses(text));
  const context = refusalContext(text, tools.phrases);
  const { amounts, refusals } = sift(context, candidates);
  const read = bindSentence(text, clauses, amounts, opened);
  const { report } = tools;
  const said = sayInWords(
    { ranks, zeros },
    { sentence: text, clauses, bound: read.bound },
    context,
  );
  const statements = [...read.bound.map(stateAmount), ...said].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const figures = attribute(statements, { ...place, report, sentence: text, clauses, isPlan });
  const isSaid = maskOf(text.length, said);
  const refused = refusals
    .filter(({ amount }) => isSaid[amount.numberSpan.start] !== 1)
    .map(({ amount, reason }) => {
      const span = shiftSpan(amount.span, place.span.start);
      return { span, raw: rawOf(report, span), reason };
    });
  return { figures, refusals: refused, memory: read.memory, isPlan };
}

/** A semicolon, behind which the sentence goes on, or a clause that opens a theme. */
const LEAVES_SOMETHING = /[；;]\s*$|(?:方面|领域|中)[，,；;：:]/u;

/** Nothing but a theme is forgotten at a paragraph's end. */
function openSentence(text: string, { start }: Span, memory: Memory): Memory {
  const isFirst = /\n\s*$/u.test(text.slice(Math.max(0, start - 4), start));
  return nextSentence(isFirst ? nextParagraph(memory) : memory);
}

/** What a sentence of a few words sets for those behind it: 行政复议。 */
function withLead(sentence: string, memory: Memory): Memory {
  const leadIn = leadInOf(sentence) ?? memory.leadIn;
  const theme = sentence.length <= LONGEST_THEME ? themeIn(sentence) : "";
  if (theme === "" && leadIn === memory.leadIn) return memory;
  return { ...(theme === "" ? memory : turnTo(theme, memory)), leadIn };
}

/** A theme stands alone: 规范性文件管理。 says no more than what follows is about. */
function themeIn(sentence: string): string {
  const field = fieldOf(sentence);
  return field === "" && !/[，,、；;\d]/u.test(sentence) ? fieldWithin(sentence) : field;
}

/** Longest sentence that is read as a theme. */
const LONGEST_THEME = 16;

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
  found: { readonly ranks: readonly Rank[]; readonly zeros: readonly SpokenZero[] },
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

/** Full-width digits and signs become half-width one by one, so that offsets stay. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uFF10-\uFF19％．＋]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/\s/gu, " ");
}
