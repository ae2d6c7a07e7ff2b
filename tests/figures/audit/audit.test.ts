import { describe, expect, it } from "vitest";
import { figuresIn } from "../sample.ts";

function notesOn(text: string, raw: string): readonly string[] {
  return figuresIn(text).find((figure) => figure.raw === raw)?.notes ?? ["no such figure"];
}

describe("audit", () => {
  it("finds the part that a rate was worked out from (huancui-2021, mawei-2021)", () => {
    expect(notesOn("共受理行政复议案件50件，已审结39件，纠错率达到28.2%。", "28.2%")).toEqual([
      "28.2%＝11/39",
    ]);
    expect(notesOn("全年办理行政复议案件15件，纠错率13.33%以上。", "13.33%以上")).toEqual([
      "13.33%＝2/15",
    ]);
  });

  it("finds part and whole where both are stated (dawukou-2021)", () => {
    expect(
      notesOn("共发生行政诉讼案件40件，已结34件，其中败诉5件，败诉率14.7%。", "14.7%"),
    ).toEqual(["14.7%＝5/34"]);
  });

  it("claims no formula where any number would do", () => {
    expect(notesOn("共审结行政复议案件12195件，纠错率13.4%。", "13.4%")).toEqual([]);
  });

  it("claims no formula for a rate of something else", () => {
    expect(notesOn("受理行政复议案件50件，行政机关负责人出庭率86%。", "86%")).toEqual([]);
  });

  it("doubts a whole of 100 % beside a part that is less (mawei-2021)", () => {
    const notes = notesOn(
      "全区共排查调处各类矛盾纠纷1788件，调处成功1768件，其中民间纠纷858件，调处成功率达100%。",
      "100%",
    );

    expect(notes).toEqual(["与同句“1788件”中“1768件”（98.88%）不一致，100%的计算范围原文未说明"]);
  });

  it("adds up what 其中 lists (mawei-2021)", () => {
    expect(
      notesOn("共评查行政执法案卷144本，其中行政处罚卷宗59本，行政许可审批卷宗85本。", "144本"),
    ).toEqual(["144本＝59本＋85本"]);
  });

  it("doubts an outcome that exceeds what was taken in (dawukou-2021)", () => {
    expect(notesOn("对行政规范性文件进行清理，本年度共清理9件，保留15件。", "15件")).toEqual([
      "“15件”大于前文“9件”，两者关系原文未说明",
    ]);
  });

  it("notes the same count with two values (yicheng-2021)", () => {
    const text = "2950余名国家工作人员参加普法考试。连续两年组织全区3000余名党政干部参加法律考试。";

    expect(notesOn(text, "2950余名")).toEqual(["可能与另一处为同一统计，数值不同：“3000余名”"]);
    expect(notesOn(text, "3000余名")).toEqual(["可能与另一处为同一统计，数值不同：“2950余名”"]);
  });

  it("does not hold an aim against a result", () => {
    const text = "行政机关负责人出庭应诉率96%。力争行政机关负责人出庭应诉率达到98%。";

    expect(notesOn(text, "96%")).toEqual([]);
  });
});
