import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/documents/clean.ts";
import { readCorpusFiles } from "../support/corpus.ts";
import { aDamagedText } from "../support/damage.ts";

const cleaned = (raw: string): string => cleanText(raw).text;

describe("cleanText", () => {
  it.each([
    ["保留\n\n15 件，清理报告", "保留15件，清理报告"],
    ["压紧压实法治建设责\n\n任落实，加快推进", "压紧压实法治建设责任落实，加快推进"],
    [
      "印发《关\n\n于建立合法性审查机制的实施意见》，今年",
      "印发《关于建立合法性审查机制的实施意见》，今年",
    ],
    ["打造“榴乡\n\n诉递”精致版，全面推行", "打造“榴乡诉递”精致版，全面推行"],
    ["发展考核和 2021\n\n年度工作计划", "发展考核和2021年度工作计划"],
    ["截至20\n21年底", "截至2021年底"],
    ["截至20\r\n\r\n- 3 -\r\n\r\n21年底", "截至2021年底"],
    ["系统应用率达95.\n86%", "系统应用率达95.86%"],
    ["开展“互联网\n+监管”", "开展“互联网+监管”"],
  ])("joins a sentence that breaks off: %j", (broken, whole) => {
    const before = "全面贯彻落实中央及省、市决策部署。深入推进依法行政，";

    expect(cleaned(before + broken)).toBe(before + whole);
  });

  it.each([
    ["a marked heading and its text", "（一）加强组织领导，强化责任落实\n\n高度重视，统筹推进。"],
    ["two headings", "（一）依法履行政府职能\n一是优化政府机构职能。认真落实办法。"],
    ["a title, a department and its text", "2021\n2021年，大武口区法治政府建设工作成效明显。"],
    ["the lines of a title", "中共峄城区委\n关于2021年度法治政府建设情况的报告"],
    [
      "an unmarked subheading and its text",
      "全年无事。\n强化监督，规范权力运行\n自觉接受人大监督。",
    ],
    ["a signature and its date", "提升水平。\n威海市环翠区人民政府\n2022年1月11日"],
    [
      "the source line and the text",
      "文章来源：威海市司法局发布日期：2024-01-18 14:51访问次数：字号：[]\n2023年，我市工作。",
    ],
    ["sentences", "共受理50件。\n已审结39件；\n情况如下：\n全年无事。”\n下一步"],
    [
      "list items without full stops",
      "深入推进依法行政，加快建设法治政府，不断提升法治化水平，全力以赴\n一是抓改革\n二是抓落实",
    ],
  ])("keeps apart %s", (_what, text) => {
    expect(cleaned(text)).toBe(text.replaceAll("\n\n", "\n"));
  });

  it("joins lines that are folded at a fixed width, a long heading too", () => {
    const lines = [
      "一、2021年党政主要负责人履行推进法治建设第一责任人",
      "职责，加强法治政府建设的有关情况",
      "坚持以习近平新时代中国特色社会主义思想为指导深入贯",
      "彻落实习近平法治思想紧密围绕中央和省委市委法治建设",
      "年度重点工作安排着力推进法治政府建设向纵深发展为奋",
      "力开创精致城市幸福威海首善之区全新局面营造了良好的",
      "法治环境。",
      "全区机关干部广泛参与党内法规安全生产法等网络答题活",
      "动累计参与八千一百五十四人次开展多层次全方位的机关",
      "干部宪法法律教育培训将法律知识纳入公务员初任培训任",
      "职培训中。",
    ];

    expect(
      cleaned(lines.join("\n"))
        .split("\n")
        .map((line) => line.length),
    ).toEqual([43, 105, 80]);
  });

  it.each([
    ["2021 年提供业务咨询 300 余件", "2021年提供业务咨询300余件"],
    ["考试合格率为 85.6 %", "考试合格率为85.6%"],
    ["共受理案件1 234件，审结１，１００件", "共受理案件1,234件，审结1,100件"],
    ["罚没1 , 234.5万元，2021 123件", "罚没1,234.5万元，2021 123件"],
    ["分别为120，230件", "分别为120，230件"],
    ["可全程网办率93.1% ,平均", "可全程网办率93.1%，平均"],
    ["报　告", "报告"],
    ["安装反诈中心 APP 16 万余人", "安装反诈中心APP 16万余人"],
    ["Smart  City", "Smart City"],
    ["发布日期:2024-01-18 14:51", "发布日期：2024-01-18 14:51"],
    ["共办理1 2 1件", "共办理121件"],
    ["2 0 2 1 年度", "2021年度"],
    ["总额1 2 1.5亿元", "总额121.5亿元"],
    ["第 1 2 项", "第12项"],
    ["20 21年以来", "2021年以来"],
    ["败诉率为1. 38%", "败诉率为1.38%"],
    ["2020 2021年", "2020 2021年"],
    ["受理 50 39件", "受理50 39件"],
    ["合计 1 3 5", "合计1 3 5"],
    ["1. 5万人参加", "1. 5万人参加"],
  ])("tightens the blanks of %j", (raw, text) => {
    expect(cleaned(raw)).toBe(text);
  });

  it.each([
    ["# 中共峄城区委", "中共峄城区委"],
    ["#### **六是全面提升。**", "六是全面提升。"],
    ["> ## 引文", "引文"],
    ["**专题研究**。落实", "专题研究。落实"],
    ['落实到位。<br>\n<p align="left">二是&nbsp;推进<b>改革</b>', "落实到位。\n二是推进改革"],
    ["推广<山东通><APP>", "推广<山东通><APP>"],
    ["#普法#宣传", "#普法#宣传"],
    [">95%的群众", ">95%的群众"],
    ["*市某区", "*市某区"],
  ])("drops markup and nothing else from %j", (raw, text) => {
    expect(cleaned(raw)).toBe(text);
  });

  it("never melts a number alone in its line into the digits beside it", () => {
    const text = cleaned("全面推行行政执法三项制度，本年度共清理各类文件15\n3\n件，其余照旧。");

    expect(text).not.toContain("153");
  });

  it("parts a number from a year that begins the next line", () => {
    expect(
      cleaned("全面发力人民调解工作，健全多调联动工作体系，全区共有调解员1117\n2022年将继续增加"),
    ).toContain("1117 2022年");
  });

  it("mends misprints, also one that a line break parts, the longer first", () => {
    const misprints = new Map([
      ["峰城", "峄城"],
      ["峰城区", "峄城区"],
    ]);

    const { text } = cleanText(
      "深入推进依法行政，加快建设法治政府，不断提升法治化水平，创建法治峰\n城，峰城区创建",
      misprints,
    );

    expect(text).toBe(
      "深入推进依法行政，加快建设法治政府，不断提升法治化水平，创建法治峄城，峄城区创建",
    );
  });

  it("takes misprints by the letter, not as a pattern", () => {
    expect(
      cleanText(
        "a.c abc",
        new Map([
          ["a.c", "X"],
          ["", "Y"],
        ]),
      ).text,
    ).toBe("X abc");
  });

  it.each(["", "\n", " \r\n\t\u3000", "\ufeff", "\u0000\u200b", "- 3 -", "****", "###"])(
    "gives an empty text for %j",
    (raw) => {
      expect(cleanText(raw)).toEqual({
        text: "",
        rawStarts: new Uint32Array(),
        rawEnds: new Uint32Array(),
      });
    },
  );

  it.each(readCorpusFiles())("keeps every digit of $name in order", ({ raw }) => {
    const digits = (text: string): string => text.replaceAll(/\D/gu, "");

    expect(digits(cleaned(raw))).toBe(digits(raw));
  });

  it.each(readCorpusFiles())("leaves no paragraph of $name broken off", ({ raw }) => {
    const isHeading = (line: string): boolean => line.length <= 60;

    const broken = cleaned(raw)
      .split("\n")
      .filter((line) => !isHeading(line) && !/[。：][”）》]?$/u.test(line));

    expect(broken).toEqual([]);
  });

  it.each([
    ["全年受理行政复议申请\n58\n件，受理\n53\n件。", "全年受理行政复议申请58件，受理53件。"],
    [
      "办理法律援助案件1437\n\n— 5 —\n\n件，同比下降4.1%。",
      "办理法律援助案件1437件，同比下降4.1%。",
    ],
    [
      "全市共办理案件3\n42件，成功率98.\n7%，审结率91%。",
      "全市共办理案件342件，成功率98.7%，审结率91%。",
    ],
    ["开展普法宣传320余\n场次，发放资料3万份。", "开展普法宣传320余场次，发放资料3万份。"],
    ["接访 1 12 批 3 27 人次。", "接访112批327人次。"],
    ["其中农民工 2 19 件，培训 1 2 00 名。", "其中农民工219件，培训1200名。"],
  ])("undoes the parting of the amounts in %j", (raw, expected) => {
    expect(cleaned(raw)).toBe(expected);
  });

  it.each(["一、主要工作\n2021年，全市", "附件1 25家单位", "受理 50 39件"])(
    "joins no two numbers of %j",
    (raw) => {
      expect(cleaned(raw).match(/\d+/gu)).toEqual(raw.match(/\d+/gu));
    },
  );

  it("changes nothing more in a text that it cleaned", () => {
    fc.assert(
      fc.property(aDamagedText(), (raw) => {
        const once = cleaned(raw);
        expect(cleaned(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it("gives lines without outer or double blanks, none of them empty", () => {
    fc.assert(
      fc.property(aDamagedText(), (raw) => {
        expect(cleaned(raw)).not.toMatch(/^\s|\s$|\s\s|[\r\f\0\u200b\ufeff]/u);
      }),
    );
  });

  it("maps every unit to a place in the raw text, the places in order", () => {
    fc.assert(
      fc.property(aDamagedText(), (raw) => {
        const { text, rawStarts, rawEnds } = cleanText(raw);
        expect([rawStarts.length, rawEnds.length]).toEqual([text.length, text.length]);
        expect(rawStarts.every((start, i) => start >= (rawStarts[i - 1] ?? 0))).toBe(true);
        expect(rawEnds.every((end, i) => end >= (rawEnds[i - 1] ?? 0) && end <= raw.length)).toBe(
          true,
        );
        expect(rawStarts.every((start, i) => start <= (rawEnds[i] ?? -1))).toBe(true);
      }),
    );
  });

  it.each(["1 ", "峰\n", "**", "（", "- 3 -\n", "# ", "\ud800", "．1", "> "])(
    "cleans a hundred thousand times %j in linear time",
    (unit) => {
      expect(cleanText(unit.repeat(100_000)).text.length).toBeLessThanOrEqual(300_000);
    },
  );
});
