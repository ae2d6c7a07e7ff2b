import { describe, expect, it } from "vitest";
import { findAsides, toldMatter } from "../../src/question/asides.ts";

/** What is left of a message, and what it tells. */
function parted(text: string): { readonly asked: string; readonly told: readonly string[] } {
  const { spans, told } = findAsides(text);
  return {
    asked: spans.reduceRight(
      (left, { start, end }) => left.slice(0, start) + left.slice(end),
      text,
    ),
    told: told
      .map(({ start, end }) => toldMatter(text.slice(start, end)))
      .filter((one) => one !== ""),
  };
}

describe("findAsides", () => {
  it.each([
    [
      "不是有个大数据平台嘛，说是一年就收进来好多亿条，我就想知道累计多少条",
      "累计多少条",
      ["有个大数据平台", "一年就收进来好多亿条"],
    ],
    [
      "我是新来的，听说复议的案子挺多的，所以到底收了多少件",
      "到底收了多少件",
      ["复议的案子挺多的"],
    ],
    ["领导让我写个材料，培训一共办了多少场", "培训一共办了多少场", []],
    ["我看行政诉讼挺多的嘛，我就是想问问败诉几件", "败诉几件", ["行政诉讼挺多"]],
    ["之前开会有人说都能网上办了吧，那全程网办率是多少", "全程网办率是多少", ["能网上办了"]],
    ["之前不是说要减少检查吗，那检查次数降了多少", "检查次数降了多少", ["减少检查"]],
    ["咱们区不是有公职律师嘛，一共有多少人", "一共有多少人", ["有公职律师"]],
    ["我不太懂这块哈，就是想了解下出庭率多少", "出庭率多少", []],
    ["复议嘛，我看两个都不少，到底哪个多", "复议嘛，到底哪个多", ["两个都不少"]],
    ["我其实想问的是演练搞了几次，谢谢", "演练搞了几次，谢谢", []],
  ])("parts what is told from what is asked in %s", (text, asked, told) => {
    expect(parted(text)).toEqual({ asked, told });
  });

  it.each([
    ["那些调解员，我不是问有多少个调委会啊，我是想问本人有多少", "那些调解员，本人有多少"],
    ["不是问受理数，复议审结了几件", "复议审结了几件"],
    ["我问的不是调委会，是调解员有多少名", "调解员有多少名"],
    ["别给我大型活动的，我要培训的场次", "培训的场次"],
    ["不要培训场次，要培训人次", "培训人次"],
    ["我不是想知道受理了多少，想知道纠错率", "纠错率"],
    ["不用告诉我受理数，审结数是多少", "审结数是多少"],
    ["村居的调委会有多少个，不是镇街的那个", "村居的调委会有多少个，"],
    ["调解员，不是说调解组织，有多少", "调解员，有多少"],
    ["不是2021年，我问2023年网办率多少", "2023年网办率多少"],
  ])("drops what is said not to be asked from %s", (text, asked) => {
    expect(parted(text).asked).toBe(asked);
  });

  it.each([
    "不是行政复议案件的有几件，复议案件几件",
    "不予受理几件，不予处罚清单几项",
    "受理是不是50件，纠错率多少",
    "没办结的多少件，办结的多少件",
    "不要求提供证明的事项有几项，占多少",
    "听证会开了几场，听取群众意见几次",
    "看守所几个，说理式文书几份",
    "网吧，查了几家",
    "复议受理50件吧，对不对",
    "我市全程网办率多少，比上年高多少",
    "我们区复议受理多少件，审结多少件",
    "别的区呢，复议多少",
    "免罚轻罚清单，有多少项",
    "有没有公职律师，几名",
    "哪些地方不是全程网办，有哪些",
    "谁执法谁普法清单，多少项",
    "我想弄明白复议的案子办完的比例",
    "复议受理多少件",
  ])("leaves %s as it is", (text) => {
    expect(findAsides(text)).toEqual({ spans: [], told: [], denied: [] });
  });
});
