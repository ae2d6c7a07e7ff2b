import { describe, expect, it } from "vitest";
import {
  comparedTopic,
  coordinatedMeasures,
  listedParts,
  measuredIn,
  numberedMeasures,
  numberParts,
  pairedParts,
} from "../../src/question/parts.ts";

describe("listedParts", () => {
  it.each([
    ["人大建议和政协提案各办了多少件？", ["人大建议办了多少件？", "政协提案办了多少件？"]],
    [
      "民生、执法、发展三类诉求，各收了多少件",
      ["民生诉求，收了多少件", "执法诉求，收了多少件", "发展诉求，收了多少件"],
    ],
    ["区领导和镇街哪边接得多？", ["区领导哪边接得多？", "镇街哪边接得多？"]],
    [
      "清文件，留的、改的、废的分别多少",
      ["清文件，留的多少", "清文件，改的多少", "清文件，废的多少"],
    ],
    ["清理文件，保留、废止的各几件", ["清理文件，保留的几件", "清理文件，废止的几件"]],
    ["法援案件按刑事、民事分别是多少件", ["法援案件刑事是多少件", "法援案件民事是多少件"]],
    ["审结的案子里维持和撤销的各多少", ["审结的案子里维持的多少", "审结的案子里撤销的多少"]],
    [
      "接诉即办分民生、执法、发展三块每块接了多少",
      ["接诉即办民生接了多少", "接诉即办执法接了多少", "接诉即办发展接了多少"],
    ],
    ["调解中心和公证处各办了多少件", ["调解中心办了多少件", "公证处办了多少件"]],
  ])("gives a topic for each thing of %s", (topic, parts) => {
    expect(listedParts(topic)).toEqual(parts);
  });

  it("asks no single thing for the sum of all", () => {
    expect(listedParts("主办的人大建议和政协提案加起来多少件？")).toEqual([
      "主办的人大建议多少件？",
      "主办的政协提案多少件？",
    ]);
  });

  it.each(["复议收了多少件", "行政处罚和行政强制案件有多少", "甲、乙、丙、丁和戊各多少件"])(
    "finds no list to take apart in %s",
    (topic) => {
      expect(listedParts(topic)).toEqual([]);
    },
  );
});

describe("numberParts", () => {
  it.each([
    ["普法活动搞了多少场，来了多少人次", ["普法活动搞了多少场", "普法活动来了多少人次"]],
    ["请了几个律师当顾问,一年把关了多少件?", ["请了几个律师当顾问", "一年把关了多少件"]],
    ["开展了多少次活动以及参与多少人", ["开展了多少次活动", "参与多少人"]],
    ["民生诉求接了多少办了多少", ["民生诉求接了多少", "民生诉求办了多少"]],
    ["案卷评查多少件，合格率多少", ["案卷评查多少件", "案卷评查合格率多少"]],
    ["人大建议多少件，政协提案呢", ["人大建议多少件", "政协提案多少件"]],
    ["任务多少项，其中完成多少项", ["任务多少项", "任务完成多少项"]],
    ["调解纠纷多少件，总共多少件", ["调解纠纷多少件", "总共多少件"]],
  ])("splits %s into the questions for one number each", (topic, parts) => {
    expect(numberParts(topic)).toEqual(parts);
  });

  it("keeps the words before a part with it", () => {
    expect(numberParts("法律明白人培训，办了几场？共多少人次？")).toEqual([
      "法律明白人培训办了几场",
      "共多少人次",
    ]);
  });

  it("keeps what stands first with each part that names no thing of its own", () => {
    expect(numberParts("清文件，改的多少，废了几件")).toEqual(["清文件改的多少", "清文件废了几件"]);
    expect(numberParts("执法记录仪，配了几台，花了多少钱")).toEqual([
      "执法记录仪配了几台",
      "花了多少钱",
    ]);
  });

  it.each(["评查了多少案卷", "投入多少钱，用在哪里", "几件，几名，几场，几次，几项"])(
    "leaves %s whole",
    (topic) => {
      expect(numberParts(topic)).toEqual([topic]);
    },
  );
});

describe("coordinatedMeasures", () => {
  it.each([
    ["复议受理数和审结数", [["复议受理数"], ["复议审结数", "审结数"]]],
    ["复议件数和纠错率", [["复议件数"], ["复议纠错率", "纠错率"]]],
    ["行政处罚案件数和罚没款", [["行政处罚案件数"], ["行政处罚罚没款", "罚没款"]]],
    ["败诉率和出庭率各是多少", [["败诉率"], ["出庭率"]]],
  ])("gives both measures of %s, the second with what both are of", (topic, measures) => {
    expect(coordinatedMeasures(topic)).toEqual(measures);
  });

  it.each(["复议受理数", "人大建议和政协提案数", "谁的复议和诉讼多"])(
    "finds no two measures in %s",
    (topic) => {
      expect(coordinatedMeasures(topic)).toEqual([]);
    },
  );
});

describe("pairedParts", () => {
  it("gives each region its own thing where the regions were cut out before 的", () => {
    expect(pairedParts("调委会和的镇街村居调解组织，哪个数目多？")).toEqual([
      "调委会哪个数目多？",
      "镇街村居调解组织哪个数目多？",
    ]);
  });

  it.each(["比较和的复议受理数", "复议受理数和审结数", "谁的复议和诉讼多"])(
    "takes %s for one thing of all regions",
    (topic) => {
      expect(pairedParts(topic)).toEqual([]);
    },
  );
});

describe("comparedTopic", () => {
  it.each([
    ["比较的复议受理数", "复议受理数"],
    ["算算的复议审结率，哪个高", "复议审结率，哪个高"],
    ["网上能办的事项比例，和各是多少？", "网上能办的事项比例，各是多少？"],
    ["法律援助案件数比一比", "法律援助案件数"],
    ["比较", "比较"],
    ["和解了几件", "和解了几件"],
    ["同比增长多少", "同比增长多少"],
  ])("leaves of %s what is compared: %s", (topic, bare) => {
    expect(comparedTopic(topic)).toBe(bare);
  });
});

describe("numberedMeasures", () => {
  it.each([
    ["处罚办了多少案、罚了多少钱", [["处罚办了多少案"], ["处罚罚了多少钱", "罚了多少钱"]]],
    [
      "规范性文件清理各多少件，废止多少件",
      [["规范性文件清理各多少件"], ["规范性文件废止多少件", "废止多少件"]],
    ],
    ["矛盾纠纷各有多少件，哪里最多", []],
    ["收到的复议申请差得多吗？各是多少", []],
    ["复议受理数各多少，涨了多少", []],
  ])("gives the measures of %s", (topic, measures) => {
    expect(numberedMeasures(topic)).toEqual(measures);
  });
});

describe("measuredIn", () => {
  it.each([
    ["免罚轻罚清单哪个长，差多少项？", "免罚轻罚清单"],
    ["没调成的纠纷各多少件，差多少？", "没调成的纠纷各多少件"],
    ["民告官的败诉率，差几个点", "民告官的败诉率"],
    ["免罚轻罚清单比少几项", "免罚轻罚清单"],
    ["案卷评查的量，从多到少怎么排？", "案卷评查的量"],
    ["免罚轻罚清单各多少项，多出几项？", "免罚轻罚清单各多少项"],
    ["红头文件，哪个出得多", "红头文件，哪个出得多"],
    ["谁多", "谁多"],
  ])("leaves of %s what is measured: %s", (topic, measured) => {
    expect(measuredIn(topic)).toBe(measured);
  });
});
