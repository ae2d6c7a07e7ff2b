import { describe, expect, it } from "vitest";
import { formatClosingLine } from "./closing-line.ts";

describe("formatClosingLine", () => {
  it("writes the three counts and nothing else", () => {
    expect(formatClosingLine({ passed: 12, failed: 1, skipped: 0 })).toBe(
      "12 passed, 1 failed, 0 skipped",
    );
  });
});
