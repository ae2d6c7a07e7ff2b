import { describe, expect, it } from "vitest";
import { contrasts } from "../../src/retrieval/contrasts.ts";

describe("contrasts", () => {
  it.each([
    ["主办的建议", "协办件数"],
    ["12345满意率", "12319满意率"],
    ["环保罚款", "食品药品案件罚款金额"],
    ["市场监管立案", "城市管理领域立案数"],
    ["人民调解员多少人", "调解涉及当事人数"],
  ])("sets %s against %s", (asked, stated) => {
    expect(contrasts(asked, stated)).toBe(true);
  });

  it.each([
    ["市场监管的罚款", "食品药品案件罚款金额"],
    ["环保罚款", "违法案件罚款金额"],
    ["优化营商环境执法检查", "市场监管部门检查数"],
    ["调解员服务群众多少人", "服务群众人数"],
  ])("does not set %s against %s", (asked, stated) => {
    expect(contrasts(asked, stated)).toBe(false);
  });
});
