import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alternation, wordList } from "../../../src/figures/words/word-list.ts";

describe("wordList", () => {
  it("reads words over several lines", () => {
    expect(wordList("\n  受理 审结\n  办结\n")).toEqual(["受理", "审结", "办结"]);
  });
});

describe("alternation", () => {
  it("lets the longer of two words win, whatever their order in the list", () => {
    expect(new RegExp(alternation(["场", "场次"]), "u").exec("70场次")?.[0]).toBe("场次");
  });

  it("keeps each word once", () => {
    expect(alternation(["审结", "审结", "办理"])).toBe("审结|办理");
  });

  it("takes every word as it stands, signs of regular expressions among them", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (list) => {
        const whole = new RegExp(`^(?:${alternation(list)})$`, "u");

        expect(list.filter((word) => !whole.test(word))).toEqual([]);
      }),
    );
  });

  it("writes a word as it is told to", () => {
    expect(alternation(["次", "场次"], (word) => `${word}(?!之)`)).toBe("场次(?!之)|次(?!之)");
  });
});
