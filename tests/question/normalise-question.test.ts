import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MAX_QUESTION_LENGTH,
  normaliseQuestion,
  questionFault,
  withoutEndMarks,
} from "../../src/question/normalise-question.ts";

describe("normaliseQuestion", () => {
  it.each([
    ["２０２１年\u3000环翠区（复议）", "2021年 环翠区（复议）"],
    ["  环翠区\t2021年\n复议多少件？ ", "环翠区 2021年，复议多少件？"],
    ["环翠\u200b区2021年", "环翠 区2021年"],
    ["马尾，２１年“发布”了几条：多少？", "马尾，21年“发布”了几条：多少？"],
    ["环翠\ud800区", "环翠\ufffd区"],
    ["Cafe\u0301几家", "Caf\u00e9几家"],
  ])("makes %j ready to be read: %j", (typed, normalised) => {
    expect(normaliseQuestion(typed)).toBe(normalised);
  });

  it("changes nothing when it is done again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const once = normaliseQuestion(typed);
        expect(normaliseQuestion(once)).toBe(once);
      }),
    );
  });
});

describe("withoutEndMarks", () => {
  it.each([
    ["复议收了几件？", "复议收了几件"],
    ["复议收了几件 ?! ", "复议收了几件"],
    ["分别是：", "分别是"],
    ["审结率、调解率", "审结率、调解率"],
    ["？！", ""],
  ])("takes the marks off the end of %j: %j", (text, bare) => {
    expect(withoutEndMarks(text)).toBe(bare);
  });
});

describe("questionFault", () => {
  it.each(["", " \u3000\n", "？？！", "\u200b", "……"])("finds nothing to read in %j", (typed) => {
    expect(questionFault(typed)).toBe("empty");
  });

  it("refuses a text that is longer than a question can be", () => {
    expect(questionFault("多".repeat(MAX_QUESTION_LENGTH + 1))).toBe("too-long");
  });

  it.each(["那马尾呢？", "2021", "多".repeat(MAX_QUESTION_LENGTH)])("accepts %s", (typed) => {
    expect(questionFault(typed)).toBeUndefined();
  });
});
