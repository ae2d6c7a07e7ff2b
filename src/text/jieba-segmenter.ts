/** The segmenter over nodejieba (cppjieba): words of the dictionary in search mode, numbers and titles by own rules.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import nodejieba from "nodejieba";
import jiebaPackage from "nodejieba/package.json" with { type: "json" };
import { matchesOf } from "./matches.ts";
import { foldText } from "./normalise.ts";
import type { Segmenter } from "./segmenter.ts";

const DICTIONARY = createRequire(import.meta.url).resolve(
  "nodejieba/submodules/cppjieba/dict/jieba.dict.utf8",
);

/** Raised whenever the rules in this file give other terms for some text. */
const RULES_VERSION = 1;

/**
 * Words of one character that stand in nearly every sentence and tell none from another. All other single characters are
 * kept: with names that the dictionary lacks they are all there is (recall@1 on CMRC 2018 falls from 0.95 to 0.72 without).
 */
const FUNCTION_WORDS = new Set("的了着是在和与及或于也吗呢吧啊");

/** A title with its marks: `《法治政府建设实施纲要（2021-2025年）》`. Longer ones are marks that lost their partner. */
const TITLE = /《(?<title>[^《》\n]{1,80})》/gu;

/**
 * What gives terms, of a folded and lower-cased text. Where several could match, the first named wins.
 *
 * number: `2021`, `28.2`, `12,000`; not followed by a letter. word: `ppt`, `5g`, `h1n1`. han: any run of Chinese.
 */
const TERM_SOURCE =
  /(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d\p{Script=Latin}]))|(?<word>[\p{Nd}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+)|(?<han>\p{Script=Han}+)/gu;

/** Settings of {@link createJiebaSegmenter}. */
export interface JiebaSegmenterOptions {
  /** Words of the field that the dictionary lacks or would split, punctuation allowed: 双随机、一公开. Default none. */
  readonly userWords?: readonly string[];
}

/**
 * Creates a segmenter over the dictionary that nodejieba brings along.
 *
 * `环翠区2021年受理行政复议案件121件` gives 环翠区, 2021, 年, 受理, 行政, 复议, 行政复议, 案件, 121, 件. A title gives itself and then its
 * words; so does a user word. Creating is cheap; the first text loads the dictionary, which takes most of a second and
 * 250 MB once a process. Calls are synchronous. The library's guessing of unknown names (HMM) stays off: single characters
 * serve search better (recall@1 on CMRC 2018 0.950, with it 0.942).
 */
export function createJiebaSegmenter(options: JiebaSegmenterOptions = {}): Segmenter {
  const userWords = new Set((options.userWords ?? []).map(toPlain).filter((word) => word !== ""));
  const wordsByFirst = groupByFirst(userWords);
  return {
    id: describeAnalysis(userWords),
    segment: (text) => {
      loadDictionary();
      const plain = toPlain(text);
      const terms: string[] = [];
      let read = 0;
      for (const match of matchesOf(plain, TITLE)) {
        const title = match.groups?.["title"] ?? "";
        addTerms(plain.slice(read, match.index), wordsByFirst, terms);
        const first = terms.length;
        addTerms(title, wordsByFirst, terms);
        // A title of one word is that word: 《宪法》 and 宪法 are found alike.
        if (terms.length !== first + 1 || terms[first] !== title) terms.splice(first, 0, title);
        read = match.index + match[0].length;
      }
      addTerms(plain.slice(read), wordsByFirst, terms);
      return terms;
    },
  };
}

function toPlain(text: string): string {
  return foldText(text).toLowerCase();
}

/** User words by their first unit, the longest first. */
function groupByFirst(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const group = groups.get(word.charAt(0));
    if (group === undefined) groups.set(word.charAt(0), [word]);
    else group.push(word);
  }
  return groups;
}

function addTerms(
  text: string,
  wordsByFirst: ReadonlyMap<string, readonly string[]>,
  terms: string[],
): void {
  let read = 0;
  if (wordsByFirst.size > 0) {
    for (let offset = 0; offset < text.length;) {
      const word = wordsByFirst.get(text.charAt(offset))?.find((it) => text.startsWith(it, offset));
      if (word === undefined) {
        offset += 1;
        continue;
      }
      addPlainTerms(text.slice(read, offset), terms);
      terms.push(word);
      const parts: string[] = [];
      addPlainTerms(word, parts);
      terms.push(...parts.filter((part) => part !== word));
      offset += word.length;
      read = offset;
    }
  }
  addPlainTerms(text.slice(read), terms);
}

function addPlainTerms(text: string, terms: string[]): void {
  for (const { groups } of matchesOf(text, TERM_SOURCE)) {
    const { number, word, han } = groups ?? {};
    if (number !== undefined) terms.push(number.replaceAll(",", ""));
    else if (word !== undefined) terms.push(word);
    else if (han !== undefined) {
      for (const term of nodejieba.cutForSearch(han)) {
        if (!FUNCTION_WORDS.has(term)) terms.push(term);
      }
    }
  }
}

/** The library holds one dictionary a process, whoever asks for it; this mirrors its state. */
let isDictionaryLoaded = false;

function loadDictionary(): void {
  if (isDictionaryLoaded) return;
  // Keyword extraction is not used; the library's own table for it has 6 MB and takes a fifth of the start.
  nodejieba.load({
    dict: DICTIONARY,
    idfDict: fileURLToPath(new URL("./jieba-idf.utf8", import.meta.url)),
  });
  isDictionaryLoaded = true;
}

function describeAnalysis(userWords: ReadonlySet<string>): string {
  const dictionary = checksum(readFileSync(DICTIONARY));
  const words = userWords.size === 0 ? "" : `;words=${checksum([...userWords].sort().join("\n"))}`;
  return `nodejieba@${jiebaPackage.version};dict=${dictionary};rules=${RULES_VERSION}${words}`;
}

function checksum(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}
