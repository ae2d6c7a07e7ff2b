import { describe, expect, it } from "vitest";
import { aBot } from "../../support/a-bot.ts";
import { aPerson } from "../../support/fake-bot-api/person.ts";

const PEOPLE = 200;
const REGIONS = ["环翠区", "马尾区", "峄城区"];

describe("two hundred people at once", () => {
  it("each get their own answers in the order of their questions", async () => {
    const ids = Array.from({ length: PEOPLE }, (_, i) => 1000 + i);
    const { api, parts, settle } = await aBot({ config: { allowedUsers: new Set(ids) } });
    const people = ids.map((id) => aPerson(api, id));
    // Every person in an order of their own, so that answers that went astray are seen.
    const orders = ids.map((id) => REGIONS.map((_, i) => REGIONS[(i + id) % REGIONS.length] ?? ""));

    for (let turn = 0; turn < REGIONS.length; turn++) {
      for (const [i, person] of people.entries()) {
        await person.say(`${orders[i]?.[turn] ?? ""}2021年行政复议受理了多少件？`);
      }
    }
    await settle();
    await parts.work.idle(30_000);

    const answered = ids.map((id) =>
      api.botMessages(id).map(({ text }) => /[^\s[\]]+区/u.exec(text ?? "")?.[0]),
    );
    expect(answered).toEqual(orders);
  }, 60_000);
});
