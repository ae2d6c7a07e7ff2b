import { describe, expect, it } from "vitest";
import { createGazetteer } from "../../src/documents/regions.ts";
import { namesOwnRegion, separateQuestions } from "../../src/question/several-questions.ts";

const gazetteer = createGazetteer();

describe("separateQuestions", () => {
  it.each([
    ["环翠区复议受理多少件？马尾区败诉率多少？", ["环翠区复议受理多少件？", "马尾区败诉率多少？"]],
    ["环翠区复议受理多少件；马尾投诉率多少", ["环翠区复议受理多少件；", "马尾投诉率多少"]],
    [
      "环翠区调解员几名，威海公职律师办了多少件事",
      ["环翠区调解员几名", "威海公职律师办了多少件事"],
    ],
    ["大武口21年复议件数和马尾21年诉讼件数", ["大武口21年复议件数", "马尾21年诉讼件数"]],
    ["环翠复议受理多少件？存在哪些问题？", ["环翠复议受理多少件？", "存在哪些问题？"]],
    ["环翠复议受理多少件？它存在哪些问题？", ["环翠复议受理多少件？", "它存在哪些问题？"]],
    [
      "1）环翠区复议受理多少件 2）马尾区调解了多少件",
      ["环翠区复议受理多少件", "马尾区调解了多少件"],
    ],
    [
      "环翠区2021年：1）复议受理多少件；2）其中审结多少件；3）有什么不足",
      ["环翠区2021年复议受理多少件", "其中审结多少件", "环翠区2021年有什么不足"],
    ],
    ["环翠区调解员多少名\n威海市开放日活动几场", ["环翠区调解员多少名", "威海市开放日活动几场"]],
    [
      "威海调解怎么做的，有什么短板，明年怎么抓",
      ["威海调解怎么做的", "威海调解，有什么短板", "威海调解，明年怎么抓"],
    ],
    ["环翠复议受理多少件，在哪里征求的意见", ["环翠复议受理多少件", "在哪里征求的意见"]],
    [
      "大武口督察了哪些单位，发现的问题怎么处理",
      ["大武口督察了哪些单位", "大武口督察了单位，发现的问题怎么处理"],
    ],
  ])("separates %s", (message, questions) => {
    expect(separateQuestions(message, gazetteer)).toEqual(questions);
  });

  it.each([
    "环翠区2021年行政复议\n受理了多少件",
    "环翠区复议几件\n马尾区呢",
    "环翠、马尾、大武口2021年谁的复议案子最多？各多少",
    "环翠区复议受理多少件？马尾区呢？",
    "环翠区复议受理多少件？审结多少件？",
    "环翠复议受理多少件，马尾复议受理多少件",
    "环翠的调委会和峄城的镇街村居调解组织，哪个数目多？",
    "环翠和马尾的复议受理数和败诉率",
    "威海复议多少件？比环翠多多少？",
    "执法案卷抽查评查的量，威海、马尾、大武口从多到少怎么排？",
    "环翠区2021年请了几个律师当顾问,一年把关了多少件?",
    "复议决定下来了单位不执行怎么办？威海23年有啥办法",
    "环翠22年法治队伍怎么带，有啥培训安排",
    "威海2023年办结的许可分哪几类，各多少件？",
    "威海24年立法上有什么打算，盯哪几个领域",
  ])("leaves %s as it is", (message) => {
    expect(separateQuestions(message, gazetteer)).toEqual([message]);
  });
});

describe("namesOwnRegion", () => {
  it("tells a question with a region from one that leans on another", () => {
    expect(namesOwnRegion("马尾区败诉率多少", gazetteer)).toBe(true);
    expect(namesOwnRegion("存在哪些问题", gazetteer)).toBe(false);
  });
});
