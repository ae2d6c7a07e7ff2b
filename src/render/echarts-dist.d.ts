/** The bundle of echarts as one file: it loads in a tenth of the time that its several hundred modules take.
 *
 * @module
 */
declare module "echarts/dist/echarts.esm.min.mjs" {
  export { init } from "echarts";
}
