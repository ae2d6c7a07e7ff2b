/** Sorts of one thing that exclude each other: 主办 and 协办, 一审 and 二审, the fields of law enforcement, the numbers of service lines.
 *
 * @module
 */
import { wordsOf, type Figure } from "../figures/figure.ts";
import { matchesOf } from "../text/matches.ts";
import { bitsOf, excludes } from "./bits.ts";

/** Words of the field that exclude each other, asked and stated alike: who asks for 二审 is not told of 一审. */
const CONTRASTS: readonly (readonly RegExp[])[] = [
  [/一审/u, /二审|上诉/u, /再审/u],
  [/主办/u, /协办|会办/u],
  [/一般程序|普通程序/u, /简易程序/u],
  [/来信|信件/u, /来访|上访|接访|访/u],
  [/在册/u, /新(?:接收|增|收|培|聘|发展)/u, /解除/u],
  [/批次|批数|[几少]批/u, /人次/u],
  [/(?<![上去前头])一年|全年|当年|年内/u, /累计|历年/u],
  [/农民工|民工|打工|讨薪/u, /未成年/u, /老年/u, /残疾/u],
  [
    /法律顾问/u,
    /公职律师/u,
    /公司律师/u,
    /法治副校长/u,
    /法律明白人/u,
    /调解员/u,
    /执法(?:人|队)员/u,
    /监督员/u,
    /网格员/u,
    /志愿者/u,
    // Those who are served, and no staff: 人民调解组织涉及当事人3402人.
    /当事人|群众|听众|观众|受众/u,
  ],
  // A government has no standing committee: 政府常委会 is said of its 常务会议.
  [/常务会|政府的?常委会/u, /(?<!政府的?)常委会/u, /中心组/u],
  [/[市省州]本级/u, /区县|县区|区市(?!级)|各[区县旗](?!域)|(?:下面|下辖|所辖)的?[区县旗]/u],
  // Whose field the cases are of: 环保罚款 is no fine for 食品药品.
  [
    /环保|污染|排污|(?<!商)环境(?:违法|保护|执法)|生态环境/u,
    /市场监[管督]|市监|食品|药品|食药/u,
    /城管|城市管理|市容/u,
    /交通(?:运输|执法)|超限|超载/u,
    /应急管理|安全生产/u,
    /公安|治安/u,
    /税务|税收/u,
    /自然资源|国土/u,
    /农业农村/u,
    /文化市场|文旅|文化和?旅游/u,
    /卫生健康|卫健|卫生监督/u,
  ],
  [/帮教|刑满|刑释/u, /社区矫正|社矫|社区服刑/u],
];

/** What tells things of one sort apart: the number of a service line (12345), a grade in letters (A级, AAA级). */
const LABEL = /(?<!\d)1\d{4}(?!\d)|(?<![A-Z])[A-Z]{1,5}(?=级)/gu;

/** Which of the sorts that exclude each other words name. */
export interface Sorts {
  /** By line of `CONTRASTS`, a bit for each of its sorts. */
  readonly ofContrasts: readonly number[];
  /** Service lines and grades, in reading order. */
  readonly labels: readonly string[];
}

/**
 * Says whether words are of one sort and other words of a sort that excludes it: 主办 and 协办, 12345 and 12319. What names both, or
 * none, contrasts with neither.
 */
export function contrasts(asked: string, stated: string): boolean {
  return contraryTo(asked)(sortsOf(stated));
}

/** Tells which sorts are excluded by those that words name. */
export function contraryTo(asked: string): (stated: Sorts) => boolean {
  const { ofContrasts, labels } = sortsOf(asked);
  const named = ofContrasts.flatMap((sorts, line) => (sorts === 0 ? [] : [{ sorts, line }]));
  return (stated) => {
    const [label] = stated.labels;
    const isOtherLabel = label !== undefined && labels.length > 0 && !labels.includes(label);
    return (
      isOtherLabel ||
      named.some(({ sorts, line }) => excludes(sorts, stated.ofContrasts[line] ?? 0))
    );
  };
}

function sortsOf(words: string): Sorts {
  return {
    ofContrasts: CONTRASTS.map((sorts) => bitsOf(sorts, (sort) => sort.test(words))),
    labels: matchesOf(words, LABEL).map(([label]) => label),
  };
}

/** The sorts of a figure: what its own words say, before what its name takes over from those before it (新接收97人，解除104人). */
export function ownSortsOf(figure: Figure): Sorts {
  const own = sortsOf(figure.indicatorWords).ofContrasts;
  const { ofContrasts, labels } = sortsOf(wordsOf(figure));
  const ownOr = (sorts: number, line: number): number => {
    const said = own[line] ?? 0;
    return said === 0 ? sorts : said;
  };
  return { ofContrasts: ofContrasts.map(ownOr), labels };
}
