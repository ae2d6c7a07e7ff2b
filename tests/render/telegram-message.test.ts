import { FormattedString } from "@grammyjs/parse-mode";
import { describe, expect, it } from "vitest";
import { stack } from "../../src/render/telegram-message.ts";
import { boldIn } from "./bold-in.ts";

describe("stack", () => {
  it("leaves out blank lines at the edges and keeps entities in place", () => {
    const text = stack(["", "", FormattedString.bold("环翠区"), "", ""]);

    expect(text.text).toBe("环翠区");
    expect(boldIn(text)).toEqual(["环翠区"]);
  });
});
