/** The Chinese font of the pictures: a subset that is made once, kept in a directory, and checked before it is used.
 *
 * resvg reads its fonts anew for every picture, so a font of a fifth of the size saves half of the time.
 *
 * @module
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { Log } from "../log.ts";

/** Noto Sans Hans Regular by the name that the file itself gives (SIL Open Font License, package fonts-sc of embedpdf, 1.0). */
export const CHART_FONT_FAMILY = "Noto Sans S Chinese";

/** Changes whenever the subset is made otherwise, so that an older one is not taken for it. */
const SUBSET_FORMAT = 1;

/** Characters of place names in GB/T 2260 that GB 2312 lacks, and signs of units. */
const BEYOND_GB2312 = "沚埇瀍浉硚猇鄠埗峯㎡²³–•";

/** The Chinese font, in as many files as there are sizes of it. */
export interface ChartFont {
  /** The smallest font file that has every character of the text which the whole font has. */
  fileFor(text: string): string;
}

/**
 * Opens the font, making the subset first where `directory` has none or a damaged one (about 0.2 s).
 *
 * The subset's checksum is part of its file name, and the file appears by renaming: a torn or altered file never fits
 * its name. Several processes may do this at once. Damaged and older subsets are removed.
 *
 * @throws {Error} The file system's own, if the directory cannot be made, read or written.
 */
export async function openChartFont(directory: string, log: Log): Promise<ChartFont> {
  const wholeFile = wholeFontFile();
  const characters = subsetCharacters();
  const whole = await readFile(wholeFile);
  const key = digest(whole).update(characters).update(String(SUBSET_FORMAT)).digest("hex");
  const prefix = `chart-font-${key.slice(0, 16)}-`;
  await mkdir(directory, { recursive: true });
  const subsetFile =
    (await findSubset(directory, prefix, log)) ??
    (await makeSubset(join(directory, prefix), whole, characters));
  // Line breaks of the markup are no text.
  const covered = new Set(characters).add("\n");
  return {
    fileFor: (text) =>
      Array.from(text).every((character) => covered.has(character)) ? subsetFile : wholeFile,
  };
}

/** ASCII, GB 2312 (6,763 Han characters and 682 signs), and `BEYOND_GB2312`. */
function subsetCharacters(): string {
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
  const decoder = new TextDecoder("gb18030");
  const gb2312: string[] = [];
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      gb2312.push(decoder.decode(Uint8Array.of(row, cell)));
    }
  }
  // GB 18030 fills the rows that GB 2312 left open, in part with private characters.
  const shown = gb2312.filter((character) => !/[\p{Co}\p{Cn}\ufffd]/u.test(character));
  return [...ascii, ...shown, BEYOND_GB2312].join("");
}

function wholeFontFile(): string {
  const entry = createRequire(import.meta.url).resolve("@embedpdf/fonts-sc");
  return join(entry, "../../fonts/NotoSansHans-Regular.otf");
}

/** The file whose content fits the checksum in its name. Everything else of the same purpose is removed. */
async function findSubset(
  directory: string,
  prefix: string,
  log: Log,
): Promise<string | undefined> {
  const names = (await readdir(directory)).filter((name) => /^chart-font-.*\.otf$/u.test(name));
  let found: string | undefined;
  for (const name of names) {
    const path = join(directory, name);
    if (name.startsWith(prefix) && name === prefix + (await checksumOf(path)) + ".otf") {
      found = path;
      continue;
    }
    log.warn("图表字体缓存损坏或过期，已删除", { file: name });
    await rm(path, { force: true });
  }
  return found;
}

async function checksumOf(path: string): Promise<string> {
  return digest(await readFile(path)).digest("hex");
}

async function makeSubset(start: string, whole: Uint8Array, characters: string): Promise<string> {
  const subset = await subsetFont(whole, characters, {
    targetFormat: "sfnt",
    keepFeatures: [],
    noHinting: true,
  });
  const path = `${start}${digest(subset).digest("hex")}.otf`;
  await writeAtomically(path, subset);
  return path;
}

async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function digest(bytes: Uint8Array): ReturnType<typeof createHash> {
  return createHash("sha256").update(bytes);
}
