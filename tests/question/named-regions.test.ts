import { describe, expect, it } from "vitest";
import type { RegionMention } from "../../src/documents/regions.ts";
import { readNames, type NamedRegions } from "../../src/question/named-regions.ts";
import { sliceSpan } from "../../src/text/span.ts";
import { theScopeContext } from "./the-scope-context.ts";

const context = await theScopeContext();

function namesIn(question: string): Promise<NamedRegions> {
  return readNames(question, context.gazetteer.mentions(question), context);
}

describe("readNames", () => {
  it.each([
    ["马尾和大武口2021年谁的行政诉讼案件多？", ["马尾区", "大武口区"]],
    ["大武口和马尾2021年谁的行政诉讼案件多？", ["大武口区", "马尾区"]],
    ["环翠、环翠区的复议", ["环翠区"]],
    ["峰城区把AI和监控结合起来用在了哪些地方?", ["峄城区"]],
    ["山东省威海市环翠区的复议", ["环翠区"]],
  ])("gives the regions of %s in the order of mention, each once", async (question, names) => {
    const { regions } = await namesIn(question);

    expect(regions.map((region) => region.name)).toEqual(names);
  });

  it.each([
    ["环翠区域协作几次", "环翠"],
    ["威海市场监管的罚款多少", "威海"],
    ["环翠区的调委会", "环翠区"],
    ["威海市场次多少", "威海市"],
  ])("leaves in %s to the matter what is no part of the name", async (question, name) => {
    const { taken } = await namesIn(question);

    expect(taken.map((span) => sliceSpan(question, span))).toEqual([name]);
  });

  it("gives every stretch that names a region, and of each region the first", async () => {
    const question = "环翠的调委会，环翠区有几个";

    const { taken, spans } = await namesIn(question);

    expect(taken.map((span) => sliceSpan(question, span))).toEqual(["环翠", "环翠区"]);
    expect(spans.get("山东省威海市环翠区")).toEqual({ start: 0, end: 2 });
  });

  it("takes a place that the corpus has no report of for a region asked about", async () => {
    const { regions } = await namesIn("文登区2021年受理了多少件行政复议？");

    expect(regions.map((region) => region.fullName)).toEqual(["山东省威海市文登区"]);
  });

  it("takes a place for the matter where the report asked about speaks of it", async () => {
    const { regions } = await namesIn("峄城与深圳特发集团合作了什么");

    expect(regions.map((region) => region.name)).toEqual(["峄城区"]);
  });

  it("takes the same place for a region where the report asked about does not speak of it", async () => {
    const { regions } = await namesIn("马尾与深圳谁的复议多");

    expect(regions.map((region) => region.name)).toEqual(["马尾区", "深圳市"]);
  });

  it("takes a parent that is named apart for no region beside its own", async () => {
    const { regions } = await namesIn("马尾最多跑一趟的事项占比，福州全市排多少名");

    expect(regions.map((region) => region.name)).toEqual(["马尾区"]);
  });

  it.each(["鼓楼2021年复议多少件", "2021年鼓楼复议多少件", "鼓楼区复议多少件"])(
    "asks which place is meant in %s",
    async (question) => {
      const { ambiguous } = await namesIn(question);

      expect(ambiguous?.choices).toHaveLength(4);
    },
  );

  it.each(["和平解决纠纷的做法", "2021年平安建设怎么抓的", "新建联系点多少个"])(
    "asks for no place in %s",
    async (question) => {
      expect(await namesIn(question)).toMatchObject({ regions: [] });
      expect(await namesIn(question)).not.toHaveProperty("ambiguous");
    },
  );

  it("tells which of several regions of one name was taken, and that a name is of another kind", async () => {
    const choices = context.gazetteer.resolve("鼓楼区");
    const [report] = context.reports;
    const [, xuzhou] = choices;
    if (report === undefined || xuzhou === undefined) throw new Error("no 鼓楼区 of 徐州");
    const reports = [...context.reports, { ...report, region: xuzhou }];
    const question = "鼓楼区和环翠县的复议";

    const { readAs } = await readNames(question, context.gazetteer.mentions(question), {
      ...context,
      reports,
    });

    expect(readAs).toEqual([
      { written: "鼓楼区", region: "江苏省徐州市鼓楼区" },
      { written: "环翠县", region: "环翠区" },
    ]);
  });

  it("takes an everyday word right behind a sure name for the next of a list", async () => {
    const [xinghua] = context.gazetteer.resolve("兴化市");
    const [report] = context.reports;
    if (report === undefined || xinghua === undefined) throw new Error("no 兴化市");
    const reports = [...context.reports, { ...report, region: xinghua }];
    const regionsIn = async (question: string): Promise<readonly string[]> => {
      const mentions = context.gazetteer.mentions(question);
      const { regions } = await readNames(question, mentions, { ...context, reports });
      return regions.map(({ name }) => name);
    };

    expect(await regionsIn("环翠和兴化行政诉讼败诉率谁低")).toEqual(["环翠区", "兴化市"]);
    expect(await regionsIn("环翠、马尾、兴化各几件")).toEqual(["环翠区", "马尾区", "兴化市"]);
    expect(await regionsIn("环翠怎么抓兴化工作")).toEqual(["环翠区"]);
  });

  it("takes an everyday word that is also a county's name for no region", async () => {
    const { regions } = await namesIn("平安建设怎么抓的");

    expect(regions).toEqual([]);
  });

  it("says what a name can mean that no report of the corpus decides", async () => {
    const { ambiguous } = await namesIn("鼓楼区2021年法律顾问审了多少份合同？");

    expect(ambiguous?.name).toBe("鼓楼区");
    expect(ambiguous?.choices.map((region) => region.fullName)).toEqual([
      "江苏省南京市鼓楼区",
      "江苏省徐州市鼓楼区",
      "福建省福州市鼓楼区",
      "河南省开封市鼓楼区",
    ]);
  });

  it("takes a region above those of the corpus for the scope where no other is named", async () => {
    const { regions } = await namesIn("山东的复议办了多少件");

    expect(regions.map((region) => region.fullName)).toEqual(["山东省"]);
  });

  it("takes its name for the matter as part of a longer one that the reports use", async () => {
    expect((await namesIn("“山东通”移动监管汇聚了多少数据")).regions).toEqual([]);
  });

  it("takes a region above the one named beside it for none of its own, mentioned there or not", async () => {
    const { regions } = await namesIn("宁夏，大武口区2021年复议多少件");

    expect(regions.map((region) => region.name)).toEqual(["大武口区"]);
  });

  it("reads a word that may be no place as a region only where no plain name stands beside it", async () => {
    const { regions } = await namesIn("环翠区和马尾区");
    const [huancui, mawei] = regions;
    if (huancui === undefined || mawei === undefined) throw new Error("no such regions");
    const doubtful: RegionMention = {
      span: { start: 0, end: 2 },
      text: "和平",
      candidates: [mawei],
      form: "short",
      isDoubtful: true,
    };
    const plain: RegionMention = {
      span: { start: 2, end: 5 },
      text: "环翠区",
      candidates: [huancui],
      form: "full",
      isDoubtful: false,
    };

    const alone = await readNames("和平建设", [doubtful], context);
    const beside = await readNames("和平环翠区建设", [doubtful, plain], context);

    expect(alone.regions).toEqual([mawei]);
    expect(beside.regions).toEqual([huancui]);
  });
});
