/** Names of spoken zeros: what did not happen, and to what.
 *
 * @module
 */
import { countsCases } from "../amounts/unit-classes.ts";
import type { BoundAmount } from "./bind.ts";
import { clauseIndex } from "../clauses/clause-index.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isElliptical } from "../words/deeds.ts";
import { phraseBefore, shorten } from "../words/phrases.ts";
import { usualName } from "../words/usual-names.ts";
import { lastCounted, type WordSetting } from "./word-setting.ts";
import type { SpokenZero } from "../amounts/zeros.ts";

/** A spoken zero with what it counts. */
export interface NamedZero {
  readonly zero: SpokenZero;
  /** 行政诉讼败诉数. */
  readonly indicator: string;
  /** As written: 败诉案件. */
  readonly words: string;
  readonly unit: string;
  readonly clause: Clause;
}

/** Accidents are counted in 起 where the report names no measure word. */
const ACCIDENT = /(?:事故|事件|纠纷|发案)$/u;
/** 败诉, 被撤销, 纠错案件: a deed that says nothing without what it was done to. */
const DEED =
  /^(?:被\p{Script=Han}{2,6}|败诉|纠错|撤销|变更|纠正|超期|逾期|超时|追责|问责|申诉|起诉|复议|诉讼|投诉|上访|信访)(?:案件|问题|情况)?$/u;

/** Longest stretch before a zero that may name it. */
const REACH = 40;

/**
 * Names the spoken zeros of a sentence; one of which nothing says what it counts is left out.
 *
 * `办理行政诉讼案件4件，无败诉案件` gives 行政诉讼败诉数, 0 件; `未发生一起诉讼、仲裁案件` gives 诉讼、仲裁案件数, 0 起.
 */
export function nameZeros(
  zeros: readonly SpokenZero[],
  setting: WordSetting,
): readonly NamedZero[] {
  if (zeros.length === 0) return [];
  const clauseAt = clauseIndex(setting.sentence.length, setting.clauses);
  const countedBefore = lastCounted(setting.bound);
  return zeros.flatMap((zero) => {
    const clause = setting.clauses[clauseAt(zero.span.start)];
    if (clause === undefined) return [];
    const from = Math.max(clause.span.start, zero.start - REACH);
    const own = shorten(phraseBefore(setting.sentence.slice(from, Math.max(from, zero.start))));
    const said = isElliptical(own) ? "" : own;
    const wholes = countedBefore(clause.span.start);
    const name = usualName(nameOf(zero.event, said, wholes));
    if (name === "") return [];
    const unit =
      zero.unit ?? (name.endsWith("率") ? "%" : unitOf(zero.event, said === "" ? wholes : []));
    return [{ zero, clause, unit, words: zero.event === "" ? own : zero.event, indicator: name }];
  });
}

function nameOf(event: string, said: string, wholes: readonly BoundAmount[]): string {
  if (event === "") return /[率数量]$/u.test(said) || said === "" ? said : `${said}数`;
  const topic = [...new Set(wholes.map(({ naming }) => naming.object))].filter(Boolean).join("、");
  const subject = said === "" && DEED.test(event) ? topic : said;
  if (subject === "") return DEED.test(event) && event.startsWith("被") ? "" : `${event}数`;
  const bare = subject.endsWith("案件") ? event.replace(/案件$/u, "") : event;
  return `${subject}${bare}数`;
}

function unitOf(event: string, wholes: readonly BoundAmount[]): string {
  const unit = wholes.at(-1)?.amount.unit?.name ?? "";
  // What did not happen is counted by the word that its whole is counted by.
  if (countsCases(unit)) return unit;
  return ACCIDENT.test(event) ? "起" : "件";
}
