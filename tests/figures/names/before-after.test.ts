import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("pairLevels", () => {
  it.each([
    ["全县执法机构由32个整合为10个", "执法机构数（整合前） 32个", "执法机构数 10个"],
    [
      "权责清单事项从3862项动态调整为3755项",
      "权责清单事项数（调整前） 3862项",
      "权责清单事项数 3755项",
    ],
    ["公职律师由上年的2名增加到9名", "公职律师人数（增加前） 2名", "公职律师人数 9名"],
    ["口罩均价由高峰时每只6.2元回落至1.1元", "口罩均价（回落前） 6.2元", "口罩均价 1.1元"],
    ["审批用时从21个工作日压到8个工作日", "审批用时（压缩前） 21个工作日", "审批用时 8个工作日"],
    ["跑动次数由3次变为1次", "跑动次数（变动前） 3次", "跑动次数 1次"],
  ])("reads both levels of %s, whatever the verb", (text, former, latter) => {
    expect(namesIn(`${text}。`)).toEqual([former, latter]);
  });

  it("goes back to the measure that changed where the clause names none", () => {
    expect(namesIn("检查频次同比下降32%，由8120户次降到5521户次。").slice(1)).toEqual([
      "检查频次（下降前） 8120户次",
      "检查频次 5521户次",
    ]);
  });

  it("pairs no amounts of two measures", () => {
    expect(namesIn("由3名律师组成的团队为100家企业提供咨询。").join()).not.toContain("前）");
  });

  it("leaves the later level its plain name", () => {
    expect(namesIn("不动产一般登记由20个工作日压缩至7个工作日。")).toEqual([
      "不动产一般登记时间（压缩前） 20个工作日",
      "不动产一般登记时间 7个工作日",
    ]);
    expect(namesIn("证明事项由原来的126项精简到38项。")).toEqual([
      "证明事项数（精简前） 126项",
      "证明事项数 38项",
    ]);
  });
});
