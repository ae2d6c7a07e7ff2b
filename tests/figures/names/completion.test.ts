import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("inheritedDeed", () => {
  it("holds for the next of a list", () => {
    expect(namesIn("认领省级清单206项，市级清单55项。")).toEqual([
      "认领省级清单数 206项",
      "认领市级清单数 55项",
    ]);
  });

  it("does not hold for a body", () => {
    expect(namesIn("修订制度5项、执法机关8个。")).toEqual(["修订制度数 5项", "执法机关数 8个"]);
  });
});

describe("completed", () => {
  it.each([
    ["法律援助案件5602件，其中刑事2187件。", "法律援助案件数 5602件", "刑事法律援助案件数 2187件"],
    ["国家级示范村2个、市级18个。", "国家级示范村数 2个", "市级示范村数 18个"],
    [
      "新收案件88件，其中以区政府为被告23件。",
      "新收案件数 88件",
      "新收以区政府为被告的案件数 23件",
    ],
  ])("closes the part with the head of the whole in %s", (text, whole, part) => {
    expect(namesIn(text)).toEqual([whole, part]);
  });
});

describe("completed", () => {
  it.each([
    [
      "开展法治进社区、进校园、进商圈活动76场次，受众约2.3万人次。",
      ["普法活动场次 76场次", "普法活动受众人次 约2.3万人次"],
    ],
    ["组织“法律进乡村”“宪法宣传周”等活动430余场次。", ["普法活动场次 430余场次"]],
    ["组织民法典宣讲、以案释法、法治文艺汇演等活动88场次。", ["普法活动场次 88场次"]],
    [
      "开展“石榴籽”文艺演出、趣味运动会等活动12场。",
      ["“石榴籽”文艺演出、趣味运动会等活动场次 12场"],
    ],
    ["开展法治督察、执法检查等活动12场。", ["法治督察、执法检查等活动场次 12场"]],
  ])("sums up a row of events that make the law known in %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it("takes the last of a list for no longer noun", () => {
    expect(namesIn("合法性审核文件、合同57件，其中合同39件。").at(-1)).toBe("审核合同数 39件");
  });

  it("says where there is room for what was set up", () => {
    expect(namesIn("划定便民经营区，设置摊位1800多个。")).toEqual(["便民经营区摊位数 1800多个"]);
    expect(namesIn("完善考核机制，设置摊位1800多个。")).toEqual(["摊位数 1800多个"]);
  });
});

describe("partOfPersons", () => {
  it("says whose members the part is of", () => {
    expect(namesIn("县政府法律顾问团现有成员9人，其中执业律师6人。").at(-1)).toBe(
      "县政府法律顾问团执业律师人数 6人",
    );
    expect(namesIn("执法人员118人，其中公职律师6人。").at(-1)).toBe("公职律师人数 6人");
  });
});

describe("pointedAt", () => {
  it.each([
    ["聚焦水面承包、河蟹养殖纠纷，化解此类矛盾340多起。", ["化解水面承包、河蟹养殖纠纷数 340多起"]],
    ["化解此类矛盾340多起。", ["化解此类矛盾数 340多起"]],
  ])("reads what 此类 points at, and keeps the word where nothing is, in %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("completed", () => {
  it("does not take a grade for the end of another (评定AAA级)", () => {
    expect(namesIn("对29家企业开展信用考核，评定AAA级7家、AA级18家、A级4家。").slice(1)).toEqual([
      "评定AAA级数 7家",
      "评定AA级数 18家",
      "评定A级数 4家",
    ]);
  });

  it("leaves the member of a list that is nothing but a deed to itself", () => {
    expect(namesIn("承接群众诉求800件，其中投诉320件、咨询400件、意见建议80件。").at(-1)).toBe(
      "意见建议数 80件",
    );
  });
});

describe("withHead", () => {
  it("gives those against whom cases were brought the cases, with 以 or without", () => {
    expect(namesIn("一审行政诉讼案件33件，县政府为被告11件。").at(-1)).toBe(
      "县政府为被告的一审行政诉讼案件数 11件",
    );
  });
});
