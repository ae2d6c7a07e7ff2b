/** A chart renderer that is made when the first chart is asked for: its font takes a second that most starts need not spend.
 *
 * @module
 */
import type { ChartRenderer } from "./parts.ts";

/** Makes the renderer with the first chart, once; where that fails, the next chart tries again. */
export function createLazyChartRenderer(create: () => Promise<ChartRenderer>): ChartRenderer {
  let creating: Promise<ChartRenderer> | undefined;
  return {
    async render(answer) {
      creating ??= create();
      try {
        return await (await creating).render(answer);
      } catch (error) {
        creating = undefined;
        throw error;
      }
    },
  };
}
