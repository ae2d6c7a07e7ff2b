/** Whether a report speaks of something else where a figure stands than of the matter that a question names.
 *
 * @module
 */
import type { ReportId, ReportMetadata } from "../documents/report.ts";
import { wordsOf, type Figure } from "../figures/figure.ts";
import type { Indexes } from "../indexes/indexes.ts";
import { cleanTextOf } from "../indexes/report-contents.ts";
import { holderAtOpening } from "./other-holder.ts";
import { namesOfProceedings } from "./other-matter.ts";
import { otherOfficeThan } from "./other-office.ts";
import type { Outcome } from "./outcomes.ts";

/** How many characters before a figure's sentence may tell what it is about. */
const BEFORE = 80;

/** Fields of work beside the proceedings, in the words of people and in all those of reports. Words of the field. */
const FIELDS: readonly Outcome[] = [
  { asked: /社区矫正|社矫/u, stated: /矫正|社区服刑/u },
  { asked: /调解|调处|纠纷|调成/u, stated: /调解|调处|纠纷|矛盾|化解|解纷/u },
  { asked: /普法|法治宣传|宣讲|法治讲座/u, stated: /普法|宣传|宣讲|讲座|送法|法律进|法治进/u },
  { asked: /听证/u, stated: /听证/u },
  { asked: /案卷|卷宗/u, stated: /卷|评查/u },
  { asked: /法律顾问|公职律师|律师/u, stated: /顾问|律师/u },
  { asked: /热线|12345/u, stated: /热线|12345|诉求|工单/u },
  { asked: /网格/u, stated: /网格/u },
  { asked: /帮教|刑满|刑释/u, stated: /帮教|刑满|刑释|安置/u },
  { asked: /法治督察|督察|督查/u, stated: /督察|督查|督导|检查/u },
  { asked: /罚款|罚没/u, stated: /罚/u },
  { asked: /审计/u, stated: /审计/u },
  { asked: /依申请公开|信息公开/u, stated: /公开|公示/u },
  { asked: /考试|考法/u, stated: /考|测试|答题/u },
  { asked: /述法/u, stated: /述法|述职/u },
  { asked: /旁听/u, stated: /旁听|庭审/u },
];

/**
 * Tells which figures of the reports stand where nothing names the matter that the topic names: neither they themselves, nor their
 * headings, their sentence or what stands right before it. `法律援助办了几件` is not answered by 执法诉求办结36件, however near that is for want
 * of anything nearer. Of several matters one is enough; a topic that names none may ask for any. So it is with a holder that the topic opens
 * with (`镇街行政诉讼案件几件` excludes all 行政诉讼案件), and with an office (`执法监督员多少人`).
 *
 * Over 1,073 questions of the gold the best figure is such a one in 112; it is right in none of them.
 */
export async function unspokenIn(
  indexes: Indexes,
  topic: string,
  reports: readonly ReportMetadata[],
): Promise<(figure: Figure) => boolean> {
  const fields = FIELDS.filter(({ asked }) => asked.test(topic)).map(({ stated }) => stated);
  const matters = [...namesOfProceedings(topic), ...fields];
  const holder = holderAtOpening(topic);
  const isOtherOffice = otherOfficeThan(topic);
  if (matters.length === 0 && holder === undefined && isOtherOffice === undefined) {
    return () => false;
  }
  const texts = new Map<ReportId, string>();
  for (const { id } of reports) texts.set(id, await cleanTextOf(indexes, id));
  return (figure) => {
    const text = texts.get(figure.reportId);
    if (text === undefined) return false;
    return (
      (matters.length > 0 && !matters.some((name) => isNamed(figure, name, text))) ||
      (holder !== undefined && !isNamed(figure, holder, text)) ||
      isOtherOffice?.(figure, textAround(figure, text)) === true
    );
  };
}

/** Says whether a figure, its headings, its sentence or what stands right before it holds a name; asked first where the answer is near. */
function isNamed(figure: Figure, name: RegExp, text: string): boolean {
  return (
    name.test(wordsOf(figure)) ||
    figure.sectionPath.some((heading) => name.test(heading)) ||
    name.test(textAround(figure, text))
  );
}

function textAround({ sentenceSpan: { start, end } }: Figure, text: string): string {
  return text.slice(Math.max(0, start - BEFORE), end);
}
