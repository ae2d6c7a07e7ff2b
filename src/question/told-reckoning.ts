/** Parts of a question that reckon with what was told before them: 剩下的占多少, 两样加一块几次, 差多少, 除了这两样还有多少件.
 *
 * @module
 */
import { type AskedShare, askedShare } from "./asked-share.ts";
import { MEASURE_WORDS } from "./expectation.ts";
import { asksForCourseRate } from "./leaning-parts.ts";
import { asksForUndone, SUM_WORDS } from "./reckoning.ts";
import { isBareSum, summedParts } from "./summed-parts.ts";

/**
 * What a part asks to be worked out from what was told:
 *
 * - `sum`: all of it, or the last `count`;
 * - `difference`: of the two, or of the last and what is called `from`;
 * - `rest`: the whole without what was told, or without what is called so;
 * - `share`: of what was told last, of all of it (`together`), of what is left (`rest`), or of what is called `part`.
 */
export type ToldReckoning =
  | { readonly kind: "sum"; readonly count?: number }
  | { readonly kind: "difference"; readonly from?: string }
  | { readonly kind: "rest"; readonly without: readonly string[] }
  | ({ readonly kind: "share"; readonly of: "last" | "together" | "rest" | "named" } & AskedShare);

const NUMERALS = "〇一二三四";

/** 两个, 这两样, 三类人: several of what was told, by their number. Groups: the number. */
const SEVERAL = String.raw`(?:这|那)?(?<count>[两二三四])(?:[个者样项种类块边头]|部分)\p{Script=Han}{0,2}`;
const POINTING =
  /^(?:这|那|它|上面|前面)?(?:[两二三四几]?(?:[样种类项者个块些]|部分)|们)(?:的|说的)?$/u;

/** 两种会加一块多少次: behind several that were told nothing but the word for a sum. */
const SUM_OF_SEVERAL = new RegExp(
  String.raw`^(?:那么?|这)?${SEVERAL}(?=一?共|总|合|加|相加|并)`,
  "u",
);

/** What asks and names nothing: 多少件, 几个百分点, 呢. */
const ASKING = new RegExp(
  String.raw`(?:多少|几)(?:个?百分点|个?点|${MEASURE_WORDS})?|那么?|[呢的了有是还又再]|之间|它们|二者|一共|大概|大约|算一?[算下]|\p{P}|\s`,
  "gu",
);

/** 差, 相差, 多了, 高: how far two are apart, where nothing else is said. */
const APART = /^(?:(?:这|那)?[两二][个者样项种类块边])?(?:相差|差|多出?|少|高出?|低)$/u;

/** 比镇街高几个百分点. Groups: what the last is set against. */
const THAN = /^(?:那么?|又|还)?比(?<from>[^，,。；;？?比]{2,12}?)[多少高低](?:出|了)?(?:多少|几)/u;

/** 剩下的, 其余的, 还剩: what is left, where nothing else is said. */
const LEFT = /^(?:就|都|里[头面])?(?:剩下?|剩余|余下|其[余他它]|另外剩)$/u;

/** 除了这两样还有多少件, 除了民间纠纷还调了多少. Groups: what is left out. */
const EXCEPT = new RegExp(
  String.raw`^(?:那么?|里[头面]|其中)?(?:除[了去开掉]?|去掉|刨[去掉除]|扣[除掉]|不算|减[去掉])(?<part>[^，,。；;？?比是几多少谁哪差]{1,20}?)(?:[之以]?外)?[，,]?(?:还|其[余他它]的?|剩下?的?|余下的?|另外的?)(?:有|剩下?|余下?|\p{Script=Han}{1,2}了)?(?:多少|几)(?:${MEASURE_WORDS})?呢?$`,
  "u",
);

/** 全部, 总数: the whole of what was told, which nobody need name. */
const WHOLE_TOLD = /^(?:全部|总数?量?|全体|整体|所有|一共|总共|总的|它们?|其)(?:的|数)?$/u;

/** 剩下的 and 合起来 (没办完的 is read apart), where a share is asked of them. */
const REST_PART = /^(?:那么?)?(?:剩下?|剩余|余下|其[余他它])的?$/u;
const TOGETHER_PART = new RegExp(
  String.raw`^(?:那么?)?(?:(?:这|那)?[两二三四](?:[个者样项种类块边])|它们)?(?:${SUM_WORDS.source})?$`,
  "u",
);

/** Reads what a part asks to be worked out from what was told before; `undefined` where it asks for nothing of the kind. */
export function toldReckoning(part: string): ToldReckoning | undefined {
  return toldSum(part) ?? toldDifference(part) ?? toldRest(part) ?? toldShare(part);
}

function toldSum(part: string): ToldReckoning | undefined {
  const match = SUM_OF_SEVERAL.exec(part);
  const behind = match === null ? part : part.slice(match[0].length);
  if (!isBareSum(behind)) return undefined;
  const said = match?.groups?.["count"]?.replace("两", "二");
  return { kind: "sum", ...(said === undefined ? {} : { count: NUMERALS.indexOf(said) }) };
}

function toldDifference(part: string): ToldReckoning | undefined {
  if (!/多少|几/u.test(part)) return undefined;
  if (APART.test(part.replace(ASKING, ""))) return { kind: "difference" };
  const from = THAN.exec(part)?.groups?.["from"];
  return from === undefined ? undefined : { kind: "difference", from };
}

function toldRest(part: string): ToldReckoning | undefined {
  if (LEFT.test(part.replace(ASKING, ""))) return { kind: "rest", without: [] };
  const out = EXCEPT.exec(part)?.groups?.["part"];
  if (out === undefined) return undefined;
  if (POINTING.test(out)) return { kind: "rest", without: [] };
  const listed = summedParts(`${out}一共几件`).map(({ name }) => name);
  return { kind: "rest", without: listed.length > 0 ? listed : [out] };
}

function toldShare(text: string): ToldReckoning | undefined {
  const asked = askedShare(text);
  if (asked === undefined) {
    return asksForCourseRate(text)
      ? { kind: "share", of: "named", part: text, whole: "" }
      : undefined;
  }
  const whole = WHOLE_TOLD.test(asked.whole) ? "" : asked.whole;
  const part = asked.part.replace(/^(?:那么?|其中|里[头面])/u, "");
  if (part === "") return { kind: "share", of: "last", part, whole };
  if (REST_PART.test(part) || asksForUndone(part))
    return { kind: "share", of: "rest", part, whole };
  if (TOGETHER_PART.test(part)) return { kind: "share", of: "together", part, whole };
  return { kind: "share", of: "named", part, whole };
}

/** Says whether a part names nothing of its own, so that without what was told it asks for nothing. */
export function onlyReckons(part: string): boolean {
  const asked = toldReckoning(part);
  if (asked === undefined) return false;
  return asked.kind !== "share" || asked.of !== "named";
}
