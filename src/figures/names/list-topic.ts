/** What the clauses behind a list are about: all of its members.
 *
 * @module
 */
/** What is shared by fewer characters may be no more than 案件. */
const LEAST_COMMON = 4;
/** Longest topic that names all members. */
const LONGEST_JOINED = 16;

/** What is kept in mind of a list, see `Memory`. */
interface ListInMind {
  readonly lastClause: readonly string[];
  readonly topic: string;
  readonly isListed: boolean;
}

/**
 * Gives what is spoken of behind the last figure, or, where this closes a list, the whole list by what its members share: 处罚案件 behind
 * 办理不予处罚案件61件、从轻处罚案件24件; or by all of their names, 合同、规范性文件. `undefined` where these are too long. The parts that 其中
 * lists are no such list.
 */
export function topicOfList({ lastClause, topic, isListed }: ListInMind): string | undefined {
  if (lastClause.length < 2) return topic;
  const [first = "", ...others] = [...new Set(lastClause)];
  if (isListed || others.length === 0 || lastClause.at(-1) !== topic) return topic;
  const tail = others.reduce(commonTail, first);
  if (tail.length >= LEAST_COMMON) return tail;
  const joined = [first, ...others].join("、");
  return joined.length <= LONGEST_JOINED ? joined : undefined;
}

function commonTail(a: string, b: string): string {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return a.slice(a.length - length);
}
