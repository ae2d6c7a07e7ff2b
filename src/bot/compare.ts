/** Comparing by buttons: /compare 指标, then regions and a year to choose from.
 *
 * @module
 */
import { FormattedString } from "@grammyjs/parse-mode";
import { Composer, type Context } from "grammy";
import type { App } from "../app.ts";
import { createCatalogue, type Catalogue } from "../indexes/catalogue.ts";
import { BOT_LABELS, BOT_TEXT, comparisonQuestion, comparisonText } from "../render/bot-copy.ts";
import { shorten } from "../render/telegram-buttons.ts";
import { inRows, type Button, type TelegramMessage } from "../render/telegram-message.ts";
import { answerQuestion, openedApp } from "./ask.ts";
import { indexTag } from "./callbacks.ts";
import { comparableIndicators } from "./comparable-indicators.ts";
import { newId, type BotParts } from "./parts.ts";
import { deliver } from "./deliver.ts";
import type { HandlersOf } from "./presses.ts";
import type { ComparisonChoice } from "./state/comparison-choices.ts";

/** Regions on one page of buttons. */
const PAGE_LENGTH = 24;

/** An indicator is a name, not an essay. */
const MAX_INDICATOR_LENGTH = 60;

type Kinds =
  | "compare-indicator"
  | "compare-region"
  | "compare-year"
  | "compare-page"
  | "compare-all"
  | "compare-run";

/** The command. */
export function compareComposer(parts: BotParts): Composer<Context> {
  const composer = new Composer();
  composer.command("compare", async (ctx) => {
    const indicator = ctx.match.trim();
    if (indicator === "") await offerIndicators(ctx, parts);
    else await offer(ctx, parts, Array.from(indicator).slice(0, MAX_INDICATOR_LENGTH).join(""));
  });
  return composer;
}

/** The buttons of a choice under way. */
export function comparePresses(parts: BotParts): HandlersOf<Kinds> {
  const change =
    <A extends { readonly choice: string }>(
      next: (choice: ComparisonChoice, action: A, catalogue: Catalogue) => ComparisonChoice,
    ) =>
    (ctx: Context, action: A): Promise<string | undefined> =>
      withChoice(ctx, parts, action.choice, async (choice, catalogue) => {
        const changed = next(choice, action, catalogue);
        parts.state.choices.put(changed);
        const message = ctx.callbackQuery?.message;
        await deliver(ctx, renderChoice(changed, catalogue), {
          inPlaceOf: message === undefined ? [] : [message.message_id],
        });
        return undefined;
      });
  return {
    "compare-indicator": async (ctx, { place, version }) => {
      const app = await openedApp(ctx, parts);
      if (app === undefined) return undefined;
      if (version !== indexTag(app.indexes.version)) return BOT_TEXT.oldIndex;
      const indicator = (await comparableIndicators(app.indexes))[place];
      if (indicator === undefined) return BOT_TEXT.unknownButton;
      await offer(ctx, parts, indicator);
      return undefined;
    },
    "compare-region": change((choice, { place }) => ({
      ...choice,
      regions: choice.regions.includes(place)
        ? choice.regions.filter((one) => one !== place)
        : [...choice.regions, place].sort((a, b) => a - b),
    })),
    "compare-year": change((choice, { place }, { years }) => ({ ...choice, year: years[place] })),
    "compare-page": change((choice, { page }) => ({ ...choice, page })),
    "compare-all": change((choice, _, { regions }) => ({
      ...choice,
      regions: choice.regions.length === regions.length ? [] : regions.map((_region, i) => i),
    })),
    "compare-run": (ctx, { choice: id }) =>
      withChoice(ctx, parts, id, async (choice, catalogue) => {
        const regions = choice.regions.flatMap((place) => catalogue.regions[place] ?? []);
        const reportCount = regions.flatMap((region) =>
          catalogue.reportsOf(region.fullName),
        ).length;
        if (regions.length < 2 && (choice.year !== undefined || reportCount < 2)) {
          return BOT_TEXT.chooseTwo;
        }
        const names = regions.map((region) => region.name);
        const question = comparisonQuestion(choice.indicator, names, choice.year);
        await answerQuestion(ctx, parts, { question, history: [] });
        return undefined;
      }),
  };
}

