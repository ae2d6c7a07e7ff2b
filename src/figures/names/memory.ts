/** What the reader of a report still has in mind when a clause leaves out what it speaks of.
 *
 * @module
 */
import { isDocument } from "../words/frames.ts";
import { fieldOf, fieldWithin } from "../words/themes.ts";
import { topicOfList } from "./list-topic.ts";

/** The things last spoken of. A field is empty where nothing was. */
export interface Memory {
  /** What the last figure counted: 行政复议案件. */
  readonly object: string;
  /** What the clauses behind the last figure are about: its object, with the body that deals with it where one is named. */
  readonly topic: string;
  /** What was done to it: 受理. */
  readonly deed: string;
  /** The measure word of the last figure; empty where it has none. */
  readonly unit: string;
  /** What the clause just before lists, no numbers with it: 公安, 自然资源, 人社领域 of 主要集中在公安、自然资源和人社领域. */
  readonly enumerated: readonly string[];
  /** The whole name of the last figure: 行政复议案件受理数. */
  readonly indicator: string;
  /** The body that the clauses before told of: 行政复议机构. */
  readonly doer: string;
  /** The office, hall or hotline that the paragraph told of last: 区行政服务中心. What comes in there goes by bare nouns. */
  readonly host: string;
  /** Whether the last figure stands in the sentence that is being read. */
  readonly isFresh: boolean;
  /** What a clause without numbers spoke of last: 行政执法考试, of 组织开展行政执法考试. */
  readonly mention: string;
  /** Whether that was an event or what was treated (开展法治督察), so that what was found or said belongs to it. */
  readonly isEvent: boolean;
  /** What the sentence has told so far in clauses without numbers, as written: here a bare 文件 finds 政策文件. */
  readonly told: string;
  /** The words put before the last name from the clauses before it: its fellows in a list take them too. */
  readonly lead: string;
  /** What a short sentence before set as the topic: 政府常务会“讲法课堂”. */
  readonly leadIn: string;
  /** The field of work that the paragraph says it is about: 行政复议 of 行政复议方面. Empty where it names none. */
  readonly theme: string;
  /** The field of work that the nearest heading names. */
  readonly field: string;
  /** The campaign, reform, platform or list that the sentence set going: 安全生产专项整治. Its workings may go by bare names. */
  readonly frame: string;
  /** The section up to the sentence, its heading first, as far as short nouns are explained in it. */
  readonly section: string;
  /** The nearest heading, bare. */
  readonly heading: string;
  /** Whether a semicolon stands between the last figure and what is being read, so that it may well be about another thing. */
  readonly isApart: boolean;
  /** Whether the clause just before ends in 中 behind what it counted: 1246项事项中. */
  readonly isWithin: boolean;
  /** The place that the clause just before calls the first or last of all: 元江县 of 元江县最少. */
  readonly extreme: string;
  /** Whether the last figure is a part that 其中 lists, so that what was done to one was done to the next. */
  readonly isListed: boolean;
  /** The last figure that is no part of another: of 持证执法人员188人，其中法律专业背景57人 the first. */
  readonly whole: Remembered | undefined;
  /** The last figures of the sentence, in reading order. */
  readonly recent: readonly Remembered[];
  /** The figures of the last sentence that stated any: 从区域看 divides the first of them. */
  readonly former: readonly Remembered[];
  /** What the clause before counted, in reading order: 人大代表建议, 政协提案. */
  readonly lastClause: readonly string[];
  /** The things that 分别 spread the last amounts over: 进口通关时间, 出口通关时间. */
  readonly spread: readonly string[];
}

/** What is kept of a figure. */
export interface Remembered {
  readonly object: string;
  readonly topic: string;
  readonly deed: string;
  readonly indicator: string;
  readonly unit: string;
  readonly isRate: boolean;
  /** The number; absent where no amount was read. */
  readonly value?: number;
}

/**
 * A reader who has seen nothing but a heading: its bare words and, in `title`, the whole of it; in `above`, the headings that
 * this one stands under, as far as they explain short nouns.
 */
export function freshMemory(heading: string, title = heading, above = ""): Memory {
  return {
    object: "",
    topic: "",
    deed: "",
    unit: "",
    enumerated: [],
    indicator: "",
    doer: "",
    host: "",
    isFresh: false,
    mention: "",
    isEvent: false,
    told: "",
    lead: "",
    leadIn: "",
    theme: "",
    field: fieldOf(heading) || fieldWithin(title),
    frame: "",
    section: above + title,
    heading,
    isApart: false,
    isWithin: false,
    extreme: "",
    isListed: false,
    whole: undefined,
    recent: [],
    former: [],
    lastClause: [],
    spread: [],
  };
}

