import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createGazetteer, otherRegion } from "../../src/documents/regions.ts";

const gazetteer = createGazetteer();

function namesOf(regions: readonly { readonly fullName: string }[]): readonly string[] {
  return regions.map((region) => region.fullName);
}

describe("resolve", () => {
  it("takes a full name for one region also where the corpus names it and its city again", () => {
    const extended = createGazetteer(
      ["威海市", "环翠区"].flatMap((name) => gazetteer.resolve(name)),
    );

    expect(namesOf(extended.resolve("山东省威海市环翠区"))).toEqual(["山东省威海市环翠区"]);
    expect(extended.mentions("山东省威海市2023年").map(({ text }) => text)).toEqual([
      "山东省威海市",
    ]);
  });

  it.each([
    "环翠",
    "环翠区",
    "威海环翠",
    "威海市环翠区",
    "山东威海环翠区",
    "山东省威海市环翠区",
    "威海的环翠区",
  ])("takes %s for one and the same region", (name) => {
    expect(namesOf(gazetteer.resolve(name))).toEqual(["山东省威海市环翠区"]);
  });

  it.each([
    [
      "鼓楼区",
      ["江苏省南京市鼓楼区", "江苏省徐州市鼓楼区", "福建省福州市鼓楼区", "河南省开封市鼓楼区"],
    ],
    ["福州鼓楼", ["福建省福州市鼓楼区"]],
    ["北京朝阳区", ["北京市朝阳区"]],
    ["朝阳市", ["辽宁省朝阳市"]],
    ["吉林", ["吉林省", "吉林省吉林市"]],
    ["吉林市", ["吉林省吉林市"]],
    ["济源", ["河南省济源市"]],
    ["神农架", ["湖北省神农架林区"]],
    ["延边", ["吉林省延边朝鲜族自治州"]],
    ["恩施州", ["湖北省恩施土家族苗族自治州"]],
    ["鄂温克旗", ["内蒙古自治区呼伦贝尔市鄂温克族自治旗"]],
    ["双江", ["云南省临沧市双江拉祜族佤族布朗族傣族自治县"]],
    ["六枝", ["贵州省六盘水市六枝特区"]],
    ["锡林郭勒", ["内蒙古自治区锡林郭勒盟"]],
    ["内蒙古", ["内蒙古自治区"]],
    ["香港", ["香港特别行政区"]],
    ["瀍河", ["河南省洛阳市瀍河回族区"]],
    ["万柏林", ["山西省太原市万柏林区"]],
    ["成县", ["甘肃省陇南市成县"]],
  ])("gives all that %s can mean", (name, regions) => {
    expect(namesOf(gazetteer.resolve(name))).toEqual(regions);
  });

  it.each([
    ["峰城区", "山东省枣庄市峄城区"],
    ["枣庄峯城", "山东省枣庄市峄城区"],
    ["甄城县", "山东省菏泽市鄄城县"],
    ["毫州", "安徽省亳州市"],
  ])("reads the misprint %s", (name, region) => {
    expect(namesOf(gazetteer.resolve(name))).toEqual([region]);
  });

  it.each(["", "环", "成", "市辖区", "不存在区", "环翠区政府", "环翠 马尾"])(
    "knows no region %j",
    (name) => {
      expect(gazetteer.resolve(name)).toEqual([]);
    },
  );

  it("finds every region of the standard by its full name", () => {
    const regions = ["山东省", "新疆维吾尔自治区", "重庆市"].flatMap((name) => {
      const province = gazetteer.byFullName(name);
      return province === undefined ? [] : gazetteer.children(province);
    });

    expect(regions.length).toBeGreaterThan(60);
    expect(regions.filter((region) => gazetteer.resolve(region.fullName)[0] !== region)).toEqual(
      [],
    );
  });

  it("lists its aliases truly: each resolves to the region again", () => {
    const aliases = ["山东省威海市环翠区", "山东省枣庄市峄城区", "吉林省延边朝鲜族自治州"].flatMap(
      (name) => {
        const region = gazetteer.byFullName(name);
        return (region?.aliases ?? []).map((alias) => [alias, region] as const);
      },
    );

    expect(aliases.length).toBeGreaterThan(15);
    expect(
      aliases.filter(([alias, region]) => !gazetteer.resolve(alias).some((one) => one === region)),
    ).toEqual([]);
  });
});

