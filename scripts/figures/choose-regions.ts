/** Finds the regions that names on the command line mean.
 *
 * @module
 */
import type { ReportMetadata } from "../../src/documents/report.ts";
import { createGazetteer } from "../../src/documents/regions.ts";
import { UsageError } from "../../src/errors.ts";

/** What a name can mean. */
export interface RegionScope {
  /** Their regions may lack in the standard: towns, departments. */
  readonly reports: readonly ReportMetadata[];
  /** Full names of the regions that have figures. */
  readonly heldFullNames: ReadonlySet<string>;
}

/**
 * Gives the full names of the regions that the names mean: 环翠 gives 山东省威海市环翠区. Of several that a name can mean,
 * the one that has figures; a region that has none is given too, and finds nothing.
 *
 * @throws {UsageError} If a name is unknown, or several of the regions that it can mean have figures.
 */
export function chooseRegions(
  names: readonly string[],
  { reports, heldFullNames }: RegionScope,
): ReadonlySet<string> {
  const gazetteer = createGazetteer(reports.map(({ region }) => region));
  return new Set(
    names.flatMap((name) => {
      const meant = gazetteer.resolve(name).map(({ fullName }) => fullName);
      if (meant.length === 0) {
        throw new UsageError(`没有叫“${name}”的地区，请检查写法。库里有：${list(heldFullNames)}`);
      }
      const held = meant.filter((fullName) => heldFullNames.has(fullName));
      if (held.length > 1) {
        throw new UsageError(`“${name}”可能指${list(held)}，请写明是哪一个。`);
      }
      return held.length === 1 ? held : meant;
    }),
  );
}

/** At most this many names stand in one message. */
const NAMED_COUNT = 8;

function list(names: Iterable<string>): string {
  const all = [...new Set(names)];
  const shown = all.slice(0, NAMED_COUNT).join("、");
  return all.length > NAMED_COUNT ? `${shown}等${all.length}个` : shown;
}
