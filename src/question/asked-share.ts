/** The share that a question asks for: which part, of which whole.
 *
 * @module
 */

/** A part and what it is a share of, in the words of the question. */
export interface AskedShare {
  /** 行政许可审批卷; empty where it is what was asked before (占清理数的百分之几, 占多少). */
  readonly part: string;
  /** Empty where the question leaves it open. */
  readonly whole: string;
}

/** 占, and where the whole stands before it also 有 and 是 before what only a share is asked with: 有多大比例, 是几成. */
const MAKES = String.raw`(?:所?占|(?:有|是)(?=几成|百分|多大比))`;

/** 几成, 百分之多少, 多大比例. Must not match 占多少件. */
const HOW_MUCH = String.raw`几成|百分之?[多几比]|多大|多少(?![件个起宗名人份本卷])|的?(?:占比|比[例重])`;

/** 废止的占清理数的百分之几, 占清理数的几成. */
const OF_WHOLE = new RegExp(
  String.raw`(?<part>[^，,。；;？?]*?)占(?:了|到)?(?<whole>(?!多|几|百|比)[^，,。；;？?]{2,14}?)的?(?:${HOW_MUCH})`,
  "u",
);

/** 评查的卷宗里，许可审批那类占比多少; 智慧社区里面省级标杆的占比. */
const AMONG = new RegExp(
  String.raw`(?<whole>[^，,。；;？?]{2,20}?)(?:里[头面]?|当中|之中|(?<![年心集途])中)[，,]?(?<part>[^，,。；;？?]{1,16}?)(?:那?一?[类种块]|方面)?的?(?:${MAKES}了?(?:比|${HOW_MUCH})|(?:所占)?比[例重])`,
  "u",
);

/** 参与的案件，在他们经手的法律事务里占多少. */
const WITHIN = new RegExp(
  String.raw`(?<part>[^，,。；;？?]{2,24}?)[，,]?在(?<whole>[^，,。；;？?]{2,24}?)(?:里[头面]?|当中|之中|(?<![年心集途])中)[，,]?所?(?:占|是)(?:比|${HOW_MUCH})`,
  "u",
);

/** 行政官司，领导到庭的占几成. */
const APART = new RegExp(
  String.raw`(?<whole>[^，,。；;？?]{2,20})[，,](?<part>[^，,。；;？?]{2,14}?)(?:那?一?[类种块]|方面)?的?(?:${MAKES}了?(?:比|${HOW_MUCH})|百分比)`,
  "u",
);

/** 邻里纠纷占比多少. */
const PART_ALONE = new RegExp(
  String.raw`(?<part>[^，,。；;？?]{2,16}?)(?:那?一?[类种块]|方面)?的?(?:占(?:比|${HOW_MUCH})|百分比)`,
  "u",
);

/** 占多少, 占比呢, 占几成: the share of what was asked before, of a whole that nobody names. */
const BARE =
  /^(?:那么?|又|大概|大约|一共)*所?占(?:多少|几成|百分之(?:几|多少)|多大比[例重]|比[例重]?(?:是|有|为)?(?:多少|多大)?)呢?[，,。；;？?]*$/u;

/** Says whether a topic asks for the share of what was asked before, and names nothing: 那占比呢, 占多少. */
function isBareShare(topic: string): boolean {
  return BARE.test(topic);
}

/** Reads the share that a topic asks for: `评查的卷宗里，许可审批那类占比多少` asks for 许可审批 of 评查的卷宗. `undefined` where it asks for none. */
export function askedShare(topic: string): AskedShare | undefined {
  if (isBareShare(topic)) return { part: "", whole: "" };
  const forms = [OF_WHOLE, WITHIN, AMONG, APART, PART_ALONE];
  const groups = forms.map((form) => form.exec(topic)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return undefined;
  return { part: (groups["part"] ?? "").trim(), whole: (groups["whole"] ?? "").trim() };
}
