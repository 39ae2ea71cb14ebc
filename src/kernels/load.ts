import type { Kernels } from './kernels.js';
import { KERNELS_BASE64 } from './kernels.generated.js';

/**
 * A fresh instance of the kernels with a memory of its own, fixed in size. One per thread is enough and meant: every
 * instance reserves address space of several gigabytes.
 */
export function loadKernels(): Kernels {
  const module = new WebAssembly.Module(Buffer.from(KERNELS_BASE64, 'base64'));
  const instance = new WebAssembly.Instance(module, {
    env: {
      abort: () => {
        throw new Error('a kernel aborted');
      },
    },
  });
  const kernels = instance.exports as unknown as Kernels;
  kernels.prepareTables();
  return kernels;
}
