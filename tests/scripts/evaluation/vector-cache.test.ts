import { mkdtemp, readdir, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { embedCached } from "../../../scripts/evaluation/vector-cache.ts";
import type { Embedder } from "../../../src/embedding/embedder.ts";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "wenbao-vectors-"));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

/** Embeds a text as its length and its first character's code, and counts the texts. */
function countingEmbedder(id: string): Embedder & { readonly embedded: string[] } {
  const embedded: string[] = [];
  return {
    id,
    dimensions: 2,
    embedded,
    embed: (texts) => {
      embedded.push(...texts);
      return Promise.resolve(texts.map((text) => Float32Array.of(text.length, text.charCodeAt(0))));
    },
  };
}

describe("embedCached", () => {
  const texts = ["复议", "诉讼案件"];
  const expected = [Float32Array.of(2, 0x590d), Float32Array.of(4, 0x8bc9)];

  it("embeds once and reads the same vectors again", async () => {
    const embedder = countingEmbedder("m1");

    const first = await embedCached(texts, embedder, { directory });
    const second = await embedCached(texts, embedder, { directory });

    expect([first, second]).toEqual([expected, expected]);
    expect(embedder.embedded).toEqual(texts);
  });

  it("embeds anew for other texts or another model", async () => {
    const [m1, m2] = [countingEmbedder("m1"), countingEmbedder("m2")];
    await embedCached(texts, m1, { directory });

    await embedCached(["复议诉讼", "案件"], m1, { directory });
    await embedCached(texts, m2, { directory });

    expect([m1.embedded.length, m2.embedded.length]).toEqual([4, 2]);
  });

  it("embeds anew where the file is torn", async () => {
    const embedder = countingEmbedder("m1");
    await embedCached(texts, embedder, { directory });
    const [file = ""] = await readdir(directory);
    await truncate(join(directory, file), 7);

    expect(await embedCached(texts, embedder, { directory })).toEqual(expected);
    expect(embedder.embedded).toHaveLength(4);
  });
});
