/** Short place names that are ordinary words of reports and questions, and therefore say little by themselves.
 *
 * Taken from the short names of GB/T 2260 that a general dictionary also lists as a common noun, verb or adjective,
 * read one by one, and from those that the reports use in their common meaning (平安建设, 公安机关, 合作, 资源).
 *
 * @module
 */

const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `资源 合作 和平 南部 解放 东方 前进 港口 公安 友好 共和 城中 开封 友谊 平安 中方 凤凰 安定 延长 光明 新兴 运河 东风 红旗
   监利 光泽 南岸 大理 城北 会同 工农 大名 富裕 清水 高明 前锋 复兴 长子 清新 宏伟 平定 芙蓉 洞口 温泉 石门 向阳 振兴 日照
   大同 大方 应城 新华 威信 莲花 平和 名山 大堂 龙泉 白云 桃源 当阳 建华 白银 三门 大观 永和 丰满 保康 高台 二道 无为 民权
   小店 同心 平房 元宝 宝塔 灯塔 天涯 七星 海棠 博爱 同仁 回民 钟楼 方正 安居 黑水 鼓楼 龙凤 大通 安康 富民 水城 老城 爱民
   和顺 惠民 新民 新星 开化 民乐 兴业 延寿 阳春 大安 文成 新会 政和 和政 文山 康乐 互助 通道 城关 城东 城西 城区 市中 市北
   市南 路南 路北 新城 新市 站前 三元 双桥 上高 建平 清城 社旗 民丰 裕民 乐业 集贤 进贤 五常 天全 永定 铁东 铁西 海港 港闸
   道里 道外 桥东 桥西 河东 河西 江北 海州 河口 东山 西山 北关 南关 文峰 太平 永年 万年 万全 万安 太和 会东 会理 会昌 会宁
   定边 固始 沾化 西和 南和 民和 开平 全州 全南 高安 高平 通化 化州 务川 建始 定安 新安 东安 永安 建安 平原 中山 正安 通许
   华安 信丰 项城 五一 南海 北海 宁安 东区 西区 南区 北区 中区 郊区 矿区 城口 青山 宝山 南山 长安 新源 新和 民勤 行唐 合水
   正定 保定 大兴 大足 始兴 安化 宣化 隆化 怀化 奉化 兴化 遵化 化德 化隆 德化 从化 敦化 安达 元氏 兴安 新建 双清 双流 双峰
   广安 长治 延安 靖安 公主岭 即墨 文安 青年 梅里斯 金山 东港 沙湾 大化 平顺 德保 平利 清流 安福 阳信 建宁 昌平`
    .trim()
    .split(/\s+/u),
);

/** Says whether a place name is also an ordinary word: 公安 is, 环翠 is not. */
export function isOrdinaryWord(name: string): boolean {
  return ORDINARY_WORDS.has(name);
}
