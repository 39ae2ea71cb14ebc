/** The part of WebAssembly's JavaScript interface that the loader uses; TypeScript has it only with the DOM. */
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>;
  }
  const Module: new (bytes: Uint8Array) => object;
  const Instance: new (module: object, imports?: Readonly<Record<string, Readonly<Record<string, () => void>>>>) => Instance;
}
