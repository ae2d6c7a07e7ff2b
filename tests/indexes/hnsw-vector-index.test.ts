import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDotProducts, type VectorMatrix } from "../../src/indexes/dot-products.ts";
import { openHnswVectorIndex, writeGraph } from "../../src/indexes/hnsw-vector-index.ts";
import type { VectorIndex } from "../../src/indexes/indexes.ts";
import { scan } from "../../src/indexes/vector-index.ts";
import { describeVectorIndex } from "../contracts/vector-index.ts";
import { aTemporaryDirectory } from "../support/temporary-directory.ts";
import { concatenateRows, randomVectors } from "../support/vectors.ts";

describeVectorIndex("hnswlib graph", (rows, dimensions) =>
  openOverGraph({ values: concatenateRows(rows), dimensions }, 30),
);

describe("openHnswVectorIndex", () => {
  const matrix: VectorMatrix = {
    values: concatenateRows(randomVectors(1_500, 16)),
    dimensions: 16,
  };
  const questions = randomVectors(20, 16, 3);

  it.each([
    ["all sentences", [{ start: 0, end: 1_500 }]],
    [
      "two thirds of the sentences",
      [
        { start: 100, end: 600 },
        { start: 1_000, end: 1_500 },
      ],
    ],
  ])("finds at least 95 of 100 nearest sentences among %s", async (_, within) => {
    const index = await openOverGraph(matrix, 100);

    const shares = await Promise.all(
      questions.map(async (question) => {
        const hits = await index.search(question, within, 10);
        const exact = scan(openDotProducts(matrix), question, within, 10).map(({ id }) => id);
        return hits.filter(({ id }) => exact.includes(id)).length / 10;
      }),
    );

    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.95);
  });

  it("builds the same graph from the same vectors", async () => {
    const question = questions[0] ?? new Float32Array(16);
    const first = await openOverGraph(matrix, 0);
    const second = await openOverGraph(matrix, 0);

    expect(await first.search(question, [{ start: 0, end: 1_500 }], 50)).toEqual(
      await second.search(question, [{ start: 0, end: 1_500 }], 50),
    );
  });

  it("stops building when it is told to", async () => {
    const path = join(await aTemporaryDirectory(), "graph");

    await expect(writeGraph(matrix, path, AbortSignal.abort())).rejects.toThrow(/abort/iu);
  });

  it("refuses a graph of another matrix", async () => {
    const graphPath = join(await aTemporaryDirectory(), "graph");
    await writeGraph({ ...matrix, values: matrix.values.slice(0, 1_600) }, graphPath);

    await expect(openHnswVectorIndex(openDotProducts(matrix), { graphPath })).rejects.toThrow(
      RangeError,
    );
  });

  it("rejects a file that is no graph", async () => {
    const graphPath = join(await aTemporaryDirectory(), "graph");
    await writeFile(graphPath, "no graph");

    await expect(openHnswVectorIndex(openDotProducts(matrix), { graphPath })).rejects.toThrow(
      Error,
    );
  });
});

async function openOverGraph(matrix: VectorMatrix, scanMaxSentences: number): Promise<VectorIndex> {
  const graphPath = join(await aTemporaryDirectory(), "graph");
  await writeGraph(matrix, graphPath);
  return openHnswVectorIndex(openDotProducts(matrix), { graphPath, scanMaxSentences });
}
