import { describe, expect, it } from "vitest";
import { isDivided, withoutDivision } from "../../../src/figures/names/divided.ts";
import { freshMemory } from "../../../src/figures/names/memory.ts";
import { namesIn } from "../sample.ts";

describe("isDivided", () => {
  it.each(["，从区域看", "，按案件类型分", "，一般程序案件中", "，其中"])(
    "finds parts announced in %s",
    (told) => {
      expect(isDivided({ ...freshMemory(""), told })).toBe(true);
      expect(isDivided({ ...freshMemory(""), told: withoutDivision(told) })).toBe(false);
    },
  );

  it("finds none in 其中之一", () => {
    expect(isDivided({ ...freshMemory(""), told: "，是其中之一" })).toBe(false);
  });
});

describe("dividedWhole", () => {
  it("divides the first figure of the sentence before", () => {
    expect(
      namesIn("办理行政处罚案件963件，罚款5万元。按案件类型分，城管744件，食品219件。"),
    ).toEqual([
      "办理行政处罚案件数 963件",
      "行政处罚案件罚款金额 5万元",
      "办理城管行政处罚案件数 744件",
      "办理食品行政处罚案件数 219件",
    ]);
  });

  it("divides what is named", () => {
    expect(namesIn("一般程序案件中，城管744件，食品219件。")).toEqual([
      "城管一般程序案件数 744件",
      "食品一般程序案件数 219件",
    ]);
  });
});
