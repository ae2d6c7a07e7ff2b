import { describe, expect, it } from "vitest";
import { eventIn } from "../../../src/figures/names/learned.ts";
import { namesIn } from "../sample.ts";

describe("eventIn", () => {
  it("gives the event that a clause ends in", () => {
    expect(eventIn("项重大事项中召开听证会")).toBe("听证会");
  });

  it.each(["项重大事项中召开了", "，参会86人", ""])("finds none in “%s”", (rest) => {
    expect(eventIn(rest)).toBe("");
  });

  it("gives those who came to the event", () => {
    expect(namesIn("在2项重大事项中召开听证会，参会86人。")[1]).toBe("听证会参会人数 86人");
  });
});

describe("learned", () => {
  it("keeps the cases in mind over a change", () => {
    expect(namesIn("办理行政复议案件121件，同比增长34.4%，审结98件。")[2]).toBe(
      "行政复议案件审结数 98件",
    );
  });

  it("keeps the whole in mind over what became of its parts", () => {
    expect(namesIn("判决行政案件56件，其中驳回40件，撤销3件。").slice(1)).toEqual([
      "判决行政案件驳回数 40件",
      "判决行政案件撤销数 3件",
    ]);
  });
});

describe("backToAlike", () => {
  it.each([
    [
      "审查合同58份，提出意见120条，备案30份。",
      ["审查合同数 58份", "合同提出意见数 120条", "合同备案数 30份"],
    ],
    [
      "受理法律援助案件520件，提供咨询1800人次，其中农民工案件210件。",
      ["受理法律援助案件数 520件", "提供咨询人次 1800人次", "受理农民工案件数 210件"],
    ],
  ])("goes back to what was counted in the same measure word in %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
