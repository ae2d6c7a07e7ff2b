import { describe, expect, it } from "vitest";
import { toSimplified } from "../../src/question/traditional.ts";

describe("toSimplified", () => {
  it.each([
    ["馬尾區行政復議受理了多少件", "马尾区行政复议受理了多少件"],
    ["環翠區政府2021年發布了幾件政府規範性文件？", "环翠区政府2021年发布了几件政府规范性文件？"],
    ["嶧城區辦理跨域通辦的營業執照有多少件？", "峄城区办理跨域通办的营业执照有多少件？"],
  ])("writes %s in Simplified characters", (traditional, simplified) => {
    expect(toSimplified(traditional)).toBe(simplified);
  });

  it("leaves Simplified text as it is", () => {
    const question = "大武口2021年调解成功的纠纷有几件？";

    expect(toSimplified(question)).toBe(question);
  });
});
