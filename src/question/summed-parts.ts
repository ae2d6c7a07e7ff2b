/** The things that a question wants added up: 人大建议加政协提案，一共办了多少件.
 *
 * @module
 */
import { asksForUndone, SUM_WORDS } from "./reckoning.ts";

/** One of several things to be added up. */
export interface SummedPart {
  /** What it is called in the question: 政协提案. */
  readonly name: string;
  /** The question for it alone: 政协提案办了多少件. */
  readonly topic: string;
}

/** More would be a questionnaire. */
const MAX_PARTS = 4;

/** What stands between the things. Must not match 和解, 参与, 涉及, 增加, 加强. */
const BETWEEN =
  /、|以及|还有|和(?![解谐平])|(?<!参)与|跟(?!踪)|(?<![涉普顾])及|再?(?<![参增追附])加上?(?![强大快入起一总在到上计])|(?<=人大(?:代表)?(?:建议|意见|议案)?)(?=政协)|(?<=主办)(?=协办)/u;

/** 一共办了多少件人大建议和政协提案: the things are named last. Groups: what is asked of them, their list. */
const NAMED_BEHIND =
  /^[^，,。]{2,4}?(?<asked>[^，,。]{0,4}?(?:多少|几)[件个起宗名位人次份本场项条家])(?<list>[^，,。；;？?多几]{4,30})[。？?]*$/u;

/** 部门的红头文件: whose, and what the things before have in common with it. */
const OWNED = /^(?<owner>.{1,8}?的)(?<noun>\p{Script=Han}{2,10})$/u;

/**
 * Gives the things that a topic names and wants added up, what they have in common said with each: `区政府跟部门的红头文件合计几个` gives
 * 区政府的红头文件几个 and 部门的红头文件几个. Nothing where it names no several things, or asks for no sum.
 */
export function summedParts(topic: string): readonly SummedPart[] {
  const sum = SUM_WORDS.exec(topic);
  if (sum === null) return [];
  const behind = NAMED_BEHIND.exec(topic.slice(sum.index))?.groups;
  const ahead = topic.slice(0, sum.index);
  if (behind !== undefined && !BETWEEN.test(ahead)) {
    return summedParts(`${ahead}${behind["list"] ?? ""}一共${behind["asked"] ?? ""}`);
  }
  const clauses = topic.slice(0, sum.index).split(/(?<=[，,；;])/u);
  const listAt = clauses.findLastIndex((clause) => BETWEEN.test(clause));
  const list = clauses[listAt];
  if (list === undefined) return [];
  const before = clauses.slice(0, listAt).join("");
  const after = clauses.slice(listAt + 1).join("") + topic.slice(sum.index + sum[0].length);
  const names = namesIn(list.replace(/[，,；;]|各自?$/gu, ""));
  if (names.length < 2 || names.length > MAX_PARTS) return [];
  const lead = leadOf(names);
  return completed(names.map((name, i) => (i === 0 ? name.slice(lead.length) : name))).map(
    (name) => ({ name, topic: `${before}${lead}${name}${after}` }),
  );
}

/** Gives the names of a list: 人大 and 政协 of 人大、政协, 主办 and 协办 of 主办加协办. */
export function namesIn(list: string): readonly string[] {
  return list.split(BETWEEN).filter((name) => name !== "");
}

/** 未办结的, 没审完的: what did not become of all of the things is said with the last. */
const UNDONE_SAID = /(?:还|尚)?(?:没|未).*$/u;

/** Gives several things of which something did not become what is said so with one of them: 没办结的 of 执法诉求和发展诉求没办结的. */
export function undoneParts(parts: readonly SummedPart[]): readonly SummedPart[] {
  const [said] = parts.flatMap(({ name }) => UNDONE_SAID.exec(name) ?? []);
  if (said === undefined) return parts;
  return parts.map(({ name, topic }) =>
    asksForUndone(topic)
      ? { name, topic }
      : { name: name + said, topic: topic.replace(name, () => name + said) },
  );
}

/** 改的, 废的: no thing is named, only what became of it. */
const ELLIPTIC = /^\p{Script=Han}{1,3}的$/u;

/** What stands before the first of several elliptic names and belongs to all: 红头文件 of 红头文件改的加废的. */
function leadOf([first = "", ...others]: readonly string[]): string {
  const [next = ""] = others;
  const isElliptic = first.endsWith("的") && others.every((name) => ELLIPTIC.test(name));
  return isElliptic ? first.slice(0, Math.max(0, first.length - next.length)) : "";
}

/** 人大主办: whose, and the role, which what is added says alone (加协办). */
const ROLE_LAST = /^(?<owner>.{2,})(?:主办|协办|会办)$/u;
const ROLE_ALONE = /^(?:主办|协办|会办)$/u;

/** Says what the first or the last of several names says for all of them with each. */
function completed(names: readonly string[]): readonly string[] {
  return withOwnerOfRoles(names) ?? withOwner(names);
}

function withOwnerOfRoles([first = "", ...others]: readonly string[]):
  readonly string[] | undefined {
  const owner = ROLE_LAST.exec(first)?.groups?.["owner"];
  const areRoles = others.every((name) => ROLE_ALONE.test(name));
  return owner === undefined || !areRoles
    ? undefined
    : [first, ...others.map((name) => owner + name)];
}

function withOwner(names: readonly string[]): readonly string[] {
  const first = OWNED.exec(names[0] ?? "")?.groups;
  const last = names.at(-1) ?? "";
  if (first === undefined) return endedAlike(names, OWNED.exec(last)?.groups?.["noun"]);
  const { owner = "", noun = "" } = first;
  // 收到的复议申请和受理的: the noun is said once.
  if (last.endsWith("的")) return names.map((name) => (name.endsWith("的") ? name + noun : name));
  // 主办的人大建议和政协提案.
  return names.map((name) => (name.includes("的") ? name : owner + name));
}

/** 区政府跟部门的红头文件: what is named last is common to all. */
function endedAlike(names: readonly string[], noun: string | undefined): readonly string[] {
  if (noun === undefined) return names;
  return names.map((name) => (name.endsWith(noun) ? name : `${name.replace(/的$/u, "")}的${noun}`));
}

/** What a question for nothing but a sum holds beside the word for it: 那…呢, 是多少, 几件, 再给个, 最后加一个. */
const ASKING =
  /(?:多少|几)\p{Script=Han}{0,2}|那么?|[再另]外?|最后|顺便|[给加报列附来要写](?:我|上|出)?一?个?|[是有呢]|[\p{P}\s]/gu;

/** Says whether a part of a question asks for nothing but the sum of what its other parts ask for: 合计呢, 总共多少. */
export function isBareSum(part: string): boolean {
  return SUM_WORDS.test(part) && part.replace(SUM_WORDS, "").replace(ASKING, "") === "";
}
