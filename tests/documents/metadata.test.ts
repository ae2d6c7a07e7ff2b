import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { type ParsedReport, parseReport } from "../../src/documents/parse.ts";
import { createGazetteer } from "../../src/documents/regions.ts";

const gazetteer = createGazetteer();

function parse(raw: string, file = "report.txt"): ParsedReport {
  return parseReport({ file, raw, sha256: "0".repeat(64) }, gazetteer);
}

/** A body that names neither region nor year, so that only what stands around it can tell them. */
const BODY = `一、主要举措和成效

（一）加强组织领导。区委、区政府主要负责同志认真履行推进法治建设第一责任人职责，召开会议专题研究有关工作，细化任务清单，压实工作责任。

（二）规范行政执法。全年开展案卷评查，共评查行政执法案卷144本，其中行政处罚卷宗59本，行政许可卷宗85本。

二、存在的问题

部分单位对法治政府建设的重要性认识不足，执法力量较为薄弱，普法宣传针对性、实效性有待提高。

三、下一步工作安排

深入贯彻落实上级决策部署，加强重点领域行政执法监督，持续开展行政执法案卷评查，不断提升依法行政水平。
`;

const OPENING =
  "今年以来，我区坚持以习近平新时代中国特色社会主义思想为指导，深入推进依法行政，各项工作取得明显成效。";

describe("parseReport on the corpus without sidecars", () => {
  it.each([
    {
      file: "huancui-2021.txt",
      region: "山东省威海市环翠区",
      year: 2021,
      title: "威海市环翠区人民政府2021年度法治政府建设情况报告",
      publishedOn: "2022-01-11",
    },
    {
      file: "weihai-2023.txt",
      region: "山东省威海市",
      year: 2023,
      title: "2023年威海市法治政府建设情况报告",
      publishedOn: "2024-01-18",
    },
    {
      file: "yicheng-2021.txt",
      region: "山东省枣庄市峄城区",
      year: 2021,
      title: "中共峄城区委峄城区人民政府关于2021年度法治政府建设情况的报告",
    },
    {
      file: "mawei-2021.txt",
      region: "福建省福州市马尾区",
      year: 2021,
      title: "马尾区2021年法治政府建设工作报告",
    },
    {
      file: "dawukou-2021.txt",
      region: "宁夏回族自治区石嘴山市大武口区",
      year: 2021,
      title: "大武口区2021年法治政府建设情况报告",
    },
  ])("finds region, year, title and date of $file", ({ file, region, ...metadata }) => {
    const raw = readFileSync(new URL(`../../corpus/${file}`, import.meta.url), "utf8");

    const { report } = parse(raw, file);

    expect(report.region.fullName).toBe(region);
    expect(report).toMatchObject(metadata);
    expect(report.publishedOn).toBe(metadata.publishedOn);
  });

  it("says that the title of dawukou-2021 was made up", () => {
    const raw = readFileSync(new URL("../../corpus/dawukou-2021.txt", import.meta.url), "utf8");

    expect(parse(raw, "dawukou-2021.txt").warnings).toEqual(["没有找到标题，暂以地区和年度代替"]);
  });
});

