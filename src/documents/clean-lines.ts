/** Which lines of a report are one paragraph: undoing line and page breaks in the middle of a sentence.
 *
 * Every decision is made on the paragraph so far and the line after it, as cleaned, so that cleaning twice decides alike.
 *
 * @module
 */
import { WIDE } from "../text/characters.ts";

/** A sentence's end at a line's end, closing quotes and brackets after it counted in: `。`, `。”`, `；`, `如下：`. */
const SENTENCE_END = /(?:[。！？!?；;：:…]|\p{Script=Han}[.．])[”’"'」』）)】\]》〉]*$/u;

/** What cannot begin a paragraph: closing and parting punctuation, `%`, `·`. Not `“`, `（`. */
const CONTINUATION = /^[，,。.、；;：:！!？?）)》〉”’】\]」』%‰…·+]/u;

/** What cannot end a paragraph: parting punctuation, an open bracket, a word that wants another: `，`, `《`, `的`, `和`. */
const UNFINISHED = /[，,、（(《〈“‘「『【[+\-—·的和与及或并将把在对向从被以于]$/u;

/** A heading's or list item's mark: `一、`, `（一）`, `1.`, `（1）`, `第一章`, `一是`, `①`, `【`, `•`. Not `1.5万`, `第三批`. */
const BLOCK_MARK = new RegExp(
  [
    `[一二三四五六七八九十]{1,3}[、．.]`,
    `[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)]`,
    `\\d{1,2}[.．、)）][^\\d]`,
    `第[一二三四五六七八九十\\d]{1,3}(?:章|节|编|篇|部分)`,
    `[一二三四五六七八九十]{1,3}[是要]`,
    `[①-⑳⒈-⒛【|•●■◆▪◇□★※]`,
    `[*-] ?[^\\d\\s]`,
    `附[件：:]`,
  ]
    .map((mark) => `(?:${mark})`)
    .join("|")
    .replace(/^(?<marks>.*)$/u, "^(?:$<marks>)"),
  "u",
);

/** The marks of {@link BLOCK_MARK} that a heading has: all but `一是`, which opens a paragraph's text. */
const HEADING_MARK =
  /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十\d]{1,3}[章节编篇部])/u;

/** A line that is a date: `2022年1月11日`, `二〇二二年一月十一日`, `2022-01-11`. */
const DATE_LINE =
  /^[\d〇○零一二三四五六七八九]{4}[年./-][\d一二三四五六七八九十]{1,3}[月./-][\d一二三四五六七八九十]{1,3}日?$/u;

/** What a web page says about a report: `文章来源:〈机构〉发布日期:…`, `浏览次数：12`, `打印本页关闭窗口`. */
const PAGE_LABEL =
  /(?:来源|发布日期|发布时间|发布机构|更新时间|成文日期|浏览次数|访问次数|点击数|阅读量|字号|字体|作者|编辑|审核|索引号|分类|公开方式|公开范围|文号|签发人)[:：]|打印本页|关闭窗口|返回顶部/u;

/** What a paragraph of prose has, and a title's year, a table's cell or the torn half of a page number has not. */
const HAS_LETTER = /\p{L}/u;

/** A line that is only a number: a cell of a table, a page number without company. */
const LONE_NUMBER = /^\d+$/u;

/** A number that ends a line of prose: 58 of `受理申请58`, `98.` of `成功率98.`, `320余`. */
const NUMBER_AT_END = /\p{Script=Han}[（“]?\d[\d,]{0,8}(?:\.\d{0,3})?[万亿]?[余多]?$/u;
/** What goes on with such a number: `件，`, `万余份、`, `42件，`, `7%。`. Not `42 起草…`: a short word and a mark, as measure words have them. */
const REST_OF_AMOUNT = /^[\d.]{0,5}(?:[\p{Script=Han}（）]{1,4}|[%‰])[，,。；;、]/u;
/** A number that has its line to itself, as web pages with a mark-up of their own for numbers leave it. */
const NUMBER_LINE = /^\d[\d,]{0,8}(?:\.\d{1,3})?%?$/u;

/** Longest heading or title, in code units: 一、2021年党政主要负责人履行…的有关情况 has 45. */
const MAX_HEADING_LENGTH = 60;
/** Longest subheading that has no mark, in code units; with a comma, 强化监督，规范权力运行, it is shorter. */
const MAX_SUBHEADING_LENGTH = 30;
const MAX_SUBHEADING_LENGTH_WITH_COMMA = 24;
/** Longest line that {@link PAGE_LABEL} is looked for in. */
const MAX_LABEL_LENGTH = 150;

/** A paragraph while lines are added to it: as much of it as decisions need, so that many lines stay linear. */
export interface OpenParagraph {
  /** Its beginning, one unit more than a heading may have. */
  readonly head: string;
  /** Its last units, enough for punctuation. */
  readonly tail: string;
  readonly lastLine: string;
}

/** What surrounds a paragraph, as far as joining depends on it. */
export interface Surroundings {
  /** No paragraph before this one holds a sentence: titles and source lines stand here. */
  readonly isFrontMatter: boolean;
  /** Width at which the file's lines are folded, in half-width columns; absent when a line is a paragraph. */
  readonly foldWidth?: number;
  /** The line behind the one that is asked about; empty behind the last. */
  readonly next?: string;
}

