import { describe, expect, it } from "vitest";
import type { Warning } from "../../src/answer/warning.ts";
import { warningText } from "../../src/render/warning-copy.ts";
import { theCorpus } from "../support/a-corpus.ts";

const { reports } = await theCorpus();
const [report = expect.fail("no report")] = reports.filter(({ id }) => id === "huancui-2021");

describe("warningText", () => {
  const words = [
    { region: "环翠区", words: "受理" },
    { region: "马尾区", words: "办理" },
  ];

  it.each<[Warning, string]>([
    [
      { kind: "reference-year", word: "去年", year: 2023, referenceYear: 2024 },
      "“去年”按2023年理解（以2024年为今年）。",
    ],
    [{ kind: "by-sound", written: "环脆区", region: "环翠区" }, "“环脆区”按读音理解为环翠区。"],
    [
      { kind: "read-as", written: "环翠县", region: "环翠区" },
      "“环翠县”按环翠区理解，请核对是不是所问的地方。",
    ],
    [{ kind: "other-period", words: "上半年" }, "问的是“上半年”，所引的是全年或其他时段的数。"],
    [
      { kind: "missing-reports", missing: [{ region: report.region, year: 2020 }] },
      "库里没有环翠区2020年的报告，以下不含。",
    ],
    [
      { kind: "missing-reports", missing: [{ region: report.region, year: 2023, instead: 2021 }] },
      "库里没有环翠区2023年的报告，列出的是环翠区2021年的。",
    ],
    [
      { kind: "mixed-years", years: [2021, 2023] },
      "各地报告的年度不同（2021、2023年），不宜直接比较。",
    ],
    [
      { kind: "different-bases", bases: words },
      "口径不同：环翠区“受理”、马尾区“办理”，排序仅供参考。",
    ],
    [{ kind: "not-stated", reports: [report] }, "环翠区2021年的报告里没有查到。"],
    [
      { kind: "doubtful", rows: [{ region: "大武口区", words: "专题辅导场次" }] },
      "大武口区“专题辅导场次”与所问是否一回事不能肯定，所以没有排序，请看原文。",
    ],
    [
      { kind: "rounded", terms: ["18.9万件", "18.8万件"], margin: "1000件" },
      "18.9万件、18.8万件是取整的数，算出的结果可能有上下1000件的出入，只能作约数看，不宜引用。",
    ],
    [
      { kind: "different-bases", bases: words, isOfTotal: true },
      "口径不同：环翠区“受理”、马尾区“办理”，合计仅供参考。",
    ],
    [
      { kind: "not-stated", reports: [report], isOfTotal: true },
      "环翠区2021年的报告里没有查到，合计里不含。",
    ],
    [
      { kind: "nested", inner: "环翠区", outer: "威海市" },
      "环翠区在威海市之内，两个数可能有重复，所以没有相加。",
    ],
    [
      { kind: "several-roles", roles: ["主办", "协办"] },
      "合计里主办、协办都算在内，要分开的请看各项。",
    ],
    [
      { kind: "left-out", figures: [{ region: "政协提案协办件数", words: "131件" }] },
      "报告里另有政协提案协办件数“131件”，没有算进来，是否该一起算请看原文。",
    ],
  ])("warns of %j", (warning, text) => {
    expect(warningText(warning)).toBe(text);
  });
});