describe("parseReport on heads of other places", () => {
  interface Head {
    readonly what: string;
    readonly head: string;
    readonly region: string;
    readonly year: number;
    readonly title?: string;
    readonly publishedOn?: string;
    readonly issuer?: string;
  }
  const HEADS: readonly Head[] = [
    {
      what: "a source line, a year before the region",
      head: `首页>政务公开>法治政府建设\n2022年仓山区法治政府建设年度报告\n来源:仓山区司法局 发布时间:2023-01-16 10:23 浏览次数:\n\n${OPENING}`,
      region: "福建省福州市仓山区",
      year: 2022,
      title: "2022年仓山区法治政府建设年度报告",
      publishedOn: "2023-01-16",
    },
    {
      what: "a metadata table before the title, a government speaking",
      head: `索引号：113710/2023-00012\n组配分类：法治政府\n发布机构：文登区司法局\n成文日期：2023年1月29日\n公开方式：主动公开\n威海市文登区人民政府关于2022年度法治政府建设情况的报告\n\n威海市人民政府：\n\n${OPENING}`,
      region: "山东省威海市文登区",
      year: 2022,
      title: "威海市文登区人民政府关于2022年度法治政府建设情况的报告",
      publishedOn: "2023-01-29",
      issuer: "威海市文登区人民政府",
    },
    {
      what: "a title folded over three lines",
      head: `中共沭阳县委 沭阳县人民政府\n关于2020年度\n法治政府建设情况的报告\n\n${OPENING}`,
      region: "江苏省宿迁市沭阳县",
      year: 2020,
      title: "中共沭阳县委沭阳县人民政府关于2020年度法治政府建设情况的报告",
    },
    {
      what: "spaced characters",
      head: `武 侯 区 2 0 2 0 年 法 治 政 府 建 设 工 作 报 告\n\n${OPENING}`,
      region: "四川省成都市武侯区",
      year: 2020,
    },
    {
      what: "a column tag in front and a document number",
      head: `【部门文件】荣成市2019年度法治政府建设情况报告\n荣政发〔2020〕3号\n\n${OPENING}`,
      region: "山东省威海市荣成市",
      year: 2019,
      title: "荣成市2019年度法治政府建设情况报告",
    },
    {
      what: "a title told twice and a wrong clock",
      head: `通化县2021年法治政府建设工作报告\n发布时间：1970-01-01\n通化县2021年法治政府建设工作报告\n\n${OPENING}`,
      region: "吉林省通化市通化县",
      year: 2021,
    },
    {
      what: "no title, an announcement in the first sentence",
      head: `2022年，延边州坚持依法行政，${OPENING}现将延边州2022年度法治政府建设情况报告如下：`,
      region: "吉林省延边朝鲜族自治州",
      year: 2022,
    },
    {
      what: "a district of a municipality",
      head: `北京市朝阳区人民政府2023年法治政府建设年度情况报告\n\n${OPENING}`,
      region: "北京市朝阳区",
      year: 2023,
    },
    {
      what: "an autonomous county by its short name",
      head: `关于长阳县2018年法治政府建设工作情况的报告\n时间:2019-02-11  浏览次数:\n\n${OPENING}`,
      region: "湖北省宜昌市长阳土家族自治县",
      year: 2018,
      publishedOn: "2019-02-11",
    },
    {
      what: "a name shared by four districts, settled by the city in the addressee",
      head: `鼓楼区2021年法治政府建设情况报告\n\n徐州市人民政府：\n\n${OPENING}`,
      region: "江苏省徐州市鼓楼区",
      year: 2021,
    },
    {
      what: "a name shared by two districts, settled by the city before it in the first sentence",
      head: `西湖区2021年度法治政府建设情况报告\n\n2021年，南昌市西湖区${OPENING}`,
      region: "江西省南昌市西湖区",
      year: 2021,
    },
    {
      what: "a county that its province governs directly, years in Chinese numerals",
      head: `济源市二〇二一年度法治政府建设情况报告\n\n${OPENING}`,
      region: "河南省济源市",
      year: 2021,
    },
    {
      what: "a district whose name is an ordinary word",
      head: `枣庄市市中区2022年法治政府建设工作报告\n\n${OPENING}`,
      region: "山东省枣庄市市中区",
      year: 2022,
    },
    {
      what: "a town that names its district",
      head: `环翠区桥头镇2021年法治政府建设情况报告\n\n${OPENING}`,
      region: "山东省威海市环翠区桥头镇",
      year: 2021,
    },
    {
      what: "a street whose name begins like a district's, its county in the signature",
      head: `洪泽湖街道2023年法治政府建设年度报告\n泗洪县人民政府洪泽湖街道办事处\n\n${OPENING}`,
      region: "江苏省宿迁市泗洪县洪泽湖街道",
      year: 2023,
    },
    {
      what: "a letter that reports",
      head: `双流区人民政府办公室关于报送2021年度法治政府建设情况的函\n成都市人民政府：\n\n${OPENING}`,
      region: "四川省成都市双流区",
      year: 2021,
    },
    {
      what: "a development zone",
      head: `威海经济技术开发区2022年法治政府建设情况报告\n\n${OPENING}`,
      region: "山东省威海市威海经济技术开发区",
      year: 2022,
    },
    {
      what: "a department",
      head: `威海市司法局关于2022年法治政府建设情况的报告\n\n${OPENING}`,
      region: "山东省威海市司法局",
      year: 2022,
      issuer: "威海市司法局",
    },
    {
      what: "a publisher one level up and a report of the district",
      head: `大武口区2020年法治政府建设情况报告\n文章来源：石嘴山市人民政府 更新时间：2021/2/3 9:08:00\n\n${OPENING}`,
      region: "宁夏回族自治区石嘴山市大武口区",
      year: 2020,
      publishedOn: "2021-02-03",
    },
  ];

  it.each(HEADS)("understands $what", ({ head, region, year, title, publishedOn, issuer }) => {
    const { report } = parse(`${head}\n\n${BODY}`);

    expect(report.region.fullName).toBe(region);
    expect(report.year).toBe(year);
    expect(title === undefined || report.title === title).toBe(true);
    expect(report.publishedOn).toBe(publishedOn);
    expect(issuer === undefined || report.issuer === issuer).toBe(true);
  });
});

describe("parseReport where the text is silent", () => {
  it("takes the most likely of several regions and says so", () => {
    const { report, warnings } = parse(`鼓楼区2021年法治政府建设情况报告\n\n${OPENING}\n\n${BODY}`);

    expect(report.region.name).toBe("鼓楼区");
    expect(warnings.join()).toContain("可以指江苏省南京市鼓楼区、江苏省徐州市鼓楼区");
  });

  it("guesses the year before publication and says so", () => {
    const { report, warnings } = parse(
      `环翠区法治政府建设情况报告\n发布时间：2022-01-20\n\n${OPENING}\n\n${BODY}`,
    );

    expect(report.year).toBe(2021);
    expect(warnings.join()).toContain("按发布日期 2022-01-20 的上一年（2021 年）处理");
  });

  it("does not take the year of the plans for the report's", () => {
    const { report } = parse(
      `环翠区法治政府建设情况报告\n\n${OPENING}\n\n${BODY.replace("下一步工作", "2022年工作")}`,
      "环翠区2021年.txt",
    );

    expect(report.year).toBe(2021);
  });

  it("names the sidecar when no year is found", () => {
    expect(() => parse(`环翠区法治政府建设情况报告\n\n${OPENING}\n\n${BODY}`, "a.txt")).toThrow(
      "没有找到报告年度，请在 a.json 里写明 year",
    );
  });

  it("warns when title and first sentence disagree", () => {
    const { report, warnings } = parse(
      `环翠区2023年法治政府建设情况报告\n\n2021年，环翠区${OPENING}\n\n${BODY}`,
    );

    expect(report.year).toBe(2023);
    expect(warnings.join()).toContain("标题写的是 2023 年，正文开头写的是 2021 年");
  });

  it("names the file where no region is found", () => {
    const { report, warnings } = parse(
      `2021年法治政府建设情况报告\n\n${OPENING}\n\n${BODY}`,
      "x1.txt",
    );

    expect(report.region.level).toBe("other");
    expect(warnings.join()).toContain("请在同名 .json 里写明 region");
  });
});
