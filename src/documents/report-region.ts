/** Which region a report is about.
 *
 * @module
 */
import type { Layout } from "./layout.ts";
import { withoutSpaces } from "./line-kinds.ts";
import type { Region } from "./region.ts";
import { otherRegion, type Gazetteer, type RegionMention } from "./regions.ts";

/** The region with its grounds. */
export interface ReportRegion {
  readonly region: Region;
  readonly warnings: readonly string[];
}

/** A name that GB/T 2260 does not list: 桥头镇, 鲸园街道办事处, 经济技术开发区, 司法局. */
const OTHER_KIND =
  "(?:街道(?:办事处)?|镇|乡|(?:开发|高新|管理|示范|保税|度假|园|新)区|管委会|管理委员会|局|厅|委员会|办公室|中心)";

/** At the start of what follows a region's name, or of a title: 司法局, but not 委全面依法治市委员会办公室. */
const OTHER_NAME = new RegExp(
  `^(?!委|政府|人民)(?<name>\\p{Script=Han}{1,14}?${OTHER_KIND})(?=人民政府|党工委|党委|管委会|关于|\\d{4}年|法治|依法|$)`,
  "u",
);

/**
 * Finds the region: in the title, else in the opening sentences, in the signature, in the file's name, and last the
 * one that the text names most. A name that several regions share is settled by the parents that the text names; if
 * it names none, the most likely is taken and a warning says so.
 */
export function findReportRegion(layout: Layout, gazetteer: Gazetteer, file: string): ReportRegion {
  const text = [...layout.head, ...layout.body, ...layout.tail].map((line) => line.text).join("\n");
  const title = withoutLeadingYear(layout.title?.text ?? "");
  const opening = layout.body
    .slice(0, 2)
    .map((line) => withoutSpaces(line.text).slice(0, 200))
    .join("\n");
  const signature = layout.tail.map((line) => withoutSpaces(line.text)).join("\n");
  const stem = file.replace(/\.[^.]*$/u, "");
  const below = belowRegion(title, text, gazetteer);
  if (below !== undefined) return below;
  for (const place of [title, opening, signature, stem]) {
    const mention = mainMention(gazetteer.mentions(place));
    if (mention !== undefined) return settle(mention, text, gazetteer);
  }
  const most = mostNamed(gazetteer.mentions(text));
  if (most !== undefined) {
    const settled = settle(most, text, gazetteer);
    return {
      region: settled.region,
      warnings: [
        ...settled.warnings,
        `标题和开头没有写明地区，按全文最常出现的“${most.text}”处理，请核对`,
      ],
    };
  }
  return {
    region: otherRegion(stem, []),
    warnings: ["没有认出报告所属地区，暂用文件名代替，请在同名 .json 里写明 region"],
  };
}

function withoutLeadingYear(title: string): string {
  return title.replace(/^(?:关于)?(?:20\d{2}|二[〇零○]\p{Script=Han}{2})年度?/u, "");
}

/** Finds a town, street, development zone or department that the title names, with its parents where they are known. */
function belowRegion(title: string, text: string, gazetteer: Gazetteer): ReportRegion | undefined {
  const bare = title.replace(/^(?:关于|中共)/u, "");
  const parent = leadingParent(bare, gazetteer);
  const name = OTHER_NAME.exec(bare.slice(parent?.span.end ?? 0))?.groups?.["name"];
  if (name === undefined) return undefined;
  const short = name.replace(/(?<=街道)办事处$/u, "");
  if (parent === undefined) return belowUntitledParent(short, text, gazetteer);
  const { region, warnings } = settle(parent, text, gazetteer);
  return { region: asWritten(below(short, region), parent.text + short), warnings };
}

function leadingParent(title: string, gazetteer: Gazetteer): RegionMention | undefined {
  const [leading] = gazetteer.mentions(title);
  return leading?.span.start === 0 && !isPartOfName(leading, title) ? leading : undefined;
}

