/** What the reader of a report still has in mind when a clause leaves out what it speaks of.
 *
 * @module
 */

/** The things last spoken of. A field is empty where nothing was. */
export interface Memory {
  /** What the last figure counted: 行政复议案件. */
  readonly object: string;
  /** What was done to it: 受理. */
  readonly deed: string;
  /** The whole name of the last figure: 行政复议案件受理数. */
  readonly indicator: string;
  /** Whether the last figure stands in the sentence that is being read. */
  readonly isFresh: boolean;
  /** What a clause without numbers spoke of last: 行政执法考试, of 组织开展行政执法考试. */
  readonly mention: string;
  /** What a short sentence before set as the topic: 政府常务会“讲法课堂”. */
  readonly leadIn: string;
  /** The nearest heading, bare. */
  readonly heading: string;
  /** Whether the last figure is a part that 其中 lists, so that what was done to one was done to the next. */
  readonly isListed: boolean;
  /** The last figures of the sentence, in reading order. */
  readonly recent: readonly Remembered[];
  /** What the clause before counted, in reading order: 人大代表建议, 政协提案. */
  readonly lastClause: readonly string[];
  /** The things that 分别 spread the last amounts over: 进口通关时间, 出口通关时间. */
  readonly spread: readonly string[];
}

/** What is kept of a figure. */
export interface Remembered {
  readonly object: string;
  readonly indicator: string;
}

/** A reader who has seen nothing but a heading. */
export function freshMemory(heading: string): Memory {
  return {
    object: "",
    deed: "",
    indicator: "",
    isFresh: false,
    mention: "",
    leadIn: "",
    heading,
    isListed: false,
    recent: [],
    lastClause: [],
    spread: [],
  };
}

/** Turns to the next sentence: what was read stays in mind, but only for clauses that name nothing. */
export function nextSentence(memory: Memory): Memory {
  return {
    ...memory,
    isFresh: false,
    mention: "",
    deed: "",
    isListed: false,
    recent: [],
    lastClause: [],
    spread: [],
  };
}

/** What an elliptical clause is about: the sentence's last figure, else its last mention, else what came before. */
export function topicOf(memory: Memory): string {
  if (memory.isFresh && memory.object !== "") return memory.object;
  return memory.mention || memory.object || memory.leadIn || memory.heading;
}
