import { describe, expect, it } from "vitest";
import { isGoverned, thingOwned } from "../../../src/figures/names/owned.ts";
import { namesIn } from "../sample.ts";

describe("thingOwned", () => {
  it.each([
    ["的许可事项", "许可事项"],
    ["的案件审查", ""],
    ["许可事项", ""],
  ])("finds what %s makes an owner's", (stretch, thing) => {
    expect(thingOwned(stretch)).toBe(thing);
  });
});

describe("isGoverned", () => {
  it.each([
    ["集中承接", true],
    ["对", true],
    ["为", false],
  ])("says whether %s tells what was done to what is his", (before, governs) => {
    expect(isGoverned(before)).toBe(governs);
  });
});

describe("names of owners and what is theirs", () => {
  it.each([
    ["下放12个部门的权力事项88项。", ["下放权力事项的部门数 12个", "下放权力事项数 88项"]],
    ["走访5个乡镇的困难群众210户。", ["走访困难群众的乡镇数 5个", "走访困难群众数 210户"]],
    ["对11个部门的176件案卷进行“背对背”互评。", ["互评案卷的部门数 11个", "互评案卷数 176件"]],
    ["为9个街道的120名网格员发放手册300册。", ["街道数 9个", "网格员数 120名", "发放手册数 300册"]],
  ])("reads %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
