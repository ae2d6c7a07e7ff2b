import { describe, expect, it } from "vitest";
import type { RowCandidate } from "../../../src/answer/compare/row-confidence.ts";
import { withoutOtherMatters } from "../../../src/answer/compare/other-matters.ts";
import { aFigure } from "../../support/figures.ts";

const REPORT: RowCandidate["report"] = {
  id: aFigure().reportId,
  sha256: "",
  file: "a.txt",
  title: "",
  year: 2021,
  region: { name: "甲区", fullName: "甲区", level: "county", parents: [], aliases: [] },
};

function aRow(indicator: string, confidence: number): RowCandidate {
  const hit = {
    id: 0,
    figure: aFigure({ indicator }),
    score: 0,
    nameCosine: 0,
    contextCosine: 0,
    coverage: 0,
    unitFit: 0,
    isAside: false,
    isOtherStatus: false,
    isOtherOutcome: false,
    extentFit: 0,
    stageFit: 0 as const,
  };
  const evidence = {
    asked: 0,
    named: 0,
    alike: 0,
    back: 0,
    gap: 0,
    stage: 0,
    unit: 0,
    isPart: false,
    isOtherOutcome: false,
  };
  return { report: REPORT, hit, evidence, confidence };
}

const TERMS = [["复议", "行政复议"], ["受理"], ["排"]];

async function namesLeft(rows: readonly RowCandidate[], around = ""): Promise<readonly string[]> {
  const left = await withoutOtherMatters(rows, TERMS, (figure) =>
    Promise.resolve(figure.indicator + around),
  );
  return left.map(({ hit }) => hit.figure.indicator);
}

describe("withoutOtherMatters", () => {
  const surest = aRow("行政复议案件受理数", 0.99);

  it("leaves out an unsure row that shares the stage alone with the question", async () => {
    expect(await namesLeft([surest, aRow("矛盾纠纷受理数", 0.3)])).toEqual(["行政复议案件受理数"]);
  });

  it("keeps an unsure row whose surroundings name the matter", async () => {
    expect(await namesLeft([surest, aRow("案件受理数", 0.3)], "依法办理行政复议")).toEqual([
      "行政复议案件受理数",
      "案件受理数",
    ]);
  });

  it("keeps a sure row, and every row where none is sure", async () => {
    expect(await namesLeft([surest, aRow("案件受理数", 0.6)])).toHaveLength(2);
    expect(await namesLeft([aRow("行政复议数", 0.4), aRow("纠纷数", 0.3)])).toHaveLength(2);
  });
});
