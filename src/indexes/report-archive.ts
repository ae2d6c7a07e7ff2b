/** The archive: the reports themselves as kept in an index, so that opening it needs neither corpus nor parsing.
 *
 * @module
 */
import type { Passage, ReportId, ReportMetadata, Section } from "../documents/report.ts";
import { asPromise } from "./as-promise.ts";
import type { IndexedSentence, PassageStore, ReportText, SentenceId } from "./indexes.ts";
import { at, decodeReports, lastAtMost } from "./report-columns.ts";

/** A passage store that also knows the outline of its reports. */
export interface ReportArchive extends PassageStore {
  /** In the order of their sentence numbers. */
  readonly reports: readonly ReportMetadata[];
  readonly passageCount: number;
  readonly sentenceCount: number;
  /** Every section of a report in reading order, as in `Report`; empty for a report that is not held. */
  sections(report: ReportId): readonly Section[];
}

/**
 * Opens the reports written by `encodeReports`. A report's texts and passages are made when they are first asked for,
 * and kept.
 *
 * @throws {RangeError} If the bytes are something else.
 */
export function openReportArchive(bytes: Uint8Array): ReportArchive {
  const columns = decodeReports(bytes);
  const { records, firstPassages, firstSentences } = columns;
  const passageCount = firstSentences.length - 1;
  const sentenceCount = at(firstSentences, passageCount);
  const places = new Map(records.map((record, place) => [record.metadata.id, place]));
  const textOf = memoise<ReportText>((report) => columns.readText(report));
  const passagesOf = memoise<readonly Passage[]>((report) => columns.readPassages(report));

  const sentence = (id: SentenceId): IndexedSentence => {
    if (!(Number.isInteger(id) && id >= 0 && id < sentenceCount)) {
      throw new RangeError(`no sentence ${id} among ${sentenceCount}`);
    }
    const passageNumber = lastAtMost(firstSentences, id);
    const report = lastAtMost(firstPassages, passageNumber);
    const passage = passagesOf(report)[passageNumber - at(firstPassages, report)];
    const span = passage?.sentences[id - at(firstSentences, passageNumber)];
    if (passage === undefined || span === undefined) {
      throw new RangeError(`sentence ${id} lies in no passage`);
    }
    return { id, passage, span, text: textOf(report).clean.text.slice(span.start, span.end) };
  };

  return {
    reports: records.map((record) => record.metadata),
    passageCount,
    sentenceCount,
    sentences: (ids) => asPromise(() => ids.map(sentence)),
    passages: (id) =>
      asPromise(() => {
        const report = places.get(id);
        return report === undefined ? [] : passagesOf(report);
      }),
    text: (id) =>
      asPromise(() => {
        const report = places.get(id);
        if (report === undefined) {
          throw new RangeError(`no report ${id}`);
        }
        return textOf(report);
      }),
    range: (id) => {
      const report = places.get(id);
      return report === undefined
        ? undefined
        : {
            start: at(firstSentences, at(firstPassages, report)),
            end: at(firstSentences, at(firstPassages, report + 1)),
          };
    },
    sections: (id) => records[places.get(id) ?? -1]?.sections ?? [],
  };
}

function memoise<T>(make: (report: number) => T): (report: number) => T {
  const made = new Map<number, T>();
  return (report) => {
    const known = made.get(report);
    if (known !== undefined) {
      return known;
    }
    const fresh = make(report);
    made.set(report, fresh);
    return fresh;
  };
}
