import { describe, expect, it } from "vitest";
import { CorpusError } from "../../../src/errors.ts";
import {
  joinVocabularies,
  phrasePattern,
  readFigureVocabulary,
} from "../../../src/figures/vocabulary/vocabulary.ts";

describe("readFigureVocabulary", () => {
  it("fills in what a unit leaves out", () => {
    const content = {
      units: [{ word: "村次" }, { word: "万美元", name: "美元", kind: "money", exponent: 4 }],
    };

    expect(readFigureVocabulary(content, "units.yaml").units).toEqual([
      { word: "村次", name: "村次", kind: "count", exponent: 0 },
      { word: "万美元", name: "美元", kind: "money", exponent: 4 },
    ]);
  });

  it("reads an empty file as an empty vocabulary", () => {
    expect(readFigureVocabulary(null, "units.yaml")).toEqual(joinVocabularies([]));
  });

  it("names every fault at once", () => {
    const read = (): unknown =>
      readFigureVocabulary({ units: [{ word: "" }], refusals: [3] }, "units.yaml");

    expect(read).toThrow(CorpusError);
    expect(read).toThrow(/units\.0\.word.*refusals\.0/u);
  });
});

describe("phrasePattern", () => {
  it("finds the longest phrase, signs of regular expressions taken as written", () => {
    expect("推行1+N，推行1+N+X".match(phrasePattern(["1+N", "1+N+X"]) ?? /$^/u)).toEqual([
      "1+N",
      "1+N+X",
    ]);
  });

  it("is absent without phrases", () => {
    expect(phrasePattern([])).toBeUndefined();
  });
});
