/** The part of the WebAssembly interface that dot products use. Node has it; its types for version 20 leave it to those of browsers.
 *
 * @module
 */
declare namespace WebAssembly {
  /** Memory that a program works on: zeros at first, in pages of 64 kB. */
  class Memory {
    constructor(size: { readonly initial: number });
    readonly buffer: ArrayBuffer;
  }
  /** Checks a program; throws if the bytes are none. What it makes is declared by Node's types. */
  const Module: new (bytes: Uint8Array) => Module;
  /** A program with what it works on. */
  class Instance {
    constructor(
      program: Module,
      imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>,
    );
    /** Every export of our programs is a function. */
    readonly exports: Readonly<Record<string, (...numbers: readonly number[]) => void>>;
  }
}
