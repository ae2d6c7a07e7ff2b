import { describe, expect, it } from "vitest";
import { servedRegionName } from "../../src/documents/served-region.ts";

describe("servedRegionName", () => {
  it.each([
    ["宝鸡市司法局", "宝鸡市"],
    ["山东省司法厅", "山东省"],
    ["威海市环翠区司法局", "威海市环翠区"],
    ["衡水市市场监督管理局", "衡水市"],
    ["威海市环翠区城市管理局", "威海市环翠区"],
    ["中卫市委全面依法治市委员会办公室", "中卫市"],
  ])("reads %s as the report of %s", (name, served) => {
    expect(servedRegionName(name)).toBe(served);
  });

  it.each(["环翠区", "威海市", "绵阳高新区", "奈曼旗", "长阳土家族自治县"])(
    "leaves %s as it is",
    (name) => {
      expect(servedRegionName(name)).toBe(name);
    },
  );
});
