import { describe, expect, it } from "vitest";
import { askedShare } from "../../src/question/asked-share.ts";

describe("askedShare", () => {
  it.each([
    ["评查的卷宗里，许可审批那类占比多少", "许可审批", "评查的卷宗"],
    ["智慧社区里面省级标杆的占比", "省级标杆", "智慧社区"],
    ["废止的文件占清理文件的百分之几", "废止的文件", "清理文件"],
    ["行政官司,领导到庭的占几成", "领导到庭", "行政官司"],
    ["占清理数的百分之多少", "", "清理数"],
    ["邻里纠纷占比多少", "邻里纠纷", ""],
    ["占多少", "", ""],
    ["占比是多少？", "", ""],
    ["参与的案件，在他们经手的法律事务里占多少", "参与的案件", "他们经手的法律事务"],
    ["许可审批卷占评查总卷数的比重？", "许可审批卷", "评查总卷数"],
  ])("reads %s as %s of %s", (topic, part, whole) => {
    expect(askedShare(topic)).toEqual({ part, whole });
  });

  it.each(["败诉率是多少", "许可审批卷宗占多少本", "处罚案件多少件"])(
    "reads none in %s",
    (topic) => {
      expect(askedShare(topic)).toBeUndefined();
    },
  );
});