/**
 * Turns to the next sentence: what was read stays in mind, but only for clauses that name nothing; of a whole and its
 * parts the whole.
 */
export function nextSentence(memory: Memory): Memory {
  const { whole } = memory;
  return changed(memory, {
    object: whole?.object ?? memory.object,
    topic: whole?.topic ?? memory.topic,
    isFresh: false,
    mention: "",
    isEvent: false,
    told: "",
    frame: "",
    enumerated: [],
    lead: "",
    extreme: "",
    deed: "",
    doer: "",
    isApart: false,
    isWithin: false,
    isListed: false,
    whole: undefined,
    recent: [],
    former: memory.recent.length > 0 ? memory.recent : memory.former,
    lastClause: [],
    spread: [],
  });
}

/** Turns to the next paragraph, whose theme is its own. */
export function nextParagraph(memory: Memory): Memory {
  const isPlain = memory.theme === "" && memory.host === "";
  return isPlain ? memory : changed(memory, { theme: "", host: "" });
}

/** Turns to a field of work: what was spoken of before is over. */
export function turnTo(theme: string, memory: Memory): Memory {
  return changed(memory, { theme, host: "", topic: theme, object: theme, isFresh: false });
}

/** The field of work that thin nouns are of: the paragraph's, else the section's. */
export function fieldIn(memory: Memory): string {
  return memory.theme || memory.field;
}

/** Turns to what stands behind a semicolon: another may act, and of a whole and its parts the whole stays in mind. */
export function nextMember(memory: Memory): Memory {
  const { whole, isListed } = memory;
  const back = isListed && whole !== undefined ? { object: whole.object, topic: whole.topic } : {};
  const gone = { doer: "", frame: "", mention: "", isEvent: false, isListed: false };
  return changed(memory, back, gone, { isApart: true });
}

/** What an elliptical clause is about: the sentence's last figure, else its last mention, else what came before. */
export function topicOf(memory: Memory): string {
  if (memory.isFresh && memory.topic !== "") return topicOfList(memory) ?? memory.topic;
  return frameAtHand(memory) || memory.mention || memory.topic || memory.leadIn || memory.heading;
}

/** An event that was mentioned since is nearer. */
function frameAtHand({ frame, isEvent }: Memory): string {
  return isEvent || isDocument(frame) ? "" : frame;
}

/** What such a clause counts, without the body that deals with it. */
export function objectOf(memory: Memory): string {
  if (memory.isFresh && memory.object !== "") return memory.object;
  return memory.mention || memory.object || memory.leadIn || memory.heading;
}

/** Longest stretch of a section that is kept to look words up in. */
const LONGEST_SECTION = 400;

/** Keeps a sentence that was read, for the full names of the section's short nouns. */
export function withSection(sentence: string, memory: Memory): Memory {
  return changed(memory, { section: (memory.section + sentence).slice(-LONGEST_SECTION) });
}

/**
 * Gives a memory with some of its fields changed; of several changes of one field the last holds.
 *
 * The copy is written out field by field, because V8 gives objects that are spread from one another (`{ ...memory, deed: "" }`
 * at each clause) a hidden class for every step of the chain, and all that reads them is slow from then on.
 */
export function changed(memory: Memory, ...changes: readonly Partial<Memory>[]): Memory {
  const copy = copyOf(memory);
  for (const change of changes) Object.assign(copy, change);
  return copy;
}

/** What a memory holds of a figure that is the last one again. */
export function lastAgain({ object, topic, deed, indicator, unit }: Remembered): Partial<Memory> {
  return { object, topic, deed, indicator, unit };
}

function copyOf(memory: Memory): Memory {
  return {
    object: memory.object,
    topic: memory.topic,
    deed: memory.deed,
    unit: memory.unit,
    enumerated: memory.enumerated,
    indicator: memory.indicator,
    doer: memory.doer,
    host: memory.host,
    isFresh: memory.isFresh,
    mention: memory.mention,
    isEvent: memory.isEvent,
    told: memory.told,
    lead: memory.lead,
    leadIn: memory.leadIn,
    theme: memory.theme,
    field: memory.field,
    frame: memory.frame,
    section: memory.section,
    heading: memory.heading,
    isApart: memory.isApart,
    isWithin: memory.isWithin,
    extreme: memory.extreme,
    isListed: memory.isListed,
    whole: memory.whole,
    recent: memory.recent,
    former: memory.former,
    lastClause: memory.lastClause,
    spread: memory.spread,
  };
}
