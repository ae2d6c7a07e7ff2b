import { describe, expect, it } from "vitest";
import { onlyReckons, toldReckoning } from "../../src/question/told-reckoning.ts";

describe("toldReckoning", () => {
  it.each([
    ["两种会加一块多少次", { kind: "sum", count: 2 }],
    ["合计多少", { kind: "sum" }],
    ["两个差多少", { kind: "difference" }],
    ["比镇街高几个百分点", { kind: "difference", from: "镇街" }],
    ["还剩几件", { kind: "rest", without: [] }],
    ["剩下的呢", { kind: "rest", without: [] }],
    ["除了这两样还有多少件", { kind: "rest", without: [] }],
    ["除了民间纠纷还调了多少", { kind: "rest", without: ["民间纠纷"] }],
    ["除了改的和废的还有几件", { kind: "rest", without: ["改的", "废的"] }],
    ["占全部的几成", { kind: "share", of: "last", part: "", whole: "" }],
    ["剩下的占多少", { kind: "share", of: "rest", part: "剩下", whole: "" }],
    ["没办完的占多少", { kind: "share", of: "rest", part: "没办完", whole: "" }],
    ["里头民间的占比多少", { kind: "share", of: "named", part: "民间", whole: "" }],
  ])("reads %s", (part, asked) => {
    expect(toldReckoning(part)).toEqual(asked);
  });

  it.each(["环翠一共多少调委会", "还有哪些做法", "剩下的工作怎么安排", "办了多少", "许可卷多少本"])(
    "reads nothing in %s",
    (part) => {
      expect(toldReckoning(part)).toBeUndefined();
    },
  );
});

describe("onlyReckons", () => {
  it.each([
    ["差多少", true],
    ["占比呢", true],
    ["民间的占比多少", false],
    ["办了多少", false],
  ])("says for %s: %s", (part, isBare) => {
    expect(onlyReckons(part)).toBe(isBare);
  });
});
