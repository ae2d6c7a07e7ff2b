import { describe, expect, it } from "vitest";

import { measureHeading } from "../../src/documents/heading.ts";
import { parseMarker } from "../../src/documents/marker.ts";

describe("parseMarker", () => {
  it.each([
    ["一、主要举措", "numeral", 1],
    ["十二、工作安排", "numeral", 12],
    ["（三）完善制度体系", "bracketed-numeral", 3],
    ["(八)提升法治政府建设数字化水平", "bracketed-numeral", 8],
    ["1.健全机制", "digit", 1],
    ["12、强化考核", "digit", 12],
    ["（2）强化考核", "bracketed-digit", 2],
    ["③强化考核", "circled", 3],
    ["十是筑牢法治政府建设坚强后盾。", "point", 10],
    ["第二部分 存在问题", "chapter", 2],
    ["【行政复议】全年受理复议案件50件。", "title", undefined],
  ])("reads the marker of %s", (line, kind, ordinal) => {
    expect(parseMarker(line)).toMatchObject({ kind, ...(ordinal !== undefined && { ordinal }) });
  });

  it.each([
    "1.03个小时",
    "2021年",
    "一是否公开",
    "一批案件",
    "第一责任人",
    "【部门文件】荣成市2019年度报告",
    "",
  ])("sees none in %j", (line) => {
    expect(parseMarker(line)).toBeUndefined();
  });
});

describe("measureHeading", () => {
  it.each([
    ["一、主要举措和成效", 2, "一、主要举措和成效"],
    [
      "（一）强领导，全面落实法治政府建设责任。一是健全组织领导机制。",
      3,
      "（一）强领导，全面落实法治政府建设责任",
    ],
    [
      "（三）围绕法治马尾建设总目标，以整合行政复议职责、健全行政复议工作机制、强化行政复议保障措施为重点，按时间节点推进我区行政复议体制改革工作。",
      3,
      "（三）围绕法治马尾建设总目标",
    ],
    [`（一）${"法治".repeat(60)}`, 3, `（一）${"法治".repeat(20)}`],
  ])("ends the heading of %s", (line, markerLength, heading) => {
    expect(line.slice(0, measureHeading(line, markerLength).length)).toBe(heading);
  });
});
