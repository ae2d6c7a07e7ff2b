import { describe, expect, it } from "vitest";
import { shorten } from "../../src/render/telegram-buttons.ts";

describe("shorten", () => {
  it("cuts a label that no telephone shows whole", () => {
    expect(shorten("问".repeat(41))).toBe(`${"问".repeat(39)}…`);
  });
});
