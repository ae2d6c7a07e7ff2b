import { describe, expect, it } from "vitest";
import type { Region } from "../../src/documents/region.ts";
import { cutScope } from "../../src/question/cut-scope.ts";
import { withPointedRegions } from "../../src/question/pointed-regions.ts";
import { findScopeMentions, readMentions } from "../../src/question/scope.ts";
import { theScopeContext } from "./the-scope-context.ts";

const context = await theScopeContext();

function regionsNamed(names: readonly string[]): readonly Region[] {
  return names.flatMap((name) => context.gazetteer.resolve(name).slice(0, 1));
}

/** The regions asked about and the matter, after turns about `earlier`, the last of which was about `last`. */
async function readAfter(
  text: string,
  last: readonly string[],
  earlier = last,
): Promise<{ regions: readonly string[]; matter: string }> {
  const found = await readMentions(text, findScopeMentions(text, context.gazetteer), context);
  const turns = { last: regionsNamed(last), all: regionsNamed(earlier) };
  const mentions = withPointedRegions(text, found, turns, context);
  return {
    regions: mentions.named.regions.map(({ name }) => name),
    matter: cutScope(text, mentions),
  };
}

describe("withPointedRegions", () => {
  it.each([
    ["刚才那两个区的调解", "调解"],
    ["这两个区存在什么问题", "存在什么问题"],
    ["上述两地复议多少件", "复议多少件"],
    ["前面说的那两个区复议多少件", "复议多少件"],
  ])("takes the regions of the turn before for those of %s", async (text, matter) => {
    expect(await readAfter(text, ["环翠区", "马尾区"])).toEqual({
      regions: ["环翠区", "马尾区"],
      matter,
    });
  });

  it("takes the last regions of the conversation where the turn before named fewer", async () => {
    const { regions } = await readAfter(
      "那两个区哪个多",
      ["马尾区"],
      ["峄城区", "环翠区", "马尾区"],
    );

    expect(regions).toEqual(["环翠区", "马尾区"]);
  });

  it.each(["该区调解员多少名", "这个区调解员多少名", "刚才说的那个区调解员多少名"])(
    "takes the one region of the turn before for that of %s",
    async (text) => {
      expect(await readAfter(text, ["环翠区"])).toEqual({
        regions: ["环翠区"],
        matter: "调解员多少名",
      });
    },
  );

  it.each([
    ["其他区呢", ["环翠区"], ["大武口区", "马尾区", "峄城区"]],
    ["另外三个区呢", ["环翠区"], ["大武口区", "马尾区", "峄城区"]],
    ["剩下的两个区呢", ["环翠区", "马尾区"], ["大武口区", "峄城区"]],
    ["别的地方呢", ["环翠区", "马尾区"], ["大武口区", "威海市", "峄城区"]],
  ])("leaves out in %s what was asked about", async (text, last, regions) => {
    expect((await readAfter(text, last)).regions).toEqual(regions);
  });

  it("leaves out the regions named in the question itself, or sets them beside the others", async () => {
    const without = await readAfter("除了环翠区，其他区复议多少件", []);
    const beside = await readAfter("环翠区复议比其他区多吗", []);

    expect(without).toEqual({ regions: ["大武口区", "马尾区", "峄城区"], matter: "复议多少件" });
    expect(beside.regions).toEqual(["环翠区", "大武口区", "马尾区", "峄城区"]);
  });

  it.each(["四个区的复议", "各区复议多少件", "这区别在哪", "其他区域怎么做", "两个区谁高"])(
    "points with %s to nothing before",
    async (text) => {
      expect((await readAfter(text, ["环翠区"])).regions).toEqual([]);
    },
  );

  it("changes nothing where nothing was asked before", async () => {
    expect((await readAfter("其他区复议多少件", [])).regions).toEqual([]);
    expect((await readAfter("那两个区复议多少件", [])).regions).toEqual([]);
  });
});
