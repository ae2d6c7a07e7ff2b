import { describe, expect, it } from "vitest";
import { splitClauses } from "../../../src/figures/clauses/clauses.ts";

const clausesOf = (sentence: string): readonly string[] =>
  splitClauses(sentence).map(({ span }) => sentence.slice(span.start, span.end));

describe("splitClauses", () => {
  it("splits at commas, semicolons and colons, full and half width", () => {
    expect(clausesOf("清理文件886件,修改40件；废止119件。")).toEqual([
      "清理文件886件",
      "修改40件",
      "废止119件",
    ]);
  });

  it("keeps quotations, titles and brackets whole", () => {
    expect(clausesOf("推行“一次告知、一表申请，一本材料”，印发《甲，乙》。")).toEqual([
      "推行“一次告知、一表申请，一本材料”",
      "印发《甲，乙》",
    ]);
  });

  it("gives brackets with a number after the clause that holds them", () => {
    expect(clausesOf("化解矛盾53起（1起正在化解中）；化解198批次。")).toEqual([
      "化解矛盾53起（1起正在化解中）",
      "1起正在化解中",
      "化解198批次",
    ]);
  });

  it("does not split thousands or times", () => {
    expect(clausesOf("共1,234个,14:51结束")).toEqual(["共1,234个", "14:51结束"]);
  });
});
