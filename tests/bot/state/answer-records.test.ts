import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  AnswerRecordSchema,
  openAnswerRecords,
  type AnswerRecord,
} from "../../../src/bot/state/answer-records.ts";
import { openDayLog, type DayLog } from "../../../src/bot/state/day-log.ts";
import { silentLog } from "../../../src/log.ts";
import { aTemporaryDirectory } from "../../support/temporary-directory.ts";

function aRecord(changes: Partial<AnswerRecord> = {}): AnswerRecord {
  return {
    id: "aaaaaaaa",
    at: 0,
    chatId: 7,
    userId: 7,
    questionMessageId: 1,
    messageIds: [2, 3],
    question: "审结多少件？",
    history: [],
    version: "generation-1",
    ...changes,
  };
}

async function aDayLog(): Promise<DayLog<AnswerRecord>> {
  const directory = join(await aTemporaryDirectory(), "answers");
  return openDayLog({ directory, schema: AnswerRecordSchema, now: Date.now, log: silentLog });
}

describe("openAnswerRecords", () => {
  it("finds an answer by its id, by each of its messages and by its question", async () => {
    const records = openAnswerRecords(await aDayLog(), 0);
    records.put(aRecord());

    const found = [
      records.get("aaaaaaaa"),
      records.byAnswerMessage(7, 2),
      records.byAnswerMessage(7, 3),
      records.byQuestionMessage(7, 1),
    ];

    expect(found).toEqual(found.map(() => aRecord()));
    expect(records.byAnswerMessage(8, 2)).toBeUndefined();
  });

  it("finds them after a restart, in their last form", async () => {
    const log = await aDayLog();
    const before = openAnswerRecords(log, 0);
    before.put(aRecord());
    before.put(aRecord({ question: "受理多少件？", messageIds: [2] }));

    const records = openAnswerRecords(log, 0);

    expect(records.get("aaaaaaaa")?.question).toBe("受理多少件？");
    expect(records.byAnswerMessage(7, 3)).toBeUndefined();
  });

  it("forgets the oldest when there are too many", async () => {
    const records = openAnswerRecords(await aDayLog(), 0, 2);
    for (const id of ["aaaaaaaa", "bbbbbbbb", "cccccccc"]) {
      records.put(aRecord({ id, questionMessageId: undefined, messageIds: [] }));
    }

    expect(["aaaaaaaa", "bbbbbbbb", "cccccccc"].map((id) => records.get(id)?.id)).toEqual([
      undefined,
      "bbbbbbbb",
      "cccccccc",
    ]);
  });
});
