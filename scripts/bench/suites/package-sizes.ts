import { measureSizes } from '../sizes.ts';
import type { Suite } from '../suite.ts';

/** Bytes of the package and of what each part loads. */
export const packageSizes: Suite = {
  name: 'package',
  does: 'Weighing the package',
  measure: async (bench) => {
    const { folder, zip } = await bench.built();
    const sizes = measureSizes(folder, zip);
    const kB = (bytes: number) => Math.round(bytes / 100) / 10;
    return {
      figures: { ...sizes },
      marks: [
        { what: 'Package', value: kB(sizes.packageBytes), limit: 1500, unit: 'kB' },
        { what: 'Content script', value: kB(sizes.contentScript.bytes), limit: 40, unit: 'kB' },
      ],
    };
  },
};
