/** Names of one thing that differ between years and places: 市场主体 became 经营主体, and reports keep to the one or the other.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";

/** Names of a line mean the very same, and no more or less. Words of the field; wider and narrower words are for the vocabulary. */
const EQUAL_NAMES: readonly (readonly string[])[] = [
  ["市场主体", "经营主体"],
  ["社区矫正", "社区服刑"],
  ["12345热线", "12345政务服务热线", "便民热线", "市民热线", "政务热线"],
  ["合法性审查", "合法性审核"],
  ["人民调解委员会", "调委会"],
  ["政务服务中心", "政务大厅", "行政服务中心", "办事大厅"],
  ["农民工", "务工人员"],
  ["出庭应诉率", "出庭率"],
];

/**
 * The topic with a name that no figure bears put as some figure has it: 新增市场主体多少户 as 新增经营主体多少户. Nothing where the own name is
 * borne, or no other is.
 */
export function equalTopics(topic: string, figures: readonly Figure[]): readonly string[] {
  const isBorne = (name: string): boolean =>
    figures.some(
      ({ indicator, indicatorWords }) => indicator.includes(name) || indicatorWords.includes(name),
    );
  return EQUAL_NAMES.flatMap((names) => {
    const own = names.find((name) => topic.includes(name));
    if (own === undefined || isBorne(own)) return [];
    return names
      .filter((name) => name !== own && isBorne(name))
      .map((name) => topic.replaceAll(own, name));
  });
}
