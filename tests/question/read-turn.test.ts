import { describe, expect, it } from "vitest";
import { reportsOf, understood } from "./understood.ts";

describe("readAlone, a message that tells before it asks", () => {
  it("asks what is asked against what is told, of the region that is told", async () => {
    const question = await understood(
      "我刚来不太懂哈，马尾村里不是都要配个懂法律的嘛，听说是跟一家律所签的，那这家所一共给多少个村当顾问呀",
    );

    expect(question.topic).toBe("这家所一共给多少个村当顾问呀");
    expect(question.background?.topic).toBe("村里配个懂法律，是跟一家律所签的");
    expect(reportsOf(question)).toEqual(["mawei-2021"]);
  });

  it("takes the matter that is told where what is asked has none", async () => {
    const question = await understood("我看环翠和峄城复议都不少嘛，到底差多少件");

    expect(question.topic).toBe("复议都不少，到底差多少件");
    expect(question.background).toBeUndefined();
  });

  it("asks nothing of a region that is said not to be asked about", async () => {
    const question = await understood("我不是问环翠，是问马尾的复议办了多少件");

    expect(reportsOf(question)).toEqual(["mawei-2021"]);
  });

  it("keeps the region of what is said not to be asked where none other is named", async () => {
    const question = await understood("我不是问环翠的受理数，我问审结数");

    expect(question.topic).toBe("审结数");
    expect(reportsOf(question)).toEqual(["huancui-2021"]);
  });

  it("asks of the region before what is not asked in a follow-up", async () => {
    const question = await understood("我问的不是环翠，是马尾", "环翠2021年复议受理多少件");

    expect(question.topic).toBe("复议受理多少件");
    expect(reportsOf(question)).toEqual(["mawei-2021"]);
  });
});
