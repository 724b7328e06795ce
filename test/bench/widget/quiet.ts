import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const IDLE_SHARE = 0.9;
const LOOK_MS = 700;
const PATIENCE_MS = 20_000;

/** Waits until the machine does next to nothing else; false if it does not come to rest. */
export const quiet = async (): Promise<boolean> => {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const before = clocks();
    await sleep(LOOK_MS);
    const after = clocks();
    if ((after.idle - before.idle) / (after.all - before.all) >= IDLE_SHARE) return true;
  }
  return false;
};

const clocks = (): { idle: number; all: number } => {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return { idle: sum(times.map(({ idle }) => idle)), all: sum(times.flatMap((time) => Object.values(time))) };
};
