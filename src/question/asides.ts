/** What a message tells before it asks, and what it says it does not ask: 不是有个平台嘛，听说…, 我不是问调委会.
 *
 * @module
 */
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { askingLead } from "./small-talk.ts";

/** What of a message is no question. */
export interface Asides {
  /** All of it, in order: told, said of oneself, denied, and the 我就想知道 before what is asked. */
  readonly spans: readonly Span[];
  /** What is told of the matter, to be read with `toldMatter`: 不是有个大数据的平台嘛. */
  readonly told: readonly Span[];
  /** What is said not to be asked; a region or year that is named outside as well is not asked about here. */
  readonly denied: readonly Span[];
}

const NO_ASIDES: Asides = { spans: [], told: [], denied: [] };

/** A clause with the mark at its end. */
const CLAUSE = /[^，,。；;！!？?]+[，,。；;！!？?]*/gu;

/** A clause that asks something. Of 好几个, 谁执法谁普法 and 是不是 nothing is asked. */
const ASKS =
  /多少|(?<![好上这那])几(?!乎)|哪|(?<!那个)什么|啥|怎|如何|咋|谁(?!执法|普法|主管|牵头)|多[大长久高]|为何|占比|列(?:出|一下)|有没有|吗(?:\P{L}|$)/u;

/** 不是有…吗: a reminder in the form of a question. */
const REMINDS = /^[^不]{0,14}(?<!是)不是[^，]+[嘛吗么]\P{L}*$/u;

/** Particles of who tells and does not ask. Must not match 网吧. */
const TOLD_END = /(?:嘛|来着|(?<![网酒])吧|哈)[呀啊的]?\P{L}*$/u;

/** A verb or an adjective of the clause: without any, what stands before 嘛 and 吧 is the topic of what follows (威海那个热线吧). */
const IS_CLAUSE = /[是有都要能会可在挺很说了]|[多少大高快]\P{L}*$/u;

/** 听说, 都说, 说是, 我同事讲: what others said. */
const HEARSAY =
  /^[^，]{0,8}?(?:听说|据说|听\p{Script=Han}{1,4}?[说讲]|[都有人](?:在|人)?说(?:是|了)?(?!明|理)|说是|(?:同事|领导|朋友|别人|大家|人家|他们|新闻[里上]?|网上)[说讲写提](?:的|到|了|过)?)/u;

/** 办一个, 也搞个, 写一份: what somebody wants to do. Must not match 弄清楚, 写到. */
const DEED = String.raw`\p{Script=Han}{0,2}[办搞做建开弄设写报交编出][一个场些份篇]`;

/** 我们单位也想搞个开放日: what the speaker's side wants to do, and not to know. Must not match 想看看, 想要个数. */
const WISHES = new RegExp(`[想要](?=${DEED})`, "u");

/** 我, 让我: the speaker's own affairs. Must not match 我市, 我们区, 我想弄明白. */
const OF_SPEAKER = new RegExp(
  [
    String.raw`^(?:那个?|就是|因为|其实|本来|然后|[嗯哦])*(?:我|咱|俺)们?(?![们市区县省国州旗镇乡]|\p{Script=Han}{0,3}[想要](?!${DEED}))`,
    String.raw`[让叫托派]我(?![市区县省国州旗])`,
  ].join("|"),
  "u",
);

/** 怎么发挥作用的材料: a question within what is to be written asks nothing. Must not match 怎么办的, 哪个区的. */
const EMBEDDED =
  /(?:怎|如何|为何|哪|什么|啥|多少)[^，。；？?]{2,16}的(?:汇报|交流|经验|调研|总结)?(?:材料|稿子?|报告|文章|信息|简报|方案|发言|东西)\P{L}*$/u;

/** 想拿大武口做个例子, 准备写进材料: a wish whose speaker is not named again. Must not match 想问, 想看看, 想知道. */
const TAKES_AS =
  /^(?:所以|就|也|正|还|\s)*(?:想|打算|准备)(?:拿|把|以|用|借|找|引)[^，。；？?]*(?:例子?|参考|参照|样板|对照|对标|典型|素材)\P{L}*$/u;

/** What the speaker saw, heard or remembers; the matter stands behind it. */
const PERCEIVES =
  /(?:看|听|记得|知道|晓得|了解|熟悉|清楚|懂|觉得|感觉|以为|发现|关心|关注|印象[里中])(?:到|见|了|过|得)?(?:报告|新闻|网上?)?[里上]?(?:面|头)?(?:说|讲|写)?/u;

/** 我不是问…, 别给我…, 不用告诉我…, 问的不是…. Must not match 不要求, 没问题, 不是…嘛; nor 不算, which leaves out a part of what is asked. */
const DENIES =
  /(?:我|咱们?)?(?:这次|这里)?(?:(?:并|可)?不是?(?:要|想|用|必|在|需要)*再?(?:问(?!题|责)|说(?!理)|查(?!处)|看|知道|了解|告诉|(?<!不)算)我?|别再?(?:给|跟|和)我|别再?(?:说|提|管|告诉)|不(?:要|用|必)(?:给|管|提)我?|(?:问|说|要|查|指|找|想知道|想问|想要|想查)的(?:并|可)?不是)/u;

/** 不要培训场次 before 要…: what is not wanted, beside what is. */
const NOT_WANTED = /不要(?!求|[件素])/u;
const WANTS = /^(?:我|咱)?(?:只|就|是)?想?要(?!求|[件素])/u;

/** 不是镇街的那个: neither a question nor a reminder. */
const IS_NOT = /^(?:而|又|也|可|并)?不是/u;

