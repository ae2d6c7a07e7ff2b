/** Two things of one region that a question sets against each other: 处罚卷和许可卷差多少本, 列席专题会议是常务会议的几倍.
 *
 * @module
 */

/** Two things with what is asked of them. */
export interface Contrast {
  readonly names: readonly [first: string, second: string];
  /** Asks for both side by side: 处罚卷和许可卷一共多少本. */
  readonly together: string;
  readonly asks: "difference" | "ratio";
}

/** A thing: no clause of its own, no asking words. */
const THING = String.raw`[^，,。；;？?和与跟比是几多少谁哪差]{2,18}`;

/** Measure words stand behind 多少 and 几. */
const AMOUNT = String.raw`(?:多少|几)(?<unit>[^，,。；;？?倍]{0,3})[。？?]*$`;

/** 处罚卷和许可卷（哪个多，）差多少本. Groups: the things, the measure word. */
const APART = new RegExp(
  String.raw`^(?<first>${THING})(?:和|与|跟)(?<second>${THING}?)(?:数量?)?(?:[谁哪]个?[多少高低][，,])?(?:数量)?(?:之间)?(?:相差|差)了?${AMOUNT}`,
  "u",
);

/** 排查的纠纷比调成的多多少件. Groups as above. */
const MORE_THAN = new RegExp(
  String.raw`^(?<first>${THING})比(?<second>${THING})[多少]出?了?${AMOUNT}`,
  "u",
);

/** 列席专题会议次数是常务会议的几倍. Groups: the things. */
const TIMES = new RegExp(
  String.raw`^(?<first>${THING})是(?<second>${THING}?)的?(?:几|多少)倍[。？?]*$`,
  "u",
);

/** Gives the two things that a topic sets against each other; `undefined` where it does not. */
export function contrastIn(topic: string): Contrast | undefined {
  const times = TIMES.exec(topic)?.groups;
  const groups = times ?? (APART.exec(topic) ?? MORE_THAN.exec(topic))?.groups;
  const [first, last] = [groups?.["first"], groups?.["second"]];
  if (first === undefined || last === undefined) return undefined;
  const second = completed(first, last);
  return {
    names: [first, second],
    together: `${first}和${second}一共多少${groups?.["unit"] ?? ""}`,
    asks: times === undefined ? "difference" : "ratio",
  };
}

/** 人大建议主办和协办: what is common stands with the first alone. */
function completed(first: string, second: string): string {
  const isCut = second.length <= 2 && first.length >= second.length + 2 && !second.endsWith("的");
  return isCut ? first.slice(0, -second.length) + second : second;
}

/** 微博呢？两个差多少条: what was found before is set against each other. */
const BARE =
  /[，,。；;？?]\s*(?:那|这)?(?:两[个者样项]|二者|它们)?(?:之间)?(?:相差|差)了?(?:多少|几)\p{Script=Han}{0,3}[。？?]*$/u;

/** Leaves of a topic what stands before a bare 两个差多少; `undefined` where it ends in none. */
export function beforeBareDifference(topic: string): string | undefined {
  const match = BARE.exec(topic);
  return match === null || match.index === 0 ? undefined : topic.slice(0, match.index);
}
