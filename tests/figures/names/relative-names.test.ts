import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("nameRelative", () => {
  it.each([
    ["开展证明事项清理，没有法律依据的20项。", "没有法律依据的证明事项清理数 20项"],
    ["评查案卷120卷，达到优秀等次的38卷。", "达到优秀等次的评查案卷数 38卷"],
    ["复查问题43个，真正改到位的40个。", "真正改到位的问题数 40个"],
    ["受理行政复议申请88件，经调解结案的23件。", "行政复议调解结案数 23件"],
  ])("gives the clause with 的 and no noun the thing spoken of in %s", (text, name) => {
    expect(namesIn(text).at(-1)).toBe(name);
  });
});
