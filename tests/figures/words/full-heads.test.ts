import { describe, expect, it } from "vitest";
import { withFullHeads } from "../../../src/figures/words/full-heads.ts";
import { namesIn } from "../sample.ts";

describe("withFullHeads", () => {
  const section = "制定行政规范性文件8件。开展行政执法案卷评查。编制重大行政决策目录。";

  it.each([
    ["现行有效文件废止数", "行政规范性文件废止数"],
    ["集中清理文件数", "集中清理行政规范性文件数"],
    ["抽取案卷数", "抽取行政执法案卷数"],
    ["决策事项数", "重大行政决策事项数"],
    ["印发文件数", "印发文件数"],
    ["党内规范性文件数", "党内规范性文件数"],
  ])("writes %s as %s", (name, full) => {
    expect(withFullHeads(name, () => section)).toBe(full);
  });

  it("leaves nouns that the section has not named in full", () => {
    expect(withFullHeads("抽取案卷数", () => "检查档案工作。")).toBe("抽取案卷数");
  });

  it.each([
    ["抽查案卷数", "规范行政执法，开展案卷评查。", "抽查行政执法案卷数"],
    ["抽查案卷数", "开展法律援助案卷评查，规范执法。", "抽查案卷数"],
    ["听证会场次", "完善重大行政决策程序。", "重大行政决策听证会场次"],
    ["听证会场次", "严格行政处罚。", "听证会场次"],
  ])("takes the name of %s from the work that a section tells of", (name, told, full) => {
    expect(withFullHeads(name, () => told)).toBe(full);
  });

  it("looks among what the sentence counted", () => {
    expect(namesIn("制定规范性文件3件，清理历年文件45件。")).toEqual([
      "制定规范性文件数 3件",
      "清理规范性文件数 45件",
    ]);
  });

  it("looks back over the sentences of a section, and not beyond", () => {
    expect(
      namesIn("加强管理。\n全年制定规范性文件8件。对历年文件全面清理，废止12件。").at(-1),
    ).toBe("规范性文件废止数 12件");
  });
});
