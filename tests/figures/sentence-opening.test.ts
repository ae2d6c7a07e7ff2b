import { describe, expect, it } from "vitest";
import { freshMemory, turnTo } from "../../src/figures/names/memory.ts";
import { type Carried, openSentence } from "../../src/figures/sentence-opening.ts";

const told: Carried = {
  memory: { ...turnTo("行政复议", freshMemory("")), mention: "听证会", isFresh: true },
  isPlan: true,
};

/** Opens `sentence` as it stands behind `before`. */
function opened(before: string, sentence: string): Carried {
  const text = before + sentence;
  return openSentence({ text, span: { start: before.length, end: text.length }, sentence }, told);
}

describe("openSentence", () => {
  it("forgets nothing behind a semicolon", () => {
    expect(opened("受理5件；", "审结3件。")).toEqual(told);
  });

  it("forgets behind a full stop all but the theme", () => {
    expect(opened("受理5件。", "审结3件。")).toMatchObject({
      memory: { mention: "", isFresh: false, theme: "行政复议" },
      isPlan: false,
    });
  });

  it("forgets the theme at a paragraph's beginning", () => {
    expect(opened("受理5件。\n", "审结3件。").memory.theme).toBe("");
  });

  it("turns to the theme that a sentence of a few words sets", () => {
    expect(opened("受理5件。", "规范性文件管理。").memory.theme).toBe("规范性文件");
    expect(opened("受理5件。", "办理32件现场调解。").memory.theme).toBe("行政复议");
    expect(opened("受理5件。", "规范性文件管理有12件，审查率100%。").memory.theme).toBe("行政复议");
  });
});

describe("a sentence that praises its field", () => {
  it("turns to the field", () => {
    const sentence = "新修订的法律实施首年，复议主渠道作用进一步凸显。";
    expect(opened("受理5件。\n", sentence).memory.theme).toBe("行政复议");
  });
});
