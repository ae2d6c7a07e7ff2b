/** Questions as they are understood: which reports, what is asked for, in which words.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import type { ReportMetadata } from "../documents/report.ts";
import type { SectionKind } from "../documents/section-kind.ts";
import type { ClaimedAmount } from "./claimed-amount.ts";

/**
 * What a person wants:
 *
 * - `lookup`: a statistic (受理了多少件);
 * - `comparison`: the same of several regions or years (谁高, 各多少);
 * - `practice`, `problem`, `plan`, `reason`: prose about work done, shortcomings, intentions, causes;
 * - `list`: which places or points (哪些区提到, 抓哪几件事);
 * - `coverage`: what the corpus holds; `abilities`: what the bot can do;
 * - `off-topic`: nothing that any report could answer;
 * - `greeting` and `courtesy`: nothing is asked (你好, 谢谢); `about-answer`: the answer before is asked about (这个数对吗);
 * - `open`: none of these is plain from the words.
 */
export type Intent =
  | "lookup"
  | "comparison"
  | "practice"
  | "problem"
  | "plan"
  | "reason"
  | "list"
  | "coverage"
  | "abilities"
  | "off-topic"
  | "greeting"
  | "courtesy"
  | "about-answer"
  | "open";

/** A report that was asked for and is not in the corpus. */
export interface MissingReport {
  readonly region: Region;
  /** Absent where the corpus has nothing of the region at all and no year was asked. */
  readonly year?: number;
  /** The year of the report that is looked at in its place, since other regions asked about have one of the year. */
  readonly instead?: number;
}

/** A name that means several regions, of which the corpus holds none or more than one. */
export interface AmbiguousName {
  readonly name: string;
  readonly choices: readonly Region[];
}

/** A name that was understood by its sound: 环脆区 as 环翠区. */
export interface HeardName {
  readonly written: string;
  readonly region: string;
}

/** A name that was understood as one region's although it may be another's too, or is of another kind: 鼓楼区, 环翠县. */
export interface NameReading {
  readonly written: string;
  readonly region: string;
}

/** How a word such as 去年 was read. */
export interface RelativeYear {
  readonly word: string;
  readonly year: number;
  readonly referenceYear: number;
}

/** Which reports a question is about. */
export interface Scope {
  /** The reports to search: regions in the order of mention, of each region the latest year first. Empty if all are missing. */
  readonly reports: readonly ReportMetadata[];
  readonly missing: readonly MissingReport[];
  readonly ambiguous?: AmbiguousName;
  /** How the regions were named: one by one, as a set (各区), or not at all. */
  readonly breadth: "named" | "collective" | "none";
  /** Whether a year was named. */
  readonly isYearNamed: boolean;
  /** The year whose plans are asked for, where it is the one after the reports' own. */
  readonly planYear?: number;
  /** Names that were written with other characters of the same sound. */
  readonly heard?: readonly HeardName[];
  /** Names that may mean other places too. */
  readonly readAs?: readonly NameReading[];
  /** Words such as 去年 that were read against the reference year. */
  readonly relativeYears: readonly RelativeYear[];
}

/** What a question leans on. */
export interface Background {
  /** The topic of the turns before, or what was told before the question was asked. */
  readonly topic: string;
  /** How much it counts beside the question's own topic (0–1). */
  readonly weight: number;
  /** The part of it that is asked for: 成功 of 成功的呢. */
  readonly part?: string;
  /** What the last turns asked of the same reports, the first first: 两个差多少 reckons with what they were told. */
  readonly told?: readonly ToldTurn[];
}

/** A turn before, as far as it says what it asked for. */
export interface ToldTurn {
  readonly topic: string;
  readonly background?: Background;
}

/** A question as understood. */
export interface Question {
  /** As typed. */
  readonly asked: string;
  /** The normalised text without the words for regions and years: what is embedded and segmented. */
  readonly topic: string;
  readonly scope: Scope;
  readonly background?: Background;
  readonly intent: Intent;
  /** An amount that the question states itself (是不是100件); the topic then asks for the figure (多少件). */
  readonly claim?: ClaimedAmount;
  /** The topic as typed, where `topic` words it otherwise. */
  readonly typedTopic?: string;
  /** Where the places that do not tell of a matter are asked for: the matter, which is then the topic too. */
  readonly untold?: string;
  /** Places that have no report of their own, asked of the region above, whose report names them: an answer must name one of them. */
  readonly places?: readonly string[];
  /** Whether the places that admit a shortcoming are asked for: `topic` is then the shortcoming (执法人手不够). */
  readonly isAdmission?: boolean;
  /** The section whose points are asked for as such: 报告摆了几条问题, 安排了哪几件大事. */
  readonly points?: SectionKind;
  /** Whether an answer must hold a number. */
  readonly wantsNumber: boolean;
  /** Whether what was planned is asked for, and not what came of it. */
  readonly asksForPlans: boolean;
}
