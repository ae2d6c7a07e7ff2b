/** The title of a report, which may be folded over lines, spaced out, or stand below its issuer's name.
 *
 * @module
 */
import type { Span } from "../text/span.ts";
import {
  isAddressee,
  isDateLine,
  isFurniture,
  isOrganisation,
  withoutSpaces,
} from "./line-kinds.ts";
import type { Line } from "./lines.ts";

/** A title as found. */
export interface Title {
  /** In one line, without white space. */
  readonly text: string;
  /** Of all its lines, in the cleaned text. */
  readonly span: Span;
}

/**
 * What a title is about, and how it ends: 马尾区2021年法治政府建设工作报告, …情况汇报, …情况的函. Must not match
 * 法治政府建设实施方案.
 */
const TITLE =
  /(?:法治|依法行政|依法治)[^。]{0,50}(?:报告|总结|情况|汇报|通报|公示|公告|的函)(?:[（(][^（()）]{1,12}[）)])?$/u;

/** 【部门文件】, [法治政府建设]: the column that a page was filed under. */
const COLUMN_TAG = /^[【[][^】\]]{1,16}[】\]]/u;

/** Lines that a title may be folded over. */
const MAX_LINES = 3;
const MAX_LENGTH = 90;

/** Finds the title among the lines before the body; `undefined` where none of them reads like one. */
export function findTitle(head: readonly Line[]): Title | undefined {
  for (let count = 1; count <= MAX_LINES; count++) {
    for (let first = 0; first + count <= head.length; first++) {
      const lines = head.slice(first, first + count);
      const text = joinTitle(lines);
      if (text === undefined || !TITLE.test(text)) continue;
      return withLinesAbove(head, first, { text, span: spanOf(lines) });
    }
  }
  return undefined;
}

function joinTitle(lines: readonly Line[]): string | undefined {
  if (!lines.every((line) => isTitlePart(line.text))) return undefined;
  const text = withoutSpaces(lines.map((line) => line.text).join("")).replace(COLUMN_TAG, "");
  return text.length <= MAX_LENGTH ? text : undefined;
}

function isTitlePart(line: string): boolean {
  return !isFurniture(line) && !isAddressee(line) && !isDateLine(line) && !line.includes("。");
}

/** Puts the lines before in front where the title cannot begin here: 关于…的报告 below its issuer, or no year yet. */
function withLinesAbove(head: readonly Line[], first: number, title: Title): Title {
  let { text, span } = title;
  for (let at = first - 1; at >= 0 && at >= first - 2; at--) {
    const line = head[at];
    if (line === undefined || !isTitlePart(line.text) || line.text.length > 40) break;
    const above = withoutSpaces(line.text).replace(COLUMN_TAG, "");
    const isIssuer = text.startsWith("关于") && isOrganisation(above);
    const isFirstPart = !/\d{4}/u.test(text) && /(?:关于|年度?|政府)$|\d{4}年/u.test(above);
    if ((!isIssuer && !isFirstPart) || TITLE.test(above)) break;
    text = above + text;
    span = { start: line.span.start, end: span.end };
  }
  return { text, span };
}

function spanOf(lines: readonly Line[]): Span {
  return { start: lines[0]?.span.start ?? 0, end: lines.at(-1)?.span.end ?? 0 };
}
