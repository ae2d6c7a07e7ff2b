/** Whether a figure counts another matter than the one that a question names: 复议 for 应诉, 制定 for 清理.
 *
 * Vectors hold all that a legal department counts for much the same. Its proceedings and its steps have names of their own, and a
 * figure that is named for one of them counts no other.
 *
 * @module
 */
import { wordsOf, type Figure } from "../figures/figure.ts";
import { memoise } from "../memoise.ts";
import { sharesPair } from "../text/likeness.ts";
import { bitsOf, excludes } from "./bits.ts";
import { contraryTo, ownSortsOf, type Sorts } from "./contrasts.ts";

/** Something that is counted under its own name. */
interface Matter {
  /** The words in which people ask for it; absent where `other-outcome.ts` looks at them. */
  readonly asked?: RegExp;
  /** The words in which indicators name it. */
  readonly stated: RegExp;
}

/** Kinds of proceedings and papers. Words of the field; asked in everyday forms too. */
const PROCEEDINGS: readonly Matter[] = [
  { asked: /复议/u, stated: /复议/u },
  {
    asked: /(?<!公益|非)诉讼|应诉|民告官|官司|法院|被告|起诉|告(?:政府|官)|败诉|胜诉|打[输赢]/u,
    stated: /(?<!公益|非)诉讼|应诉|败诉|胜诉|出庭|庭审|法院/u,
  },
  { asked: /行政处罚|处罚案/u, stated: /罚/u },
  { asked: /行政许可|许可/u, stated: /许可|审批/u },
  { asked: /公益诉讼/u, stated: /公益诉讼/u },
  { asked: /信访|上访|接访/u, stated: /信访|接访|来访/u },
  { asked: /政务服务/u, stated: /政务服务|事项/u },
  { asked: /仲裁/u, stated: /仲裁/u },
  { asked: /公证/u, stated: /公证/u },
  { asked: /法律援助|法援/u, stated: /法律援助|法援/u },
  { asked: /检察建议/u, stated: /检察建议/u },
  { asked: /司法建议/u, stated: /司法建议/u },
  { asked: /规范性文件|红头文件/u, stated: /文件/u },
  { asked: /法规|规章|立法/u, stated: /法规|规章|立法|条例/u },
  { asked: /合同|协议/u, stated: /合同|协议/u },
  { asked: /决策/u, stated: /决策/u },
  { asked: /学法|讲法|法治(?:讲座|课)/u, stated: /学法|讲法|讲座|课|学习/u },
  { asked: /清单/u, stated: /清单|事项/u },
  // Who asks for the work of advisers asks for papers and cases; what advisers did is no 学法.
  { stated: /顾问|律师/u },
  // Must not match 复议案件.
  { asked: /提案|代表建议|人大建议|(?<!复)议案/u, stated: /提案|(?<!复)议案|建议|代表意见/u },
];

/** The words in which reports name the proceedings and papers that a topic names; empty where it names none. */
export function namesOfProceedings(topic: string): readonly RegExp[] {
  return PROCEEDINGS.filter(({ asked }) => asked?.test(topic) === true).map(({ stated }) => stated);
}

/** 各自出了几件, 新出, 谁家出得多: papers that were issued. Must not match 清出了多少家, 提出了几条. */
export const ASKS_ISSUED =
  /制定|出台|制发|印发|制订|新出|(?<=^|[共各自年总别都件府门局])出了?(?:几|多少)|(?<=[个家谁里地件])出得[多少]/u;

/** The steps of a case's or a paper's way through an office. 收了, 接了 and 办了 are said of any of them, so nobody asks for one in those words. */
const STEPS: readonly Matter[] = [
  { asked: /申请(?!人|公开|执行)/u, stated: /申请|收案|收到/u },
  { asked: /受理|新收|收案/u, stated: /受理|立案|新收|收案|收到|接收|发生|办理/u },
  { stated: /审结|办结|结案|已结/u },
  { asked: /清理|梳理/u, stated: /清理|梳理/u },
  { asked: ASKS_ISSUED, stated: /制定|出台|制发|印发|发布|制订|立法/u },
  { asked: /审查|审核|法审|把关/u, stated: /审查|审核/u },
  { asked: /评查|抽查|抽评/u, stated: /评查|抽查/u },
  { asked: /备案(?!审查)|报备/u, stated: /备案|报备/u },
];

/** Bits: which of the matters the words hold. */
type MatterSet = number;

