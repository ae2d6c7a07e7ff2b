import { describe, expect, it } from "vitest";
import { createJiebaSegmenter } from "../../src/text/jieba-segmenter.ts";
import { describeSegmenter } from "../contracts/segmenter.ts";

describeSegmenter("createJiebaSegmenter", () => createJiebaSegmenter());
describeSegmenter("createJiebaSegmenter with user words", () =>
  createJiebaSegmenter({ userWords: ["双随机、一公开", "峄城区"] }),
);

describe("createJiebaSegmenter", () => {
  it("segments a sentence of huancui-2021", () => {
    const terms = createJiebaSegmenter().segment(
      "共受理行政复议案件50件，已审结39件，纠错率达到28.2%",
    );

    expect(terms.join(" ")).toBe(
      "共 受理 行政 复议 行政复议 案件 50 件 已 审结 39 件 纠错 率 达到 28.2",
    );
  });

  it("drops the function words of its list and no other single character", () => {
    expect(createJiebaSegmenter().segment("我的和你的")).toEqual(["我", "你"]);
  });

  it("gives a title of one word once", () => {
    expect(createJiebaSegmenter().segment("《宪法》")).toEqual(["宪法"]);
  });

  it("gives user words whole, punctuation kept, and then their parts", () => {
    const segmenter = createJiebaSegmenter({ userWords: ["双随机、一公开"] });

    expect(segmenter.segment("实行“双随机、一公开”监管")).toEqual([
      "实行",
      "双随机、一公开",
      "双",
      "随机",
      "一",
      "公开",
      "监管",
    ]);
  });

  it("prefers the longer of two user words", () => {
    const segmenter = createJiebaSegmenter({ userWords: ["峄城", "峄城区政府"] });

    expect(segmenter.segment("峄城区政府")[0]).toBe("峄城区政府");
  });

  it("keeps the user words of one segmenter from another", () => {
    createJiebaSegmenter({ userWords: ["和合有威"] }).segment("和合有威");

    expect(createJiebaSegmenter().segment("打造和合有威品牌")).not.toContain("和合有威");
  });

  it("has another id for other user words, whatever their order", () => {
    const [none, one, two, turned] = [[], ["峄城"], ["峄城", "榴乡"], ["榴乡", "峄城"]].map(
      (userWords) => createJiebaSegmenter({ userWords }).id,
    );

    expect(new Set([none, one, two]).size).toBe(3);
    expect(turned).toBe(two);
  });
});
