/** Results and aims: whether a figure is, or is to be.
 *
 * @module
 */
import { sectionKind } from "../documents/section-kind.ts";
import type { Figure } from "./figure.ts";

/** 计划培训3期, 力争达到98%, 拟修改5件; not 按计划开展, 年度计划, 目标责任, 模拟. */
const AIM =
  /(?<!按|照|年度|工作|立法|培训|检查|审计|普法|学法|行动)计划(?:于|在|到|开展|组织|建设|新增|完成|用)|力争|争取(?!到)|(?<![模虚草])拟(?!定|制|合|人)|预计|(?<!绩效|考核)目标(?!责任|任务|绩效|考核|管理|完成|实现)|确保(?:实现|达到|完成)|将(?:达|完成|建成|实现|新增|开展|组织)|下一步|力求|到20\d{2}年(?:底|末)?，?[^，]{0,12}(?:达到|实现)/u;

/** 确保办复率达到100%: the deed stands between. */
const ENSURED = /确保[^，,。；;]{1,40}(?:达|实现|完成|不低于|不少于)/u;

/** 下一步打算：2024年，…: what a sentence opens so, it plans to its end. */
const OPENS_PLAN =
  /^[\s\p{P}]*(?:[一二三四五六七八九十]是|\d{1,2}[.．、])?(?:下一?步|下一?年|明年|来年|今后)(?:打算|工作|安排|计划|思路|，|,|：|:|我|将|要)/u;

/** Says whether a sentence is one of plans by its opening: 下一步打算：…. */
export function opensPlan(sentence: string): boolean {
  return OPENS_PLAN.test(sentence.slice(0, 40));
}

/**
 * Says whether a figure is a result or an aim: words of aiming stand near it (力争, 计划, 拟), or its section is one of
 * plans. `near` is the text of its clause up to it and what follows it up to the next mark.
 */
export function statusOf(near: string, sectionPath: readonly string[]): Figure["status"] {
  return sectionKind(sectionPath) === "plans" || AIM.test(near) || ENSURED.test(near)
    ? "planned"
    : "achieved";
}
