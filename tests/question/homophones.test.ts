import { describe, expect, it } from "vitest";
import { findHomophones } from "../../src/question/homophones.ts";
import { corpusRegions } from "../../src/question/scope-context.ts";
import { sliceSpan } from "../../src/text/span.ts";
import { theScopeContext } from "./the-scope-context.ts";

const regions = corpusRegions((await theScopeContext()).reports);

describe("findHomophones", () => {
  it.each([
    ["环萃区2021年清理了多少件政策性文件？", "环萃区", "环翠区"],
    ["亦城区的免罚轻罚清单有多少项", "亦城区", "峄城区"],
    ["大五口区2021年清了几件民企挂案", "大五口区", "大武口区"],
    ["为海市2023年对企业的检查次数", "为海市", "威海市"],
    ["环萃2021年复议收了几件", "环萃", "环翠区"],
  ])("hears the region in %s", (question, words, name) => {
    const heard = findHomophones(question, regions);

    expect(heard.map(({ span, region }) => [sliceSpan(question, span), region.name])).toEqual([
      [words, name],
    ]);
  });

  it("gives several regions in the order in which they stand", () => {
    const heard = findHomophones("为海和大五口，哪边民告官败诉率高", regions);

    expect(heard.map(({ region }) => region.name)).toEqual(["威海市", "大武口区"]);
  });

  it.each(["2021年复议收了几件", "法律顾问审了多少份合同？", ""])(
    "hears no region in “%s”",
    (question) => {
      expect(findHomophones(question, regions)).toEqual([]);
    },
  );
});
