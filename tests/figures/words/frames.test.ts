import { describe, expect, it } from "vitest";
import {
  frameAtWork,
  frameIn,
  frameOfSubject,
  isDocument,
} from "../../../src/figures/words/frames.ts";

describe("frameIn", () => {
  it.each([
    ["安全生产专项整治期间", "安全生产专项整治"],
    ["安全生产专项整治“一年小灶”期间", "安全生产专项整治"],
    ["深入推进“高效办成一件事”", "“高效办成一件事”"],
    ["“铁拳”行动中", "“铁拳”行动"],
    ["建成“一体化执法监督平台”", "“一体化执法监督平台”"],
    ["上线“慧管”系统", "“慧管”系统"],
    ["制定《轻微违法免予处罚目录》", "《轻微违法免予处罚目录》"],
    ["推行“非现场执法”", "“非现场执法”"],
    ["开设小品专栏《法在身边》", "《法在身边》"],
    ["推进行政复议体制改革", "行政复议"],
    ["依法严打电信网络诈骗", "电信网络诈骗"],
    ["聚焦扬尘治理", "扬尘治理"],
    ["强化预付卡监管", "预付卡监管"],
  ])("finds what %s sets going", (clause, frame) => {
    expect(frameIn(clause)).toBe(frame);
  });

  it.each([
    ["“铁拳”行动深入开展", "“铁拳”行动"],
    ["“两违”整治保持高压态势", "“两违”"],
    ["城乡环境综合整治深入推进", "城乡环境综合整治"],
    ["矛盾纠纷多元化解", ""],
    ["执法保障同步跟进", ""],
  ])("finds what %s says to be at work", (clause, frame) => {
    expect(frameAtWork(clause)).toBe(frame);
  });

  it.each(["疫情期间", "发布“红黑榜”", "建立联席会议制度", "开展试点", "印发通知"])(
    "finds nothing in %s",
    (clause) => {
      expect(frameIn(clause)).toBe("");
    },
  );
});

describe("frameOfSubject", () => {
  it("takes a quoted reform that the clause speaks of, and no quoted word alone", () => {
    expect(frameOfSubject("“证照分离”改革涉及523项事项")).toBe("“证照分离”改革");
    expect(frameOfSubject("“毡房调解”深入8个乡镇")).toBe("");
  });
});

describe("isDocument", () => {
  it("tells rules from lists", () => {
    expect(isDocument("《行政裁量权基准》")).toBe(true);
    expect(isDocument("《免予处罚目录》")).toBe(false);
  });
});

describe("frameOfSubject", () => {
  it("takes a quoted way of working and what covers something", () => {
    expect(frameOfSubject("“双随机、一公开”监管覆盖29个部门")).toBe("“双随机、一公开”监管");
    expect(frameOfSubject("“综合监管一件事”覆盖8个行业")).toBe("“综合监管一件事”");
  });
});
