/** Which words of a question name regions and years, by sound where nothing is named as written: 马伟 for 马尾.
 *
 * @module
 */
import type { Region } from "../documents/region.ts";
import { findHomophones } from "./homophones.ts";
import { corpusRegions, type ScopeContext } from "./scope-context.ts";
import { findScopeMentions } from "./scope.ts";
import type { ScopeMentions } from "./scope-mentions.ts";

/** The mentions as written, or by sound where nothing is named as written. */
export function findMentions(text: string, context: ScopeContext): ScopeMentions {
  const mentions = findScopeMentions(text, context.gazetteer);
  const isNamed = mentions.regions.some((mention) => !mention.isDoubtful);
  if (isNamed || mentions.collectives.some((one) => !one.isWeak)) return mentions;
  const sounding = findHomophones(text, corpusRegions(context.reports)).map((mention) => ({
    ...mention,
    written: text.slice(mention.span.start, mention.span.end),
  }));
  if (sounding.length === 0) return mentions;
  // A doubtful name (那马尾呢: a place or a ponytail) sounds like itself: it is taken, and there is nothing to warn of.
  const heard = sounding.filter(({ written, region }) => !isNameOf(written, region));
  return {
    ...mentions,
    ...(heard.length === 0
      ? {}
      : { heard: heard.map(({ written, region }) => ({ written, region: region.name })) }),
    regions: sounding.map(({ span, region, written }) => ({
      span,
      text: written,
      candidates: [region],
      form: "alias",
      isDoubtful: false,
    })),
  };
}

function isNameOf(written: string, region: Region): boolean {
  return written === region.name || region.aliases.includes(written);
}
