import { describe, expect, it } from "vitest";
import { otherRegion } from "../../src/documents/regions.ts";
import { shortKindNames } from "../../src/documents/short-kinds.ts";

describe("shortKindNames", () => {
  it.each([
    ["赣州经济技术开发区", "赣州经开区"],
    ["衡水市市场监督管理局", "衡水市市监局"],
    ["绵阳高新技术产业开发区", "绵阳高新区"],
    ["威海市城市管理综合行政执法局", "威海市城管局"],
  ])("shortens %s to %s among others", (name, short) => {
    expect(shortKindNames(name)).toContain(short);
  });

  it.each(["环翠区", "桥头镇", "宝鸡市司法局", ""])("has none for %s", (name) => {
    expect(shortKindNames(name)).toEqual([]);
  });

  it("names no form twice and never the name itself", () => {
    const region = otherRegion("经济技术开发区", ["江西省", "赣州市"]);

    expect(region.aliases).toContain("赣州经开区");
    expect(region.aliases).toContain("赣州市经开区");
    expect(region.aliases).not.toContain(region.name);
    expect(new Set(region.aliases).size).toBe(region.aliases.length);
  });
});
