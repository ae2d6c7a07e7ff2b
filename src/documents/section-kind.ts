/** What the sections of an annual report are for, told from their headings.
 *
 * @module
 */

/** Work done and its results, shortcomings and their causes, or plans for the next year. */
export type SectionKind = "work" | "problems" | "plans";

/** 三、存在的不足和原因; 存在的主要问题; 困难和短板. Must not match 化解突出问题. */
const PROBLEMS =
  /(?:存在|主要|面临|尚有|还有)[^，。]{0,8}(?:问题|不足|短板|困难|薄弱|差距|弱项)|(?:问题|不足|短板|差距)(?:与|和|及|、)(?:不足|原因|问题|短板|困难)|^[^，。]{0,8}(?:问题|不足)$/u;

/** 四、2022年推进法治政府建设的主要安排; 下一步工作打算; 2022年工作思路; 2024年工作计划. */
const PLANS =
  /下一?步|下一?年|来年|今后|(?:工作|主要|重点|总体|初步)的?(?:安排|打算|思路|计划|举措安排|目标|设想)|(?:安排|打算|思路|计划|设想|展望)$/u;

/** 重大行政决策年度计划, 规划计划执行: a heading about work done that has a word for plans. */
const DONE = /(?:完成|落实|执行|推进|成效|举措和|做法)[^，。]{0,10}$/u;

/**
 * Tells what a section is for from its headings, outermost first, since subsections of 存在的不足 name the shortcomings
 * themselves. `["三、2021年推进法治政府建设存在的不足和原因"]` is `problems`; a path without any cue is `work`.
 */
export function sectionKind(path: readonly string[]): SectionKind {
  for (const heading of path) {
    const words = heading.replace(/[。：:\s]+$/u, "");
    const isProblems = PROBLEMS.test(words);
    const isPlans = PLANS.test(words) && !DONE.test(words);
    if (isProblems && isPlans)
      return words.search(PROBLEMS) < words.search(PLANS) ? "problems" : "plans";
    if (isProblems) return "problems";
    if (isPlans) return "plans";
  }
  return "work";
}
