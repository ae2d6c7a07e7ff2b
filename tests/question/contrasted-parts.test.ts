import { describe, expect, it } from "vitest";
import { contrastIn, exclusionIn, lateExclusionIn } from "../../src/question/contrasted-parts.ts";

describe("contrastIn", () => {
  it.each([
    ["处罚卷和许可卷哪个多，差多少本", "处罚卷和许可卷一共多少本", "difference"],
    ["门户网站公开信息和政务微博相差多少条", "门户网站公开信息和政务微博一共多少条", "difference"],
    ["受理的复议比审结的多几件", "受理的复议和审结的一共多少件", "difference"],
    ["人大建议主办和协办差几件", "人大建议主办和人大建议协办一共多少件", "difference"],
    ["民生类诉求，办结的和接到的差多少", "民生类诉求，办结的和接到的一共多少", "difference"],
    ["执法案卷，许可的比处罚的多多少本", "执法案卷，许可的和处罚的一共多少本", "difference"],
    ["排查数减调处成功数是多少", "排查数和调处成功数一共多少", "difference"],
    ["常务会比专题会少列席多少次", "常务会和专题会一共多少次", "difference"],
    ["专题会议次数是常务会议的几倍", "专题会议次数和常务会议一共多少", "ratio"],
  ])("reads two things in %s", (topic, together, asks) => {
    expect(contrastIn(topic)).toMatchObject({ together, asks });
  });

  it.each(["罚款减免了多少元", "复议案件比去年多了吗", "复议受理了多少件", "复议和诉讼各多少件"])(
    "finds none in %s",
    (topic) => {
      expect(contrastIn(topic)).toBeUndefined();
    },
  );
});

describe("exclusionIn", () => {
  it.each([
    ["法律事务除了出具法律意见书的还有多少", "法律事务", ["出具法律意见书"]],
    ["评查卷宗里去掉处罚卷宗还有多少本", "评查卷宗", ["处罚卷宗"]],
    ["评查的卷宗扣除许可卷后是多少本", "评查的卷宗", ["许可卷"]],
    ["清理的文件除修改的以外还剩多少件", "清理的文件", ["修改的"]],
    ["清理的文件除了修改和废止的还有多少件", "清理的文件", ["修改", "废止"]],
    ["除了许可卷，还评查了多少本", "评查", ["许可卷"]],
  ])("reads whole and parts in %s", (topic, whole, parts) => {
    expect(exclusionIn(topic)).toEqual({ whole, parts });
  });

  it.each(["减免金额是多少", "扣押物品多少件", "评查了多少本卷宗", "扫黑除恶案件多少件"])(
    "finds none in %s",
    (topic) => {
      expect(exclusionIn(topic)).toBeUndefined();
    },
  );
});

describe("lateExclusionIn", () => {
  it.each([
    ["评查案卷多少本，许可的不算", "评查案卷多少本", "评查案卷", "许可的"],
    ["自己主办的一共多少件？协办的不算", "自己主办的一共多少件", "自己主办的", "协办的"],
    ["诉求总共收了多少件，民生诉求不包括在内", "诉求总共收了多少件", "诉求总共收", "民生诉求"],
    ["清理文件多少件，不含政策性文件", "清理文件多少件", "清理文件", "政策性文件"],
  ])("reads what is asked and left out in %s", (topic, asked, whole, part) => {
    expect(lateExclusionIn(topic)).toEqual({ asked, whole, parts: [part] });
  });

  it.each(["复议受理了多少件，算高吗", "除了许可卷，还评查了多少本", "调解多少件，成功率不算高吧"])(
    "finds none in %s",
    (topic) => {
      expect(lateExclusionIn(topic)).toBeUndefined();
    },
  );
});
