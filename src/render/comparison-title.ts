/** What a comparison is called where it stands alone: over its picture, and as the name of its file.
 *
 * @module
 */
import type { ComparisonAnswer } from "../answer/answer.ts";

/** A shorter ending that indicators share says nothing: 件数, 率. */
const MIN_ENDING_LENGTH = 4;

/**
 * How a question ends, which is no part of what is measured. Matches 谁接得最多 in 复议谁接得最多, 各是多少 in 调解各是多少; not
 * 谁执法谁普法, which stands at the start.
 */
const QUESTION_ENDING = /(?<=.)(?:谁|哪|各是|各有|是多少|有多少|多少|有几|最[高低多少大小]).*$/u;

/** So that 受理 and 办理 do not leave their 理. */
const WORDS = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Names what is compared, as the reports call it: the indicator that all figures have, else the words in which the
 * indicators end alike (受理行政复议案件数 and 办理行政复议案件数: 行政复议案件数), else what was asked for.
 */
export function comparisonTitle(answer: ComparisonAnswer): string {
  const { figures, rows, understood, question } = answer;
  const indicators = rows
    .flatMap((row) => row.figures)
    .flatMap((place) => figures[place]?.indicator ?? []);
  const ending = commonEnding(indicators);
  if (ending.length >= MIN_ENDING_LENGTH || (ending !== "" && ending === indicators[0])) {
    return ending;
  }
  return understood.topic.replace(QUESTION_ENDING, "") || understood.topic || question;
}

/** The longest ending that all texts share; all of it where there is but one text. */
function commonEnding(texts: readonly string[]): string {
  const [first, ...others] = texts.map(endingsOf);
  return first?.find((ending) => others.every((endings) => endings.includes(ending))) ?? "";
}

/** What a name is called when its first words are left out, longest first: 受理行政复议案件数, 行政复议案件数, … 数. */
export function endingsOf(name: string): readonly string[] {
  return Array.from(WORDS.segment(name), ({ index }) => name.slice(index));
}
