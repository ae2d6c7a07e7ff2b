import { describe, expect, it } from "vitest";
import { askedPoints } from "../../src/question/asked-points.ts";

describe("askedPoints", () => {
  it.each([
    ["报告摆了几条问题？分别是", "problems"],
    ["存在的问题有几条，逐条说", "problems"],
    ["有几个困难和问题", "problems"],
    ["自己查出的短板有哪几条", "problems"],
    ["自身剖析的软肋有哪几条，列出来", "problems"],
    ["自己承认哪几样没做好", "problems"],
    ["自己说还差在哪些方面，列一列", "problems"],
    ["做得不够的地方有哪些", "problems"],
    ["打算抓哪几件事，一条一条列出来", "plans"],
    ["下一步分几个方面推进", "plans"],
    ["工作安排有几项，都是什么", "plans"],
    ["总共安排了几件大事，逐条给我", "work"],
    ["主要做了哪几件事，列出来", "work"],
  ])("reads %s as asking for the points of the %s", (topic, section) => {
    expect(askedPoints(topic)?.section).toBe(section);
  });

  it.each([
    ["报告问题线索多少条"],
    ["反馈的问题有几个"],
    ["督察查出的问题有几个"],
    ["检查查出哪些问题"],
    ["哪些执法工作没做好"],
    ["计划办几场培训"],
    ["为什么存在这些问题"],
    ["在执法方面有哪些问题"],
    ["问题和打算各有几条"],
    ["行政复议受理了几件"],
  ])("leaves %s to others", (topic) => {
    expect(askedPoints(topic)).toBeUndefined();
  });

  it("takes time linear in a long text", () => {
    const started = performance.now();

    askedPoints(`几条${"问题和不足".repeat(20_000)}`);

    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
