import { describe, expect, it } from "vitest";
import { beforeBareDifference, contrastIn } from "../../src/question/contrasted-parts.ts";

describe("contrastIn", () => {
  it.each([
    ["处罚卷和许可卷哪个多，差多少本", "处罚卷和许可卷一共多少本", "difference"],
    ["门户网站公开信息和政务微博相差多少条", "门户网站公开信息和政务微博一共多少条", "difference"],
    ["受理的复议比审结的多几件", "受理的复议和审结的一共多少件", "difference"],
    ["人大建议主办和协办差几件", "人大建议主办和人大建议协办一共多少件", "difference"],
    ["专题会议次数是常务会议的几倍", "专题会议次数和常务会议一共多少", "ratio"],
  ])("reads two things in %s", (topic, together, asks) => {
    expect(contrastIn(topic)).toMatchObject({ together, asks });
  });

  it.each(["复议案件比去年多了吗", "复议受理了多少件", "复议和诉讼各多少件"])(
    "finds none in %s",
    (topic) => {
      expect(contrastIn(topic)).toBeUndefined();
    },
  );
});

describe("beforeBareDifference", () => {
  it("leaves what stands before it", () => {
    expect(beforeBareDifference("微博呢？两个差多少条")).toBe("微博呢");
  });

  it("finds none where things are named", () => {
    expect(beforeBareDifference("信息和微博差多少条")).toBeUndefined();
  });
});
