import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("nameActed", () => {
  it("names the cases in which somebody did something, and goes on about the cases", () => {
    expect(
      namesIn("以区政府为被告的行政诉讼案件30件，负责人出庭28件，出庭率93.3%，败诉1件。").slice(1),
    ).toEqual([
      "区政府行政诉讼案件负责人出庭数 28件",
      "区政府行政诉讼案件负责人出庭率 93.3%",
      "区政府行政诉讼败诉数 1件",
    ]);
  });

  it("leaves to whom something was sent out", () => {
    expect(namesIn("制定规范性文件6件，向市政府备案6件。").at(-1)).toBe("规范性文件备案数 6件");
  });

  it("names nothing in another measure word", () => {
    expect(namesIn("办理行政诉讼案件30件，执法人员培训12次。").at(-1)).toBe(
      "执法人员培训次数 12次",
    );
  });

  it("gives a second deed with the same verb to whoever did the first", () => {
    expect(
      namesIn("一审行政应诉案件33件；行政机关负责人应出庭28件，实际出庭27件，败诉4件。").slice(1),
    ).toEqual([
      "行政机关负责人应出庭数 28件",
      "行政机关负责人实际出庭数 27件",
      "一审行政应诉败诉数 4件",
    ]);
  });
});
