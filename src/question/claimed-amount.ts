/** Amounts that a question states itself: 是不是100件, 有没有超过100件, 怎么输了3件, 28.2%是什么.
 *
 * @module
 */
import { amountScanner } from "../figures/amounts/amounts.ts";
import type { Amount } from "../figures/amounts/amount.ts";
import type { Approximation } from "../figures/figure.ts";
import { UNITS, unitsByWord } from "../figures/amounts/units.ts";
import { withoutEndMarks } from "./normalise-question.ts";

/** How a figure is said to stand to an amount: 是100件, 超过, 达到, 不到, 不超过. */
export type Relation = "equal" | "above" | "at-least" | "below" | "at-most";

/**
 * An amount that a question states.
 *
 * - `whether`: it is asked whether it is so (是不是100件);
 * - `why`: it is taken for granted, and the reason is asked for (怎么输了3件);
 * - `what`: it is asked what the amount is of (28.2%是什么).
 */
export interface ClaimedAmount {
  readonly purpose: "whether" | "why" | "what";
  readonly relation: Relation;
  /** Number and unit as typed, without the words of the relation: 100件. */
  readonly words: string;
  readonly value: number;
  /** As figures carry it; absent for a bare number. */
  readonly unit?: string;
  readonly approximation: Approximation;
}

/** A claimed amount with the question that is left without it. */
export interface ClaimReading {
  readonly claim: ClaimedAmount;
  /** Asks for the figure itself: 复议受理多少件 of 复议受理是不是100件. For `what` the text as it was. */
  readonly topic: string;
}

const scan = amountScanner(unitsByWord(UNITS));

/** Words of a relation that end right before the amount, longest first. Those negated stand before what they negate. */
const RELATIONS: readonly (readonly [RegExp, Relation])[] = [
  [/(?:够不够|到没到|达没达到)$/u, "at-least"],
  [/(?:(?<!有)没有?|未|不)(?:超过|突破|高于|多于|大于|超出|超)了?$/u, "at-most"],
  [/(?:超过|突破|高于|多于|大于|超出|不止|不只|超|逾)了?$/u, "above"],
  [/不(?:低于|少于|小于)$|至少$/u, "at-least"],
  [/(?:(?<!有)没有?|未|不)(?:达到|达|到|够|满|足)了?$/u, "below"],
  [/(?:低于|少于|小于)了?$/u, "below"],
  [/(?:达到|达|到|够|满)了?$/u, "at-least"],
];

/** 以上, 以下: the relation behind the amount, which the scanner has read as its approximation. */
const AFTER: Partial<Record<Approximation, Relation>> = {
  at_least: "at-least",
  at_most: "at-most",
};

/** Words that ask whether something is so, before the amount and behind it. */
const WHETHER = /是不是|是否|有没有|有无|够不够|到没到|达没达到/u;
const WHETHER_BEHIND =
  /(?:[，,]?(?:是不是|是吗|对不对|对吗|对么|没错吧|是?真的吗?|属实吗|准确吗|吗|(?<![什怎那这])么|吧)|了?没有?)$/u;

/** Words that ask for the reason. Must not match 怎么样, 怎么做: how something is done. */
const WHY =
  /为什么|为何|为啥|凭什么|(?:怎么|咋)(?=会|才|只|就|还|这么|那么|没|不|有|输|赢|少|多|高|低|降|升|涨)/u;

/** Words that ask for something else than whether an amount is right. */
const ASKS_OTHERWISE = /多少|几[个件起人名次场项条份家天]|哪|什么|啥|谁|怎么|如何|怎样/u;