async function offerIndicators(ctx: Context, parts: BotParts): Promise<void> {
  const app = await openedApp(ctx, parts);
  if (app === undefined) return;
  const version = indexTag(app.indexes.version);
  const names = await comparableIndicators(app.indexes);
  await deliver(ctx, {
    text: new FormattedString(BOT_TEXT.compareUsage),
    // One a row: two of these names are wider than a telephone.
    buttons: names.map((name, place) => [
      { label: shorten(name), action: { kind: "compare-indicator", place, version } },
    ]),
  });
}

async function offer(ctx: Context, parts: BotParts, indicator: string): Promise<void> {
  const app = await openedApp(ctx, parts);
  if (app === undefined) return;
  const choice: ComparisonChoice = {
    id: newId(),
    at: parts.now(),
    userId: ctx.from?.id ?? 0,
    indicator,
    regions: [],
    page: 0,
    version: app.indexes.version,
  };
  parts.state.choices.put(choice);
  await deliver(ctx, renderChoice(choice, catalogueOf(app)));
}

/** Runs on the choice behind a button, unless it is gone, somebody else's, or of another index. */
async function withChoice(
  ctx: Context,
  parts: BotParts,
  id: string,
  act: (choice: ComparisonChoice, catalogue: Catalogue) => Promise<string | undefined>,
): Promise<string | undefined> {
  const choice = parts.state.choices.get(id);
  const app = await parts.knowledge.opened();
  if (choice === undefined || app === undefined) return BOT_TEXT.expired;
  if (choice.userId !== ctx.from?.id) return BOT_TEXT.notYours;
  if (choice.version !== app.indexes.version) return BOT_TEXT.oldIndex;
  return act(choice, catalogueOf(app));
}

function catalogueOf(app: App): Catalogue {
  return createCatalogue(app.indexes.reports);
}

function renderChoice(choice: ComparisonChoice, catalogue: Catalogue): TelegramMessage {
  const { id, indicator, regions, year } = choice;
  const names = regions.flatMap((place) => catalogue.regions[place]?.name ?? []);
  const pageCount = Math.ceil(catalogue.regions.length / PAGE_LENGTH);
  const page = Math.min(choice.page, pageCount - 1);
  const first = page * PAGE_LENGTH;
  const regionButtons = catalogue.regions
    .slice(first, first + PAGE_LENGTH)
    .map((region, i): Button => {
      const place = first + i;
      const mark = regions.includes(place) ? "✅ " : "";
      return {
        label: shorten(mark + region.name),
        action: { kind: "compare-region", choice: id, place },
      };
    });
  return {
    text: new FormattedString(comparisonText(indicator, names, yearLabel(year))),
    buttons: [
      ...inRows(regionButtons, 3),
      ...inRows(pageButtons(id, page, pageCount)),
      ...inRows(yearButtons(id, catalogue.years, year)),
      [
        { label: BOT_LABELS.all, action: { kind: "compare-all", choice: id } },
        { label: BOT_LABELS.compare, action: { kind: "compare-run", choice: id } },
      ],
    ],
  };
}

function pageButtons(choice: string, page: number, pageCount: number): readonly Button[] {
  const to = (label: string, wanted: number): Button => ({
    label,
    action: { kind: "compare-page", choice, page: wanted },
  });
  return [
    ...(page > 0 ? [to(BOT_LABELS.previous, page - 1)] : []),
    ...(page < pageCount - 1 ? [to(BOT_LABELS.next, page + 1)] : []),
  ];
}

/** One button a year, and behind them one for all; none where there is but one year. */
function yearButtons(
  choice: string,
  years: readonly number[],
  chosen: number | undefined,
): readonly Button[] {
  if (years.length < 2) return [];
  return [...years, undefined].map((year, place) => ({
    label: `${year === chosen ? "✅ " : ""}${yearLabel(year)}`,
    action: { kind: "compare-year", choice, place },
  }));
}

function yearLabel(year: number | undefined): string {
  return year === undefined ? BOT_LABELS.allYears : `${String(year)}年`;
}
