/** What people say between questions, and questions about an answer rather than about the reports.
 *
 * @module
 */

/** Marks and particles at the end of what is said: 谢谢啦！, 明白了. */
const END = /[\s，,。.！!～~？?了啦呀哦呢哈]{1,20}$/u;

const GREETINGS =
  "你好|您好|大家好|(?:早上|上午|中午|下午|晚上)好|早安|晚安|嗨|哈喽|哈啰|喂|hi|hello|hey|有人在?[吗么嘛]|在[吗么嘛]|在不在|在线吗";

/** 你好, 在吗, 有人吗, 测试一下: the whole message, its end cut. Must not match 在线办理. */
const GREETING = new RegExp(
  String.raw`^(?:(?:${GREETINGS}|测试(?:一下)?|test|哈{2,10}|呵{2,10}|小?问报)[\s，,。！!～~？?啊呀]{0,6}){1,4}$`,
  "iu",
);

/** What is said before a question: 你好，, 在吗 我想查下, 嗯那个我想问一下就是. Must not match 在线办理, 好的做法, 谢谢信. */
const OPENING = new RegExp(
  String.raw`^(?:(?:${GREETINGS}|谢谢[你您]?|多谢|辛苦了?|好的?|行|额|不好意思|对不起|抱歉|明白了?|知道了?|收到|打扰(?:一下|了)?)[\s，,。.！!～~？?]{1,6}|(?:不好意思|对不起|抱歉)(?=打扰)|[嗯哦呃][\s，,。.！!～~？?]{0,6}|那个(?=我)){1,8}`,
  "iu",
);

/** 我想问一下就是, 再问下, 麻烦帮我查查: asks that something be told, and says nothing of it. Must not match 查处, 问责, 看守所. */
const ASKING =
  /^(?:请|麻烦|劳驾|能不能|能否|可以|可否|那)?[你您]?(?:帮我|给我|帮忙)?我?(?:还|再|就|先|是|只|其实|主要|想要?|要){0,4}(?:请问|(?:问|查|看|了解|咨询|请教|查询)(?:一?下|问|查|看)|(?<=帮我|给我|想|要|再)(?:了解|知道|[弄搞](?:明白|清楚|懂)|[查看问](?![题处封办守责])))(?:的是|[，,\s]|就是说?){0,3}(?=[\p{L}\p{N}])/u;

/** 谢谢, 麻烦了 behind a question. */
const CLOSING =
  /[\s，,。.！!？?]+(?:谢谢|多谢|感谢|麻烦|辛苦)(?:[你您]|大家)?[啦了]?[\s。.！!～~]*$/u;

/** 报告怎么讲的 in a clause behind the question, with no more than a region and a year: it says nothing of the matter. Must not match 报告里普法怎么写的. */
const HOW_TOLD =
  /(?<=[，,。？?；;]\s{0,2}[\p{L}\p{N}]{0,8})的?(?:那[份篇])?报告[里中上]?面?(?:自己|又|是|都)?(?:怎么|怎样|如何|咋)(?:讲|说|写|提|检讨)到?的?[啊呀呢]?[？?。\s]*$/u;

/** 好的，谢谢, 麻烦您, 明白: the whole message, its end cut. Must not match 感谢信有几封. */
const COURTESY =
  /^(?:(?:好的?|行|可以|哦|嗯|ok)[，,\s]?)?(?:(?:谢谢|多谢|感谢|谢|辛苦|麻烦)(?:[你您]|大家)?|再见|拜拜|我?(?:明白|知道|清楚|懂|了解)|好的?|收到|不错|[很太]好|厉害|没事|嗯|ok|thanks|thank you)$/iu;

/** 这个数对吗, 结果准不准, 你确定吗. */
const DOUBT =
  /^(?:好像|感觉|这)?(?:不太?对|有误|(?:弄|搞|算|数)?错)吧?$|^[你您]?(?:这个|那个|刚才的?|上面的?|[这那])?(?:数[字据]?|答案|结果|回答)?是?(?:(?:对|准确?|可靠|靠谱|真的?|正确|没错|确定)的?[吗么吧]|对不对|准不准|真的假的)$/u;

/** 单位是什么, 什么口径, 出处在哪, 数据哪来的. */
const OF_A_NUMBER =
  /^(?:这个|那个|它)?的?(?:数[字据]?的?)?(?:(?:单位|口径|出处|来源|依据)[是在]?(?:什么|啥|哪[里儿个]?)|(?:什么|啥|哪个)(?:单位|口径|出处)|哪[里儿]?来的)$/u;

/** 第一条展开讲讲, 详细说说, 再具体一点: something shown is to be shown in full. */
const UNFOLDS =
  /^[请那把]?(?:第[一二三四五六七八九十\d]{1,2}[条个点项]|上面|[这那][条个])?[再能]?(?:展开|详细|具体)地?(?:讲讲|说说|介绍|[讲说]?一[下点]|[讲说点])?[吗么]?$/u;

/** Says whether a message only greets, or tries whether anybody answers: 你好！在吗？ */
export function isGreeting(text: string): boolean {
  return GREETING.test(text.trim());
}

/**
 * Leaves of a message what asks something: `在吗 我想查下环翠复议` is 环翠复议, `你好，纠错率多少，谢谢` 纠错率多少. The message itself where
 * nothing is left.
 */
export function withoutCourtesies(text: string): string {
  const opened = text.replace(OPENING, "");
  const asked = opened.replace(ASKING, "").replace(CLOSING, "").replace(HOW_TOLD, "").trim();
  return asked === "" ? text : asked;
}

/** How many characters at the start of a clause only ask that something be told: 4 of 我就想知道这一年收了多少; 0 where there are none. */
export function askingLead(clause: string): number {
  return ASKING.exec(clause)?.[0].length ?? 0;
}

/** Says whether a message is a courtesy and asks nothing: 好的，谢谢！ */
export function isCourtesy(text: string): boolean {
  return COURTESY.test(text.replace(END, ""));
}

/** Says whether a message asks about the answer before it: whether a number is right, its unit, more of a quote. */
export function asksAboutAnswer(text: string): boolean {
  const said = text.replace(END, "");
  return DOUBT.test(said) || OF_A_NUMBER.test(said) || UNFOLDS.test(said);
}
