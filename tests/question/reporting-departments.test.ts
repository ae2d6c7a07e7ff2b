import { describe, expect, it } from "vitest";
import type { Region } from "../../src/documents/region.ts";
import { departmentBehind } from "../../src/question/reporting-departments.ts";

function aRegion(name: string): Region {
  return { name, fullName: name, level: "other", parents: [], aliases: [] };
}

const CITY_MANAGEMENT = aRegion("荆门市城市管理执法委员会");

describe("departmentBehind", () => {
  it.each([
    ["荆门城管委2023年自己承认的毛病有哪些", 3],
    ["荆门的城管执法委罚了多少", 6],
    ["荆门城管案件多少", 0],
    ["荆门司法局办了多少件", 0],
    ["荆门城管委员有几个", 0],
  ])("of %s takes %d characters for the department", (text, length) => {
    expect(departmentBehind(text, 2, CITY_MANAGEMENT)).toBe(length);
  });

  it("takes none behind a region that is no department", () => {
    expect(departmentBehind("荆门城管委", 2, aRegion("荆门市"))).toBe(0);
  });
});
