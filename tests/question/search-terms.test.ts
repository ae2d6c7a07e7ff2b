import { describe, expect, it } from "vitest";
import { readVocabulary } from "../../src/figures/vocabulary/read-vocabulary.ts";
import { searchTerms, type SearchTerms } from "../../src/question/search-terms.ts";
import { createJiebaSegmenter } from "../../src/text/jieba-segmenter.ts";

const { synonyms } = await readVocabulary(new URL("../../corpus/", import.meta.url).pathname);
const segmenter = createJiebaSegmenter();

function termsOf(topic: string): SearchTerms {
  return searchTerms(topic, segmenter, synonyms);
}

describe("searchTerms", () => {
  it("sets the reports' words beside those of the question, one group a matter", () => {
    const { grouped } = termsOf("民告官输了几件");

    expect(grouped).toContainEqual(["民告官", "行政诉讼", "行政应诉"]);
    expect(grouped).toContainEqual(["输了", "败诉"]);
  });

  it("searches sentences with the question's terms and the reports' words", () => {
    const { flat } = termsOf("民告官输了几件");

    expect(flat).toEqual(expect.arrayContaining(["行政诉讼", "败诉", "几件"]));
  });

  it.each(["几件", "多少", "一共", "有"])("leaves the asking word %s out of matters", (word) => {
    expect(termsOf(`调解员一共有${word}`).grouped.flat()).not.toContain(word);
  });

  it("takes the longer of two phrases that hold each other", () => {
    const { grouped } = termsOf("打官司输了几件");

    expect(grouped.map(([phrase]) => phrase)).not.toContain("官司");
  });

  it("adds no word that the question has already", () => {
    expect(
      termsOf("行政复议审结多少件")
        .grouped.flat()
        .filter((term) => term === "行政复议"),
    ).toHaveLength(1);
  });

  it("does not look for a single character within words", () => {
    expect(termsOf("工作总结写了几份").grouped.flat()).not.toContain("审结");
  });

  it("searches with the question's own terms where nobody has written synonyms", () => {
    const topic = "评查行政执法案卷多少本";

    expect(searchTerms(topic, segmenter, []).flat).toEqual(segmenter.segment(topic));
  });
});
