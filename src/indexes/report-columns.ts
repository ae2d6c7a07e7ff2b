/** Reports in binary form: their texts, offset maps, passages and sentences as columns.
 *
 * Texts are kept as UTF-16, which gives back every string exactly and is smaller than UTF-8 for Chinese.
 *
 * @module
 */
import type { Passage, Report } from "../documents/report.ts";
import type { Span } from "../text/span.ts";
import { decodeColumns, decodeJson, encodeColumns, encodeJson } from "./columns.ts";
import type { Column } from "./columns.ts";
import type { ReportText, SentenceId } from "./indexes.ts";
import { collectHeadings, readReportRecords, toReportRecord } from "./report-records.ts";
import type { ReportRecord } from "./report-records.ts";

/** A report with the passages that it was cut into. */
export interface ChunkedReport {
  readonly report: Report;
  readonly passages: readonly Passage[];
}

/** Reports read back. Reports and passages are counted through all reports, like sentences. */
export interface ReportColumns {
  readonly records: readonly ReportRecord[];
  /** By report, and one more: the number of its first passage. */
  readonly firstPassages: Uint32Array;
  /** By passage, and one more: the number of its first sentence. */
  readonly firstSentences: Uint32Array;
  /** Makes the texts of a report anew; costs some 50 µs. */
  readText(report: number): ReportText;
  /** Makes the passages of a report anew. */
  readPassages(report: number): readonly Passage[];
}

/** Writes reports as a part of the index. Their sentences are numbered in the order given. */
export function encodeReports(reports: readonly ChunkedReport[]): Uint8Array<ArrayBuffer> {
  const collected = reports.map(({ passages }) => collectHeadings(passages));
  const passages = reports.flatMap((chunked) => chunked.passages);
  const sentences = passages.flatMap((passage) => passage.sentences);
  const raws = reports.map(({ report }) => report.raw);
  const cleans = reports.map(({ report }) => report.clean);
  return encodeColumns({
    records: encodeJson(
      reports.map(({ report }, i) => toReportRecord(report, collected[i]?.headings ?? [])),
    ),
    firstRawUnits: prefixSums(raws.map((raw) => raw.length)),
    rawTexts: Buffer.from(raws.join(""), "utf16le"),
    firstCleanUnits: prefixSums(cleans.map((clean) => clean.text.length)),
    cleanTexts: Buffer.from(cleans.map((clean) => clean.text).join(""), "utf16le"),
    rawStarts: concatenate(cleans.map((clean) => clean.rawStarts)),
    rawEnds: concatenate(cleans.map((clean) => clean.rawEnds)),
    firstPassages: prefixSums(reports.map((chunked) => chunked.passages.length)),
    passageHeadings: Uint32Array.from(collected.flatMap(({ places }) => places)),
    passageStarts: Uint32Array.from(passages, (passage) => passage.span.start),
    passageEnds: Uint32Array.from(passages, (passage) => passage.span.end),
    firstSentences: prefixSums(passages.map((passage) => passage.sentences.length)),
    sentenceStarts: Uint32Array.from(sentences, (sentence) => sentence.start),
    sentenceEnds: Uint32Array.from(sentences, (sentence) => sentence.end),
  });
}

/**
 * Opens the reports written by `encodeReports`; nothing but their records is decoded yet.
 *
 * @throws {RangeError} If the bytes are something else.
 */
export function decodeReports(bytes: Uint8Array): ReportColumns {
  const columns = decodeColumns(bytes);
  const records = readReportRecords(decodeJson(columns.bytes("records")));
  const firstPassages = columns.counts("firstPassages");
  const firstSentences = columns.counts("firstSentences");
  const passageHeadings = columns.counts("passageHeadings");
  const passageSpans = spansOf(columns.counts("passageStarts"), columns.counts("passageEnds"));
  const sentenceSpans = spansOf(columns.counts("sentenceStarts"), columns.counts("sentenceEnds"));
  const rawTexts = columns.bytes("rawTexts");
  const cleanTexts = columns.bytes("cleanTexts");
  const rawUnits = spansBetween(columns.counts("firstRawUnits"));
  const cleanUnits = spansBetween(columns.counts("firstCleanUnits"));
  const readPassage = (record: ReportRecord, passage: number, ordinal: number): Passage => {
    const heading = record.headings[at(passageHeadings, passage)];
    if (heading === undefined) {
      throw new RangeError(`no headings for passage ${passage}`);
    }
    const sentences = spansBetween(firstSentences)(passage);
    return {
      reportId: record.metadata.id,
      ordinal,
      ...heading,
      span: passageSpans(passage),
      sentences: numbersOf(sentences).map(sentenceSpans),
    };
  };
  return {
    records,
    firstPassages,
    firstSentences,
    readText: (report) => {
      const clean = cleanUnits(report);
      return {
        raw: decodeText(rawTexts, rawUnits(report)),
        clean: {
          text: decodeText(cleanTexts, clean),
          rawStarts: columns.counts("rawStarts").subarray(clean.start, clean.end),
          rawEnds: columns.counts("rawEnds").subarray(clean.start, clean.end),
        },
      };
    },
    readPassages: (report) => {
      const record = records[report];
      return record === undefined
        ? []
        : numbersOf(spansBetween(firstPassages)(report)).map((passage, ordinal) =>
            readPassage(record, passage, ordinal),
          );
    },
  };
}

/**
 * Reads one number of a column.
 *
 * @throws {RangeError} If the column is shorter.
 */
export function at(column: Uint32Array, place: number): number {
  const value = column[place];
  if (value === undefined) {
    throw new RangeError(`place ${place} of a column of ${column.length}`);
  }
  return value;
}

/** Finds the last place whose value is at most `id`, by binary search in an ascending column that starts with 0. */
export function lastAtMost(column: Uint32Array, id: SentenceId): number {
  let low = 0;
  let high = column.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (at(column, middle) <= id) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** Gives the sums of all counts before each, and of all: 2, 3 gives 0, 2, 5. */
function prefixSums(counts: readonly number[]): Uint32Array {
  const sums = new Uint32Array(counts.length + 1);
  counts.forEach((count, i) => {
    sums[i + 1] = at(sums, i) + count;
  });
  return sums;
}

function concatenate(arrays: readonly Uint32Array[]): Column {
  const all = new Uint32Array(arrays.reduce((sum, array) => sum + array.length, 0));
  let offset = 0;
  for (const array of arrays) {
    all.set(array, offset);
    offset += array.length;
  }
  return all;
}

function spansOf(starts: Uint32Array, ends: Uint32Array): (place: number) => Span {
  return (place) => ({ start: at(starts, place), end: at(ends, place) });
}

/** From each first to the next. */
function spansBetween(firsts: Uint32Array): (place: number) => Span {
  return (place) => ({ start: at(firsts, place), end: at(firsts, place + 1) });
}

function numbersOf({ start, end }: Span): readonly number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function decodeText(texts: Uint8Array, units: Span): string {
  const bytes = texts.subarray(units.start * 2, units.end * 2);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf16le");
}
