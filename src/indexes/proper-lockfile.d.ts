/** The part of proper-lockfile 4.1 that the build lock uses; the package ships no types.
 *
 * @module
 */
declare module "proper-lockfile" {
  /** How a lock is taken and kept. */
  export interface LockOptions {
    /** Age in milliseconds after which a lock that its owner does not renew may be taken over. */
    readonly stale: number;
    /** Milliseconds between two renewals. */
    readonly update: number;
    readonly realpath: boolean;
    readonly lockfilePath: string;
    /** Called when the lock was lost to another process. */
    readonly onCompromised: (error: Error) => void;
  }
  /** Takes the lock, or fails with code `ELOCKED`; gives the function that frees it. */
  export function lock(file: string, options: LockOptions): Promise<() => Promise<void>>;
}
