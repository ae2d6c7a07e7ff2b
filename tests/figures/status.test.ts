import { describe, expect, it } from "vitest";
import { opensPlan, statusOf } from "../../src/figures/status.ts";

describe("statusOf", () => {
  it.each(["计划开展培训3期", "拟修改5件", "力争达到98%", "确保办复率达到100%"])(
    "takes %s for an aim",
    (near) => {
      expect(statusOf(near, [])).toBe("planned");
    },
  );

  it.each(["按计划开展培训3期", "模拟法庭3次", "培训3期"])("takes %s for a result", (near) => {
    expect(statusOf(near, [])).toBe("achieved");
  });

  it("takes all in a section of plans for aims", () => {
    expect(statusOf("办结5件", ["四、下一步工作打算"])).toBe("planned");
  });
});

describe("opensPlan", () => {
  it.each([
    ["下一步打算：2024年，", true],
    ["二是明年将", true],
    ["2021年，", false],
    ["今后悔过的人", false],
  ])("says of %s: %s", (sentence, isPlan) => {
    expect(opensPlan(sentence)).toBe(isPlan);
  });
});
