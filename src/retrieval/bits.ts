/** Sets as bits, for lists that every figure is compared by.
 *
 * @module
 */

/** Which members of a list hold: bit `i` for the member `i`. The list has at most 31 members. */
export function bitsOf<T>(members: readonly T[], holds: (member: T) => boolean): number {
  return members.reduce((set, member, i) => (holds(member) ? set | (1 << i) : set), 0);
}
