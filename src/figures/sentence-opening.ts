/** Sentence openings: what the reader has in mind when a sentence begins, and what a sentence of a few words sets.
 *
 * @module
 */
import type { Span } from "../text/span.ts";
import { changed, type Memory, nextParagraph, nextSentence, turnTo } from "./names/memory.ts";
import { opensPlan } from "./status.ts";
import { hostOpening } from "./words/hosts.ts";
import { leadInOf } from "./words/lead-in.ts";
import { fieldOf, fieldTold, fieldWithin } from "./words/themes.ts";

/** What a sentence leaves behind for the next. */
export interface Carried {
  readonly memory: Memory;
  /** Whether the sentence opened as one of plans: its pieces behind semicolons go on so. */
  readonly isPlan: boolean;
}

/** A sentence before it is read. */
export interface OpeningSentence {
  /** The text that the sentence stands in. */
  readonly text: string;
  /** The sentence, in `text`. */
  readonly span: Span;
  /** The sentence as it is read. */
  readonly sentence: string;
}

/**
 * Gives what is in mind when a sentence begins. Long sentences come in pieces that end at a semicolon, and within one sentence
 * nothing is forgotten; at a paragraph's beginning its theme is. A sentence of a few words may set a theme: 行政复议。
 */
export function openSentence(
  { text, span, sentence }: OpeningSentence,
  { memory, isPlan }: Carried,
): Carried {
  const isContinued = /[；;]\s*$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
  const kept = isContinued ? memory : forgetting(text, span, memory);
  const host = hostOpening(sentence);
  return {
    memory: withLead(sentence, host === "" ? kept : changed(kept, { host })),
    isPlan: opensPlan(sentence) || (isContinued && isPlan),
  };
}

function forgetting(text: string, { start }: Span, memory: Memory): Memory {
  const isFirst = /\n\s*$/u.test(text.slice(Math.max(0, start - 4), start));
  return nextSentence(isFirst ? nextParagraph(memory) : memory);
}

/** What a sentence of a few words sets for those behind it: 行政复议。 */
function withLead(sentence: string, memory: Memory): Memory {
  const leadIn = leadInOf(sentence) ?? memory.leadIn;
  const theme = sentence.length <= LONGEST_THEME ? themeIn(sentence) : fieldPraised(sentence);
  if (theme === "" && leadIn === memory.leadIn) return memory;
  return changed(theme === "" ? memory : turnTo(theme, memory), { leadIn });
}

/** Longest sentence that is read as a theme. */
const LONGEST_THEME = 16;

/** A theme stands alone: 规范性文件管理。 says no more than what follows is about; 办理32件现场调解。 says how many. */
function themeIn(sentence: string): string {
  if (/\d/u.test(sentence)) return "";
  const field = fieldOf(sentence);
  return field === "" && !/[，,、；;]/u.test(sentence) ? fieldWithin(sentence) : field;
}

/** Longest sentence without numbers that may do no more than say how its field came on. */
const LONGEST_PRAISE = 48;

/** 新修订的行政复议法实施首年，复议主渠道作用进一步凸显。: the sentences behind tell of this field in numbers. */
function fieldPraised(sentence: string): string {
  if (sentence.length > LONGEST_PRAISE || /\d/u.test(sentence)) return "";
  const clauses = sentence.split(/[，,。；;]/u);
  return clauses.map(fieldTold).findLast((field) => field !== "") ?? "";
}
