import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("nameAfter", () => {
  it("names those who act by what they did behind those they did it to", () => {
    expect(namesIn("9个县（市、区）共向75个乡镇委托执法事项1120项。").slice(0, 2)).toEqual([
      "委托执法事项的县（市、区）数 9个",
      "委托执法事项的乡镇数 75个",
    ]);
  });

  it("names places by what was done there", () => {
    expect(namesIn("电子印章在312项事项中应用。")).toEqual(["电子印章应用的事项数 312项"]);
    expect(namesIn("在26个行政村中设立法律服务点。")).toEqual(["设立法律服务点的行政村数 26个"]);
  });

  it("takes a bare verb behind 均 or 全部 for what all of them did", () => {
    expect(namesIn("41个市级部门全部接入。")).toEqual(["接入的市级部门数 41个"]);
  });

  it("counts bodies in their own measure word, and their heads in that of persons", () => {
    expect(namesIn("68家单位党政主要负责人提交书面述法报告。")).toEqual([
      "提交书面述法报告的单位数 68家",
    ]);
    expect(namesIn("21个乡镇和39个县直部门的主要负责人全部述法。")).toEqual([
      "述法的乡镇数 21个",
      "述法的县直部门数 39个",
    ]);
    expect(namesIn("12名单位主要负责人提交述法报告。").join()).not.toContain("的单位数");
  });

  it("cuts what an actor does from its name where the next amount counts that", () => {
    expect(namesIn("36个执法单位制发涉企检查计划210份。")[0]).toBe("执法单位数 36个");
    expect(namesIn("47名公职律师审查合同1200份。")[0]).toBe("公职律师人数 47名");
  });

  it.each([
    ["救助32名未成年人。", "救助未成年人数 32名"],
    ["建设12处无障碍设施。", "建设无障碍设施数 12处"],
    ["发生2起较大事故。", "较大事故数 2起"],
    ["95家企业未整改。", "未整改的企业数 95家"],
  ])("tells in %s nouns from negations and comparisons", (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    ["组建12支联合执法队。", "联合执法队数 12支"],
    ["出台6个实施方案。", "出台实施方案数 6个"],
    ["建成5个现场教学点。", "建成现场教学点数 5个"],
    ["受理45件集中办理。", "受理数 45件"],
    ["督促3家实施方案。", "督促数 3家"],
  ])("tells in %s the verb within a noun from what was done", (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});

describe("nameGoverned", () => {
  it.each([
    [
      "1268个网格、1402名专职网格员上报事件31.5万件。",
      ["网格数 1268个", "专职网格员数 1402名", "上报事件数 31.5万件"],
    ],
  ])("counts plainly those whose deeds have their own number in %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("what the counted ones did", () => {
  it.each([
    ["开展专项法治督察，指出的34条问题年内全部整改到位。", "专项法治督察指出的问题数 34条"],
    ["开展法治督察，发现的21个问题年底前全部整改完毕。", "法治督察发现的问题数 21个"],
    ["910名网格员常态化入户走访。", "入户走访的网格员数 910名"],
    ["35名公职律师结对联系210个村。", "公职律师人数 35名"],
  ])("does not take when and how for part of the noun in %s", (text, name) => {
    expect(namesIn(text)[0]).toBe(name);
  });
});

describe("deeds that nobody does to another", () => {
  it("are those of the counted ones", () => {
    expect(namesIn("21个镇（街）和37个市直单位主要负责人开展年度述法。")).toEqual([
      "年度述法的镇（街）数 21个",
      "年度述法的市直单位数 37个",
    ]);
    expect(namesIn("组织25个镇、38个县级部门主要负责人述法。")).toEqual([
      "主要负责人述法的镇数 25个",
      "主要负责人述法的县级部门数 38个",
    ]);
    expect(namesIn("对21个镇街开展法治督察。")).toEqual(["法治督察镇街数 21个"]);
  });
});

describe("what bodies have", () => {
  it.each([
    ["全县458个调委会有人民调解员1873名。", ["人民调解委员会数 458个", "人民调解员数 1873名"]],
    ["12个镇街有执法人员320名。", ["镇街数 12个", "执法人员数 320名"]],
    ["9个社区有条件建设法治广场。", ["有条件建设法治广场的社区数 9个"]],
  ])("is told by its own number in %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
