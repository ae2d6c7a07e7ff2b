import { describe, expect, it } from "vitest";
import { numberedQuestions } from "../../src/question/numbered-questions.ts";

describe("numberedQuestions", () => {
  it.each([
    "1）复议受理多少件 2）调解员多少名",
    "1. 复议受理多少件\n2. 调解员多少名",
    "①复议受理多少件②调解员多少名",
    "（一）复议受理多少件；（二）调解员多少名",
    "(1)复议受理多少件，(2)调解员多少名。",
    "一、复议受理多少件；二、调解员多少名",
    "1、复议受理多少件2、调解员多少名",
    "第一，复议受理多少件；第二，调解员多少名",
  ])("parts %s", (message) => {
    expect(numberedQuestions(message)).toEqual({
      lead: "",
      questions: ["复议受理多少件", "调解员多少名"],
    });
  });

  it("gives what stands before the numbers as the lead", () => {
    expect(numberedQuestions("环翠区：1.复议受理数；2.存在哪些问题？")).toEqual({
      lead: "环翠区：",
      questions: ["复议受理数", "存在哪些问题？"],
    });
  });

  it.each([
    "威海市1.38%是什么",
    "第2、3季度各多少件",
    "一、二审败诉率多少",
    "1、2号文件有什么内容",
    "2021、2022年各多少件",
    "1.5万件是什么 2.3万件是什么",
    "（2）复议受理多少件（3）调解员多少名",
    "环翠区复议受理多少件",
  ])("finds no numbers in %s", (message) => {
    expect(numberedQuestions(message)).toBeUndefined();
  });
});