const HEAD_LENGTH = MAX_HEADING_LENGTH + 1;
const TAIL_LENGTH = 12;

/** Opens a paragraph with its first line. */
export function openParagraph(line: string): OpenParagraph {
  return { head: line.slice(0, HEAD_LENGTH), tail: line.slice(-TAIL_LENGTH), lastLine: line };
}

/** Adds a line to a paragraph, `joint` (a blank or nothing) between them. */
export function extendParagraph(
  { head, tail }: OpenParagraph,
  joint: string,
  line: string,
): OpenParagraph {
  return {
    head: head.length < HEAD_LENGTH ? (head + joint + line).slice(0, HEAD_LENGTH) : head,
    tail: (tail + joint + line.slice(-TAIL_LENGTH)).slice(-TAIL_LENGTH),
    lastLine: line,
  };
}

/**
 * Says whether a line goes on with the paragraph before it: `…共清理9件，保留` and `15件，清理报告…` are one; a heading, a
 * title, a date, a line of the web page and whatever ends a sentence are paragraphs of their own.
 */
export function continuesParagraph(
  paragraph: OpenParagraph,
  line: string,
  place: Surroundings,
): boolean {
  if (standsAlone(paragraph.head) || standsAlone(line)) return false;
  if (!HAS_LETTER.test(paragraph.head)) return false;
  if (CONTINUATION.test(line)) return true;
  if (SENTENCE_END.test(paragraph.tail) || BLOCK_MARK.test(line)) return false;
  // A number alone in its line may be a figure or a page: it never melts into the digits of another.
  if (LONE_NUMBER.test(line) && /\d$/u.test(paragraph.tail)) return false;
  if (UNFINISHED.test(paragraph.tail) || partsAmount(paragraph.tail, line, place.next)) return true;
  if (isFull(paragraph.lastLine, place.foldWidth)) return true;
  return !isTitle(paragraph.head, place.isFrontMatter);
}

function isFull(line: string, foldWidth: number | undefined): boolean {
  return foldWidth !== undefined && columnCount(line) >= foldWidth * 0.9;
}

/** The mark that opens a line, as one that was torn from its sentence; empty where none does. */
export function markOpening(line: string): string {
  return /^[，,。；;、]/u.exec(line)?.[0] ?? "";
}

/** Says whether the line end stands inside an amount or before it: `申请\n58\n件，`, `成功率98.\n7%。`. */
function partsAmount(tail: string, line: string, next = ""): boolean {
  if (NUMBER_AT_END.test(tail)) return REST_OF_AMOUNT.test(line + markOpening(next));
  return NUMBER_LINE.test(line) && /\p{Script=Han}$/u.test(tail) && REST_OF_AMOUNT.test(next);
}

function standsAlone(line: string): boolean {
  if (DATE_LINE.test(line)) return true;
  return line.length <= MAX_LABEL_LENGTH && PAGE_LABEL.test(line) && !line.includes("。");
}

function isTitle(head: string, isFrontMatter: boolean): boolean {
  if (/[。！？!?；;]/u.test(head)) return false;
  if (HEADING_MARK.test(head)) return head.length <= MAX_HEADING_LENGTH;
  if (/[，,]/u.test(head)) return head.length <= MAX_SUBHEADING_LENGTH_WITH_COMMA;
  return head.length <= (isFrontMatter ? MAX_HEADING_LENGTH : MAX_SUBHEADING_LENGTH);
}

/** Fewest lines by which a fold shows, and the share of them that must break off in the middle of a sentence. */
const MIN_FOLDED_LINES = 8;
const MIN_FOLDED_SHARE = 0.4;
/** Widest fold, in half-width columns: a line of an official document has 28 Chinese characters (GB/T 9704). */
const MAX_FOLD_WIDTH = 100;

/**
 * Finds the width at which a file's lines are folded, in half-width columns, if they are: `pdftotext` and old web pages
 * end a line every 28 or 40 characters, and then a full line goes on even if it looks like a heading.
 */
export function findFoldWidth(lines: readonly string[]): number | undefined {
  // Headings say nothing: they end without punctuation in every file.
  const prose = lines.filter((line) => !HEADING_MARK.test(line));
  const widths = prose
    .filter((line) => !SENTENCE_END.test(line.slice(-TAIL_LENGTH)))
    .map(columnCount)
    .sort((a, b) => a - b);
  if (widths.length < MIN_FOLDED_LINES) return undefined;
  if (widths.length < prose.length * MIN_FOLDED_SHARE) return undefined;
  const quantile = (share: number): number => widths[Math.floor(widths.length * share)] ?? 0;
  const width = quantile(0.75);
  // Folded lines are equally wide, page breaks fall anywhere: so half and the widest are hardly off the width of most.
  const isEven = quantile(0.5) >= width * 0.85 && quantile(0.95) <= width * 1.15;
  return isEven && quantile(0.95) <= MAX_FOLD_WIDTH ? width : undefined;
}

function columnCount(line: string): number {
  let count = 0;
  for (const character of line) count += WIDE.test(character) ? 2 : 1;
  return count;
}
