import { describe, expect, it, vi } from "vitest";
import { memoise } from "../src/memoise.ts";

describe("memoise", () => {
  it("does the work once for each object, however alike they are", () => {
    const work = vi.fn(({ name }: { name: string }) => [name]);
    const lettersOf = memoise(work);
    const [one, other] = [{ name: "环翠" }, { name: "环翠" }];

    const results = [lettersOf(one), lettersOf(one), lettersOf(other)];

    expect(results).toEqual([["环翠"], ["环翠"], ["环翠"]]);
    expect(results[0]).toBe(results[1]);
    expect(work.mock.calls).toEqual([[one], [other]]);
  });
});
