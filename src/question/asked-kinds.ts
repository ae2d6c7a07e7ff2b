/** What kind of thing a clause asks for, so that 怎么做的，有什么短板，下一步怎么抓 is taken for the three questions that it is.
 *
 * @module
 */
import { admittedMatter } from "./admission.ts";
import { asksForProblems, asksWhichPlaces, WHERE_LACKING } from "./intent-cues.ts";
import { wantsNumber } from "./intent.ts";

/** Each kind is told in another place: in a figure, in the section on shortcomings, on plans, on work. */
export type AskedKind = "number" | "problems" | "plans" | "work";

/** What stands alone asks something: 几名, 哪些, 怎么. */
const ASKS = /哪|什么|啥|怎|咋|如何|吗|有没有|有无/u;

/** What lies ahead, in words that nothing else is said with. Stricter than `PLANS`: 有什么培训安排 may be of the year told. */
const AHEAD =
  /打算|准备(?!金|工作|了)|计划(?=怎|如何)|下一?步|下一?年|来年|明年|今后|接下来(?!的)|往后/u;

/** The kind of thing that a clause asks for; `undefined` where it asks nothing. */
export function askedKind(clause: string): AskedKind | undefined {
  if (wantsNumber(clause)) return "number";
  if (!ASKS.test(clause)) return undefined;
  if (AHEAD.test(clause)) return "plans";
  return asksForProblems(clause) || WHERE_LACKING.test(clause) ? "problems" : "work";
}

/** 怎么处理, 在哪里征求的意见: asks more of a matter than what it is called or who it is. Must not match 怎么样, 都是哪些. */
const ASKS_HOW = /(?:怎么|如何|怎样|咋)(?!样)|[在用]哪[里儿]/u;

/** 各多少件, 分别是哪些, 一共几场: of what stands before. */
const OF_BEFORE = /^(?:各|每|分别|总共|一共|都|共|其中|平均|要是|如果|[又还]?有)/u;

/** So much is left of a clause that names a matter of its own when what asks is taken out of it. */
const MATTER_LENGTH = 4;

/**
 * Says whether a clause asks for something that what was asked before it leaves out: shortcomings and plans stand in sections of their own, so
 * does how something is done for which a number was asked, and a number of another matter. 分哪几类，各几件 and 有什么打算，盯哪几个领域 are one question.
 */
export function opensKind({ clause, kind }: AskedClause, before: AskedClause): boolean {
  if (kind === undefined || before.kind === undefined) return false;
  if (kind === before.kind || asksWhichPlaces(clause)) return false;
  if (admittedMatter(clause, clause) !== undefined) return false;
  if (kind === "number") {
    const isOwn = matterAsked(clause).length >= MATTER_LENGTH || ASKS_HOW.test(before.clause);
    return isOwn && !OF_BEFORE.test(clause);
  }
  if (kind === "work") return before.kind === "number" && ASKS_HOW.test(clause);
  return true;
}

/** A clause, or several, with what they ask for, where they ask. */
interface AskedClause {
  readonly clause: string;
  readonly kind: AskedKind | undefined;
}

const KINDS_NAMED =
  "短板|不足|问题|毛病|弱项|薄弱环节|差距|困难|亮点|成效|效果|经验|做法|办法|措施|举措|招数?|打算|准备|计划|安排|思路";

const DEEDS = "解决|处理|整改|改进|改善|加强|应对|[改办做抓搞弄干推治管说讲写升降提压减增]";

/** What asks and what is asked for, in clauses that name no matter beside: 还有什么短板, 下一步打算怎么改, 有啥办法. */
const NO_MATTER = new RegExp(
  String.raw`下一?步|下一?年|来年|明年|今年|接下来|今后|往后|将来|${KINDS_NAMED}|${DEEDS}|怎么样?|怎样|如何|咋样?|哪[些几里儿个]?|什么|啥|方面|地方|存在|报告|自己|他们|出在|[差弱短卡难缺欠堵]在|那边|一下|出来|到底|[有没还又也都是的了吗呢呀啊么吧要将想会该去来那这它里个条点\p{P}\s]`,
  "gu",
);

/** Says whether a clause names no matter of its own: 有啥办法, 下一步打算怎么改. Must not match 普法怎么抓. */
export function isMatterless(clause: string): boolean {
  return OF_INSPECTION.test(clause) || clause.replace(NO_MATTER, "") === "";
}

/** 发现的问题怎么处理: what was found by the inspection that was asked about before. */
const OF_INSPECTION = /^对?(?:那些)?(?:发现|反馈|查出|指出)来?的?问题/u;

/** The words by which a clause asks, taken out of it to leave its matter; what names a kind goes with them. */
const ASKING = new RegExp(
  [
    String.raw`[还又也都]?(?:存?在着?|有)?(?:什么|啥|哪[些几]个?|哪里)?的?(?:${KINDS_NAMED})`,
    String.raw`[还又也都是]*(?:[差弱短卡难缺欠堵]在哪[里儿]?|[用做办干抓搞推管]得(?=怎|如何|咋))`,
    String.raw`[还又也都是]*(?:打算|准备|计划)?(?:怎么样?|怎样|如何|咋样?)(?:(?:${DEEDS})(?=的|了|$))?`,
    String.raw`(?:多少|几)\p{Script=Han}?|多[高大低长久快]|一共|总共|[还又也都是有]?(?:哪[些几]个?|什么|啥)|[的了吗呢呀啊吧\p{P}\s]+$`,
  ].join("|"),
  "gu",
);

/** What a clause asks about, with its region and year: 南郑对付职业打假 of 南郑怎么对付职业打假的. */
export function matterAsked(clause: string): string {
  return clause.replace(ASKING, "").replace(/[是的了\p{P}\s]+$/u, "");
}
