/** The terms that a question is searched with: its own, and the words of the reports that mean the same.
 *
 * @module
 */
import type { IndicatorSynonym } from "../figures/vocabulary/vocabulary.ts";
import type { TermAlternatives } from "../indexes/indexes.ts";
import type { Segmenter } from "../text/segmenter.ts";

/** Words that ask and say nothing of the matter. */
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `多少 几 多 多大 多久 多长 多高 一共 总共 共 总 合计 共有 全部 请问 问 有没有 有无 是否 是不是 分别 各 各自 哪 哪些 哪个 哪几 哪里
   什么 啥 怎么 怎样 如何 咋 为什么 为何 谁 呢 吗 么 吧 啊 呀 了 的 是 有 在 和 与 及 或 被 把 给 对 从 到 就 都 也 还 又 再 那 这 那么
   这个 那个 这些 那些 其中 情况 数据 数字 数量 数 个 件 人 次 项 条 份 名 家 场 期 批 起 本 位 户 年 月 日 天 钱 元 占 达 达到 目前 现在
   全年 年度 当年 今年 一年 报告 写到 提及 说到 讲到 写明 里头 地方 数目 几类 哪类 哪边 里 里面 上 中 下 说 写 提到 告诉 查 看看 一下 算 算一下 搞 弄 做 干 比例 比率 大 小 高 低 最 更 谁家 几件
   几个 多少次 多少人 得 着 过 要 能 会 可以 吗 所 之 以 为 将 由 于 后 前 时 等 不 没 没有 无 还有 另外 然后 整个 全 全区 全市 全县 出来 起来 下来`
    .trim()
    .split(/\s+/u),
);

/** 几件, 几起案, 多少人次: jieba's dictionary has many of them as words. */
const ASKING_COUNT = /^(?:几|多少)/u;

function isAskingWord(term: string): boolean {
  return QUESTION_WORDS.has(term) || ASKING_COUNT.test(term);
}

/** A question's terms in both of the forms in which indexes take them. */
export interface SearchTerms {
  /** For sentences: the question's terms and those of the words that mean the same. */
  readonly flat: readonly string[];
  /** For figures: one entry a matter, each with the words that mean the same; asking words are left out. */
  readonly grouped: readonly TermAlternatives[];
}

/** Finds the terms of a topic. `民告官输了几件` gives the matters 民告官 / 行政诉讼 / 行政应诉 and 输 / 败诉. */
export function searchTerms(
  topic: string,
  segmenter: Segmenter,
  synonyms: readonly IndicatorSynonym[],
): SearchTerms {
  const terms = segmenter.segment(topic);
  const own = new Set(terms);
  const groups = new Map<string, Set<string>>();
  for (const { name, others } of synonyms) {
    for (const other of others) {
      // One character is too little to look for within words: 结 is not in 总结.
      const isAsked = other.length === 1 ? own.has(other) : topic.includes(other);
      if (!isAsked || topic.includes(name)) continue;
      const group = groups.get(other) ?? new Set([other]);
      group.add(name);
      groups.set(other, group);
    }
  }
  const phrases = dropContained([...groups.keys()]);
  const plain = [...own].filter(
    (term) => !isAskingWord(term) && !phrases.some((phrase) => phrase.includes(term)),
  );
  const meant = phrases.map((phrase) => [...(groups.get(phrase) ?? [])]);
  return {
    flat: [...terms, ...new Set(phrases.flatMap((phrase) => namesOf(phrase, groups, segmenter)))],
    grouped: [...plain.map((term) => [term]), ...meant],
  };
}

/** Leaves out phrases that stand within a longer one: 出庭 within 出庭应诉. */
function dropContained(phrases: readonly string[]): readonly string[] {
  return phrases.filter(
    (phrase) => !phrases.some((other) => other !== phrase && other.includes(phrase)),
  );
}

function namesOf(
  phrase: string,
  groups: ReadonlyMap<string, ReadonlySet<string>>,
  segmenter: Segmenter,
): readonly string[] {
  return [...(groups.get(phrase) ?? [])]
    .filter((name) => name !== phrase)
    .flatMap((name) => segmenter.segment(name));
}
