import { describe, expect, it } from "vitest";
import { readClaimedAmount } from "../../src/question/claimed-amount.ts";

describe("readClaimedAmount", () => {
  it.each([
    ["复议受理是不是100件", "equal", "100件", "复议受理多少件"],
    ["复议受理有没有超过100件", "above", "100件", "复议受理多少件"],
    ["出庭率到98%了吗", "at-least", "98%", "出庭率多少"],
    ["普法活动够不够500场", "at-least", "500场", "普法活动多少场"],
    ["败诉率不到15%吧", "below", "15%", "败诉率多少"],
    ["出庭率是不是没有达到95%", "below", "95%", "出庭率多少"],
    ["复议同比增长30%以上吗", "at-least", "30%以上", "复议同比增长多少"],
    ["市本级办了121件复议，对吗", "equal", "121件", "市本级办了多少件复议"],
    ["调解员有1000多名吧", "equal", "1000多名", "调解员有多少名"],
  ])("reads %s as a claim and asks for the figure", (text, relation, words, topic) => {
    expect(readClaimedAmount(text)).toMatchObject({
      claim: { purpose: "whether", relation, words },
      topic,
    });
  });

  it.each([
    ["考试合格率为什么没达到100%", "below", "考试合格率多少"],
    ["怎么输了3件官司", "equal", "输了多少件官司"],
    ["复议怎么才15件", "equal", "复议多少件"],
  ])("reads the premise of %s", (text, relation, topic) => {
    expect(readClaimedAmount(text)).toMatchObject({ claim: { purpose: "why", relation }, topic });
  });

  it.each([
    ["28.2%是什么", 28.2],
    ["那个3276件指的是啥", 3276],
    ["126万元是干什么用的", 1_260_000],
    ["50件指的是受理还是办结", 50],
    ["说的600余场是什么活动", 600],
  ])("reads %s as a question for what the amount is of", (text, value) => {
    expect(readClaimedAmount(text)).toMatchObject({ claim: { purpose: "what", value } });
  });

  it.each([
    "复议受理了多少件",
    "落实执法三项制度了吗",
    "12345热线有没有接通",
    "22项下放的事项有没有承接好",
    "有没有制度定了却没执行好的问题",
    "规范性文件6件是怎么制定的",
    "第3次会议开了吗",
  ])("reads no claim in %s", (text) => {
    expect(readClaimedAmount(text)).toBeUndefined();
  });
});
