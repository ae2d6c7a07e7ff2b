import { describe, expect, it } from "vitest";
import { freshMemory } from "../../../src/figures/names/memory.ts";
import { mention, turn } from "../../../src/figures/names/mentions.ts";
import { namesIn } from "../sample.ts";

const memory = freshMemory("");

describe("mention", () => {
  it.each([
    ["对行政规范性文件进行清理", { mention: "行政规范性文件清理", isEvent: false }],
    ["将个体工商户纳入信用监管", { mention: "个体工商户", isEvent: false }],
    ["扬尘污染治理成效明显", { frame: "扬尘污染治理", mention: "" }],
    ["“散乱污”整治持续发力", { frame: "“散乱污”", mention: "" }],
    ["县仲裁委员会改进服务", { doer: "县仲裁委员会" }],
    ["围绕土地、邻里等多发纠纷逐村逐户过筛", { mention: "多发纠纷" }],
    ["组织开展行政执法考试", { mention: "行政执法考试", isEvent: true }],
    ["行政复议方面", { theme: "行政复议", mention: "行政复议" }],
    ["行政复议主渠道作用进一步显现", { theme: "行政复议", mention: "行政复议" }],
    ["法律援助质效不断提升", { theme: "法律援助", mention: "法律援助" }],
    ["出台《行政执法监督办法》并不断完善", { theme: "" }],
    ["主要集中在公安、自然资源和人社领域", { enumerated: ["公安", "自然资源", "人社领域"] }],
    ["大厅内设“办不成事”反映窗口", { doer: "“办不成事”反映窗口" }],
    ["执法保障同步跟进", { mention: "" }],
    ["健全起草、审核、备案全流程管理机制", { mention: "" }],
    ["增强服务意识", { mention: "" }],
    ["把法治建设列入乡镇和部门年度绩效考评", { mention: "法治建设年度绩效考评" }],
    ["将法治政府建设情况纳入县直部门综合考核", { mention: "法治政府建设综合考核" }],
    ["落实刑满释放人员“必接必送”", { mention: "刑满释放人员" }],
  ])("keeps of %s what the amounts behind may need", (clause, kept) => {
    expect(mention(clause, memory)).toMatchObject(kept);
  });

  it("turns, behind a semicolon, to the event that is held", () => {
    expect(namesIn("查处非法车辆80辆；开展校车安全检查，发现隐患15处。").at(-1)).toBe(
      "校车安全检查发现隐患数 15处",
    );
    expect(namesIn("收到行政复议申请88件；加强协调，审结70件。").at(-1)).toBe(
      "行政复议案件审结数 70件",
    );
  });

  it("goes on about what the sentence before counted, where a clause tells of part of it", () => {
    const before = { ...memory, topic: "行政复议申请", object: "行政复议申请" };

    expect(mention("审结案件中", before)).toMatchObject({
      mention: "行政复议申请",
      isFresh: false,
    });
  });

  it("takes what is only compared for no topic", () => {
    expect(mention("居全市前列", memory)).toBe(memory);
  });

  it("keeps the place that is last of all, where amounts stood before", () => {
    expect(mention("元江县最少", { ...memory, isFresh: true }).extreme).toBe("元江县");
    expect(mention("元江县最少", memory).extreme).toBe("");
  });

  it("takes those whom one goes to for nobody who acts", () => {
    expect(mention("深入区司法局开展调研", { ...memory, doer: "宣讲团" }).doer).toBe("宣讲团");
  });
});

describe("turn", () => {
  it("keeps nothing but a theme", () => {
    expect(turn("组织开展行政执法考试", memory)).toBe(memory);
    expect(turn("行政复议方面", memory).theme).toBe("行政复议");
  });
});

describe("what is made or set going", () => {
  it.each([
    [
      "配合市人大开展《城市生活垃圾分类管理条例》立法调研，收集意见240余条。",
      ["立法调研收集意见数 240余条"],
    ],
    [
      "配合市司法局开展法治督察，反馈问题18个，整改18个。",
      ["法治督察反馈问题数 18个", "法治督察反馈问题整改数 18个"],
    ],
    [
      "举办讲座12场；围绕养犬制作普法短视频，总播放量逾65万次。",
      ["讲座场次 12场", "普法短视频总播放量 逾65万次"],
    ],
  ])("is what is gone on about in %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("onMatter", () => {
  it.each([
    ["不动产登记推行“一窗受理”，办理时限压缩至3个工作日。", ["不动产登记办理时限 3个工作日"]],
    ["工程建设项目推行联合验收，全流程压缩至15个工作日。", ["工程建设项目全流程时间 15个工作日"]],
  ])("gives the time to the matter on a new footing in %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("what is treated", () => {
  it.each([
    ["部署规范性文件全面清理", "规范性文件全面清理"],
    ["开办企业实行“一表填报”", "开办企业"],
    ["对涉及行政处罚、优化营商环境的文件开展清理", "文件清理"],
  ])("is in %s all that the deed is about, and nothing more", (clause, kept) => {
    expect(mention(clause, memory)).toMatchObject({ mention: kept });
  });
});

describe("isNoThing", () => {
  it.each([
    [
      "3.社区矫正。严格日常监管和教育帮扶，解除矫正233人，年底在册341人。",
      ["社区矫正解除人数 233人", "社区矫正在册人数 341人"],
    ],
    ["2.公证。优化便民服务，办理1200件。", ["公证办理数 1200件"]],
    ["随机抽取检查对象、随机选派执法人员，抽查1584户。", ["抽查数 1584户"]],
  ])("finds in %s nothing that the amounts behind could be of", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("pointingBack", () => {
  it("goes back to the whole behind the rest of its parts", () => {
    expect(namesIn("受理案件80件，行政处罚类42件，其余为行政许可类，撤销3件。").at(-1)).toBe(
      "受理案件撤销数 3件",
    );
  });
});
