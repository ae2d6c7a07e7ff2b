import { describe, expect, it } from "vitest";
import { expectationOf } from "../../src/question/expectation.ts";

describe("expectationOf", () => {
  it.each([
    ["峄城搞雪亮工程砸了多少钱", { kind: "money" }],
    ["威海23年审的那些合同一共涉及多少钱", { kind: "money" }],
    ["那大武口投了多少？", { kind: "money" }],
    ["峄城2021年罚没款总额是多少元", { kind: "money" }],
    ["谁的调解员队伍花钱多", { kind: "money" }],
    ["哪家投入最大", { kind: "money" }],
    ["环保方面的罚款，各是多少、谁多", { kind: "money" }],
    ["谁罚的钱多", { kind: "money" }],
    ["行政处罚罚没款谁多", { kind: "money" }],
    ["哪儿罚得最重", { kind: "money" }],
    ["污染罚款，谁最多", { kind: "money" }],
    ["罚款的案件谁多", { kind: "count" }],
    ["普法经费多少", { kind: "money" }],
    ["轻罚给企业省了多少", { kind: "money" }],
    ["绵阳高新替劳动者追回多少欠薪", { kind: "money" }],
    ["替农民工要回多少工资", { kind: "money" }],
    ["开办企业最多几天能办下来", { kind: "duration", unit: "天" }],
    ["谁的调解员多", { kind: "count", unit: "人" }],
    ["群众对热线有多满意", { kind: "rate" }],
    ["一审败诉率折算下来是多少", { kind: "rate" }],
    ["帮办专员数是多少", { kind: "count", unit: "人" }],
    ["受惠企业数是多少", { kind: "count" }],
    ["案子是涨了还是跌了", { kind: "change" }],
    ["大武口民告官的败诉率是多高", { kind: "rate" }],
    ["跨境电商货值占百分之几", { kind: "rate" }],
    ["提高了几个百分点", { kind: "change" }],
    ["群众安全感在全省排第几？", { kind: "rank" }],
    ["开放数林指数里排多少位", { kind: "rank" }],
    ["名次是多少", { kind: "rank" }],
    ["威海给镇街的用编进人计划占全市多大比例？", { kind: "rate" }],
    ["货从马尾出口，通关要花几个钟头", { kind: "duration" }],
    ["威海出口要多久？", { kind: "duration" }],
    ["检查次数同比增长多少", { kind: "change" }],
    ["企业数量又压减了多少呢？", { kind: "change" }],
    ["跟上年比怎么样", { kind: "change" }],
    ["环翠21年复议办完了几件？", { kind: "count", unit: "件" }],
    ["合同审下来总盘子多大", { kind: "money" }],
    ["收了多少公证费", { kind: "money" }],
    ["拆掉多大面积的违建", { kind: "count", unit: "平方米" }],
    ["拆了多少平", { kind: "count", unit: "平方米" }],
    ["来了多少人次", { kind: "count", unit: "人次" }],
    ["大武口青年夜校多少人次去听过", { kind: "count", unit: "人次" }],
    ["办了多少案子", { kind: "count", unit: "件" }],
    ["宣教活动，听的人有多少", { kind: "count", unit: "人" }],
    ["普法讲座参加的有多少", { kind: "count", unit: "人" }],
    ["办的夜校，来听课的有多少", { kind: "count", unit: "人" }],
    ["来了多少群众", { kind: "count", unit: "人" }],
    ["一共请了几个律师当法律顾问", { kind: "count", unit: "人" }],
    ["有多少公职律师", { kind: "count", unit: "人" }],
    ["执法人员有几个", { kind: "count", unit: "人" }],
    ["调解员队伍有几个", { kind: "count", unit: "个" }],
    ["多少干部参加了学习", { kind: "count", unit: "人" }],
    ["办的场次有多少", { kind: "count", unit: "场次" }],
    ["替政府打了几场官司", { kind: "count", unit: "件" }],
    ["当了几回被告", { kind: "count", unit: "件" }],
    ["被人告上法庭几次", { kind: "count", unit: "件" }],
    ["领导上法庭几次", { kind: "count", unit: "次" }],
    ["官司开庭，领导真正去了几趟", { kind: "count", unit: "趟" }],
    ["办理的天数有多少", { kind: "duration" }],
    ["追回的钱有多少", { kind: "money" }],
  ])("tells what sort of quantity %s asks for", (topic, expectation) => {
    expect(expectationOf(topic)).toMatchObject(expectation);
  });

  it("takes a measure word for a count although money stands beside it", () => {
    expect(expectationOf("罚款多少件")).toEqual({ kind: "count", unit: "件" });
  });

  it("asks for the change, not for the base figure, where a change is counted in 件", () => {
    expect(expectationOf("比上年多了多少件")).toEqual({ kind: "change", unit: "件" });
  });

  it.each([
    ["投入了多少名执法人员", { kind: "count", unit: "名" }],
    ["普法投了多少场次", { kind: "count", unit: "场次" }],
    ["开了第几次会议", { kind: "count", unit: "次" }],
    ["建了几个点位", { kind: "count", unit: "个" }],
    ["几个成功案例", { kind: "count", unit: "个" }],
  ])("takes no money, rank or rate for %s", (topic, expectation) => {
    expect(expectationOf(topic)).toEqual(expectation);
  });

  it.each([
    "多少人民调解组织",
    "办了多少人大建议",
    "群众诉求有多少",
    "执法人员有多少",
    "律师参与的有多少",
    "法律顾问单位有多少",
  ])("asks for no persons in %s", (topic) => {
    expect(expectationOf(topic).unit).toBeUndefined();
  });

  it("gives a rate no measure word", () => {
    expect(expectationOf("审结率多高，审结几件")).toEqual({ kind: "rate" });
  });

  it.each([
    ["法律援助案件数", "件"],
    ["培训场次数是多少", "场次"],
    ["执法人员人数对比", "人"],
  ])("reads the measure word out of the noun: %s in %s", (topic, unit) => {
    expect(expectationOf(topic)).toEqual({ kind: "count", unit });
  });

  it.each([
    ["谁的行政诉讼案件多？", "count"],
    ["执法人员考试合格率谁高？", "rate"],
    ["规范性文件一样多吗", "count"],
  ])("takes 多 for counts and 高 for rates: %s", (topic, kind) => {
    expect(expectationOf(topic)).toEqual({ kind });
  });

  it.each(["执法的效率怎么样", "围绕普法印发了哪几件", "怎么做到精准普法的", "那环翠有多少"])(
    "leaves %s open",
    (topic) => {
      expect(expectationOf(topic)).toEqual({});
    },
  );
});
