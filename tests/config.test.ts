import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { ConfigError } from "../src/errors.ts";

const TODAY = new Date("2026-03-01T12:00:00Z");

describe("readConfig", () => {
  it("has defaults that work in a fresh clone", () => {
    expect(readConfig({}, TODAY)).toEqual({
      indexDirectory: ".index",
      modelDirectory: "models/bge-small-zh-v1.5",
      referenceYear: 2026,
      debug: false,
    });
  });

  it("takes what is set", () => {
    const environment = {
      CORPUS_DIR: "报告",
      INDEX_DIR: "索引",
      MODEL_DIR: "模型",
      REFERENCE_YEAR: "2022",
      DEBUG: "1",
    };

    expect(readConfig(environment, TODAY)).toEqual({
      corpusDirectory: "报告",
      indexDirectory: "索引",
      modelDirectory: "模型",
      referenceYear: 2022,
      debug: true,
    });
  });

  it("counts empty variables as unset", () => {
    const empty = { CORPUS_DIR: "", INDEX_DIR: "", REFERENCE_YEAR: "", DEBUG: "" };

    expect(readConfig(empty, TODAY)).toEqual(readConfig({}, TODAY));
  });

  it.each(["今年", "1999", "2101", "2021.5"])("refuses %s as the reference year", (value) => {
    const reading = (): unknown => readConfig({ REFERENCE_YEAR: value }, TODAY);

    expect(reading).toThrow(ConfigError);
    expect(reading).toThrow("REFERENCE_YEAR（应为 2000 到 2100 的年份，如 2024）");
  });
});
