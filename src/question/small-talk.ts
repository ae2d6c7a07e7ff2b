/** What people say between questions, and questions about an answer rather than about the reports.
 *
 * @module
 */

/** Marks and particles at the end of what is said: 谢谢啦！, 明白了. */
const END = /[\s，,。.！!～~？?了啦呀哦呢哈]{1,20}$/u;

/** 好的，谢谢, 麻烦您, 明白: the whole message, its end cut. Must not match 感谢信有几封. */
const COURTESY =
  /^(?:(?:好的?|行|可以|哦|嗯|ok)[，,\s]?)?(?:(?:谢谢|多谢|感谢|谢|辛苦|麻烦)(?:[你您]|大家)?|再见|拜拜|我?(?:明白|知道|清楚|懂|了解)|好的?|收到|不错|[很太]好|厉害|没事|嗯|ok|thanks|thank you)$/iu;

/** 这个数对吗, 结果准不准, 你确定吗. */
const DOUBT =
  /^[你您]?(?:这个|那个|刚才的?|上面的?|[这那])?(?:数[字据]?|答案|结果|回答)?是?(?:(?:对|准确?|可靠|靠谱|真的?|正确|没错|确定)的?[吗么吧]|对不对|准不准|真的假的)$/u;

/** 单位是什么, 什么口径, 出处在哪, 数据哪来的. */
const OF_A_NUMBER =
  /^(?:这个|那个|它)?的?(?:数[字据]?的?)?(?:(?:单位|口径|出处|来源|依据)[是在]?(?:什么|啥|哪[里儿个]?)|(?:什么|啥|哪个)(?:单位|口径|出处)|哪[里儿]?来的)$/u;

/** 第一条展开讲讲, 详细说说, 再具体一点: something shown is to be shown in full. */
const UNFOLDS =
  /^[请那把]?(?:第[一二三四五六七八九十\d]{1,2}[条个点项]|上面|[这那][条个])?[再能]?(?:展开|详细|具体)地?(?:讲讲|说说|介绍|[讲说]?一[下点]|[讲说点])?[吗么]?$/u;

/** Says whether a message is a courtesy and asks nothing: 好的，谢谢！ */
export function isCourtesy(text: string): boolean {
  return COURTESY.test(text.replace(END, ""));
}

/** Says whether a message asks about the answer before it: whether a number is right, its unit, more of a quote. */
export function asksAboutAnswer(text: string): boolean {
  const said = text.replace(END, "");
  return DOUBT.test(said) || OF_A_NUMBER.test(said) || UNFOLDS.test(said);
}
