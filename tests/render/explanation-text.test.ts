import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { renderExplanation } from "../../src/render/explanation-text.ts";
import { PLAIN, type TerminalStyle } from "../../src/render/terminal.ts";
import { app } from "../support/opened-app.ts";

async function explain(
  question: string,
  style: TerminalStyle = PLAIN,
  top?: number,
): Promise<string> {
  const answer = await app.ask({ question });
  return renderExplanation(answer, await app.explain({ question }), style, top);
}

const LOOKUP = "环翠区2021年行政复议受理了多少件？";

describe("renderExplanation", () => {
  it("tells what was understood and how the reports were chosen", async () => {
    const text = await explain(LOOKUP);

    expect(text).toContain("地区：环翠区（问题或上文写明）");
    expect(text).toContain("年度：2021（问题或上文写明）");
    expect(text).toContain("意图：查数据，回答里要有数字");
    expect(text).toContain("要的是：数量，量词“件”");
  });

  it("marks the figure that the answer claims, with its score in parts", async () => {
    const text = await explain(LOOKUP);

    expect(text).toMatch(
      /环翠区 2021年：把握 [01]\.\d\d，采用\n {4}1\. ✓ 受理行政复议案件数：50件/u,
    );
    expect(text).toMatch(/\n {7}\d\.\d{3} ＝ 指标名 0\.\d\d×0\.\d\d ＋ 上下文 0\.\d\d×0\.\d\d/u);
  });

  it("tells why a report's best figure is not given, and what the corpus has nearer", async () => {
    const text = await explain("环翠区2021年行政诉讼败诉率是多少？");

    expect(text).toMatch(/环翠区 2021年：把握 0\.\d\d，不采用：\S+写的“\S+败诉率”贴近得多/u);
    expect(text).toMatch(/全库最贴近的：\S+ \d{4}年 \S+败诉率：/u);
  });

  it("tells which reports there are not", async () => {
    const text = await explain("北京市2020年行政复议多少件？");

    expect(text).toContain("年度：没有（问题或上文写明；库里没有北京市2020年的报告）");
  });

  it("shows as many candidates as are asked for", async () => {
    const candidates = (text: string): number => text.match(/^ {4}\d+\. /gmu)?.length ?? 0;

    expect(candidates(await explain(LOOKUP, PLAIN, 1))).toBe(1);
    expect(candidates(await explain(LOOKUP, PLAIN, 8))).toBe(8);
  });

  it.each([40, 64, 100])("is never wider than %d columns", async (columns) => {
    const text = await explain("2021年各区复议谁接得最多？", { colour: false, columns });

    expect(text.split("\n").filter((line) => stringWidth(line) > columns)).toEqual([]);
  });

  it("says that a text that is no question was not searched for", async () => {
    expect(await explain("？！")).toContain("没有检索");
  });
});
