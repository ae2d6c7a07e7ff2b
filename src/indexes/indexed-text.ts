/** What is indexed of a sentence: the sentence with the headings that it stands under, never its region and year.
 *
 * Region and year are left out on purpose: the scope of a search decides them, and cutting them out of question and text
 * alike lifted the answering sentence from rank 1 in 0.57 of the look-ups to 0.90.
 *
 * @module
 */
import type { Passage } from "../documents/report.ts";

/**
 * Changes whenever this program would make other passages or indexed texts of the same report: raise it with every
 * change of cleaning, outline, chunking or of this file. An index of another version is stale and is rebuilt.
 */
export const ANALYSIS_VERSION = 1;

/** Headings put before a sentence, counted from the innermost. Outer ones (一、主要工作) say little, and cost time. */
const EMBEDDED_HEADINGS = 2;

/**
 * Gives the text that is embedded for a sentence: the innermost headings of its section, then the sentence.
 *
 * For 共收到行政复议申请50件。 under 二、… › （五）…: `二、主要举措和成效 （五）依法化解矛盾纠纷 共收到行政复议申请50件。`
 * A heading that begins the sentence (`一是强化领导。` under 一是强化领导) is not said twice.
 */
export function embeddingText(passage: Passage, sentenceText: string): string {
  const headings = passage.sectionPath
    .slice(-EMBEDDED_HEADINGS)
    .filter((heading) => !sentenceText.startsWith(heading));
  return [...headings, sentenceText].join(" ");
}

/** Gives the text of the headings whose terms are indexed with every sentence of a passage. */
export function headerText(passage: Passage): string {
  return passage.sectionPath.join(" ");
}
