/** Sets as bits, for lists that every figure is compared by.
 *
 * @module
 */

/** Which members of a list hold: bit `i` for the member `i`. The list has at most 31 members. */
export function bitsOf<T>(members: readonly T[], holds: (member: T) => boolean): number {
  return members.reduce((set, member, i) => (holds(member) ? set | (1 << i) : set), 0);
}

/** Says whether two sets both have members and none in common. */
export function excludes(asked: number, stated: number): boolean {
  return asked !== 0 && stated !== 0 && (asked & stated) === 0;
}
