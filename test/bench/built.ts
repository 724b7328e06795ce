import { build } from '../../src/tools/build.ts';

/** Makes `.build`, without which a bench has nothing to measure. */
export const built = async (): Promise<void> => {
  const made = await build();
  if (!made.ok) throw new Error(made.message);
};
