/** Questions for a place, a date or a person, which reports seldom tell: 在哪条路上, 哪天开的会, 谁讲的课.
 *
 * @module
 */

/** What is asked for, and what a sentence that tells it has. */
interface FactKind {
  readonly asks: RegExp;
  readonly tells: RegExp;
}

const FACT_KINDS: readonly FactKind[] = [
  {
    asks: /哪条[路街巷]|什么(?:位置|地址)|(?:建|设|开|办|位于|坐落)在?哪(?:里|儿)?(?:[？?]|$)/u,
    tells: /\p{Script=Han}{2,6}(?:大道|[路街巷])|位于|坐落|[设建]在|\d+号/u,
  },
  {
    asks: /哪[天日](?!子)|几月(?:份|几)?|几号|什么时候|何时|哪个月/u,
    tells: /\d{1,2}月|[一二三四五六七八九十]{1,2}月|月底|年[初底末]/u,
  },
  {
    asks: /谁(?:来|给)?(?:主讲|讲|授|上的?课|主持|带队|签)|[讲授]课的?(?:人|老师)?是谁/u,
    tells:
      /邀请|由[^，。；]{2,16}(?:主讲|授课|讲|主持|带队)|教授|专家|律师|同志|书记|主任|[市区县]长/u,
  },
];

/** Says whether the question asks for a place, a date or a person that none of these sentences tells: quoted, they would pass for an answer. */
export function lacksAskedFact(topic: string, sentences: readonly string[]): boolean {
  return FACT_KINDS.some(
    ({ asks, tells }) => asks.test(topic) && !sentences.some((sentence) => tells.test(sentence)),
  );
}
