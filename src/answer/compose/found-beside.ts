/** What a part of a look-up asks for that no search found, and that stands in a sentence told from all the same.
 *
 * @module
 */
import { wordsOf, type Figure } from "../../figures/figure.ts";
import { statedFigures } from "../../indexes/report-contents.ts";
import { expectationOf } from "../../question/expectation.ts";
import { namesOfProceedings } from "../../retrieval/other-matter.ts";
import { otherOutcomeThan } from "../../retrieval/other-outcome.ts";
import { unitFit } from "../../retrieval/unit-fit.ts";
import type { ComposeContext } from "../context.ts";
import type { Claim } from "../reckon/claims.ts";
import { isSameSentence } from "../reckon/whole-and-part.ts";
import { nameFit } from "../search/name-fit.ts";
import { OF_ALL } from "./rate-of-thing.ts";

/** 多少人, 一共几件: asks for no thing of its own. */
const BARE = /^(?:一共|总共|[共有是各达])*(?:多少|几)\p{Script=Han}{0,2}$/u;

/** 考法的有多少人: the thing, in two characters that the report may set apart (普法考试). Groups: the thing. */
const BRIEF = /^(?<thing>\p{Script=Han}{2})的/u;

/**
 * Takes a part that was not found for answered where a figure beside what is told fits it by its name and its measure word: 33个部门单位 for
 * `涉及几个部门` behind 上线了几件. Nobody is to read 没有查到 above the very figure. A part that names no thing (多少人) is no part of its own
 * where what is told may be counted so.
 */
export async function withFoundBeside(
  context: ComposeContext,
  claims: readonly Claim[],
): Promise<readonly Claim[]> {
  const [first, ...others] = claims;
  if (first?.lacking === undefined) return claims;
  const told = claims.flatMap(({ stated }) => stated);
  const figures = await statedFigures(context.indexes, [
    ...new Set(told.map(({ reportId }) => reportId)),
  ]);
  const beside = figures.filter(
    (figure) => !told.includes(figure) && told.some((one) => isSameSentence(one, figure)),
  );
  const found: Claim[] = [];
  const lacking: string[] = [];
  for (const part of first.lacking) {
    if (BARE.test(part) && told.some((one) => unitFit(one, expectationOf(part)) >= 0)) continue;
    const figure = bestOf(context, part, beside);
    if (figure === undefined) lacking.push(part);
    else found.push({ stated: [figure] });
  }
  return [{ ...first, lacking }, ...others, ...found];
}

/** The one figure that fits a part; `undefined` where none does, or several alike. */
function bestOf(
  context: ComposeContext,
  part: string,
  beside: readonly Figure[],
): Figure | undefined {
  const expected = expectationOf(part);
  const matters = namesOfProceedings(part);
  const isOtherOutcome = otherOutcomeThan(part);
  const byName = nameFit(context, part.replace(OF_ALL, ""), [], []);
  const { thing } = BRIEF.exec(part)?.groups ?? {};
  const fit = (figure: Figure): number => {
    const isBrief =
      thing !== undefined && Array.from(thing).every((one) => wordsOf(figure).includes(one));
    return byName(figure) + Number(isBrief);
  };
  const fitting = beside.filter(
    (figure) =>
      unitFit(figure, expected) > 0 &&
      figure.status === "achieved" &&
      (matters.length === 0 || matters.some((name) => name.test(wordsOf(figure)))) &&
      !isOtherOutcome(figure) &&
      fit(figure) > 0,
  );
  const most = Math.max(0, ...fitting.map(fit));
  const [best, ...alike] = fitting.filter((figure) => fit(figure) === most);
  return alike.length > 0 ? undefined : best;
}
