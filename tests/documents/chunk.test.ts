import { readFileSync } from "node:fs";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { chunkReport } from "../../src/documents/chunk.ts";
import { parseReport } from "../../src/documents/parse.ts";
import { createGazetteer } from "../../src/documents/regions.ts";
import type { Report } from "../../src/documents/report.ts";

const gazetteer = createGazetteer();

function parse(raw: string, file = "huancui-2021.txt"): Report {
  return parseReport({ file, raw, sha256: "0".repeat(64) }, gazetteer).report;
}

function readReport(file: string): Report {
  return parse(readFileSync(new URL(`../../corpus/${file}`, import.meta.url), "utf8"), file);
}

const FILES = [
  "dawukou-2021.txt",
  "huancui-2021.txt",
  "mawei-2021.txt",
  "weihai-2023.txt",
  "yicheng-2021.txt",
];

/** What of the text lies in no passage, without white space. */
function outside(report: Report): string {
  let rest = "";
  let from = 0;
  for (const { span } of chunkReport(report)) {
    rest += report.clean.text.slice(from, span.start);
    from = span.end;
  }
  return (rest + report.clean.text.slice(from)).replace(/\s+/gu, "");
}

describe("chunkReport", () => {
  it.each([
    ["dawukou-2021.txt", "2021"],
    [
      "huancui-2021.txt",
      "威海市环翠区人民政府2021年度法治政府建设情况报告威海市人民政府：威海市环翠区人民政府2022年1月11日",
    ],
    ["mawei-2021.txt", "马尾区2021年法治政府建设工作报告"],
    [
      "weihai-2023.txt",
      "通知公告2023年威海市法治政府建设情况报告文章来源：威海市司法局发布日期：2024-01-1814:51访问次数：字号：[]打印本页关闭窗口",
    ],
    ["yicheng-2021.txt", "中共峄城区委峄城区人民政府关于2021年度法治政府建设情况的报告"],
  ])("leaves only headings and what is no body out of the passages of %s", (file, furniture) => {
    const report = readReport(file);
    const headings = report.sections.map((section) => section.heading.replace(/\s+/gu, ""));

    const rest = headings.reduce((text, heading) => text.replace(heading, ""), outside(report));

    expect(rest.replaceAll("。", "")).toBe(furniture);
  });

  it.each(FILES)(
    "keeps the passages of %s in order, within their sections and below 600 characters",
    (file) => {
      const report = readReport(file);
      const passages = chunkReport(report);
      const byPath = new Map(report.sections.map((section) => [section.path.join("›"), section]));

      const strays = passages.filter((passage, at) => {
        const section = byPath.get(passage.sectionPath.join("›"));
        const before = passages[at - 1];
        return (
          section === undefined ||
          passage.span.start < section.span.start ||
          passage.span.end > section.span.end ||
          passage.ordinal !== at ||
          (before !== undefined && before.span.end > passage.span.start) ||
          (passage.sentences.length > 1 && passage.span.end - passage.span.start > 600)
        );
      });

      expect(strays).toEqual([]);
      expect(passages.length).toBeGreaterThan(10);
    },
  );

  it("keeps a heading with text running on in the passage, and one of its own line in the path only", () => {
    const passage = chunkReport(readReport("huancui-2021.txt")).find((one) =>
      one.sectionPath.at(-1)?.startsWith("（五）"),
    );
    const text = readReport("huancui-2021.txt").clean.text.slice(
      passage?.span.start,
      passage?.span.end,
    );

    expect(text).toMatch(/^（五）推进纠纷化解，完善非诉讼解决机制。全面发力人民调解工作/u);
    expect(passage?.header).toBe(
      "环翠区 2021年 二、2021年推进法治政府建设的主要举措和成效 › （五）推进纠纷化解，完善非诉讼解决机制",
    );
  });

  it("leaves furniture, title, addressee and signature out", () => {
    const texts = FILES.flatMap((file) => {
      const report = readReport(file);
      return chunkReport(report).map(({ span }) => report.clean.text.slice(span.start, span.end));
    }).join("\n");

    expect(texts).not.toMatch(
      /打印本页|文章来源|通知公告|2022年1月11日|威海市人民政府：|法治政府建设工作报告\n/u,
    );
  });

  it("lets a single sentence stand alone although it is too long", () => {
    const sentence = `全面落实${"法治政府建设".repeat(120)}。`;

    const lengths = chunkReport(parse(`一、做法\n\n开展工作。${sentence}取得成效。`)).map(
      ({ sentences }) => sentences.length,
    );

    expect(lengths).toEqual([1, 1, 1]);
  });

  it("makes a passage of a heading that nothing stands under", () => {
    const report = parse(
      `一、做法\n\n（一）开展行政执法案卷评查两次\n\n（二）加强领导。压实工作责任。\n\n二、问题\n\n认识不足。`,
    );

    expect(
      chunkReport(report).map(({ span }) => report.clean.text.slice(span.start, span.end)),
    ).toEqual(["（一）开展行政执法案卷评查两次", "（二）加强领导。压实工作责任。", "认识不足。"]);
  });

  it("balances parts: none is tiny beside a big one", () => {
    const report = parse(`一、做法\n\n${"压实工作责任，细化任务清单，明确时间节点。".repeat(25)}`);
    const lengths = chunkReport(report).map(({ span }) => span.end - span.start);

    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(60);
  });

  it("loses no sentence and repeats none, on any mixture of lines", () => {
    const line = fc.constantFrom(
      "一、总体情况",
      "（一）甲。",
      "（二）乙。正文十个字。",
      "1.子目。正文。",
      "一是丁。正文甲。",
      "二是戊。正文乙。",
      "压实工作责任，细化任务清单，明确时间节点，完成全部任务。",
      "正文。".repeat(150),
    );

    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const report = parse(lines.join("\n\n"));
        const passages = chunkReport(report);
        const covered = new Uint8Array(report.clean.text.length);
        for (const { sentences, span } of passages) {
          for (const { start, end } of sentences)
            for (let at = start; at < end; at++) covered[at] = (covered[at] ?? 0) + 1;
          expect(sentences[0]?.start).toBe(span.start);
          expect(sentences.at(-1)?.end).toBe(span.end);
        }
        const inHeading = new Set(
          report.sections.flatMap(({ headingSpan: { start, end } }) =>
            Array.from({ length: end - start }, (_, at) => start + at),
          ),
        );
        const wrong = [...report.clean.text.split("")].filter(
          (sign, at) =>
            (covered[at] ?? 0) > 1 ||
            ((covered[at] ?? 0) === 0 && /[\p{L}\p{N}]/u.test(sign) && !inHeading.has(at)),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect.hasAssertions();
  });
});
