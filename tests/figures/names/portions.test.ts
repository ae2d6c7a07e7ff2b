import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("namePortion", () => {
  it("gives a bare word of a list the head and the deed of its whole", () => {
    expect(
      namesIn("全年作出行政处罚决定5124件，其中公安3201件、交通运输812件，文旅33件。").slice(1),
    ).toEqual([
      "公安作出行政处罚决定数 3201件",
      "交通运输作出行政处罚决定数 812件",
      "文旅作出行政处罚决定数 33件",
    ]);
  });

  it("reads a row of bare words without 其中, where they come to no more than the whole", () => {
    expect(namesIn("共有行政执法人员1820人，公安820人、农业农村95人。").slice(1)).toEqual([
      "公安行政执法人员数 820人",
      "农业农村行政执法人员数 95人",
    ]);
  });

  it("leaves a word alone that has a head of its own", () => {
    expect(namesIn("排查安全隐患820处，其中经营场所310处。").slice(1)).toEqual([
      "排查经营场所数 310处",
    ]);
  });

  it("goes back to the sentence before where one is divided", () => {
    expect(
      namesIn(
        "新收行政复议案件386件，审结率91%。从区域看，红塔区104件居首，通海县51件次之。",
      ).slice(2),
    ).toEqual(["新收行政复议案件数 104件", "新收行政复议案件数 51件"]);
    expect(
      namesIn("办理案件3703件。一般程序案件中，市容环卫类742件，规划建设类118件。").slice(1),
    ).toEqual(["市容环卫类一般程序案件数 742件", "规划建设类一般程序案件数 118件"]);
  });

  it("takes no list that divides nothing for parts of its first member", () => {
    expect(namesIn("按事项分，行政许可226项、行政给付18项。")).toEqual([
      "行政许可数 226项",
      "行政给付数 18项",
    ]);
  });

  it("leaves the body that did it out of the parts, and takes persons for the cases that are theirs", () => {
    expect(namesIn("县公共法律服务中心受理法律援助案件346件，其中农民工讨薪142件。").at(-1)).toBe(
      "受理农民工讨薪法律援助案件数 142件",
    );
    expect(namesIn("受理法律援助案件320件，其中农民工112件。").at(-1)).toBe(
      "受理农民工法律援助案件数 112件",
    );
  });
});

describe("portions of dossiers", () => {
  it("says which deed they are of, and goes back to all of them where the parts make up the whole", () => {
    expect(
      namesIn("抽取案卷226宗，其中行政处罚154宗、行政许可72宗，不合格的4宗已整改。").slice(1),
    ).toEqual([
      "抽取行政处罚案卷数 154宗",
      "抽取行政许可案卷数 72宗",
      "抽取行政执法案卷评查不合格数 4宗",
    ]);
  });
});
