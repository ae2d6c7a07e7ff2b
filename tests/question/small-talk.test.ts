import { describe, expect, it } from "vitest";
import { asksAboutAnswer, isCourtesy } from "../../src/question/small-talk.ts";

describe("isCourtesy", () => {
  it.each(["谢谢", "好的，谢谢！", "辛苦啦", "明白了", "嗯", "OK", "多谢您。"])(
    "holds of %s",
    (text) => {
      expect(isCourtesy(text)).toBe(true);
    },
  );

  it.each(["感谢信有几封", "好的做法有哪些", "谢谢，再问下威海呢", "威海呢"])(
    "does not hold of %s",
    (text) => {
      expect(isCourtesy(text)).toBe(false);
    },
  );
});

describe("asksAboutAnswer", () => {
  it.each(["这个数对吗", "你确定吗？", "单位是什么", "数据哪来的？", "第一条展开讲讲", "详细说说"])(
    "holds of %s",
    (text) => {
      expect(asksAboutAnswer(text)).toBe(true);
    },
  );

  it.each([
    "是60件对吗",
    "牵头单位是什么",
    "具体做法有哪些",
    "第一责任人职责怎么履行",
    "环翠区复议50件对吗",
  ])("does not hold of %s", (text) => {
    expect(asksAboutAnswer(text)).toBe(false);
  });
});
