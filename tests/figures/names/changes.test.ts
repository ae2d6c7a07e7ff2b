import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("readChange", () => {
  it("takes a multiple back to what it multiplies", () => {
    expect(namesIn("办理行政应诉案件45件，是上年的1.5倍。")[1]).toBe(
      "办理行政应诉案件数为上年倍数 1.5倍",
    );
  });

  it("leaves what the rules allow out of what changed", () => {
    expect(namesIn("审批事项承诺时限比法定时限压缩83.5%。")).toEqual([
      "审批事项承诺时限压缩率 83.5%",
    ]);
  });
});
