/** The average that a question asks for: how much of something there is for each of something else.
 *
 * @module
 */

/** What is divided, and by what, in the words of the question. */
export interface AskedAverage {
  /** The measure word of what the amount is for each of: 场, 个; empty where it has none (每村). */
  readonly measure: string;
  /** What is counted by the measure word: 镇街; empty where the measure word says all (每场). Never empty where that is. */
  readonly noun: string;
  /** The question for the number that is divided: 开放日多少人 for 开放日平均每场多少人. */
  readonly topic: string;
}

/** 场均, 人均. Must not match 日均, for which no report counts the days. Groups: the measure word. */
const SHORT = /(?<measure>[人场户村件])均(?!已|为|未|无|被|由|按|等)/u;

/** 平均, 摊到, 均摊. Must not match 摊位, 流动摊贩. */
const MEAN = /平均|均摊|分摊|摊[到给下开]/u;

/** 每场, 每名调解员, 一个镇街. Must not match 一次性, 一件事, 一体. Groups: the measure word, the noun. */
const EACH =
  /(?:每一?|一(?!次性|件事))(?<measure>场次|[场次期批堂个名位家件起宗户份人所处本])?(?<noun>\p{Script=Han}{0,8}?)(?=平均|均摊|大概|大约|差不多|约|能|有|是|的话|摊|合|多少|几|\P{Script=Han}|$)/u;

/** What only says that the amount is divided, or that it need not be exact. */
const DIVIDING =
  /要是|如果|平均|均摊|分摊|摊[到给下开]来?|下来|合(?=多少|几)|到(?=[每一])|大概|大约|差不多|的话|算(?:一算|下来|一下)?|[呢啊呀吧]/gu;

/**
 * Reads the average that a topic asks for: `发了多少本，平均一个镇街多少` asks for 多少 for each 镇街, `人均办了几件` for 办了几件 for each 人.
 * `undefined` where it asks for none, or does not say for each of what (平均用时多久).
 */
export function askedAverage(topic: string): AskedAverage | undefined {
  const short = SHORT.exec(topic);
  if (short === null && !MEAN.test(topic)) return undefined;
  const match = short ?? EACH.exec(topic);
  const { measure = "", noun = "" } = match?.groups ?? {};
  if (match === null || measure + noun === "") return undefined;
  return {
    measure,
    noun: isName(noun, measure) ? noun : "",
    topic: divided(topic).replace(match[0], noun === "人" ? "" : noun),
  };
}

/** 一场来多少人, 每件罚多少: a deed is no name. */
function isName(noun: string, measure: string): boolean {
  return noun.length > 1 || measure === "" || measure === "个";
}

function divided(topic: string): string {
  return topic.replace(DIVIDING, "");
}
