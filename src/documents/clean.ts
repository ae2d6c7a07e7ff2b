/** Cleaning a raw report file: one paragraph a line, nothing of paper, web page or markup, and a way back to the file.
 *
 * @module
 */
import { characterAt, characterBefore } from "../text/characters.ts";
import type { CleanText } from "../text/clean-text.ts";
import { type Edit, foldCharacters, keepAll, rewrite, rewriteMatches } from "../text/normalise.ts";
import { findPageFurniture } from "../text/page-furniture.ts";
import { keepsBlank, tightenBlanks } from "./clean-blanks.ts";
import {
  continuesParagraph,
  extendParagraph,
  findFoldWidth,
  markOpening,
  openParagraph,
} from "./clean-lines.ts";
import { dropMarkup } from "./clean-markup.ts";
import { widenPunctuation } from "./clean-punctuation.ts";

/** A full-width point between digits, where it is a decimal point: `３．６`. Not `１．加强`, `（一）．`. */
const WIDE_DECIMAL_POINT = /(?<=\d)．(?=\d)/gu;

/**
 * Cleans a raw text and keeps the way back.
 *
 * The result has one paragraph (or heading) a line, single `\n` between them, no empty line, no outer blanks; NFKC where it
 * is harmless; no markup, page numbers or invisible characters; Chinese punctuation beside Chinese, and no blanks. Line and page breaks in the
 * middle of a sentence or a number are undone. Lines of a web page (来源, 打印本页) stay: metadata is read from them.
 * `宣\n\n- 3 -\n\n传发动 16 万余人` gives `宣传发动16万余人`. Cleaning the result changes nothing more. Linear time.
 *
 * `misprints` says what to write for what: 峰城区 → 峄城区. Of two that begin at one place the longer wins.
 */
export function cleanText(
  raw: string,
  misprints: ReadonlyMap<string, string> = new Map(),
): CleanText {
  const onPaper = keepAll(raw);
  const furniture = findPageFurniture(raw).map(({ start, end }) => ({ start, end, text: "" }));
  const plain = dropMarkup(foldCharacters(rewrite(onPaper, furniture)));
  const joined = tightenBlanks(joinLines(widenPunctuation(tightenBlanks(plain))));
  return mendMisprints(
    // Brackets and quotation marks that a line break parted are pairs only now.
    widenPunctuation(rewriteMatches(joined, WIDE_DECIMAL_POINT, () => ".")),
    misprints,
  );
}

/** Joins the lines of a tightened text that are one paragraph. */
function joinLines(clean: CleanText): CleanText {
  const lines = clean.text.split("\n");
  const foldWidth = findFoldWidth(lines);
  const edits: Edit[] = [];
  let isFrontMatter = true;
  let paragraph = openParagraph(lines[0] ?? "");
  let offset = lines[0]?.length ?? 0;
  for (const [i, line] of lines.slice(1).entries()) {
    isFrontMatter &&= !paragraph.lastLine.includes("。");
    if (
      continuesParagraph(paragraph, line, {
        isFrontMatter,
        next: (lines[i + 2] ?? "") + markOpening(lines[i + 3] ?? ""),
        ...(foldWidth !== undefined && { foldWidth }),
      })
    ) {
      const joint = jointBetween(paragraph.tail, line);
      edits.push({ start: offset, end: offset + 1, text: joint });
      paragraph = extendParagraph(paragraph, joint, line);
    } else {
      paragraph = openParagraph(line);
    }
    offset += 1 + line.length;
  }
  return rewrite(clean, edits);
}

/** A number at a paragraph's end, and one with the word year after it at a line's start. */
const NUMBER_AT_END = /\d+$/u;
const YEAR_AT_START = /^(?<digits>\d+)年/u;

/**
 * What stands in the place of a line end inside a paragraph. Between digits nothing, for the break is inside a number
 * (`20\n21年`), unless the two cannot be one year: `…调解员1117\n2022年…`.
 */
function jointBetween(tail: string, line: string): string {
  const before = characterBefore(tail, tail.length);
  const after = characterAt(line, 0);
  if (/\d/u.test(before) && /\d/u.test(after)) {
    const yearLength =
      (NUMBER_AT_END.exec(tail)?.[0].length ?? 0) +
      (YEAR_AT_START.exec(line)?.groups?.["digits"]?.length ?? 0);
    return YEAR_AT_START.test(line) && yearLength > 4 ? " " : "";
  }
  return keepsBlank(before, after) ? " " : "";
}

function mendMisprints(clean: CleanText, misprints: ReadonlyMap<string, string>): CleanText {
  const wrong = [...misprints.keys()]
    .filter((key) => key !== "")
    .sort((a, b) => b.length - a.length);
  if (wrong.length === 0) return clean;
  const pattern = new RegExp(
    wrong.map((key) => key.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")).join("|"),
    "gu",
  );
  return rewriteMatches(clean, pattern, (match) => misprints.get(match));
}
