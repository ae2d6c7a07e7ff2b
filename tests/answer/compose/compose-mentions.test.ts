import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { markedOf } from "../../../src/answer/cite/cite.ts";
import { ask } from "../../support/opened-app.ts";

function markedWords(answer: Answer): string {
  return answer.citations.map(markedOf).join("\n");
}

describe("composeMentions", () => {
  it("quotes every sentence of a report that issues a paper, in reading order", async () => {
    const answer = await ask("大武口2021年制定了哪些文件");

    expect(markedWords(answer).match(/《大武口区[^》]+》/gu)).toEqual([
      "《大武口区2021年法治政府示范创建活动实施方案》",
      "《大武口区行政规范性文件指导手册》",
      "《大武口区重大行政决策程序实施办法》",
      "《大武口区人民政府重大行政决策事项标准》",
      "《大武口区人民政府重大行政决策后评估管理办法》",
      "《大武口区街道（镇）综合行政执法改革实施方案》",
      "《大武口区行政执法三项制度指导手册》",
    ]);
  });

  it("quotes the papers of the matter that is asked about alone", async () => {
    const answer = await ask("环翠2021年围绕普法印发了哪几个文件");

    expect(answer.citations).toHaveLength(1);
    expect(markedWords(answer)).toContain("《2021年环翠区普法责任清单》");
  });

  it("quotes all that was first in the province", async () => {
    const answer = await ask("威海哪些工作在全省率先");

    expect(markedWords(answer).match(/(?:全省|省内)(?:率先|首创)/gu)).toHaveLength(6);
  });

  it("leaves a question for one paper and for what is planned to the passages that fit best", async () => {
    const answer = await ask("威海2024年打算出台哪些制度");

    expect(new Set(answer.citations.map(({ sectionPath: [top] }) => top))).toEqual(
      new Set(["四、2024年推进法治政府建设的主要安排"]),
    );
  });
});
