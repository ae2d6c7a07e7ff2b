import { describe, expect, it } from "vitest";
import { shortNames } from "../../src/documents/region-names.ts";

describe("shortNames", () => {
  it.each([
    ["环翠区", ["环翠"]],
    ["寨沙镇", ["寨沙"]],
    ["东升街道", ["东升"]],
    ["恩施土家族苗族自治州", ["恩施", "恩施州"]],
    ["内蒙古自治区", ["内蒙古"]],
    ["沙县", []],
    ["邢台市生态环境局", []],
  ])("gives those of %s", (name, shorts) => {
    expect(shortNames(name)).toEqual(shorts);
  });
});
