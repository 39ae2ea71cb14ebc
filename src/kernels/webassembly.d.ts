/** The part of WebAssembly's JavaScript interface that the loader uses; TypeScript has it only with the DOM. */
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports?: Readonly<Record<string, Readonly<Record<string, () => void>>>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }
}
