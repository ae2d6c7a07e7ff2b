import { describe, expect, it } from "vitest";
import { sliceSpan } from "../../src/text/span.ts";
import { stretchesOf } from "../../src/figures/stretches.ts";
import { aReport } from "./sample.ts";

const report = aReport("全区概况。\n\n一、加强行政复议\n\n办结50件。\n\n二、工作情况\n\n审结5件。");
const stretches = stretchesOf(report);

describe("stretchesOf", () => {
  it("covers the text without a gap", () => {
    const { text } = report.clean;

    expect(stretches.map(({ span }) => sliceSpan(text, span)).join("")).toBe(text);
  });

  it("gives the text below a heading its topic, and none where it announces only a report", () => {
    expect(stretches.map(({ heading, path }) => [path.at(-1) ?? "", heading])).toEqual([
      ["", ""],
      ["一、加强行政复议", ""],
      ["一、加强行政复议", "行政复议"],
      ["二、工作情况", ""],
      ["二、工作情况", ""],
    ]);
  });
});
