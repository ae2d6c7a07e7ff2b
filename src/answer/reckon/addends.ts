/** Which figures beside one belong to the sum that a question asks for: the equals of its sentence, the kinds that are counted.
 *
 * @module
 */
import { wordsOf, type Figure } from "../../figures/figure.ts";
import { contrasts } from "../../retrieval/contrasts.ts";
import { saysAddition } from "../../question/reckoning.ts";
import { likeness, pairsOf } from "../../text/likeness.ts";
import { areRoles, isSameStage, rolesOf } from "../../retrieval/stages.ts";
import { isSingleAmount } from "./single-amount.ts";
import { inReadingOrder, isPartOf, siblingsOf } from "./whole-and-part.ts";

/** Words before a number that sum up what was listed: 等共计近900个. */
const SUMS_UP = /(?:共计?|合计|总计|总共|累计达?)(?:约|近|超|超过|达|有)?$/u;

/** Equals are named alike from this likeness on: 民生诉求数 and 执法诉求数, 区级接访群众批次 and 镇街接访群众批次. */
const NAMED_ALIKE = 0.4;

/** Where the question itself says that several are to be added up (三类加起来), a common word is enough: 调解组织数, 调解室数. */
const SAID_ALIKE = 0.1;

/** 三类人员, 两项: how many are to be added up. */
const KINDS_COUNTED = /(?<count>[两二三四五六])(?:大?类|种|项|块|样|方面|部分)/u;
const NUMERALS = "〇一二三四五六";

/**
 * What a figure may be added up with: itself and the equals beside it, in reading order, no wholes together with their parts. A total
 * that the sentence states itself stands alone, and so does a figure without equals. The topic may say itself that several are added up,
 * and how many (三类加起来); 一共 may as well ask for one number. What it names narrows them: 政协提案一共 asks for no 人大建议.
 */
export function addendsOf(
  figure: Figure,
  figures: readonly Figure[],
  text: string,
  topic: string,
): readonly Figure[] {
  const siblings = siblingsOf(figure, figures).filter(
    (other) => other === figure || (other.year === figure.year && !isSingleAmount(other, text)),
  );
  const total = siblings.find(
    (other, i) =>
      i > 0 &&
      SUMS_UP.test(text.slice(other.clauseSpan.start, other.span.start)) &&
      siblings.slice(0, i).every(({ value }) => value < other.value),
  );
  if (total !== undefined) return [total];
  const wholes = siblings.filter(
    (other) => !siblings.some((before) => isPartOf(other, before, text)),
  );
  const kinds = kindsCounted(topic, wholes, namesakesNear(figure, figures));
  if (kinds?.includes(figure) === true) return kinds;
  if (!wholes.includes(figure)) return [figure];
  const isSaid = saysAddition(topic);
  const alike = isSaid ? SAID_ALIKE : NAMED_ALIKE;
  const namedness = namedBeside(topic, figure, wholes, isSaid);
  return wholes.filter((other) => {
    // 主办的合计几件: what was only joined in is another matter.
    if (contrasts(topic, wordsOf(other))) return false;
    const named = namedness(other);
    const isAlike =
      named === "besides" ||
      areRoles(other, figure) ||
      likeness(other.indicator, figure.indicator) >= alike;
    // 办结主办件29件 and 主办件76件: who names a role counts by it.
    const haveRoles = rolesOf([other]).length > 0 && rolesOf([figure]).length > 0;
    const isOfStage = isSameStage(other, figure) || haveRoles;
    return other === figure || (named !== "not" && isAlike && isOfStage);
  });
}

/** The first list that has as many as the topic says that there are: 三类. `undefined` where it says no number. */
function kindsCounted(
  topic: string,
  ...lists: readonly (readonly Figure[])[]
): readonly Figure[] | undefined {
  const counted = KINDS_COUNTED.exec(topic)?.groups?.["count"]?.replace("两", "二");
  if (counted === undefined) return undefined;
  return lists.find((list) => list.length === NUMERALS.indexOf(counted));
}

/** Sentences about the kinds of one thing follow each other closely. */
const NEAR_SENTENCES = 150;

/** Names that differ in the kind alone: 接收民生诉求数, 接收执法诉求数. */
const SAME_BUT_KIND = 0.45;

/** What the sentences around a figure count under the same name but for the kind: 接收执法诉求42件 around 接收发展诉求52件. */
function namesakesNear(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  const near = figures.filter(
    (other) =>
      other === figure ||
      (other.reportId === figure.reportId &&
        other.unit === figure.unit &&
        Math.abs(other.span.start - figure.span.start) <= 2 * NEAR_SENTENCES &&
        likeness(other.indicator, figure.indicator) >= SAME_BUT_KIND &&
        isSameStage(other, figure)),
  );
  return inReadingOrder(near);
}

/** What a topic says of a figure beside another: names it no less, names it by words of its own, or does not name it. */
type Namedness = "as-well" | "besides" | "not";

/** A figure is of what a topic names as well as another from this share of what that other one's name says of it. */
const AS_WELL = 0.6;

/**
 * Says of the equals of a figure how the topic names them: of 人大政协的件 both 人大建议 and 政协提案, of 政协提案 only these. What it
 * says of all of them alike (调解 of 调解组织加起来) names none of them.
 */
function namedBeside(
  topic: string,
  figure: Figure,
  equals: readonly Figure[],
  isSaid: boolean,
): (other: Figure) => Namedness {
  const pairs = [...new Set(pairsOf(topic))];
  const said = pairs.filter((pair) => equals.some((one) => wordsOf(one).includes(pair)));
  const telling = said.filter((pair) => !equals.every((one) => wordsOf(one).includes(pair)));
  const own = telling.filter((pair) => wordsOf(figure).includes(pair));
  if (own.length === 0 || (isSaid && telling.length < said.length)) return () => "as-well";
  return (other) => {
    const others = telling.filter((pair) => wordsOf(other).includes(pair));
    const common = others.filter((pair) => own.includes(pair));
    if (common.length < others.length) return "besides";
    return common.length >= AS_WELL * own.length ? "as-well" : "not";
  };
}
