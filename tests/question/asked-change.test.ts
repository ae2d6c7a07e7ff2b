import { describe, expect, it } from "vitest";
import { changedMeasure, formerMeasure } from "../../src/question/asked-change.ts";

describe("changedMeasure", () => {
  it.each([
    ["不动产一般登记时间压缩了多少天", "不动产一般登记时间"],
    ["法律顾问团增加了几个人", "法律顾问团"],
    ["工程审批时间比原来缩短几个工作日？", "工程审批时间"],
    ["公职律师比上年多了几名", "公职律师"],
  ])("leaves of %s what has changed", (part, measure) => {
    expect(changedMeasure(part)).toBe(measure);
  });

  it.each(["同比降了多少", "法律顾问几名", "减少了多少环节的办法", "差多少件"])(
    "finds none in %s",
    (part) => {
      expect(changedMeasure(part)).toBeUndefined();
    },
  );
});

describe("formerMeasure", () => {
  it.each([
    ["调整之前，权责清单一共多少项", "权责清单一共多少项"],
    ["复议机构整合前有几个", "复议机构有几个"],
    ["原来公职律师几名", "公职律师几名"],
  ])("leaves of %s what there was", (part, measure) => {
    expect(formerMeasure(part)).toBe(measure);
  });

  it.each(["会前学法几次", "目前调解员几名", "权责清单调整后多少项"])(
    "finds none in %s",
    (part) => {
      expect(formerMeasure(part)).toBeUndefined();
    },
  );
});
