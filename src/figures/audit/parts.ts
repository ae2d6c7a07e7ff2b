/** Wholes against their parts: what 其中 lists, and what became of the cases taken in.
 *
 * @module
 */
import { containsSpan } from "../../text/span.ts";
import { isExact, type Figure } from "../figure.ts";

/**
 * Says that the parts which 其中 lists add up to the whole (`144本＝59本＋85本`) or exceed it.
 *
 * Parts are the figures of the same unit that follow in the sentence. Less than the whole is no fault: reports list the
 * parts worth naming.
 */
export function auditParts(
  whole: Figure,
  later: readonly Figure[],
  text: string,
): readonly string[] {
  const parts = partsOf(whole, later, text);
  if (parts.length === 0 || ![whole, ...parts].every(isExact)) return [];
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const shown = parts.map((part) => part.raw).join("＋");
  if (parts.length > 1 && sum === whole.value) return [`${whole.raw}＝${shown}`];
  if (parts.some((part) => part.value > whole.value)) {
    return [`其中“${shown}”大于总数“${whole.raw}”，口径可能不同`];
  }
  return [];
}

function partsOf(whole: Figure, later: readonly Figure[], text: string): readonly Figure[] {
  const first = later[0];
  if (whole.kind !== "count" || first === undefined) return [];
  if (!text.slice(whole.span.end, first.span.start).includes("其中")) return [];
  const end = later.findIndex((figure) => !isSameCount(figure, whole));
  return end === -1 ? later : later.slice(0, end);
}

/** What became of things: such a count is part of what was taken in, and cannot exceed it. */
const OUTCOME =
  /^(?:已|均|共|成功)*(?:审结|办结|结案|结|保留|调解成功|调处成功|成功化解|化解|败诉|胜诉|维持|纠正|整改|整改完成|完成整改)$/u;

/** Says that more was concluded or kept than the clause before took in: 清理9件，保留15件. */
export function doubtOutcome(
  outcome: Figure,
  near: readonly Figure[],
  text: string,
): readonly string[] {
  const whole = near.at(-1);
  if (whole === undefined || !OUTCOME.test(outcome.indicatorWords)) return [];
  if (!isSameCount(outcome, whole) || !isExact(outcome) || !isExact(whole)) return [];
  // What brackets count is beside the point: 审结90件（含上年结转8件），维持61件.
  if (outcome.value <= whole.value || /[)）]/u.test(text.slice(whole.span.end, outcome.span.start)))
    return [];
  return [`“${outcome.raw}”大于前文“${whole.raw}”，两者关系原文未说明`];
}

function isSameCount(figure: Figure, whole: Figure): boolean {
  return (
    figure.kind === "count" &&
    figure.unit === whole.unit &&
    containsSpan(whole.sentenceSpan, figure.span)
  );
}
