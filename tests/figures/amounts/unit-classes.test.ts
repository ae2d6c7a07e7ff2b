import { describe, expect, it } from "vitest";
import {
  countsAttendance,
  countsCases,
  countsPersons,
  countsRecords,
  countsTimes,
  isDuration,
} from "../../../src/figures/amounts/unit-classes.ts";

describe("classes of measure words", () => {
  it.each([
    ["名", [countsPersons, countsAttendance]],
    ["人次", [countsAttendance]],
    ["件", [countsRecords, countsCases]],
    ["例", [countsCases]],
    ["份", [countsRecords]],
    ["轮", [countsTimes]],
    ["工作日", [isDuration]],
    ["个月", [isDuration]],
    ["公里", []],
    [undefined, []],
  ])("puts %s into its classes and no others", (unit, classes) => {
    const all = [
      countsPersons,
      countsAttendance,
      countsRecords,
      countsCases,
      countsTimes,
      isDuration,
    ];

    expect(all.filter((holds) => holds(unit))).toEqual(classes);
  });
});
