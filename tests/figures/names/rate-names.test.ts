import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("nameRate", () => {
  it("names by itself each share that was cut", () => {
    expect(namesIn("平均减环节63%、减材料57%、减时限71%。")).toEqual([
      "平均减环节比例 63%",
      "减材料比例 57%",
      "减时限比例 71%",
    ]);
  });

  it("says 成功 once", () => {
    expect(namesIn("受理矛盾纠纷8200件，调解成功8100件，成功率98.8%。")[2]).toBe(
      "矛盾纠纷调解成功率 98.8%",
    );
  });
});
