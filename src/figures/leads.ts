/** What a name takes from the clauses before it, and what it leaves to those behind.
 *
 * @module
 */
import { workOf } from "./doers.ts";
import { fieldIn, type Memory } from "./memory.ts";
import { append } from "./phrases.ts";
import { isPerson } from "./suffixes.ts";
import { isGeneric, isResponse, opensEffect } from "./thin-nouns.ts";

/** Longest name that is still given the body or the topic that it lacks. */
const LONGEST_COMPLETED = 26;

/** What a clause says was done, to what and by whom; a field is empty where the clause leaves it out. */
export interface Told {
  readonly object: string;
  readonly deed: string;
  /** The body that acts. */
  readonly doer: string;
}

/**
 * Gives the body or the topic that a name lacks: 市委全面依法治市委员会 for 印发文件13份 after 该委员会召开会议3次; 法治督察 for
 * 发现问题138个. Empty where the name can be read without, or would become too long. A clause with a subject or without
 * a deed lacks nothing.
 */
export function leadOf(name: string, told: Told, memory: Memory): string {
  if (told.deed === "" || told.doer !== "") return "";
  const lead = memory.doer === "" ? topicLacking(told, memory) : memory.doer;
  const isRoom = lead.length + name.length <= LONGEST_COMPLETED;
  return isRoom && !name.includes(lead) ? lead : "";
}

/** What is found at a meeting is not the meeting's, unless it was called to hear. */
const GATHERING = /(?<!听证|座谈|论证|恳谈|咨询|评审)(?:会|会议)$|次数$/u;

/** What something generic, an answer or an effect belongs to. */
function topicLacking({ object, deed }: Told, memory: Memory): string {
  const isOpen = isResponse(deed, object) || isGeneric(object) || opensEffect(deed);
  if (!isOpen) return "";
  if (isGeneric(memory.isFresh ? memory.object : memory.mention)) return fieldIn(memory);
  if (memory.isFresh && opensEffect(deed) && /^(?:人|人次|名)$/u.test(memory.unit)) return "";
  const mentioned = memory.isEvent ? memory.mention : "";
  const topic = memory.isFresh ? memory.topic : mentioned;
  return GATHERING.test(topic) ? fieldIn(memory) : topic || fieldIn(memory);
}

/** Deeds done to persons, behind which what is settled are not these: 接访群众54批次，化解198批次. */
const RECEIVING = /^(?:接访|接待|走访|约访|下访)/u;

/** What the clauses behind are about: 市政府行政应诉案件 after 市政府办理行政应诉案件147宗. */
export function topicLeft(told: Told, name: string, memory: Memory): string {
  const { object, deed } = told;
  if (deed === "") return withBody(told.doer, object);
  // 覆盖村220多个，受教育群众3.3万人: both tell of the same activity.
  if (opensEffect(deed) && memory.isFresh && memory.topic !== "") return memory.topic;
  const body = told.doer === "" ? memory.doer : told.doer;
  if (RECEIVING.test(deed) && isPerson(object)) return name.includes(body) ? name : body + name;
  const work = workOf(fieldIn(memory), object);
  if (body === "" && work !== "") return append(work, object);
  if (isResponse(deed, object) || (body === "" && isGeneric(object))) return name;
  return withBody(body, object);
}

function withBody(body: string, object: string): string {
  if (body === "" || object.includes(body)) return object;
  const full = append(workOf(body, object) || body, object);
  return full.length <= LONGEST_COMPLETED ? full : object;
}
