import { describe, expect, it } from "vitest";
import type { Embedder } from "../../src/embedding/embedder.ts";

const TEXTS = ["行政复议受理50件。", "法治宣传教育活动200余场次。", "行政复议受理50件。"];

/** What every embedder promises; `open` gives the same one each time, for models are dear to load. */
export function describeEmbedder(name: string, open: () => Promise<Embedder>): void {
  describe(`${name} keeps the contract of an embedder`, () => {
    it("gives one vector of the stated length and norm 1 for each text", async () => {
      const embedder = await open();

      const vectors = await embedder.embed(TEXTS);

      expect(vectors.map((vector) => vector.length)).toEqual(TEXTS.map(() => embedder.dimensions));
      expect(vectors.map((vector) => norm(vector).toFixed(5))).toEqual(TEXTS.map(() => "1.00000"));
    });

    it("gives an empty list for an empty list", async () => {
      const embedder = await open();

      expect(await embedder.embed([])).toEqual([]);
    });

    it("gives the same vector for the same text, alone or among others", async () => {
      const embedder = await open();

      const [first, , third] = await embedder.embed(TEXTS);
      const [alone] = await embedder.embed(TEXTS.slice(0, 1));

      expect(third).toEqual(first);
      expect(alone).toEqual(first);
    });

    it("does not overwrite a vector that it gave before", async () => {
      const embedder = await open();
      const [before] = await embedder.embed(["行政复议"]);
      const copy = before?.slice();

      await embedder.embed(["营商环境"]);

      expect(before).toEqual(copy);
    });

    it.each([
      ["an empty text", ""],
      ["control characters", "\u0000\u0007\n"],
      ["ten thousand characters", "全区法治政府建设".repeat(1_250)],
      ["half a surrogate pair", "区\ud842"],
    ])("gives a vector of norm 1 for %s", async (_, text) => {
      const embedder = await open();

      const [vector] = await embedder.embed([text]);

      expect(norm(vector ?? new Float32Array())).toBeCloseTo(1, 5);
    });
  });
}

function norm(vector: Float32Array): number {
  return Math.hypot(...vector);
}