/** What denies is followed by what is asked: 是审结数, 而是问, 我是想问, 我要. */
const INSTEAD =
  /^(?:我|咱)?(?:而|就|只)*(?:是|要(?!求|[件素])|问(?!题|责))(?:问|说|查|看|想问|想知道)?(?:的是)?/u;

/** Words that open a told clause, and the particles that close one: 就是不是都要…嘛. */
const TOLD_LEAD =
  /^(?:那个|就是|因为|其实|本来|然后|现在|之前|那边|这边|咱们?区?|也|都|[嗯哦\s的])*(?:要|说(?:是|可以)?)?/u;
const TOLD_TAIL = /(?:的?(?:[对是]?吧|[嘛吗么哈啊呀呢啦])|来着|\P{L})+$/u;

/** The 不是 of a reminder, which denies nothing. */
const REMINDER = /(?<!是)不是(?:都|也|还)?(?:要|说)?/u;

/** 这块, 它: points to a matter and names none. */
const POINTERS = /[这那它此][块个些边里方面]*/gu;

/** 所以, 到底, 那: how an asked clause goes on from what was told. */
const GOES_ON = /^(?:所以|那么?(?![个些家种条项])|然后|但是?|不过|就是|因此|[嗯哦])+/u;

/**
 * Finds what of a message is no question. Nothing where no mark of speech is there, or where nothing would be left that asks:
 * `不是有个平台嘛，听说一年收好多，累计多少条` asks 累计多少条 and tells 有个平台 and 一年收好多; 环翠区受理多少件 is asked as a whole.
 */
export function findAsides(text: string): Asides {
  const clauses = matchesOf(text, CLAUSE).map(([words], i, all): Clause => {
    const start = all[i]?.index ?? 0;
    return { words, start, isLast: i === all.length - 1, next: all[i + 1]?.[0] ?? "" };
  });
  if (clauses.length < 2) return NO_ASIDES;
  const spans: Span[] = [];
  const told: Span[] = [];
  const denied: Span[] = [];
  let isLeft = false;
  let isSpeech = false;
  for (const clause of clauses) {
    const whole = { start: clause.start, end: clause.start + clause.words.length };
    const denial = denialIn(clause);
    if (denial !== undefined) {
      const span = { start: clause.start + denial, end: whole.end };
      isSpeech = true;
      spans.push(span);
      denied.push(span);
    } else if (isTold(clause)) {
      isSpeech = true;
      spans.push(whole);
      told.push(...matterOf(clause));
    } else {
      const lead = leadOf(clause.words, denied.length > 0);
      isSpeech ||= askingLead(clause.words) > 0;
      if (lead > 0) spans.push({ start: clause.start, end: clause.start + lead });
      isLeft ||= ASKS.test(clause.words) || denied.length > 0;
    }
  }
  return isSpeech && isLeft ? { spans, told, denied } : NO_ASIDES;
}

interface Clause {
  readonly words: string;
  readonly start: number;
  readonly isLast: boolean;
  /** The clause behind; empty for the last. */
  readonly next: string;
}

/** Where in a clause what is not asked begins; `undefined` where nothing is denied. */
function denialIn({ words, next }: Clause): number | undefined {
  if (REMINDS.test(words)) return undefined;
  const said = DENIES.exec(words)?.index;
  if (said !== undefined) return said;
  if (WANTS.test(next)) {
    const at = NOT_WANTED.exec(words)?.index;
    if (at !== undefined) return at;
  }
  return IS_NOT.test(words) && !ASKS.test(words) && !TOLD_END.test(words) ? 0 : undefined;
}

function isTold({ words, isLast }: Clause): boolean {
  if (isLast) return false;
  if (REMINDS.test(words) || TAKES_AS.test(words)) return true;
  if (OF_SPEAKER.test(words) && WISHES.test(words) && EMBEDDED.test(words)) return true;
  if (ASKS.test(words) || askingLead(words) > 0) return false;
  return (
    HEARSAY.test(words) || OF_SPEAKER.test(words) || (TOLD_END.test(words) && IS_CLAUSE.test(words))
  );
}

/** The stretch of a told clause that may name a matter: none of 我刚来, 两个都不少 of 我看两个都不少. */
function matterOf({ words, start }: Clause): readonly Span[] {
  if (TAKES_AS.test(words)) return [];
  const ofSpeaker = OF_SPEAKER.test(words);
  const said =
    HEARSAY.exec(words) ?? (ofSpeaker ? (WISHES.exec(words) ?? PERCEIVES.exec(words)) : null);
  if (ofSpeaker && said === null) return [];
  const from = said === null ? 0 : said.index + said[0].length;
  return [{ start: start + from, end: start + words.length }];
}

/** What told words say of the matter, without how it is said: 有公职律师 of 咱们区不是有公职律师嘛. Empty where they name none: 这块哈. */
export function toldMatter(words: string): string {
  const matter = words.replace(REMINDER, "").replace(TOLD_LEAD, "").replace(TOLD_TAIL, "");
  return matter.replace(POINTERS, "").length > 1 ? matter : "";
}

/** How much of a clause only leads to what it asks: 所以我就想知道, 我是想问, after a denial 是. */
function leadOf(words: string, isAfterDenial: boolean): number {
  const goesOn = GOES_ON.exec(words)?.[0].length ?? 0;
  const rest = words.slice(goesOn);
  const asking = askingLead(rest);
  if (asking > 0) return goesOn + asking;
  return isAfterDenial ? goesOn + (INSTEAD.exec(rest)?.[0].length ?? 0) : goesOn;
}