/** What may stand before an amount whose meaning is asked for: 那个, 报告里写的. */
const POINTING =
  /^(?:那个?|这个?|其中|里面|里头|报告(?:里|中|上)?(?:面|头)?|上面|前面|刚才|说|写|提到|提|给|有个?|的|[，,\s“"])*$/u;

/** What stands behind it then: 指的是什么, 是怎么来的, 代表啥, 说的是哪个指标, 指的是受理还是办结. */
const MEANS =
  /^[”"\s]*(?:这个?数字?|这个)?(?:都|又|分别|各|具体|到底|究竟)*(?:(?:指|说|讲|写|代表|对应|表示|反映)(?:的|着)?(?:都|分别|各)?)?(?:是|指|为|算|叫|从){0,2}(?:什么|啥|哪|何|怎么[来算回]|咋[来算回]|干什么|干啥|做什么|(?<=(?:指|说|讲|写)的是)[^，。？?]{1,12}还是)/u;

/**
 * Reads the amount that a question states; `undefined` where it states none, or asks for something else.
 *
 * `复议受理有没有超过100件` states above 100件 and asks for 复议受理多少件. 22项事项有没有承接好 states nothing: its amount is known,
 * and something else asked of it.
 */
export function readClaimedAmount(text: string): ClaimReading | undefined {
  const bare = withoutEndMarks(text);
  const [amount, ...others] = scan(bare).filter((one) => isClaim(bare, one));
  if (amount === undefined || others.length > 0) return undefined;
  const words = bare.slice(numberStart(bare, amount), amount.span.end);
  const before = bare.slice(0, numberStart(bare, amount));
  const behind = bare.slice(amount.span.end);
  const claim = { ...relationOf(before, amount), ...readingOf(amount, words), words };
  if (POINTING.test(before) && MEANS.test(behind)) {
    return { claim: { ...claim, purpose: "what" }, topic: text };
  }
  // A bare number may be a name (12345热线), unless it is itself what is asked about.
  if (amount.unit === undefined && !ASKED_OF.test(before)) return undefined;
  const isWhy = WHY.test(bare);
  if (!isWhy && !asksWhether(before, behind, bare)) return undefined;
  const topic = askFor(amount, before, behind);
  return topic === undefined
    ? undefined
    : { claim: { ...claim, purpose: isWhy ? "why" : "whether" }, topic };
}

/** Names hold numbers too (三项制度, 一件事): of Chinese numerals only those of several characters are amounts here. */
function isClaim(text: string, { numberSpan, notation, value, span }: Amount): boolean {
  if (Number.isNaN(value) || notation === "ratio") return false;
  // 第3次, 〔2021〕5号
  if (/[第〔[]$/u.test(text.slice(0, span.start)) || /^[号路、]/u.test(text.slice(span.end))) {
    return false;
  }
  return notation === "arabic" || numberSpan.end - numberSpan.start > 1;
}

/** Words after which a bare number is a number: 是不是100, 超过100, 投了200万. */
const ASKED_OF = /(?:是不是|是否|[是有了达到够满超]|超过|高于|低于|多于|少于)$/u;

/** Where the number starts: the scanner's span holds 超过 and 不到 too. */
function numberStart(text: string, { numberSpan, span }: Amount): number {
  const lead = text.slice(span.start, numberSpan.start);
  return /^(?:约|近|大约|将近|接近|约为)$/u.test(lead) ? span.start : numberSpan.start;
}

function relationOf(before: string, { approximation }: Amount): { readonly relation: Relation } {
  const stated = RELATIONS.find(([words]) => words.test(before))?.[1];
  return { relation: stated ?? AFTER[approximation] ?? "equal" };
}

/** 约50件, 1000多名, 600余场, 30左右. */
const LOOSE = /^[约近大将接]|[余多来几]|左右|上下/u;

function readingOf(
  { value, unit, approximation }: Amount,
  words: string,
): Omit<ClaimedAmount, "purpose" | "relation" | "words"> {
  return {
    value,
    ...(unit === undefined ? {} : { unit: unit.name }),
    // 超过100件, 95%以上: the relation says what the scanner has read as looseness of the number.
    approximation: LOOSE.test(words) ? approximation : "exact",
  };
}

function asksWhether(before: string, behind: string, bare: string): boolean {
  const isAsked = WHETHER.test(before) || (before !== "" && WHETHER_BEHIND.test(bare));
  const others = (before + behind).replace(WHETHER, "").replace(WHETHER_BEHIND, "");
  return isAsked && !ASKS_OTHERWISE.test(others);
}

/** Puts 多少 in the place of the amount and takes the words away that asked of it; `undefined` where no matter is left at all. */
function askFor({ unit, span }: Amount, before: string, behind: string): string | undefined {
  const asked =
    unit === undefined || unit.name === "%"
      ? "多少"
      : `多少${unit.kind === "money" ? "钱" : unit.name}`;
  const lead = withoutRelation(before)
    .replace(WHETHER, "")
    .replace(WHY, "")
    .replace(/[才只就][有是]?$/u, "");
  const rest = behind.replace(WHETHER_BEHIND, "").replace(/^[了呢]+$|[了呢]+$/u, "");
  return span.end === 0
    ? undefined
    : withoutEndMarks(`${lead}${asked}${rest}`).replace(/^[，,]/u, "");
}

function withoutRelation(before: string): string {
  const words = RELATIONS.find(([relation]) => relation.test(before))?.[0];
  return words === undefined ? before : before.replace(words, "");
}
