import { describe, expect, it } from "vitest";

import { findSuspicions } from "../../../scripts/corpus/suspicions.ts";
import { parseReport } from "../../../src/documents/parse.ts";
import { createGazetteer } from "../../../src/documents/regions.ts";

const gazetteer = createGazetteer();

const PROSE =
  "区委、区政府主要负责同志认真履行推进法治建设第一责任人职责，召开会议专题研究，细化任务清单。";

function suspicionsOf(sections: readonly string[]): readonly string[] {
  const raw = ["环翠区2021年法治政府建设情况报告", ...sections].join("\n\n");
  return findSuspicions(
    parseReport({ file: "huancui-2021.txt", raw, sha256: "0".repeat(64) }, gazetteer).report,
  );
}

/** A whole report; its parts can be replaced. */
function aReport({
  work = PROSE.repeat(20),
  plans = "三、2022年工作安排",
}: {
  readonly work?: string;
  readonly plans?: string;
} = {}): readonly string[] {
  return ["一、主要举措", work, "二、存在的问题", PROSE, plans, PROSE];
}

describe("findSuspicions", () => {
  it("finds nothing in a whole report", () => {
    expect(suspicionsOf(aReport())).toEqual([]);
  });

  it("misses sections of problems and plans", () => {
    expect(suspicionsOf(["一、主要举措", PROSE.repeat(20)])).toEqual([
      "只认出 1 个章节标题，请核对标题写法",
      "没有认出“存在问题”的章节",
      "没有认出“下一步安排”的章节",
    ]);
  });

  it("shows repeated characters and phrases, and gaps", () => {
    const work = `${PROSE.repeat(20)}推进法治政府建设法治政府建设，受理的的的案件（略），审结件。`;

    expect(suspicionsOf(aReport({ work }))).toEqual([
      expect.stringContaining("推进法治政府建设法治政府建设，"),
      expect.stringContaining("受理的的的案件"),
      expect.stringContaining("案件（略），审结件"),
    ]);
  });

  it("suspects a wrong year where the plans are not for the next one", () => {
    expect(suspicionsOf(aReport({ plans: "三、2025年工作安排" }))).toEqual([
      "标题“三、2025年工作安排”写的是 2025 年，与报告年度 2021 年不合",
    ]);
  });

  it("says that a short text may not be whole", () => {
    expect(suspicionsOf(aReport({ work: PROSE }))[0]).toMatch(/^只有 \d+ 字，可能不完整$/u);
  });
});
