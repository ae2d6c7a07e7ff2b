import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("framed", () => {
  it.each([
    [
      "安全生产专项整治期间，检查企业412家次，整改隐患960条，关闭取缔8家。",
      [
        "安全生产专项整治检查企业家次 412家次",
        "安全生产专项整治整改隐患数 960条",
        "安全生产专项整治关闭取缔数 8家",
      ],
    ],
    [
      "建成智慧监管平台，120个点位接入，推送线索86条，查实41条。",
      ["智慧监管平台点位接入数 120个", "智慧监管平台推送线索数 86条", "智慧监管平台查实数 41条"],
    ],
    ["推行“信用+执法”，在6个镇试点，立案58起。", ["镇试点数 6个", "“信用+执法”立案数 58起"]],
    [
      "修订《行政裁量权基准》，涉及法规12部，细化事项640项。",
      ["《行政裁量权基准》涉及法规数 12部", "《行政裁量权基准》细化事项数 640项"],
    ],
  ])("gives bare names what the sentence set going: %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it("leaves names that say enough", () => {
    expect(namesIn("上线“慧管”系统，办理行政处罚案件320件。")).toEqual([
      "办理行政处罚案件数 320件",
    ]);
  });

  it("forgets with the sentence", () => {
    expect(namesIn("建成智慧监管平台，推送线索86条。配备执法车辆20辆。").at(-1)).toBe(
      "配备执法车辆数 20辆",
    );
  });
});
