import { describe, expect, it } from "vitest";
import { joinContradicted, readInFull, type FullReading } from "../../src/question/other-places.ts";
import { sliceSpan } from "../../src/text/span.ts";
import { theScopeContext } from "./the-scope-context.ts";

const { gazetteer } = await theScopeContext();

describe("joinContradicted", () => {
  it.each([
    ["福州市环翠区复议受理多少件", "福州市环翠区"],
    ["烟台环翠的复议受理多少件", "烟台环翠"],
    ["请问厦门市的马尾区复议几件", "厦门市的马尾区"],
    ["北京市鼓楼区复议多少件", "北京市鼓楼区"],
    ["湖北省峄城区有什么打算", "湖北省峄城区"],
  ])("joins the names of %s to one place that no report is about", (question, place) => {
    const { mentions, elsewhere } = joinContradicted(question, gazetteer.mentions(question));

    expect(mentions).toEqual([]);
    expect(elsewhere.map(({ region }) => region.name)).toEqual([place]);
  });

  it.each([
    "山东省威海市环翠区复议受理多少件",
    "福州马尾复议几件",
    "威海市和马尾区的复议各多少件",
    "烟台环翠谁的复议多",
    "环翠区、威海市的调解员",
  ])("leaves the names of %s as they are", (question) => {
    const mentions = gazetteer.mentions(question);

    expect(joinContradicted(question, mentions)).toEqual({ mentions, elsewhere: [] });
  });
});

function readingOf(question: string): FullReading {
  const mentions = gazetteer.mentions(question);
  const mention = mentions.at(-1);
  const [region] = mention?.candidates ?? [];
  const span = mention?.span;
  if (region === undefined || span === undefined) throw new Error("no name");
  return readInFull(question, { region, span }, mentions);
}

describe("readInFull", () => {
  it.each(["环翠县复议几件", "峄城市复议几件", "马尾县的调解"])(
    "takes the name in %s for the region of another kind",
    (question) => {
      expect(readingOf(question).kind).toBe("renamed");
    },
  );

  it("covers the kind with the name, so that it is no word of the matter", () => {
    const reading = readingOf("2021年环翠县复议几件");

    const span = "name" in reading ? reading.name.span : { start: 0, end: 0 };
    expect(sliceSpan("2021年环翠县复议几件", span)).toBe("环翠县");
  });

  it.each([
    ["马尾镇复议几件", "马尾镇"],
    ["青山市环翠区复议受理几件", "青山市环翠区"],
    ["请问青山市马尾县复议几件", "青山市马尾县"],
    ["威海县复议几件", "威海县"],
  ])("takes the name in %s for another place", (question, place) => {
    const reading = readingOf(question);

    expect(reading).toMatchObject({ kind: "elsewhere", name: { region: { name: place } } });
  });

  it("leaves open whether 街道 is a street of that name or the region's streets", () => {
    expect(readingOf("大武口街道执法改革怎么做")).toEqual({
      kind: "doubtful",
      written: "大武口街道",
    });
  });

  it.each([
    "环翠镇街接访多少批次",
    "环翠镇一级有执法证的多少人",
    "峄城村里镇上的法治小广场几个",
    "马尾市场监管怎么做的",
    "威海县里的执法人员往下派了多少",
    "峄城镇村法治小广场几个",
    "环翠区镇街接访多少批次",
    "马尾乡镇法律顾问多少",
    "全市环翠区复议最多吗",
    "我市环翠区复议几件",
    "县级市环翠区复议几件",
    "环翠区域合作几项",
    "威海市市级救援队伍几支",
  ])("takes the name in %s as it is", (question) => {
    expect(readingOf(question)).toEqual({ kind: "as-named" });
  });
});
