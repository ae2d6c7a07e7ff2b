/** Sets passages of several reports side by side: those that speak of one theme together, the likeliest theme first.
 *
 * @module
 */
import { parseMarker } from "../../documents/marker.ts";
import { sectionKind } from "../../documents/section-kind.ts";
import type { PassageHit } from "../../retrieval/hit.ts";
import { likeness } from "../../text/likeness.ts";

/** Passages of one theme, at most one of each report. */
export interface Theme {
  /** The innermost heading of the passage that leads it, without its marker. */
  readonly heading: string;
  readonly hits: readonly PassageHit[];
}

/** A report's further passages are shown only where they are nearly as good as its best; scores are of the cosine's scale. */
const NEAR_BEST = 0.12;

/**
 * Groups the best passages of several reports into themes, at most `limit` passages in all. `ranked` has one list for each report,
 * best first. Every report's best is taken before any second; headings and answering sentences tell what belongs together.
 */
export function groupByTheme(
  ranked: readonly (readonly PassageHit[])[],
  limit: number,
): readonly Theme[] {
  const lists = ranked.map(nearBest);
  const themes: { readonly heading: string; readonly hits: PassageHit[] }[] = [];
  const longest = Math.max(0, ...lists.map((list) => list.length));
  let count = 0;
  for (let rank = 0; rank < longest; rank += 1) {
    for (const list of lists) {
      const hit = list[rank];
      if (hit === undefined || count >= limit) continue;
      count += 1;
      const open = themes.filter(
        ({ hits }) => !hits.some((one) => one.passage.reportId === hit.passage.reportId),
      );
      const nearest = open
        .map((theme) => ({ theme, score: Math.max(...theme.hits.map((one) => alike(one, hit))) }))
        .sort((a, b) => b.score - a.score)[0];
      // The best of each report answer one question: they are one theme, whatever their words.
      if (nearest !== undefined && (rank === 0 || nearest.score >= ONE_THEME)) {
        nearest.theme.hits.push(hit);
      } else themes.push({ heading: headingOf(hit), hits: [hit] });
    }
  }
  return themes;
}

/** Texts are of one theme from this likeness on: 0.1 is what any two sentences of such reports share. */
const ONE_THEME = 0.15;

/**
 * A report's best passages of one kind: work done where it speaks of it nearly as well as anywhere, since what is planned or lacking
 * is no practice.
 */
function nearBest(hits: readonly PassageHit[]): readonly PassageHit[] {
  const near = hits.filter(({ score }) => score >= (hits[0]?.score ?? 0) - NEAR_BEST);
  const work = near.filter(
    ({ passage }) => passage.sectionPath.length > 0 && sectionKind(passage.sectionPath) === "work",
  );
  return work.length > 0 ? work : near.slice(0, 1);
}

function alike(a: PassageHit, b: PassageHit): number {
  return likeness(textOf(a), textOf(b));
}

function textOf(hit: PassageHit): string {
  return headingOf(hit) + (hit.sentences[0]?.sentence.text ?? "");
}

function headingOf({ passage }: PassageHit): string {
  const heading = passage.sectionPath.at(-1) ?? "";
  return heading.slice(parseMarker(heading)?.length ?? 0).replace(/[。：:]$/u, "");
}
