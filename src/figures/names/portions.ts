/** Portions: what a list tells apart within a whole by a bare word, and goes by the name of the whole.
 *
 * @module
 */
import { isBody } from "../words/doers.ts";
import { hasHead } from "../words/heads.ts";
import { isElliptical, splitDeed } from "../words/deeds.ts";
import { append } from "../words/phrases.ts";
import { isQuantity, withoutSuffix, withSuffix } from "../words/suffixes.ts";
import { countsRecords } from "../amounts/unit-classes.ts";
import type { Unit } from "../amounts/units.ts";
import { dividedWhole, formerWhole, isDivided } from "./divided.ts";
import type { Memory, Remembered } from "./memory.ts";
import type { Naming, Setting } from "./naming.ts";

/** Longest word that tells a portion from the others. */
const LONGEST_WORD = 8;

/**
 * The whole that an amount may be a part of: the last in the sentence that is no part itself, or what the clauses before
 * divide. `undefined` where none was counted in the same measure word.
 */
export function wholeOf(
  before: string,
  unit: Unit | undefined,
  memory: Memory,
): Remembered | undefined {
  const found = memory.whole ?? dividedWhole(unit, memory) ?? lastOf(before, unit, memory);
  const isCounted = found?.unit === unit?.name && found?.indicator !== "" && found?.isRate !== true;
  return isCounted ? found : undefined;
}

/** 其中 at a sentence's beginning goes back to the sentence before. */
function lastOf(before: string, unit: Unit | undefined, memory: Memory): Remembered | undefined {
  const { isFresh, object, topic, indicator } = memory;
  if (!isFresh) return before.includes("其中") ? formerWhole(unit, memory) : undefined;
  return { object, topic, deed: "", indicator, unit: memory.unit, isRate: false };
}

/**
 * Names a portion by its word and the whole: `办理一般程序处罚案件1963件，其中城管744件、市场监管589件` gives 办理城管一般程序处罚案件数
 * and 办理市场监管一般程序处罚案件数. `undefined` for a word that has a head of its own (企业, 行政诉讼案件) or a deed, and
 * where no list is.
 */
export function namePortion(
  phrase: string,
  { before, unit, isRow = false }: Setting,
  memory: Memory,
): Naming | undefined {
  const isPart =
    before.includes("其中") ||
    memory.isListed ||
    isRow ||
    isDivided(memory) ||
    phrase.endsWith("类");
  if (!isPart || unit === undefined || unit.kind === "rate" || unit.kind === "change")
    return undefined;
  const whole = wholeOf(before, unit, memory);
  if (whole === undefined || !tellsApart(phrase, unit, whole)) return undefined;
  return {
    indicator: withSuffix(portionOf(phrase, whole), unit),
    words: phrase,
    object: append(phrase, whole.object),
    topic: append(phrase, whole.object),
    deed: whole.deed,
    isPortion: true,
  };
}

function tellsApart(phrase: string, unit: Unit, whole: Remembered): boolean {
  // 受理法律援助申请320件，其中农民工112件: the measure word of cases counts no persons, but theirs.
  const isOfPersons = countsRecords(unit.name) && PERSONS.test(phrase) && CASES.test(whole.object);
  return isOfPersons || isBareWord(phrase, whole);
}

const PERSONS =
  /^\p{Script=Han}{0,4}(?:农民工|老年人|未成年人|残疾人|妇女|军人|军属|儿童|青少年|学生|职工|困难群众)$/u;
const CASES = /(?:案件|申请|事项|案|公证|援助)$/u;

/** Whether a word tells of neither thing nor deed: 城管, 婚姻家庭, 食品类. */
export function isBareWord(phrase: string, whole: Remembered): boolean {
  if (phrase === "" || phrase.length > LONGEST_WORD || !/^[\p{Script=Han}、（）]+$/u.test(phrase))
    return false;
  if (phrase.endsWith("类") || phrase === "其他") return true;
  // 以区政府为被告: what they are besides is told by more than a word.
  if (phrase.startsWith("以")) return false;
  const { deed } = splitDeed(phrase);
  const isOwn = isQuantity(phrase) || hasHead(phrase) || whole.object.endsWith(phrase.slice(-2));
  return deed === "" && !isElliptical(phrase) && !isOwn;
}

/** 办理 + 城管 + 一般程序处罚案件; 知识产权 + 市局本级立案 where the whole is nothing but a deed. */
function portionOf(word: string, whole: Remembered): string {
  const { object, deed } = whole;
  const stem = withoutBody(withoutSuffix(whole.indicator), deed + object);
  // 抽取案卷120宗，其中行政处罚80宗: which deed the dossiers are of.
  if (DOSSIERS_OF.test(word) && DOSSIERS.test(stem)) return stem.replace(DOSSIERS, `${word}案卷`);
  const isPlain = deed !== "" && object !== "" && stem === deed + object && !isQuantity(stem);
  return isPlain ? deed + word + object : append(word, stem);
}

const DOSSIERS_OF = /(?:处罚|许可|强制|检查|征收|裁决|确认)类?$/u;
const DOSSIERS = /(?:行政)?(?:执法)?案卷/u;

/** 县司法局出具合法性审查意见76份，其中合同类41份: who did it need not be said of the parts. */
function withoutBody(stem: string, done: string): string {
  const body = stem.endsWith(done) ? stem.slice(0, -done.length) : "";
  return isBody(body) ? done : stem;
}
