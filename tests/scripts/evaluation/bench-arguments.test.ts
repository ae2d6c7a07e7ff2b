import { describe, expect, it } from "vitest";
import { parseBenchArguments } from "../../../scripts/evaluation/bench-arguments.ts";
import { UsageError } from "../../../src/errors.ts";

describe("parseBenchArguments", () => {
  it("reads the number of rounds", () => {
    expect(parseBenchArguments(["--rounds", "20"])).toEqual({
      rounds: 20,
      measuresInstall: false,
      output: "markdown",
    });
  });

  it.each([[["--rounds", "0"]], [["--rounds", "2.5"]], [["--rounds", "viele"]], [["--nonsense"]]])(
    "refuses %j",
    (words) => {
      expect(() => parseBenchArguments(words)).toThrow(UsageError);
    },
  );
});
