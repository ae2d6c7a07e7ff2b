import { describe, expect, it } from "vitest";
import { figuresIn } from "../sample.ts";

describe("nameZeros", () => {
  const zeroIn = (text: string): readonly string[] =>
    figuresIn(text)
      .filter(({ value }) => value === 0)
      .map(({ indicator, unit }) => `${indicator} 0${unit}`);

  it.each([
    ["办理行政诉讼案件4宗，无败诉案件。", "行政诉讼败诉数 0宗"],
    ["未发生一起诉讼、仲裁案件。", "诉讼、仲裁案件数 0起"],
    ["行政复议10件、行政诉讼2件，无一被撤销。", "行政复议、行政诉讼被撤销数 0件"],
    ["全年安全生产零事故。", "安全生产事故数 0起"],
    ["行政应诉败诉率为零。", "行政应诉败诉率 0%"],
  ])("names in %s what did not happen", (text, zero) => {
    expect(zeroIn(text)).toEqual([zero]);
  });

  it("leaves out what nothing says the object of", () => {
    expect(zeroIn("无一被撤销。")).toEqual([]);
  });
});
