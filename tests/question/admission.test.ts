import { describe, expect, it } from "vitest";
import { admittedMatter, speaksOfFewHands } from "../../src/question/admission.ts";

describe("admittedMatter", () => {
  it.each([
    [
      "几份的报告里，说执法人手不够",
      "几份2021年的报告里，哪几个区说执法人手不够？",
      "执法人手不够",
    ],
    [
      "执法三项制度没落实好、走样的，在报告里自己认了？",
      "执法三项制度没落实好、走样的，哪几个区在报告里自己认了？",
      "执法三项制度没落实好、走样",
    ],
    ["谁承认行政诉讼败诉率偏高", "谁承认行政诉讼败诉率偏高", "行政诉讼败诉率偏高"],
    ["哪个地方说法律人才不够", "哪个地方说法律人才不够", "法律人才不够"],
  ])("reads the shortcoming in %s", (topic, text, matter) => {
    expect(admittedMatter(topic, text)).toBe(matter);
  });

  it.each([
    ["整治了执法不规范的问题", "哪些区整治了执法不规范的问题"],
    ["执法人手不够怎么解决", "哪些区执法人手不够怎么解决"],
    ["提到“枫桥经验”", "哪些报告提到“枫桥经验”"],
    ["执法人手不够吗", "环翠执法人手不够吗"],
    ["别的窗口办不了的事，群众找谁", "别的窗口办不了的事，群众找谁"],
    ["执法人手不够由谁来管", "执法人手不够由谁来管"],
    ["可网办的比例谁高，差了多少个点", "可网办的比例谁高，差了多少个点"],
  ])("leaves %s to others", (topic, text) => {
    expect(admittedMatter(topic, text)).toBeUndefined();
  });
});

describe("speaksOfFewHands", () => {
  it.each(["执法人手不够", "行政执法人员力量匮乏", "部分单位执法人员较少", "乡镇没有专职法制员"])(
    "holds for %s",
    (text) => {
      expect(speaksOfFewHands(text)).toBe(true);
    },
  );

  it.each(["部分执法人员法治素养不高", "部分执法部门之间统筹不足", "执法人员业务能力不足"])(
    "does not hold for %s",
    (text) => {
      expect(speaksOfFewHands(text)).toBe(false);
    },
  );
});
