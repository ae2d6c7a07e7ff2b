/** Rows of a comparison of which the question says itself how their parts are to be shown: 大武口主办协办合计算.
 *
 * @module
 */
import type { Figure } from "../../figures/figure.ts";
import { statedFigures } from "../../indexes/report-contents.ts";
import { measuredIn } from "../../question/parts.ts";
import { regionNotes, type RegionNote } from "../../question/region-notes.ts";
import type { ReportMetadata } from "../../documents/report.ts";
import type { ComposeContext } from "../context.ts";
import { sumOfTerms } from "../reckon/compute.ts";
import { findNamedSum } from "../reckon/named-sum.ts";
import { inReadingOrder, siblingsOf } from "../reckon/whole-and-part.ts";
import { nameFit } from "../search/name-fit.ts";
import type { Row } from "./comparison-rows.ts";

/** Gives the question without what it says of one region alone, and that. */
export function withoutNotes(context: ComposeContext): {
  readonly context: ComposeContext;
  readonly notes: readonly RegionNote[];
} {
  const { question } = context;
  const regions = question.scope.reports.map(({ region }) => region);
  const { topic, notes } = regionNotes(question.asked, question.topic, regions);
  return { context: { ...context, question: { ...question, topic } }, notes };
}

/** Shows the rows of the regions that notes speak of as these say; the rows of others stay as they are. In the order of the reports. */
export async function withNotes(
  context: ComposeContext,
  topic: string,
  rows: readonly Row[],
  notes: readonly RegionNote[],
): Promise<readonly Row[]> {
  if (notes.length === 0) return rows;
  const shown: Row[] = [];
  for (const report of context.question.scope.reports) {
    const row = rows.find((one) => one.report === report);
    const note = notes.find(({ region }) => region === report.region.fullName);
    const noted =
      note === undefined ? undefined : await notedRow(context, topic, { report, row }, note);
    const own = noted ?? row;
    if (own !== undefined) shown.push(own);
  }
  return shown;
}

async function notedRow(
  context: ComposeContext,
  topic: string,
  { report, row }: { readonly report: ReportMetadata; readonly row: Row | undefined },
  note: RegionNote,
): Promise<Row | undefined> {
  const found = row === undefined ? undefined : await partsNamed(context, row, note);
  if (note.kind === "list") return found;
  const total = found === undefined ? undefined : sumOfTerms(found.figures);
  if (found !== undefined && total !== undefined) return { ...found, computed: total };
  return sumRow(context, topic, report, note);
}

/** The row with the figures beside its own that the note names as well; `undefined` where they do not make out the parts. */
async function partsNamed(
  { indexes, forms }: ComposeContext,
  row: Row,
  { names, kind }: RegionNote,
): Promise<Row | undefined> {
  const { report, figures, isDoubtful } = row;
  const own = await statedFigures(indexes, [report.id]);
  const pool = figures.length > 1 ? figures : siblingsOf(figures[0], own);
  const fits = names.map((name, i) => nameFit({ forms }, name, names.toSpliced(i, 1), pool));
  const named = pool.filter((figure) => fits.some((fit) => fit(figure) > 0));
  const isEach = fits.every((fit) => pool.some((figure) => fit(figure) > 0));
  const isAll = figures.length > 1 && named.length === figures.length && isEach;
  if (kind === "sum" && !isAll) return undefined;
  const [first, ...others] = inReadingOrder(distinct([...figures, ...named]));
  if (first === undefined || others.length === 0) return undefined;
  return { report, figures: [first, ...others], ...(isDoubtful === true ? { isDoubtful } : {}) };
}

/** Each part looked for by its own name: 人大 and 政协 of 建议提案. */
async function sumRow(
  context: ComposeContext,
  topic: string,
  report: ReportMetadata,
  { names }: RegionNote,
): Promise<Row | undefined> {
  const { question } = context;
  const own = {
    ...context,
    question: { ...question, scope: { ...question.scope, reports: [report] } },
  };
  const measured = measuredIn(topic);
  const parts = names.map((name) => ({ name, topic: name + ofDeputies(name, measured) }));
  const sum = await findNamedSum(own, `${names.join("、")}合计${measured}`, parts);
  const [first, ...others] = sum?.stated ?? [];
  if (sum === undefined || first === undefined) return undefined;
  const { computed, lacking } = sum;
  return {
    report,
    figures: [first, ...others],
    isDoubtful: lacking.length > 0 || (others.length > 0 && computed === undefined),
    ...(computed === undefined ? {} : { computed }),
  };
}

/** 建议提案: what deputies of the two bodies hand in, each its own. */
const BOTH_PAPERS = /(?:人大)?(?:代表)?(?:建议|意见)[、和与及]?(?:政协)?(?:委员)?提案/u;

/** Of 建议提案 what a name is of: 建议 of 人大, 提案 of 政协. */
function ofDeputies(name: string, measured: string): string {
  if (/人大|代表/u.test(name)) return measured.replace(BOTH_PAPERS, "建议");
  return /政协|委员/u.test(name) ? measured.replace(BOTH_PAPERS, "提案") : measured;
}

function distinct(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(
    (figure, i) => figures.findIndex(({ span }) => span.start === figure.span.start) === i,
  );
}
