import { describe, expect, it } from "vitest";
import {
  asksAboutAnswer,
  isCourtesy,
  isGreeting,
  withoutCourtesies,
} from "../../src/question/small-talk.ts";

describe("isGreeting", () => {
  it.each(["你好", "您好！", "在吗", "在不在？", "有人吗", "喂", "早上好", "你好，在吗？", "测试"])(
    "holds of %s",
    (text) => {
      expect(isGreeting(text)).toBe(true);
    },
  );

  it.each(["在线办理多少件", "你好，纠错率多少", "测试合格率多少", "有人败诉吗"])(
    "does not hold of %s",
    (text) => {
      expect(isGreeting(text)).toBe(false);
    },
  );
});

describe("withoutCourtesies", () => {
  it.each([
    ["你好，环翠区复议受理多少件", "环翠区复议受理多少件"],
    ["谢谢，再问下马尾的复议", "马尾的复议"],
    ["在吗 我想查下环翠21年复议", "环翠21年复议"],
    ["嗯那个我想问一下就是环翠区复议受理了多少件", "环翠区复议受理了多少件"],
    ["麻烦帮我看看威海的问题，谢谢！", "威海的问题"],
    ["好的，那马尾呢", "那马尾呢"],
    ["不好意思打扰了，我就是想问问复议受理几件", "复议受理几件"],
    ["我其实想问的是复议受理几件", "复议受理几件"],
    ["市监局缺哪方面的人手？2024报告怎么讲", "市监局缺哪方面的人手？2024"],
    ["峄城普法里报告怎么写的", "峄城普法里报告怎么写的"],
  ])("leaves of %s what asks", (text, asked) => {
    expect(withoutCourtesies(text)).toBe(asked);
  });

  it.each([
    "查处案件多少件",
    "问责多少人",
    "看守所几个",
    "请律师花多少钱",
    "好差评系统怎么样",
    "在线办理多少件",
    "谢谢信有几封",
    "谢谢",
    "查一下",
  ])("leaves %s as it is", (text) => {
    expect(withoutCourtesies(text)).toBe(text);
  });
});

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
  it.each(["这个数对吗", "你确定吗？", "单位是什么", "数据哪来的？", "第一条展开讲讲", "不对吧"])(
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
    "不对外开放的有几个",
  ])("does not hold of %s", (text) => {
    expect(asksAboutAnswer(text)).toBe(false);
  });
});
