/** Questions that lean on the turn before: 那马尾呢？ 2023年的呢？ 其中审结的呢？
 *
 * @module
 */

/** Words that carry no matter of their own in a question that leans on another; 多少人 would, 多少个 and 几件 do not. */
const FILLERS =
  /(?:全部|[都全])?列(?:出来|一下|全|举一下)|那么?|呢|吗|啊|呀|吧|的|也|又|还|再|是|有|(?:多少|几)[个件起宗项份条]?|怎么样|如何|情况|同样|一样|(?:换(?![届证发新热])|改(?![革造进正善判签建变动]))(?:成|到|为|做|一?下|查|问|看)?(?:个(?:[区县市]|地方))?|说错了|我(?:要|想)?问|要问|看看|查一?下|请问|顺便|接着|帮我|给我|[\s，,。.？?！!、；;：:]/gu;

/**
 * Words that point back: 其中, 这些, 它, 上面说的; a question that begins so is about the matter before, as is 审结的呢, which lacks
 * its noun. 政府规章呢 names its own.
 */
const POINTS_BACK =
  /^(?:其中|这(?:些|个|条|块|里|方面|项)?|那(?:些|个|条|里)|它们?|他们|该|上面|前面|刚才|此|里[面头]|这?当中|各|分别|最后|后来|比(?:上|前|去|头)|比以前|同比|较上|较前|为什么|为何|为啥|原因|什么原因|咋|[还尚仍]?[没未])|针对(?:这|此|它)|的呢(?:[，,？?]|$)/u;

/**
 * 办完了多少, 办完的有多少, 还压着几件, 一共去了多少人听: a deed without what it is done to, which is that of the turn before. Must not match
 * 收了多少罚款, which names it.
 */
const BARE_DEED =
  /^(?:其中|已经?|都|又|还|最后|一共|总共|共|到底|究竟)*\p{Script=Han}{1,3}[了着过的](?:有?多少|几)(?:人次|[场批]次|[个件起宗项份条本场次期批名位人户家卷])?(?:[听看来去]|参加)?[啊呀呢]?(?:[，,、。？?！!]|$)/u;

/** 是今年的吗, 这是哪年的, 这个数据是23年的？: of which year what was told is. Must not match 2023年的呢, 是哪年成立的. */
const ASKS_YEAR =
  /^(?:那么?)?(?:这|那|它)?(?:个|些)?(?:数[字据]?|结果|答案|情况)?(?:都|也)?是(?:[今去前]年|上一?年度?|(?:20)?\d{2}年度?|哪一?年度?|什么时候|哪个年度)的?(?:数[字据]?|情况)?(?:[吗么吧啊呀]|来着)?[？?。]*$/u;

/** Says whether a turn asks of which year what was told before is. */
export function asksOfWhichYear(text: string): boolean {
  return ASKS_YEAR.test(text);
}

/** 成功的呢, 其中维持的有多少, 送法下乡的呢: what of the matter before is asked for. Must not match 怎么做的呢, 是哪年的. Groups: the part. */
const NAMED_PART =
  /^(?:那么?|其中|然后|里[头面])*(?<part>\p{Script=Han}{1,8})的(?:呢|(?:又|各)?(?:是|有)?(?:多少|几)\p{Script=Han}{0,2})?[呢？?。]*$/u;
/** What asks something else, and what asks for what is left: 没调成的 are not among those that were. */
const IS_NO_PART = /怎|哪|谁|什么|啥|如何|多少|几|[是为]$|没|未|不|除|剩|余/u;

/** The part of the matter before that a turn names: 成功 of 成功的呢; `undefined` where it names none. */
export function namedPart(topic: string): string | undefined {
  const part = NAMED_PART.exec(topic)?.groups?.["part"];
  return part === undefined || IS_NO_PART.test(part) ? undefined : part;
}

/** What of a question is a matter of its own: 那马尾的呢 has none once its region is cut out. */
export function bareTopic(topic: string): string {
  return topic.replace(FILLERS, "");
}

/** Says whether the words point back to the matter of the turn before. */
export function pointsBack(topic: string): boolean {
  const words = topic.replace(/^(?:那(?!些|个|条|里)么?|然后|还有|再问|另外)[，,]?/u, "");
  return POINTS_BACK.test(words) || BARE_DEED.test(words);
}

/** How much the matter before counts beside the question's own words, which count 1. */
export const BACKGROUND_WEIGHT = { pointed: 0.7, silent: 0.4 } as const;