/** The parent is the one that the text writes before the name (泗洪县人民政府洪泽湖街道办事处), else the one that it names most. */
function belowUntitledParent(name: string, text: string, gazetteer: Gazetteer): ReportRegion {
  const mentions = gazetteer.mentions(text);
  const before = mentions.find(({ span }) =>
    [name, `人民政府${name}`].some((after) => text.startsWith(after, span.end)),
  );
  if (before !== undefined) {
    const { region, warnings } = settle(before, text, gazetteer);
    return { region: below(name, region), warnings };
  }
  const most = mostNamed(mentions);
  if (most === undefined) {
    return {
      region: otherRegion(name, []),
      warnings: [`没有找到“${name}”所属的市县，请在同名 .json 里写明 region`],
    };
  }
  const { region } = settle(most, text, gazetteer);
  return {
    region: below(name, region),
    warnings: [`“${name}”所属的市县按正文推定为${region.fullName}，请核对`],
  };
}

/** Whether a short name only begins a town's: 洪泽 of 洪泽湖街道, which is no 湖街道 of 洪泽区. */
function isPartOfName({ form, span }: RegionMention, text: string): boolean {
  return form === "short" && /^\p{Script=Han}(?:街道|镇|乡)/u.test(text.slice(span.end));
}

function below(name: string, parent: Region): Region {
  return otherRegion(name, [...parent.parents, parent.name]);
}

/** A zone or department is called what its own title calls it: 绵阳高新区, not 绵阳市高新区; the other name becomes an alias. */
function asWritten(region: Region, name: string): Region {
  const known = [region.name, ...region.aliases];
  if (!known.includes(name) || name === region.name) return region;
  return { ...region, name, aliases: known.filter((alias) => alias !== name) };
}

/** Chooses among the names of a title or opening: one that surely is a place first, the deepest of those, then the first. */
function mainMention(mentions: readonly RegionMention[]): RegionMention | undefined {
  const sure = mentions.filter((mention) => !mention.isDoubtful);
  const full = sure.filter((mention) => mention.form !== "short");
  const among = full.length > 0 ? full : sure;
  return among.reduce<RegionMention | undefined>(
    (best, mention) => (best === undefined || depth(mention) > depth(best) ? mention : best),
    undefined,
  );
}

function depth(mention: RegionMention): number {
  return Math.max(...mention.candidates.map((region) => region.parents.length));
}

/** Names used at least this often are what a report speaks of, not where somebody came from. */
const MIN_MENTIONS = 3;

function mostNamed(mentions: readonly RegionMention[]): RegionMention | undefined {
  const counts = new Map<string, { mention: RegionMention; count: number }>();
  for (const mention of mentions) {
    if (mention.isDoubtful) continue;
    const key = mention.candidates[0]?.fullName ?? "";
    const known = counts.get(key);
    counts.set(key, { mention: known?.mention ?? mention, count: (known?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most !== undefined && most.count >= MIN_MENTIONS ? most.mention : undefined;
}

/** Decides which of the regions that share a name is meant, by how often the text names their parents, or them with these. */
function settle(mention: RegionMention, text: string, gazetteer: Gazetteer): ReportRegion {
  const [first, ...others] = mention.candidates;
  if (first === undefined) throw new Error(`mention without candidates: ${mention.text}`);
  if (others.length === 0) return { region: first, warnings: [] };
  const named = new Map<string, number>();
  for (const { candidates } of gazetteer.mentions(text)) {
    for (const candidate of candidates) {
      const key = candidate.fullName;
      named.set(key, (named.get(key) ?? 0) + 1 / candidates.length);
    }
  }
  const scored = mention.candidates
    .map((region) => ({ region, score: parentScore(region, text, named) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || second === undefined) return { region: first, warnings: [] };
  if (best.score > second.score) return { region: best.region, warnings: [] };
  const names = mention.candidates.map((region) => region.fullName).join("、");
  return {
    region: best.region,
    warnings: [
      `“${mention.text}”可以指${names}，正文没有写明是哪一个，暂按${best.region.fullName}处理，请在同名 .json 里写明 region`,
    ],
  };
}

function parentScore(region: Region, text: string, named: ReadonlyMap<string, number>): number {
  let score = (text.includes(region.name) ? 0.5 : 0) + 3 * (named.get(region.fullName) ?? 0);
  let fullName = "";
  for (const parent of region.parents) {
    fullName += parent;
    // A city tells more than a province, which several of the candidates may share.
    score += (named.get(fullName) ?? 0) * (fullName === parent ? 1 : 3);
  }
  return score;
}
