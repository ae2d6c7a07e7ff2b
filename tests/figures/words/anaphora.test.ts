import { describe, expect, it } from "vitest";
import { fullNoun } from "../../../src/figures/words/anaphora.ts";

describe("fullNoun", () => {
  it.each([
    ["文件", "认真落实政策文件动态管理机制", "政策文件"],
    ["纠纷", "有效化解矛盾纠纷，确保妥善解决", "矛盾纠纷"],
    ["联系点", "充分发挥基层立法联系点作用", "基层立法联系点"],
  ])("finds what %s stands for in %s", (noun, told, full) => {
    expect(fullNoun(noun, told)).toBe(full);
  });

  it.each([
    ["文件", "清理文件"],
    ["企业", "服务民营企业发展"],
    ["行政规范性文件", "落实行政规范性文件管理办法"],
  ])("leaves %s after %s as it is", (noun, told) => {
    expect(fullNoun(noun, told)).toBe(noun);
  });
});

describe("a noun with its level alone", () => {
  it("is no longer noun", () => {
    expect(fullNoun("矛盾", "三级矛盾调解中心全部建成")).toBe("矛盾");
  });
});
