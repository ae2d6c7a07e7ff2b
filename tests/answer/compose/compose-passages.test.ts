import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { sectionKind } from "../../../src/documents/section-kind.ts";
import { ask } from "../../support/opened-app.ts";

function kindsOf(answer: Answer): readonly string[] {
  return answer.citations.map(({ sectionPath }) => sectionKind(sectionPath));
}

describe("composePassages", () => {
  it("tells how trouble of a matter is dealt with by no shortcoming", async () => {
    const answer = await ask("威海信访问题怎么解决");

    expect(answer.citations[0]?.sectionPath.at(-1)).toContain("信访工作");
    expect(kindsOf(answer)).not.toContain("problems");
  });

  it("tells how a matter stands by a shortcoming too", async () => {
    const answer = await ask("环翠基层执法的人手够不够，素质咋样");

    expect(kindsOf(answer)).toContain("problems");
  });

  it("lists the figures of the sentence that answers before those of the sentences around it", async () => {
    const { figures } = await ask("威海鲁通码怎么用的，效果如何");

    expect(figures.slice(0, 4).map(({ raw }) => raw)).toEqual(["9个", "52个", "1944个", "7886个"]);
  });

  it("leaves out passages that come far behind the best", async () => {
    const answer = await ask("威海政务诚信怎么抓的");

    expect(answer.citations.map(({ sectionPath }) => sectionPath.at(-1))).toEqual([
      "四是推进政务诚信建设",
    ]);
  });

  it.each(["各区都怎么说执法“三项制度”没做好的", "各区执法“三项制度”存在什么问题"])(
    "cites for %s the sections on shortcomings that name it, and says which reports have none",
    async (question) => {
      const answer = await ask(question);

      expect(answer.citations.map(({ reportId }) => reportId)).toEqual([
        "dawukou-2021",
        "yicheng-2021",
      ]);
      expect(new Set(kindsOf(answer))).toEqual(new Set(["problems"]));
      expect(answer.warnings).toMatchObject([
        { kind: "not-stated", reports: [{ id: "huancui-2021" }, { id: "mawei-2021" }] },
      ]);
    },
  );

  it("quotes the whole section where no matter is named", async () => {
    const answer = await ask("马尾2022年打算怎么办");

    expect(answer.citations).toHaveLength(4);
  });
});
