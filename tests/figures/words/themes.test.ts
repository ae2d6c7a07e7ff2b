import { describe, expect, it } from "vitest";
import { fieldOf, fieldTold, fieldWithin, themeOf } from "../../../src/figures/words/themes.ts";
import { namesIn } from "../sample.ts";

describe("fieldWithin", () => {
  it.each([
    ["（五）规范行政复议与行政应诉", "行政复议"],
    ["加强规范性文件监督管理", "规范性文件"],
    ["规范重大行政决策程序", "重大行政决策"],
    ["推进行政复议和法律援助工作", ""],
    ["优化营商环境", ""],
  ])("finds the one field of %s", (heading, field) => {
    expect(fieldWithin(heading)).toBe(field);
  });

  it("gives deeds without an object what the section is about", () => {
    expect(namesIn("规范性文件管理。制发12件，报备率100%。")).toEqual([
      "规范性文件制发数 12件",
      "规范性文件报备率 100%",
    ]);
  });
});

describe("themeOf", () => {
  it.each([
    ["行政复议方面", "行政复议"],
    ["在案卷评查中", "案卷评查"],
    ["在行政应诉工作中", "行政应诉"],
    ["投诉举报处置方面", "投诉举报处置"],
  ])("reads the theme of %s", (clause, theme) => {
    expect(themeOf(clause)).toBe(theme);
  });

  it.each(["受理行政复议案件", "在推进过程中", "全面加强各方面工作"])(
    "finds none in %s",
    (clause) => {
      expect(themeOf(clause)).toBeUndefined();
    },
  );
});

describe("fieldOf", () => {
  it("takes the field of work out of a heading, and none out of any other", () => {
    expect(["加强行政复议工作。", "行政应诉", "强化组织领导"].map(fieldOf)).toEqual([
      "行政复议",
      "行政应诉",
      "",
    ]);
  });
});

describe("a paragraph's theme", () => {
  it("is what its thin nouns are of, in the sentences behind too", () => {
    expect(
      namesIn(
        "行政复议方面，收到申请71件，受理63件，审结58件。审结案件中维持31件，直接纠错率15.52%。",
      ),
    ).toEqual([
      "收到行政复议申请数 71件",
      "行政复议案件受理数 63件",
      "行政复议案件审结数 58件",
      "行政复议维持数 31件",
      "行政复议直接纠错率 15.52%",
    ]);
  });

  it("may be a sentence of its own", () => {
    expect(namesIn("（三）行政复议。收到申请45件，受理40件。")).toEqual([
      "收到行政复议申请数 45件",
      "行政复议案件受理数 40件",
    ]);
  });

  it("ends with the paragraph, and names no figure that names another thing", () => {
    expect(
      namesIn(
        "行政复议方面，收到申请71件。以县政府为被告的行政诉讼案件22件，败诉3件。\n全年收到申请9件。",
      ),
    ).toEqual([
      "收到行政复议申请数 71件",
      "以县政府为被告的行政诉讼案件数 22件",
      "县政府行政诉讼败诉数 3件",
      "收到申请数 9件",
    ]);
  });
});

describe("fieldTold", () => {
  it.each([
    [
      "行政复议体制改革落地，收到申请36件，受理29件。",
      "收到行政复议申请数 36件",
      "行政复议案件受理数 29件",
    ],
    [
      "行政复议职责全部集中行使，新收案件120件，审结110件。",
      "新收行政复议案件数 120件",
      "行政复议案件审结数 110件",
    ],
    [
      "劳动人事争议仲裁实现要素式办案，受理案件56件，结案50件。",
      "受理仲裁案件数 56件",
      "仲裁案件结案数 50件",
    ],
    [
      "信访工作法治化深入推进，受理事项1200件，办结1180件。",
      "受理信访事项数 1200件",
      "信访事项办结数 1180件",
    ],
  ])("sets the theme of the bare nouns behind it in %s", (text, first, second) => {
    expect(namesIn(text)).toEqual([first, second]);
  });

  it.each([
    "对行政规范性文件进行清理",
    "行政处罚流程再造",
    "县法律援助中心搬迁新址",
    "加强行政复议能力",
  ])("is none in “%s”", (clause) => {
    expect(fieldTold(clause)).toBe("");
  });
});
