/** Bare names that take the campaign, platform or list whose workings they tell of before them.
 *
 * @module
 */
import { isDocument } from "../words/frames.ts";
import { isElliptical, splitDeed } from "../words/deeds.ts";
import { append } from "../words/phrases.ts";
import { withoutSuffix } from "../words/suffixes.ts";
import { isVerbal } from "../words/verbs.ts";
import { fieldIn, type Memory } from "./memory.ts";
import type { Naming } from "./naming.ts";

/** Longest noun that says too little of its own: 隐患, 小区. */
const LONGEST_BARE = 2;
/** 市级部门, 县直单位: who they are in it is not said. */
const ANY_BODY = /^[省市区县旗州镇乡][级直]?(?:部门|单位|机关)$/u;

/** What a platform or a list holds and sends is its own, under whatever noun. */
const MACHINE = /(?:平台|系统|热线|小程序)[”》]?$/u;
const LONGEST_HELD = 4;

function isBare(own: string, frame: string): boolean {
  if (isVerbal(own) || ANY_BODY.test(own)) return true;
  return splitDeed(own).object.length <= (MACHINE.test(frame) ? LONGEST_HELD : LONGEST_BARE);
}

/** 涉及法规12部, 列入事项88项: what a document holds. */
const HOLDING = /^(?:涉及|列入|包括|包含|细化|明确|收录|纳入|编入|规定|设定)/u;

/**
 * Puts the frame of the sentence before a bare name: 安全生产专项整治整改隐患数 for 整改隐患2.6万条. The frame stays what the clauses
 * behind are about, also behind places or people that no deed was done to. A part that 其中 lists is given back as it is.
 */
export function framed(naming: Naming, before: string, memory: Memory): Naming {
  const { frame } = memory;
  if (frame === "") return withField(naming, memory);
  const isPart = before.includes("其中") || naming.isMember === true;
  const own = withoutSuffix(naming.indicator);
  const isTold = isDocument(frame) && !HOLDING.test(own);
  if (isPart || isTold) return naming;
  if (naming.lead === frame || own.includes(frame)) return { ...naming, topic: frame };
  return withFrame(naming, own, frame);
}

function withFrame(naming: Naming, own: string, frame: string): Naming {
  const isWorking = isOwn(naming, own);
  if (ofThoseActing(naming, own) || (isWorking && isBare(own, frame)))
    return { ...naming, indicator: append(frame, naming.indicator), topic: frame };
  return isWorking && naming.deed === "" ? { ...naming, topic: frame } : naming;
}

/** 21个主题上线运行: what those did that the frame has. */
function ofThoseActing({ words }: Naming, own: string): boolean {
  return words.length <= LONGEST_BARE && own.endsWith(`的${words}`);
}

/** Whether a name is made of the words of its clause alone. */
function isOwn({ lead = "", words }: Naming, own: string): boolean {
  return lead === "" && words !== "" && words.includes(own);
}

/** 制发12件, 拟修改7件: a deed that nothing before tells the object of belongs to the section's field of work. */
function withField(naming: Naming, memory: Memory): Naming {
  const own = withoutSuffix(naming.indicator);
  const field = fieldIn(memory);
  const isAlone = own !== "" && isElliptical(own) && isOwn(naming, own) && !own.includes(field);
  if (field === "" || !isAlone) return naming;
  return { ...naming, indicator: append(field, naming.indicator), object: field, topic: field };
}
