import { describe, expect, it } from "vitest";
import { sayable } from "../../../src/figures/names/naming.ts";
import { figuresIn, namesIn } from "../sample.ts";

describe("names of counts", () => {
  it("pairs those who should come with those who came", () => {
    expect(
      namesIn("负责人应出庭17次，实到16次，出庭应诉率94.1%，未到庭的1次系临时参加防汛。"),
    ).toEqual([
      "负责人应出庭次数 17次",
      "负责人实到次数 16次",
      "行政机关负责人出庭应诉率 94.1%",
      "负责人未到庭次数 1次",
    ]);
  });

  it("tells those of a whole from the whole", () => {
    expect(
      namesIn(
        "21个乡镇（街道）中仍有6个没有专职法制审核人员。法制审核岗16人中取得法律职业资格的仅5人。",
      ),
    ).toEqual([
      "乡镇（街道）数 21个",
      "没有专职法制审核人员的乡镇（街道）数 6个",
      "法制审核岗人数 16人",
      "取得法律职业资格的法制审核岗人数 5人",
    ]);
  });

  it("names whom a team or a list reached with the team or the list", () => {
    expect(namesIn("组织“马背宣讲团”12支，走遍106个村，宣讲270余场。")).toEqual([
      "“马背宣讲团”数 12支",
      "“马背宣讲团”走遍村数 106个",
      "“马背宣讲团”宣讲场次 270余场",
    ]);
    expect(namesIn("免罚轻罚清单惠及企业332家，减免209万元。")).toEqual([
      "免罚轻罚清单惠及企业数 332家",
      "免罚轻罚清单减免金额 209万元",
    ]);
  });

  it("lets a desk that is set up, a council that meets and office-holders act", () => {
    expect(
      namesIn("大厅内设“办不成事”反映窗口，由值班局长轮流坐班，全年收到反映事项64件。"),
    ).toEqual(["“办不成事”反映窗口收到反映事项数 64件"]);
    expect(namesIn("县委全面依法治县委员会全年召开会议2次，研究议题13个。")).toEqual([
      "县委全面依法治县委员会召开会议次数 2次",
      "县委全面依法治县委员会研究议题数 13个",
    ]);
    expect(
      namesIn("148个人民调解组织受理草场边界、虫草采挖、劳务工资等纠纷1273件，调解成功1239件。"),
    ).toEqual([
      "人民调解组织数 148个",
      "受理人民调解纠纷数 1273件",
      "人民调解纠纷调解成功数 1239件",
    ]);
  });

  it("gives a hearing those who came and what they said", () => {
    expect(
      namesIn("在牧民定居点规划2项重大事项中召开听证会，到会群众117人，收集意见64条。"),
    ).toEqual(["重大事项数 2项", "听证会到会群众人数 117人", "听证会收集意见数 64条"]);
  });

  it("sums up the whole, not its last part", () => {
    expect(
      namesIn("新设立市场主体3.2万户，其中企业1.1万户、个体工商户2.1万户，总量达21.3万户。").at(-1),
    ).toBe("市场主体累计数 21.3万户");
  });

  it("gives the place that is first or last of all its number", () => {
    expect(namesIn("新收行政复议案件386件，其中市政府97件，华宁县最少，仅9件。")).toEqual([
      "新收行政复议案件数 386件",
      "市政府新收行政复议案件数 97件",
      "新收行政复议案件数 9件",
    ]);
  });

  it("reads 案 as a measure word, and 二人转 as none", () => {
    expect(namesIn("在农资打假中，移送公安机关5案9人。").map((name) => name.split(" ")[1])).toEqual(
      ["5案", "9人"],
    );
    expect(figuresIn("县融媒体中心开设二人转小品专栏《法在咱屯儿》。")).toEqual([]);
  });

  it("keeps the price that fell apart from where it fell from", () => {
    expect(namesIn("口罩均价由高峰时每只3.5元回落至0.8元。")).toEqual([
      "口罩均价（回落前） 3.5元",
      "口罩均价 0.8元",
    ]);
  });
});

describe("sayable", () => {
  const named = (indicator: string): string =>
    sayable({ indicator, words: "", object: "", deed: "" }, "行政检查", undefined).indicator;

  it("says once what stands twice in a row", () => {
    expect(named("调解成功成功率")).toBe("调解成功率");
  });

  it("names what says nothing by what was spoken of last", () => {
    expect(named("数")).toBe("行政检查数");
  });

  it("keeps any other name", () => {
    expect(named("行政复议案件审结数")).toBe("行政复议案件审结数");
  });
});

describe("withSuffix", () => {
  it("counts those who took part once, and averages by what they are counted by", () => {
    expect(namesIn("举办专题讲座26场次，参训人员达3200人次。")[1]).toBe(
      "专题讲座参训人次 3200人次",
    );
    expect(namesIn("培育“法律明白人”1860名，村均6.2名。")[1]).toBe("“法律明白人”村均人数 6.2名");
  });
});
