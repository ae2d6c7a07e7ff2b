/** Reports and figures made for the tests of this folder.
 *
 * @module
 */
import { parseReport } from "../../src/documents/parse.ts";
import { createGazetteer } from "../../src/documents/regions.ts";
import type { Report } from "../../src/documents/report.ts";
import { extractFigures } from "../../src/figures/extract.ts";
import type { Figure } from "../../src/figures/figure.ts";

const gazetteer = createGazetteer();

const TITLE = "威海市环翠区2021年度法治政府建设情况报告";

/** A report of 环翠区 for 2021 with the given text below its title. */
export function aReport(text: string): Report {
  const raw = `${TITLE}\n\n${text}\n`;
  return parseReport({ file: "huancui-2021.txt", raw, sha256: "0".repeat(64) }, gazetteer).report;
}

/** The figures of such a report. */
export function figuresIn(text: string): readonly Figure[] {
  return extractFigures(aReport(text)).figures;
}

/** The names and values of its figures, in reading order: `行政复议案件审结数 39件`. */
export function namesIn(text: string): readonly string[] {
  return figuresIn(text).map(({ indicator, raw }) => `${indicator} ${raw}`);
}

/** A text of the given length as a report whose cleaned text is its raw text: for input that no cleaning should touch. */
export function uncleaned(text: string): Report {
  const offsets = Uint32Array.from({ length: text.length }, (_, i) => i);
  const clean = { text, rawStarts: offsets, rawEnds: offsets.map((offset) => offset + 1) };
  return { ...aReport(""), raw: text, clean, sections: [] };
}
