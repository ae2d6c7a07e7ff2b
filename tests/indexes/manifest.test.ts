import { describe, expect, it } from "vitest";
import { FORMAT_VERSION, readManifest, readPointer } from "../../src/indexes/manifest.ts";

const SHA256 = "a".repeat(64);

describe("readManifest", () => {
  it.each([[FORMAT_VERSION + 1], [0]])("refuses format %d, and names it", (formatVersion) => {
    expect(() => readManifest({ formatVersion })).toThrow(`格式 ${formatVersion}`);
  });

  it.each([
    ["nothing", undefined],
    ["a list", []],
    ["a manifest without parts", { formatVersion: FORMAT_VERSION }],
  ])("refuses %s", (_, json) => {
    expect(() => readManifest(json)).toThrow("损坏的清单");
  });
});

describe("readPointer", () => {
  it("reads generation and checksum", () => {
    const pointer = { generation: "generation-mwt1rj7y-261aa629", manifestSha256: SHA256 };

    expect(readPointer(pointer)).toEqual(pointer);
  });

  it.each(["../../etc", "generation-", "generation-1/../..", "GENERATION-1-2"])(
    "refuses %s as the name of a generation",
    (generation) => {
      expect(() => readPointer({ generation, manifestSha256: SHA256 })).toThrow("损坏的指针文件");
    },
  );
});
