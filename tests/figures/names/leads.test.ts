import { describe, expect, it } from "vitest";
import { namesIn } from "../sample.ts";

describe("leadOf", () => {
  it("lets the body that a clause names act in the clauses behind (weihai-2023)", () => {
    expect(
      namesIn("全市公职律师共办理各类法律事务1100多件，其中为重大决策事项提供法律意见5次。"),
    ).toEqual(["公职律师办理法律事务数 1100多件", "公职律师为重大决策事项提供法律意见次数 5次"]);
  });

  it("takes the body from a clause without numbers (dawukou-2021)", () => {
    expect(
      namesIn(
        "法律顾问全程参与政府常务会，列席政府常务会议22次、专题会议120次，提出法律意见建议160条。",
      ),
    ).toEqual([
      "法律顾问列席政府常务会议次数 22次",
      "法律顾问列席专题会议次数 120次",
      "法律顾问提出法律意见建议数 160条",
    ]);
  });

  it("lets advisers who were taken on act in the clauses behind", () => {
    expect(namesIn("聘请县政府法律顾问6名，参与谈判11次，审查合同58份。").slice(1)).toEqual([
      "法律顾问参与谈判次数 11次",
      "法律顾问审查合同数 58份",
    ]);
    expect(namesIn("聘任调解员76名，培训志愿者58人。").at(-1)).toBe("培训志愿者数 58人");
  });

  it("trains people in the course that was counted", () => {
    expect(namesIn("举办法治专题培训9期，轮训干部1150人次。").at(-1)).toBe(
      "法治专题培训轮训干部人次 1150人次",
    );
    expect(namesIn("检查企业9家，培训干部1150人次。").at(-1)).toBe("培训干部人次 1150人次");
  });

  it("forgets the body behind a semicolon", () => {
    expect(namesIn("管委会备案审查街道文件8件；办理法律援助案件5件。").at(-1)).toBe(
      "办理法律援助案件数 5件",
    );
  });

  it("names cases by the work of the body", () => {
    expect(
      namesIn("行政复议机构接待来访咨询132人次，收到申请29件，受理24件，纠错率22.7%。").slice(1),
    ).toEqual(["收到行政复议申请数 29件", "行政复议案件受理数 24件", "行政复议纠错率 22.7%"]);
  });

  it("gives what was found to the inspection that found it", () => {
    expect(
      namesIn("对5个区、12个市直部门开展法治督察，发现问题138个，完成整改131个。").slice(2),
    ).toEqual(["法治督察发现问题数 138个", "法治督察发现问题整改数 131个"]);
  });

  it("gives an effect to the activity, and so the next", () => {
    expect(namesIn("开展法治巡演47场，覆盖乡镇14个、村220多个，受教育群众3.3万人。")).toEqual([
      "法治巡演场次 47场",
      "法治巡演覆盖乡镇数 14个",
      "法治巡演覆盖村数 220多个",
      "法治巡演受教育群众人数 3.3万人",
    ]);
  });

  it("keeps what is worked at in mind behind those who were sent", () => {
    expect(
      namesIn("聚焦扬尘治理，出动执法人员620人次，责令整改130起，罚款45万元。").slice(1),
    ).toEqual(["扬尘治理责令整改数 130起", "扬尘治理罚款金额 45万元"]);
  });

  it("gives members to their body, and what follows too", () => {
    expect(namesIn("成立普法志愿队12支、队员340名，宣讲96场。").slice(1)).toEqual([
      "普法志愿队队员数 340名",
      "普法志愿队宣讲场次 96场",
    ]);
  });

  it("takes those whom one went to for no body that acts", () => {
    expect(namesIn("深入社区、物业企业和收运单位广泛听取意见，收到意见建议137条。")).toEqual([
      "收到意见建议数 137条",
    ]);
  });

  it("comes back from parts to the whole in another measure word", () => {
    expect(namesIn("受理法律援助案件520件，其中农民工案件210件，挽回损失680万元。").at(-1)).toBe(
      "法律援助案件挽回损失金额 680万元",
    );
  });

  it("leaves examples out where 等 sums them up", () => {
    expect(namesIn("开展“民法典进万家”、送法下乡等主题宣传860余场，受众超35万人次。")).toEqual([
      "主题宣传场次 860余场",
      "主题宣传受众人次 超35万人次",
    ]);
  });
});

describe("suits", () => {
  it.each([
    [
      "行政复议体制改革如期完成。收到复议申请63件。共调解纠纷2755件，成功2698件。",
      ["收到行政复议申请数 63件", "调解纠纷数 2755件", "调解纠纷成功数 2698件"],
    ],
  ])("gives disputes to no field that settles none in %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("isTakenOnToo", () => {
  it("lets advisers who were taken on take on nobody", () => {
    expect(namesIn("县直部门聘请法律顾问47名、配备公职律师25名。").at(-1)).toBe(
      "配备公职律师人数 25名",
    );
  });
});
