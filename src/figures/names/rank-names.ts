/** Names of ranks: what stands at the place, and among whom.
 *
 * @module
 */
import { byClause, clauseIndex } from "../clauses/clause-index.ts";
import type { Clause } from "../clauses/clauses.ts";
import { phraseBefore, shorten } from "../words/phrases.ts";
import type { Rank } from "../amounts/ranks.ts";
import { spread } from "../words/spread.ts";
import { type LastCounted, lastCounted, type WordSetting } from "./word-setting.ts";

/** A rank with what it ranks. */
export interface NamedRank {
  readonly rank: Rank;
  /** 最多跑一趟事项占比全市排名. */
  readonly indicator: string;
  /** As written: 最多跑一趟事项占比. */
  readonly words: string;
  readonly clause: Clause;
}

/** 位列…综合排名, 荣获…: verbs that open a clause whose ranking they name. */
const OPENING_VERB =
  /^(?:并|且|均|分别|成功|首次|再次|连续[一二两三四五六七八九十\d]{1,2}年)*(?:位居|位列|名列|位于|居|列|荣获|获得|获评|夺得|取得|斩获|获)/u;

/** 增幅, 综合得分: what the figure before was measured by; it says nothing alone. */
const MEASURE_ALONE =
  /^(?:其中)?(?:综合|总体|总|平均|人均|同比)?(?:增幅|增速|增长率|总量|数量|总数|占比|比例|得分|成绩|分值|指数|排名|评分|名次|位次|覆盖率|增量)$/u;

/** Longest stretch before a rank that may name it. */
const REACH = 60;

/**
 * Names the ranks of a sentence; one of which neither clause nor sentence says what is ranked is left out.
 *
 * `最多跑一趟事项占比居全市第三` gives 最多跑一趟事项占比全市排名; `新增市场主体1.73万户，增幅居全市首位` gives
 * 市场主体增幅全市排名.
 */
export function nameRanks(ranks: readonly Rank[], setting: WordSetting): readonly NamedRank[] {
  if (ranks.length === 0) return [];
  const { sentence, clauses, bound } = setting;
  const clauseAt = clauseIndex(sentence.length, clauses);
  const counted = lastCounted(bound);
  const groups = byClause(ranks, clauseAt, ({ span }) => span.start);
  return [...groups].flatMap(([at, inside]) => {
    const clause = clauses[at];
    if (clause === undefined) return [];
    return nameClause(inside, { sentence, clause, previous: clauses[at - 1], counted });
  });
}

/** A clause with ranks, and what came before it. */
interface RankClause {
  readonly sentence: string;
  readonly clause: Clause;
  readonly previous: Clause | undefined;
  readonly counted: LastCounted;
}

/** 居全市第一、全省第三: a rank that stands right behind another ranks the same. */
function nameClause(ranks: readonly Rank[], place: RankClause): readonly NamedRank[] {
  const { sentence, clause } = place;
  const parts = spreadOver(ranks, place);
  const named: NamedRank[] = [];
  let from = clause.span.start;
  let words = "";
  let group = "";
  for (const [i, rank] of ranks.entries()) {
    words = wordsBefore(sentence.slice(Math.max(from, rank.start - REACH), rank.start)) || words;
    group = rank.group || group;
    const subject = parts?.[i] ?? completed(words, rank, place);
    if (subject !== "")
      named.push({ rank, words, clause, indicator: indicatorOf(subject, { ...rank, group }) });
    from = rank.span.end;
  }
  return named;
}

/** 进口、出口通关时间分别居全省第二、第三. */
function spreadOver(
  ranks: readonly Rank[],
  { sentence, clause }: RankClause,
): readonly string[] | undefined {
  const first = ranks[0];
  if (first === undefined || ranks.length < 2) return undefined;
  if (!sentence.slice(first.start, first.span.start).includes("分别")) return undefined;
  const from = Math.max(clause.span.start, first.start - REACH);
  return spread(wordsBefore(sentence.slice(from, first.start)), ranks.length);
}

function wordsBefore(text: string): string {
  const bare = text
    .replace(OPENING_VERB, "")
    .replace(/^[\s、]*在/u, "")
    .replace(/[中里的]$/u, "");
  return shorten(phraseBefore(bare));
}

/** Where the words say nothing alone, the last figure of the sentence does, or the clause before. */
function completed(words: string, rank: Rank, { sentence, previous, counted }: RankClause): string {
  if (words !== "" && !MEASURE_ALONE.test(words)) return words;
  const last = counted(rank.span.start).at(-1);
  if (last !== undefined) {
    const { object, indicator } = last.naming;
    return words === "" ? withoutCount(indicator) : (object || withoutCount(indicator)) + words;
  }
  if (previous === undefined) return "";
  const { start, end } = previous.span;
  const subject = wordsBefore(sentence.slice(Math.max(start, end - REACH), end));
  return subject === "" ? "" : subject + words;
}

/** 新增市场主体数 ranks 新增市场主体; 指数 stays. */
function withoutCount(indicator: string): string {
  return indicator.replace(/(?<!指)数$/u, "");
}

function indicatorOf(subject: string, { group, ranking }: Rank): string {
  const stem = subject.replace(/(?:综合|总)?(?:排名|位次|名次)$/u, "");
  const suffix = ranking === "" ? "排名" : ranking;
  return stem.endsWith(group) ? stem + suffix : stem + group + suffix;
}
