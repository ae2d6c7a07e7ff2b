import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("nameElliptical", () => {
  it.each([
    ["调解各类纠纷1547件，成功1521件。", "调解纠纷数 1547件", "调解纠纷成功数 1521件"],
    ["调解纠纷120件，调成118件。", "调解纠纷数 120件", "纠纷调解成功数 118件"],
    ["调解纠纷120件，标的额3万元。", "调解纠纷数 120件", "调解纠纷标的额 3万元"],
  ])("gives deed or measure its object in %s", (text, whole, part) => {
    expect(namesIn(text)).toEqual([whole, part]);
  });
});

describe("nameAgain", () => {
  it.each([
    ["移送司法机关12件15人。", "移送司法机关数 12件", "移送司法机关人数 15人"],
    ["办结案件50件，日均2件。", "办结案件数 50件", "办结案件日均数 2件"],
    ["新上线应用14件，累计达到52件。", "新上线应用数 14件", "上线应用累计数 52件"],
  ])("says in %s what was measured before once more", (text, first, second) => {
    expect(namesIn(text)).toEqual([first, second]);
  });
});

describe("persons at hand", () => {
  it.each([
    [
      "强化社区矫正对象日常监管和帮扶，年内新接收97人，解除矫正104人。",
      ["社区矫正对象新接收人数 97人", "社区矫正对象解除矫正人数 104人"],
    ],
    ["加强刑满释放人员安置帮教，新接收120人。", ["刑满释放人员新接收人数 120人"]],
    [
      "规范行政执法人员资格管理，新增35人，注销12人。",
      ["行政执法人员新增人数 35人", "行政执法人员注销人数 12人"],
    ],
    [
      "加强人民调解员管理，新聘280名，解聘12名。",
      ["人民调解员新聘人数 280名", "人民调解员解聘人数 12名"],
    ],
    ["规范行政执法人员资格管理，注销证件12个。", ["注销证件数 12个"]],
  ])("are the ones that a bare deed is done to in %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("joined", () => {
  it.each([
    ["开展联合检查156次，减少重复检查320次。", ["联合检查次数 156次", "减少重复检查次数 320次"]],
  ])("keeps apart two sorts of one deed in %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("what bodies deal with", () => {
  it("is mediated, not the mediators", () => {
    expect(namesIn("全县人民调解委员会148个，全年调解1743件。").at(-1)).toBe(
      "人民调解纠纷调解数 1743件",
    );
  });

  it("is no sort of what was counted before (跨省办件)", () => {
    expect(namesIn("可办事项扩充至355项，跨省办件1.36万件。").at(-1)).toBe("跨省办件数 1.36万件");
  });
});
