import { describe, expect, it } from "vitest";
import type { Segmenter } from "../../src/text/segmenter.ts";

/** The promises of the port `Segmenter`; every adapter runs them. `create` gives a new one each time. */
export function describeSegmenter(name: string, create: () => Segmenter): void {
  describe(`${name} as a Segmenter`, () => {
    it("gives nothing for an empty text, white space and punctuation", () => {
      const segmenter = create();

      expect(
        ["", " \u3000\n", "，。、；：“”（）《》——……!?%"].map((text) => segmenter.segment(text)),
      ).toEqual([[], [], []]);
    });

    it.each([
      ["2021年受理121件", ["2021", "121"]],
      ["纠错率达到28.2%", ["28.2"]],
      ["审查12000余件", ["12000"]],
      ["办理12,000件", ["12000"]],
      ["２０２１年", ["2021"]],
    ])("keeps the numbers of %s whole", (text, numbers) => {
      const terms = create().segment(text);

      expect(terms.filter((term) => /\d/u.test(term))).toEqual(numbers);
    });

    it("gives a title whole, and its words", () => {
      const terms = create().segment("贯彻落实《法治政府建设实施纲要（2021-2025年）》");

      expect(terms).toEqual(
        expect.arrayContaining(["法治政府建设实施纲要（2021-2025年）", "法治", "纲要", "2021"]),
      );
    });

    it("gives compounds and their parts", () => {
      expect(create().segment("行政复议")).toEqual(
        expect.arrayContaining(["行政", "复议", "行政复议"]),
      );
    });

    it("keeps repeats and the order of reading", () => {
      const terms = create().segment("受理50件，受理27件");

      expect(terms.filter((term) => term !== "件")).toEqual(["受理", "50", "受理", "27"]);
    });

    it("lower-cases Latin", () => {
      expect(create().segment("安装APP，演示 PPT")).toEqual(expect.arrayContaining(["app", "ppt"]));
    });

    it("gives the same terms again, under the same id", () => {
      const [first, second] = [create(), create()];

      expect(second.id).toBe(first.id);
      expect(second.segment("全区共有调解员1117名")).toEqual(first.segment("全区共有调解员1117名"));
    });

    it("bears lone surrogates, controls and characters beyond the basic plane", () => {
      const terms = create().segment("受理\u0000\ud842121件\udc00\ufeff𠮷林");

      expect(terms).toEqual(expect.arrayContaining(["受理", "121"]));
    });
  });
}
