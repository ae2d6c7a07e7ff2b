/** The words of a question that name its scope: regions, sets of regions, years.
 *
 * @module
 */
import type { RegionMention } from "../documents/regions.ts";
import type { CollectiveMention } from "./collectives.ts";
import type { NamedRegions } from "./named-regions.ts";
import type { PeriodMention } from "./periods.ts";
import type { HeardName } from "./question.ts";

/** What of a question names its scope. */
export interface ScopeMentions {
  readonly regions: readonly RegionMention[];
  readonly collectives: readonly CollectiveMention[];
  readonly periods: readonly PeriodMention[];
  /** Which of the regions were found by their sound. */
  readonly heard?: readonly HeardName[];
}

/** The mentions of a question, and which of the region names mean a scope. */
export interface ReadMentions extends Omit<ScopeMentions, "regions"> {
  readonly named: NamedRegions;
}