describe("mentions", () => {
  function mentioned(text: string): readonly string[] {
    return gazetteer
      .mentions(text)
      .map(({ text: words, form, isDoubtful, candidates }) =>
        [
          words,
          form,
          ...(isDoubtful ? ["doubtful"] : []),
          candidates.map((one) => one.name).join("/"),
        ].join(" "),
      );
  }

  it.each([
    ["2021年环翠复议收案多少件", ["环翠 short 环翠区"]],
    ["福州仓山区2021年复议收案几件？", ["福州仓山区 full 仓山区"]],
    ["福州的马尾区和山东威海环翠谁多", ["福州的马尾区 full 马尾区", "山东威海环翠 short 环翠区"]],
    [
      "环翠、马尾、大武口2021年谁的复议案子最多",
      ["环翠 short 环翠区", "马尾 short 马尾区", "大武口 short 大武口区"],
    ],
    ["峰城区基层、行业、个人三类调解组织", ["峰城区 alias 峄城区"]],
    ["威海市本级的复议量是环翠的几倍", ["威海市 full 威海市", "环翠 short 环翠区"]],
    ["算一下2021年环翠镇街接访的化解率", ["环翠 short 环翠区"]],
    ["受理了多少件", []],
    ["琼海和平罗谁多", ["琼海 short 琼海市", "平罗 short 平罗县"]],
    ["建设平安马尾", ["平安 short doubtful 平安区", "马尾 short 马尾区"]],
  ])("finds the regions of %s", (text, found) => {
    expect(mentioned(text)).toEqual(found);
  });

  it.each([
    ["公安机关", "公安 short doubtful 公安县"],
    ["办理行政和解案件", "政和 short doubtful 政和县"],
    ["信息公开平台", "开平 short doubtful 开平区/开平市"],
    ["南京路步行街", "南京 short doubtful 南京市"],
    ["进一步规范县级执法", "范县 full doubtful 范县"],
    ["中心城区治理", "城区 full doubtful 城区/城区/城区"],
  ])("doubts the place in %s", (text, found) => {
    expect(mentioned(text)).toEqual([found]);
  });

  it("gives spans in order that do not overlap and hold the words", () => {
    const words = fc.constantFrom(
      "环翠",
      "威海市",
      "山东",
      "的",
      "和",
      "鼓楼区",
      "2021年",
      "公安",
      "区",
      "朝阳",
      "吉林",
    );

    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const mention of gazetteer.mentions(text)) {
          expect(mention.span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
          expect(mention.candidates.length).toBeGreaterThan(0);
          end = mention.span.end;
        }
      }),
      { numRuns: 300 },
    );
    expect.hasAssertions();
  });
});

describe("children", () => {
  it("gives districts, county-level cities and development zones of a city", () => {
    const weihai = gazetteer.byFullName("山东省威海市");

    expect(
      weihai && gazetteer.children(weihai).map(({ name, level }) => `${name} ${level}`),
    ).toEqual([
      "环翠区 county",
      "文登区 county",
      "荣成市 county",
      "乳山市 county",
      "威海火炬高技术产业开发区 other",
      "威海经济技术开发区 other",
      "威海临港经济技术开发区 other",
    ]);
  });

  it("gives the districts of a municipality and the counties that a province governs directly", () => {
    const names = ["北京市", "河南省"].flatMap((name) => {
      const province = gazetteer.byFullName(name);
      return province === undefined
        ? []
        : gazetteer.children(province).map((region) => region.name);
    });

    expect(names).toEqual(expect.arrayContaining(["朝阳区", "济源市", "郑州市"]));
  });

  it("gives nothing for a region that it does not know", () => {
    expect(gazetteer.children(otherRegion("桥头镇", []))).toEqual([]);
  });
});

describe("createGazetteer with extra regions", () => {
  const town = otherRegion("桥头镇", ["山东省", "威海市", "环翠区"]);

  it("knows a town by its name, with its parents, and below them", () => {
    const extended = createGazetteer([town]);

    expect(namesOf(extended.resolve("桥头镇"))).toEqual([town.fullName]);
    expect(namesOf(extended.resolve("环翠区桥头镇"))).toEqual([town.fullName]);
    expect(namesOf(extended.resolve("威海桥头镇"))).toEqual([town.fullName]);
    const district = extended.byFullName("山东省威海市环翠区");
    expect(district && namesOf(extended.children(district))).toEqual([town.fullName]);
  });

  it("adds aliases to a region of the standard", () => {
    const zone = gazetteer.byFullName("山东省威海市威海经济技术开发区");
    const extended = createGazetteer(
      zone === undefined ? [] : [{ ...zone, aliases: ["威海经开区", "经区"] }],
    );

    expect(namesOf(extended.resolve("经区"))).toEqual(["山东省威海市威海经济技术开发区"]);
    expect(extended.mentions("经区2022年")[0]?.form).toBe("alias");
  });
});

describe("otherRegion", () => {
  it("makes a region of level other with the full name of its parents", () => {
    expect(otherRegion("桥头镇", ["山东省", "威海市", "环翠区"])).toMatchObject({
      name: "桥头镇",
      fullName: "山东省威海市环翠区桥头镇",
      level: "other",
    });
  });

  it("names departments and zones after their parent, and is found by that name only", () => {
    const department = otherRegion("司法局", ["陕西省", "宝鸡市"]);
    const extended = createGazetteer([department]);

    expect(department).toMatchObject({ name: "宝鸡市司法局", fullName: "陕西省宝鸡市司法局" });
    expect(namesOf(extended.resolve("宝鸡市司法局"))).toEqual(["陕西省宝鸡市司法局"]);
    expect(namesOf(extended.resolve("宝鸡司法局"))).toEqual(["陕西省宝鸡市司法局"]);
    expect(extended.mentions("司法局办了多少件")).toEqual([]);
  });
});
