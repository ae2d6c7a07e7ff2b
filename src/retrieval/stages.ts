/** At which stage cases and files are counted (asked for, taken in, closed; 受理 and 审结 are not the same number), and in which role.
 *
 * @module
 */
import type { Figure } from "../figures/figure.ts";
import { memoise } from "../memoise.ts";
import { ASKS_ISSUED } from "./other-matter.ts";

/** What came in, before anybody decides whether to take it up. */
const INTAKE = /收到|收案|新收|接[收到]/u;

/** What came in the year before: no part of what came in this year. */
const CARRIED_OVER = /结转/u;

/** 申请39件: what every later stage is of too. Must not match 依申请政务服务事项, which tells a sort of affairs. */
const APPLICATION = /(?<!依)申请(?!公开|人)/u;

/** What was taken up. */
const ACCEPTED = /(?<!不予)受理|立案/u;

/** Words that name one stage, in the order of a case's or a file's way through an office. Words of the field. */
const STAGES: readonly RegExp[] = [
  CARRIED_OVER,
  INTAKE,
  ACCEPTED,
  /审结|办结|已结|结案/u,
  /成功|调成/u,
  /清理|梳理/u,
  new RegExp(`发布|${ASKS_ISSUED.source}`, "u"),
  /审查|审核|备案/u,
];

/** Cases that came in: 收案多少, 复议收了几件, 接得最多. Whoever says so means those that were taken up. Not 投诉接了多少, which nobody takes up. */
const CASES_IN =
  /收案|^(?=.*(?:案|复议|(?<!投)诉|官司|仲裁)).*[收接](?:了|得|过|下来|进来|多少|几)/u;

/** How a figure's stage fits the one asked for: 1 the same, -1 another, 0 where one of them names none. */
export type StageFit = -1 | 0 | 1;

/**
 * Rates how a figure's stage fits the words of a question. 收案量 fits 新收4件 and 受理27件, and not 审结39件. Applications count no cases: where
 * 申请 is not said, 收到申请39件 does not fit 复议案子有几件, and may stand for a 收案量.
 */
export function stageFit(topic: string, figure: Figure): StageFit {
  return stageFitOf(topic)(figure);
}

/** As `stageFit`, for many figures. */
export function stageFitOf(topic: string): (figure: Figure) => StageFit {
  const saysApplications = APPLICATION.test(topic);
  const asksForCasesIn = !saysApplications && CASES_IN.test(topic);
  const asked = asksForCasesIn ? [INTAKE, ACCEPTED] : stagesOf(topic);
  return (figure) => {
    const { stages, isApplication } = statedOf(figure);
    if (isApplication && !saysApplications) return asksForCasesIn || stages.length === 0 ? 0 : -1;
    if (asked.length === 0 || stages.length === 0) return 0;
    return asked.some((stage) => stages.includes(stage)) ? 1 : -1;
  };
}

/** What a figure says of its stage. */
interface StatedStage {
  readonly stages: readonly RegExp[];
  /** Whether it counts applications that nobody has decided on yet. */
  readonly isApplication: boolean;
}

/** Every question asks about all figures. */
const statedOf = memoise(({ indicator, indicatorWords }: Figure): StatedStage => {
  const words = indicator + indicatorWords;
  const stages = stagesOf(words);
  const isApplication = APPLICATION.test(words) && stages.every((stage) => stage === INTAKE);
  return { stages, isApplication };
});

/** The stages that words name. 申请 is a stage only where no other is named: 行政复议申请受理数 counts what was taken in. */
function stagesOf(words: string): readonly RegExp[] {
  const deeds = STAGES.filter((stage) => stage.test(words));
  return deeds.length === 0 && APPLICATION.test(words) ? [INTAKE] : deeds;
}

/** Says whether words name a stage: 收到, 审结, 复议申请. */
export function namesStage(words: string): boolean {
  return stagesOf(words).length > 0;
}

/** Says whether two figures are counted at the same stages: 受理27件 and 申请39件 are not, and adding them up would mean nothing. */
export function isSameStage(a: Figure, b: Figure): boolean {
  const [{ stages }, { stages: others }] = [statedOf(a), statedOf(b)];
  return stages.length === others.length && stages.every((stage) => others.includes(stage));
}

/** Says whether two figures are counted at stages that have none in common: 接收诉求18.9万件 and 诉求办结36件. What names no stage may be of any. */
export function isOtherStage(a: Figure, b: Figure): boolean {
  const [{ stages }, { stages: others }] = [statedOf(a), statedOf(b)];
  return stages.length > 0 && others.length > 0 && !stages.some((stage) => others.includes(stage));
}

/** The stages that follow each other for the same cases: what was taken up is part of what came in, what was closed of what was taken up. */
const COURSE = STAGES.slice(0, 4);

/** Says whether a figure counts what became, at a later stage, of what an earlier one of its sentence counts: 受理27件 of 收到申请39件. */
export function isLaterStage(part: Figure, whole: Figure): boolean {
  if (part.span.start <= whole.span.start || part.value > whole.value) return false;
  const [own, other] = [part, whole].map((figure) => {
    const { stages } = statedOf(figure);
    return COURSE.findLastIndex((stage) => stages.includes(stage));
  });
  return own !== undefined && other !== undefined && other >= 0 && own > other;
}

/** Roles in one sort of matter: what was led and what was joined in are other matters, which a sum may hold if that is said. */
const ROLE = /主办|协办|会办/u;

/** The roles that figures name, each once: 主办, 协办. */
export function rolesOf(figures: readonly Figure[]): readonly string[] {
  const named = figures.flatMap(
    (figure) => ROLE.exec(figure.indicator + figure.indicatorWords)?.[0] ?? [],
  );
  return [...new Set(named)];
}

/** Says whether figures count what was led and what was joined in: 主办29件, 协办33件. */
export function areRoles(a: Figure, b: Figure): boolean {
  return rolesOf([a]).length > 0 && rolesOf([b]).length > 0 && rolesOf([a, b]).length > 1;
}