/** What a figure's name says of its matter. */
interface StatedMatter {
  readonly proceedings: MatterSet;
  readonly steps: MatterSet;
  readonly sorts: Sorts;
  /** Whether several things are counted together: 复议诉讼、行政处罚、投诉信访等案件240多件. */
  readonly isLumped: boolean;
  /** Whether only cases are counted that advisers had a hand in. */
  readonly isOfAdvisers: boolean;
  /** What those that are counted have in common: 发放《百姓法治宝典》 of 发放《百姓法治宝典》的镇街数. */
  readonly trait?: string;
}

/**
 * Tells which figures are named for another matter than the topic: `办理行政应诉案件多少件` excludes 受理行政复议案件50件, and
 * `规范性文件清理多少件` excludes 制定规范性文件6件. `background` is what a follow-up leans on. A figure that is named for several is of each of them; one that is named for
 * none may be of any.
 */
export function otherMatterThan(topic: string, background = ""): (figure: Figure) => boolean {
  const proceedings = setOf(topic, PROCEEDINGS, "asked");
  const steps = setOf(topic, STEPS, "asked");
  const isContrary = contraryTo(topic);
  const asksForAll = CASES.test(topic) && !ADVISED.test(background + topic);
  return (figure) => {
    const stated = statedMatters(figure);
    return (
      excludes(proceedings, stated.proceedings) ||
      excludes(steps, stated.steps) ||
      (asksForAll && stated.isOfAdvisers) ||
      isContrary(stated.sorts) ||
      (stated.isLumped && proceedings !== 0 && (stated.proceedings & ~proceedings) !== 0) ||
      // `镇街有几个` asks for no 镇街 that have something in common of which it says nothing.
      (stated.trait !== undefined && !sharesPair(stated.trait, topic))
    );
  };
}

/** 复议诉讼、行政处罚、投诉信访等案件240多件: a count of several things is none of one of them; nought of several is nought of each. */
function isLumped({ kind, value, indicator }: Figure): boolean {
  return kind === "count" && value !== 0 && /、\p{Script=Han}+等/u.test(indicator);
}

/** Cases that others than advisers decide. */
const CASES = /复议|诉讼|应诉|官司|处罚|仲裁|信访/u;

/** Those who help with the cases of others, and what they do. */
const ADVISERS = /顾问|律师/u;
const ADVISED = /顾问|律师|代理|参与/u;

/** 法律顾问代理诉讼案件70件: the cases that advisers had a hand in are not all that there were. */
function isOfAdvisers(words: string, unit: string): boolean {
  return /^[件起宗例]$/u.test(unit) && ADVISERS.test(words);
}

/** 发放《百姓法治宝典》的镇街数: what is counted, and what it has in common. */
const COUNTED_WITH = /^(?<trait>.{4,})的(?<thing>[^的]+)数$/u;

/** 县政府聘请: that the authority itself has them narrows nothing, since its own report counts them. */
const ENGAGED =
  /^本?[省市州盟区县旗镇乡]?(?:人民)?(?:政府|党委|党政)?(?:共|已|统一)?(?:聘请|选聘|聘任|聘用|配备)了?$/u;

/** What happens is told apart by what it was about (以县政府为被告的案件); what there is, by what is left out. */
const OCCURRENCES: ReadonlySet<string> = new Set([
  "件",
  "起",
  "宗",
  "例",
  "次",
  "场",
  "场次",
  "批次",
  // Dossiers are drawn for a review, from whatever bodies.
  "卷",
  "人次",
]);

/** Figures are looked at with every question. */
const statedMatters = memoise((figure: Figure): StatedMatter => {
  const { kind, unit, indicator } = figure;
  const words = wordsOf(figure);
  // 涉及处罚事项的地方性法规24部: what is counted is named last.
  const { trait, thing = "" } = COUNTED_WITH.exec(indicator)?.groups ?? {};
  const isNarrowed =
    trait !== undefined && kind === "count" && !OCCURRENCES.has(unit) && !ENGAGED.test(trait);
  return {
    proceedings: setOf(thing, PROCEEDINGS, "stated") || setOf(words, PROCEEDINGS, "stated"),
    steps: setOf(words, STEPS, "stated"),
    sorts: ownSortsOf(figure),
    isLumped: isLumped(figure),
    isOfAdvisers: isOfAdvisers(words, unit),
    ...(isNarrowed ? { trait } : {}),
  };
});

function setOf(words: string, matters: readonly Matter[], side: keyof Matter): MatterSet {
  return bitsOf(matters, (matter) => matter[side]?.test(words) === true);
}
