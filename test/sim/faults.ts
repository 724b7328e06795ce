/** A fault that somebody could have made in the product: places in its sources, each changed for the worse. */
export type Fault = { name: string; changes: readonly { file: string; from: string; to: string }[] };

export const FAULTS: readonly Fault[] = [];
