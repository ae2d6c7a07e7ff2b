/** Faults of the network and of Telegram, put in on purpose.
 *
 * @module
 */

/** What goes wrong with the next calls. */
export type Fault = { readonly method?: string; times: number } & (
  | { readonly kind: "too-many-requests"; readonly retryAfter: number }
  | { readonly kind: "server-error" }
  | { readonly kind: "bad-gateway" }
  | { readonly kind: "reset" }
  | { readonly kind: "delay"; readonly ms: number }
  | { readonly kind: "blocked-by-user" }
);

/** Gives each fault as often as it was ordered. */
export class FaultPlan {
  #faults: Fault[] = [];

  add(fault: Fault): void {
    this.#faults.push(fault);
  }

  clear(): void {
    this.#faults = [];
  }

  /** The fault that strikes this call, if one is left. */
  take(method: string): Fault | undefined {
    const fault = this.#faults.find(
      (one) => one.times > 0 && (one.method === undefined || one.method === method),
    );
    if (fault !== undefined) fault.times--;
    return fault;
  }
}
