/** Whether figures of several regions may be put side by side, and what must be said when they are.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import type { RegionWords, Warning } from "../warning.ts";

/** One region's figure in a comparison. */
export interface Compared {
  readonly figure: Figure;
  /** The report's region. */
  readonly region: string;
  /** What labels the row in warnings: the region, and the year where that alone tells rows apart. */
  readonly label: string;
}

/** What stands against ranking: `forbidden` when the order would mean nothing. */
export interface Comparability {
  readonly warnings: readonly Warning[];
  readonly isRankable: boolean;
}

/** Verbs that say at which stage cases are counted; 受理 and 办理 are not the same number. */
const STAGES = [
  "申请",
  "收到",
  "受理",
  "新收",
  "收案",
  "立案",
  "办理",
  "审结",
  "办结",
  "化解",
  "调处",
  "排查",
];

/** Words that narrow whose cases are counted; 全市 is what a city's report means anyway. */
const EXTENTS = ["市本级", "本级", "区级", "县级", "镇街", "直接"];

/** Measure words of records and lists that are counted alike. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(["件", "起", "宗"]),
  new Set(["人", "名", "位"]),
  new Set(["项", "条"]),
  new Set(["场", "场次", "次", "期"]),
];

/** Measure words for one sort of thing, of which some hold several (卷, 宗): papers, bodies. */
const ONE_SORT: readonly ReadonlySet<string>[] = [
  ...ALIKE,
  new Set(["件", "份", "本", "卷", "宗", "册", "篇"]),
  new Set(["个", "家", "所"]),
];

/**
 * Says whether two measure words count one sort of thing, so that their numbers may be taken from each other with a word of warning:
 * 85份 and 64件 of papers; not 件 and 项.
 */
export function countsOneSort(a: string, b: string): boolean {
  return a === b || ONE_SORT.some((units) => units.has(a) && units.has(b));
}

/** Says whether two measure words count alike, so that their numbers may be ranked: 件 and 宗; not 件 and 份. */
export function isCountedAlike(a: string, b: string): boolean {
  return a === b || ALIKE.some((units) => units.has(a) && units.has(b));
}

/** Judges figures that are to be compared. Fewer than two need no judgement. */
export function judge(compared: readonly Compared[]): Comparability {
  if (compared.length < 2) return { warnings: [], isRankable: false };
  const warnings: Warning[] = [];
  const years = [...new Set(compared.map(({ figure }) => figure.year))].sort((a, b) => a - b);
  // 2022年和2023年 of one region are what was asked for, and nothing to warn of.
  const isOneRegion = compared.every(({ region }) => region === compared[0]?.region);
  if (years.length > 1 && !isOneRegion) warnings.push({ kind: "mixed-years", years });
  const bases = basesOf(compared);
  if (bases !== undefined) warnings.push({ kind: "different-bases", bases });
  const units = wordsOf(compared, (figure) => figure.unit);
  if (units !== undefined) warnings.push({ kind: "different-units", units });
  const names = wordsOf(compared, (figure) => figure.indicator);
  if (names !== undefined && bases === undefined) {
    warnings.push({ kind: "different-indicators", names });
  }
  const inexact = compared.filter(({ figure }) => figure.approximation !== "exact");
  if (inexact.length > 0) {
    warnings.push({
      kind: "inexact",
      figures: inexact.map(({ label, figure }) => ({ region: label, words: figure.raw })),
    });
  }
  return { warnings, isRankable: areAlike(compared.map(({ figure }) => figure)) };
}

/** The words of each region, where they are not all the same. */
function wordsOf(
  compared: readonly Compared[],
  words: (figure: Figure) => string,
): readonly RegionWords[] | undefined {
  const rows = compared.map(({ label, figure }) => ({ region: label, words: words(figure) }));
  return new Set(rows.map((row) => row.words)).size > 1 ? rows : undefined;
}

/**
 * The bases, where they differ. Where some have none and the others' stand in their indicators, the indicators tell the
 * difference of all, and more of it.
 */
function basesOf(compared: readonly Compared[]): readonly RegionWords[] | undefined {
  const isTold = compared.every(({ figure }) => figure.indicator.includes(basisOf(figure)));
  const hasGap = compared.some(({ figure }) => basisOf(figure) === "");
  return isTold && hasGap ? undefined : wordsOf(compared, basisOf);
}

/** 新收, 市本级办理: the stage and extent that the indicator and basis words name; empty where they name none. */
function basisOf(figure: Figure): string {
  const text = figure.indicator + figure.basis.join("");
  const extent = EXTENTS.filter((word) => text.includes(word) && word !== "本级").join("");
  // 依申请政务服务事项可网办率 is of no stage.
  const stages = figure.kind === "rate" ? [] : STAGES.filter((word) => text.includes(word));
  // 收到申请 and 受理申请 are told apart by the verb.
  const verbs = stages.filter((word) => word !== "申请");
  return extent + (verbs.length > 0 ? verbs : stages).join("、");
}

function areAlike(figures: readonly Figure[]): boolean {
  const [first] = figures;
  if (first === undefined) return false;
  return figures.every(
    (figure) => figure.kind === first.kind && isCountedAlike(figure.unit, first.unit),
  );
}
