import { describe, expect, it } from "vitest";

import { readSidecar } from "../../src/documents/sidecar.ts";

describe("readSidecar", () => {
  it("reads all fields", () => {
    const sidecar = {
      region: "山东省枣庄市峄城区",
      year: 2021,
      title: "法治政府建设情况的报告",
      issuer: "峄城区人民政府",
      publishedOn: "2022-01-11",
      sourceUrl: "https://example.gov.cn/1.html",
      misprints: { 峰城: "峄城" },
    };

    expect(readSidecar("a.json", JSON.stringify(sidecar))).toEqual(sidecar);
  });

  it("needs no more than region and year", () => {
    expect(readSidecar("a.json", '{"region": "环翠区", "year": 2021}')).toEqual({
      region: "环翠区",
      year: 2021,
    });
  });

  it("names every fault at once, in Chinese", () => {
    const json =
      '{"region": "", "year": "2021", "publishedOn": "2022-13-01", "sourceUrl": "没有", "titel": "报告"}';

    expect(() => readSidecar("a.json", json)).toThrow(
      "a.json：字段 region 应为地区全称，如“山东省威海市环翠区”；字段 year 应为四位年份，如 2021；字段 publishedOn 应为日期，如“2022-01-11”；字段 sourceUrl 应为网址；不认识的字段 titel",
    );
  });

  it.each(["", "{", "地区：环翠"])("says that %j is no JSON", (json) => {
    expect(() => readSidecar("a.json", json)).toThrow("不是有效的 JSON");
  });

  it.each(["[]", "null", "3"])("says that %s is no object", (json) => {
    expect(() => readSidecar("a.json", json)).toThrow("应为一个对象，含 region、year");
  });
});
