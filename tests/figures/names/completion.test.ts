import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("inheritedDeed", () => {
  it("holds for the next of a list", () => {
    expect(namesIn("认领省级清单206项，市级清单55项。")).toEqual([
      "认领省级清单数 206项",
      "认领市级清单数 55项",
    ]);
  });

  it("does not hold for a body", () => {
    expect(namesIn("修订制度5项、执法机关8个。")).toEqual(["修订制度数 5项", "执法机关数 8个"]);
  });
});

describe("completed", () => {
  it.each([
    ["法律援助案件5602件，其中刑事2187件。", "法律援助案件数 5602件", "刑事法律援助案件数 2187件"],
    ["国家级示范村2个、市级18个。", "国家级示范村数 2个", "市级示范村数 18个"],
    [
      "新收案件88件，其中以区政府为被告23件。",
      "新收案件数 88件",
      "新收以区政府为被告的案件数 23件",
    ],
  ])("closes the part with the head of the whole in %s", (text, whole, part) => {
    expect(namesIn(text)).toEqual([whole, part]);
  });
});
