import { readFileSync } from "node:fs";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { cleanText } from "../../src/documents/clean.ts";
import { buildOutline } from "../../src/documents/outline.ts";
import type { Section } from "../../src/documents/report.ts";

function outline(raw: string): readonly Section[] {
  return buildOutline({ clean: cleanText(raw), raw });
}

/** The headings, indented by level. */
function tree(raw: string): readonly string[] {
  return outline(raw)
    .slice(1)
    .map((section) => "  ".repeat(section.level - 1) + section.heading);
}

function corpus(file: string): string {
  return readFileSync(new URL(`../../corpus/${file}`, import.meta.url), "utf8");
}

const PROSE =
  "区委、区政府主要负责同志认真履行推进法治建设第一责任人职责，召开会议专题研究，细化任务清单，压实工作责任。";
const LONG = PROSE.repeat(4);

describe("buildOutline", () => {
  it("reads huancui-2021: headings with text running on, short inline points left in their section", () => {
    expect(tree(corpus("huancui-2021.txt"))).toEqual([
      "一、2021年党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况",
      "  （一）坚持高点定位，强力推动法治政府建设",
      "  （二）加强学法用法，提升机关干部法治能力",
      "二、2021年推进法治政府建设的主要举措和成效",
      "  （一）争创先进典型，开展示范创建工作",
      "  （二）依法全面履职，营造法治化营商环境",
      "  （三）完善制度体系，推进决策科学民主规范",
      "  （四）加强执法监督，规范公正文明执法",
      "  （五）推进纠纷化解，完善非诉讼解决机制",
      "  （六）创新法治宣传，营造良好法治氛围",
      "三、2021年推进法治政府建设存在的不足和原因",
      "四、2022年推进法治政府建设的主要安排",
    ]);
  });

  it("reads yicheng-2021: bold points as headings, long inline points below one of them", () => {
    expect(tree(corpus("yicheng-2021.txt")).slice(7, 14)).toEqual([
      "  七是倾力打造日臻完善的法治环境",
      "  八是积极创新法治政府建设实践",
      "    一是聚焦“榴乡诉递”精致版，持续打造“接诉即办”服务模式",
      "    二是聚焦“雪亮工程+AI”智能化应用，提升法治社会服务水平",
      "    三是聚焦矛盾纠纷多元化解，打造“峰调即和”工作品牌",
      "    四是聚焦风险隐患排查防控，全力维护社会稳定",
      "  九是进一步提升全民普法实效性",
    ]);
  });

  it("reads weihai-2023: ASCII brackets and points that begin a paragraph", () => {
    const sections = outline(corpus("weihai-2023.txt"));

    expect(sections).toHaveLength(43);
    expect(
      sections.find((section) => section.heading.startsWith("三是加强和改进行政复议"))?.path,
    ).toEqual([
      "二、2023年推进法治政府建设的主要举措和成效",
      "（六）预防调处化解社会矛盾纠纷",
      "三是加强和改进行政复议工作",
    ]);
  });

  it("cuts a heading that is one long sentence at a clause", () => {
    expect(tree(corpus("mawei-2021.txt"))).toContain("  （三）围绕法治马尾建设总目标");
  });

  it("puts a second series of 一、 under the open 一、 and goes on with the outer one", () => {
    const inner = ["一、加强领导", PROSE, "二、规范执法", PROSE, "三、化解纠纷", PROSE];
    const raw = ["一、主要举措", ...inner, "二、存在问题", PROSE, "三、工作安排", PROSE].join(
      "\n\n",
    );

    expect(tree(raw)).toEqual([
      "一、主要举措",
      "  一、加强领导",
      "  二、规范执法",
      "  三、化解纠纷",
      "二、存在问题",
      "三、工作安排",
    ]);
  });

  it("takes lines without numbers for first-level headings where numbers were lost", () => {
    const raw = [
      "环翠区2021年法治政府建设情况报告",
      "主要举措和成效",
      `（一）加强领导。${PROSE}`,
      `（二）规范执法。${PROSE}`,
      "存在的问题",
      `（一）认识不足。${PROSE}`,
    ].join("\n\n");

    expect(tree(raw)).toEqual([
      "主要举措和成效",
      "  （一）加强领导",
      "  （二）规范执法",
      "存在的问题",
      "  （一）认识不足",
    ]);
  });

  it("reads digits below bracketed numerals, running on across them", () => {
    const raw = [
      "一、主要举措",
      "（一）加强领导",
      `1.健全机制。${PROSE}`,
      `2.强化考核。${PROSE}`,
      "（二）规范执法",
      `3.开展评查。${PROSE}`,
    ].join("\n\n");

    expect(tree(raw)).toEqual([
      "一、主要举措",
      "  （一）加强领导",
      "    1.健全机制",
      "    2.强化考核",
      "  （二）规范执法",
      "    3.开展评查",
    ]);
  });

  it("reads 【小标题】, chapters and Markdown headings", () => {
    expect(tree(`【行政复议】${PROSE}\n\n【普法宣传】${PROSE}`)).toEqual([
      "【行政复议】",
      "【普法宣传】",
    ]);
    expect(
      tree(`第一部分 主要举措\n\n一、加强领导\n\n${PROSE}\n\n第二部分 存在问题\n\n${PROSE}`),
    ).toEqual(["第一部分主要举措", "  一、加强领导", "第二部分存在问题"]);
    expect(tree(`${PROSE}\n\n## 推进法治政府建设的主要做法\n\n${PROSE}`)).toEqual([
      "推进法治政府建设的主要做法",
    ]);
  });

  it("makes sections of inline points only where they are long", () => {
    const short = `（一）加强领导。一是健全机制。${PROSE}二是强化考核。${PROSE}`;
    const long = `（一）加强领导。一是健全机制。${LONG}二是强化考核。${LONG}`;

    expect(tree(`一、主要举措\n\n${short}`)).toEqual(["一、主要举措", "  （一）加强领导"]);
    expect(tree(`一、主要举措\n\n${long}`)).toEqual([
      "一、主要举措",
      "  （一）加强领导",
      "    一是健全机制",
      "    二是强化考核",
    ]);
  });

  it("leaves points that are single sentences to their section", () => {
    expect(
      tree(
        "一、存在的问题\n\n一是理论学习不够积极主动。\n\n二是执法力量较为薄弱，信息公开不及时。",
      ),
    ).toEqual(["一、存在的问题"]);
  });

  it("does not take decimals, years or 一是否 for headings", () => {
    expect(
      tree(
        `${PROSE}\n\n1.03个小时压缩了通关时间，压缩比为76.35%。\n\n2021年开展评查两次。\n\n一是否公开尚待研究。`,
      ),
    ).toEqual([]);
  });

  it("keeps title, addressee, signature and date out of the sections", () => {
    const sections = outline(corpus("huancui-2021.txt"));
    const { text } = cleanText(corpus("huancui-2021.txt"));
    const last = sections.at(-1);

    expect(text.slice(last?.span.start, last?.span.end)).toMatch(/法治化水平。$/u);
    expect(sections.map((section) => section.heading).join()).not.toContain("法治政府建设情况报告");
  });

  it("nests spans and paths, and cuts headings from the text, on any mixture of lines", () => {
    const line = fc.constantFrom(
      "一、总",
      "二、乙",
      "（一）甲",
      "(二)丙。正文。",
      "1.子。正文。",
      "一是丁。正文。",
      "主要做法",
      PROSE,
      `${PROSE}一是甲。${LONG}二是乙。${LONG}`,
      "",
    );

    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const raw = lines.join("\n\n");
        const { text } = cleanText(raw);
        const open: Section[] = [];
        for (const section of outline(raw)) {
          while ((open.at(-1)?.level ?? -1) >= section.level) open.pop();
          const parent = open.at(-1);
          const depth = (parent?.level ?? -1) + 1;
          expect(section.level === 0 || section.level === Math.max(1, depth)).toBe(true);
          expect(section.path.slice(0, -1)).toEqual(parent?.path.slice(0, section.level - 1) ?? []);
          expect(text.slice(section.headingSpan.start, section.headingSpan.end)).toBe(
            section.heading,
          );
          const isWithin =
            section.level < 2 || (parent !== undefined && parent.span.end >= section.span.end);
          expect(isWithin).toBe(true);
          open.push(section);
        }
      }),
      { numRuns: 300 },
    );
    expect.hasAssertions();
  });

  it("takes linear time on a text of many headings", () => {
    const raw = "一、总\n\n（一）甲。正文。\n\n1.子。正文。\n\n".repeat(4000);

    expect(outline(raw).length).toBeGreaterThan(8000);
  });
});
