import { describe, expect, it } from "vitest";
import type { Embedder } from "../../src/embedding/embedder.ts";
import { rememberVectors } from "../../src/embedding/remembering-embedder.ts";
import { describeEmbedder } from "../contracts/embedder.ts";
import { createFakeEmbedder } from "../support/fake-embedder.ts";

describeEmbedder("rememberVectors", () =>
  Promise.resolve(rememberVectors(createFakeEmbedder(), 100)),
);

describe("rememberVectors", () => {
  it("embeds a text once, however often it is asked for, at once or later", async () => {
    const model = createFakeEmbedder();
    const embedder = rememberVectors(model, 10);

    const [first, second] = await embedder.embed(["行政复议", "行政复议"]);
    const [third] = await embedder.embed(["行政复议"]);

    expect(model.embedded).toEqual(["行政复议"]);
    expect([second, third]).toEqual([first, first]);
  });

  it("forgets the text that was asked for longest ago", async () => {
    const model = createFakeEmbedder();
    const embedder = rememberVectors(model, 2);
    await embedder.embed(["受理", "审结"]);
    await embedder.embed(["受理"]);

    await embedder.embed(["纠错"]);
    await embedder.embed(["受理", "审结"]);

    expect(model.embedded).toEqual(["受理", "审结", "纠错", "审结"]);
  });

  it("does not remember a fault", async () => {
    const model = createFakeEmbedder();
    let isBroken = true;
    const flaky: Embedder = {
      ...model,
      embed: (texts) => (isBroken ? Promise.reject(new Error("broken")) : model.embed(texts)),
    };
    const embedder = rememberVectors(flaky, 10);
    await expect(embedder.embed(["受理"])).rejects.toThrow("broken");

    isBroken = false;

    expect(await embedder.embed(["受理"])).toHaveLength(1);
  });
});
