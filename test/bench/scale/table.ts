import { median } from '../quantile.ts';
import type { Heard } from './heard.ts';

/** What was heard at each size, the smallest first. */
export type Sizes = readonly (readonly [leads: number, heard: readonly Heard[]])[];

/** A step or statement, and its median in microseconds at each size. */
type Line = { name: string; medians: readonly number[] };

const FLAT = 3; // times as long with the most leads as with the fewest: what the depth of trees and cold pages cost
const NOTICEABLE_US = 100; // less is lost in the noise of the machine

/** Prints how long each step and each of its statements takes in SQLite. @param all each statement too @returns those that grow with the leads */
export const tell = (sizes: Sizes, visitors: number, all: boolean): string[] => {
  const heads = sizes.map(([leads]) => leads.toLocaleString('en'));
  const print = ({ name, medians }: Line): void =>
    console.log(name.slice(0, 86).padEnd(88) + medians.map((one) => one.toFixed(0).padStart(11)).join(''));
  const [, first = []] = sizes[0] ?? [];
  const steps = [...new Set(first.map(({ step }) => step))];
  const lines = steps.map((step) => ({ step: lineOf(sizes, visitors, step), statements: statementsOf(sizes, step) }));

  console.log(
    `\n${'step: median µs in SQLite, all its statements'.padEnd(88)}${heads.map((one) => one.padStart(11)).join('')}`,
  );
  for (const { step } of lines) print(step);
  if (all)
    for (const { step, statements } of lines) {
      console.log(`\n${step.name}`);
      for (const statement of statements) print({ ...statement, name: `  ${statement.name}` });
    }
  return lines.flatMap(({ step, statements }) =>
    statements.filter(({ medians }) => grows(medians)).map(({ name }) => `${step.name}: ${name}`),
  );
};

const grows = (medians: readonly number[]): boolean => {
  const [fewest = 0, most = 0] = [medians[0], medians.at(-1)];
  return most > NOTICEABLE_US && most > FLAT * Math.max(fewest, NOTICEABLE_US / FLAT);
};

/** A step is as long as its statements together, each as often as it is asked in one life. */
const lineOf = (sizes: Sizes, visitors: number, step: string): Line => ({
  name: step,
  medians: sizes.map(([, heard]) => {
    const here = Map.groupBy(
      heard.filter((one) => one.step === step),
      ({ sql }) => sql,
    );
    return [...here.values()].reduce(
      (sum, times) => sum + (microseconds(times.map(({ ms }) => ms)) * times.length) / visitors,
      0,
    );
  }),
});

const statementsOf = (sizes: Sizes, step: string): Line[] => {
  const sqls = new Set(sizes.flatMap(([, heard]) => heard.filter((one) => one.step === step).map(({ sql }) => sql)));
  return [...sqls].map((sql) => ({
    name: sql.replaceAll(/\s+/g, ' ').trim(),
    medians: sizes.map(([, heard]) =>
      microseconds(heard.filter((one) => one.step === step && one.sql === sql).map(({ ms }) => ms)),
    ),
  }));
};

const microseconds = (ms: readonly number[]): number => 1000 * median(ms);
