import { describe, expect, it } from "vitest";
import { markOfFormer } from "../../../src/figures/names/before-after.ts";
import { namesIn } from "../sample.ts";

describe("markOfFormer", () => {
  it.each([
    ["时限由", "压缩至", "（压缩前）"],
    ["平均用时由", "减至", "（减少前）"],
    ["分值从原来的", "提高到", "（提高前）"],
    ["数量由", "到", "（变动前）"],
  ])("marks what stands between %s and %s", (before, beforeNext, mark) => {
    expect(markOfFormer(before, beforeNext)).toBe(mark);
  });

  it.each([
    ["受理", "，审结"],
    ["由", "，审结"],
    ["压缩至", undefined],
  ])("marks nothing between %s and %s", (before, beforeNext) => {
    expect(markOfFormer(before, beforeNext)).toBe("");
  });

  it("leaves the later level its plain name", () => {
    expect(namesIn("不动产一般登记由20个工作日压缩至7个工作日。")).toEqual([
      "不动产一般登记时间（压缩前） 20个工作日",
      "不动产一般登记时间 7个工作日",
    ]);
    expect(namesIn("证明事项由原来的126项精简到38项。")).toEqual([
      "证明事项数（精简前） 126项",
      "证明事项数 38项",
    ]);
  });
});
