import { describe, expect, it } from "vitest";
import {
  bodyOpening,
  doerOf,
  namesWork,
  workNamed,
  workOf,
} from "../../../src/figures/words/doers.ts";

describe("doerOf", () => {
  it.each([
    ["综合行政执法局办理行政处罚案件", "综合行政执法局"],
    ["矛盾纠纷调处化解中心受理纠纷", "矛盾纠纷调处化解中心"],
    ["人民调解组织受理案件", "人民调解组织"],
    ["法律顾问全程参与政府常务会", "法律顾问"],
  ])("finds the body of %s", (phrase, doer) => {
    expect(doerOf(phrase)).toBe(doer);
  });

  it.each([
    "受理行政复议案件",
    "成功化解矛盾纠纷",
    "镇政府、司法所化解纠纷",
    "区人民政府及各部门办理案件",
    "组织领导干部旁听庭审",
  ])("finds none in %s", (phrase) => {
    expect(doerOf(phrase)).toBe("");
  });
});

describe("bodyOpening", () => {
  it.each([
    ["法律援助中心优化流程、降低门槛", "法律援助中心"],
    ["县仲裁委员会改进服务", "县仲裁委员会"],
    ["市公证处的服务不断改进", ""],
    ["人民调解组织网络健全", ""],
    ["市财政局增加投入", ""],
  ])("gives the body at work that opens %s", (clause, body) => {
    expect(bodyOpening(clause)).toBe(body);
  });
});

describe("namesWork", () => {
  it.each([
    ["群众信访", "县信访局", true],
    ["行政诉讼案件", "人民法院", true],
    ["矛盾纠纷", "镇调委会", true],
    ["事项", "县信访局", false],
    ["行政处罚案件", "市公安局", false],
  ])("says whether %s tells the work of %s", (object, body, tells) => {
    expect(namesWork(object, body)).toBe(tells);
  });
});

describe("workOf", () => {
  it("names what such a body deals with", () => {
    expect(workOf("行政复议机构", "申请")).toBe("行政复议");
    expect(workOf("行政复议机构", "来访咨询人次")).toBe("");
    expect(workOf("综合行政执法局", "案件")).toBe("");
  });
});

describe("workNamed", () => {
  it.each([
    ["县法律援助中心", "案件", "法律援助"],
    ["各级调解组织", "纠纷", "人民调解"],
    ["调解员", "纠纷", "人民调解"],
    ["市仲裁委", "案件", "仲裁"],
    ["公证处", "申请", "公证"],
    ["法律援助中心", "农民工案件", ""],
    ["综合行政执法局", "案件", ""],
    ["政务服务中心", "事项", ""],
  ])("says of %s and %s: %s", (doer, object, work) => {
    expect(workNamed(doer, object)).toBe(work);
  });
});
