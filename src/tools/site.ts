import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import * as z from 'zod';
import { assuming } from '../../quiz/engine/assume.ts';
import { faultsInModel } from '../../quiz/engine/model.ts';
import type { Quiz } from '../../quiz/engine/quiz.ts';
import { type House, parseSite, type SiteFault } from '../lib/site.ts';
import { experimentFaults } from './experiment-faults.ts';
import { inRoot } from './paths.ts';

/** What is wrong, in words for a person. */
export type Fault = { ok: false; message: string };

/** Reads the owner's `site.config.ts` and checks it, with what it says about quizzes. */
export const readSite = async (
  quizzes: Readonly<Record<string, Quiz>>,
  file = inRoot('site.config.ts'),
): Promise<{ ok: true; house: House } | Fault> => {
  const unreadable = await syntaxFault(file);
  if (unreadable) return { ok: false, message: unreadable };
  let input: unknown;
  try {
    input = await defaultExport(file);
  } catch (error) {
    return { ok: false, message: `site.config.ts stopped while it was read:\n\n  ${messageOf(error)}` };
  }
  if (input === undefined) return { ok: false, message: 'site.config.ts must say: export default defineSite({ … })' };
  const checked = parseSite(input);
  if (!checked.ok) return { ok: false, message: sayFaults(checked.faults) };
  const faults = [
    ...landingFaults(checked.house, quizzes),
    ...areaFaults(checked.house, quizzes),
    ...assumptionFaults(checked.house, quizzes),
    ...experimentFaults(checked.house, quizzes),
  ];
  return faults.length === 0 ? checked : { ok: false, message: sayFaults(faults) };
};

/** The first syntax error with its line, or null. */
const syntaxFault = async (file: string): Promise<string | null> => {
  try {
    await transform(await readFile(file, 'utf8'), { loader: 'ts', logLevel: 'silent' });
    return null;
  } catch (error) {
    const known = SyntaxFault.safeParse(error);
    const first = known.success ? known.data.errors[0] : undefined;
    if (!first) return `site.config.ts cannot be read:\n\n  ${messageOf(error)}`;
    const where = first.location ? `, line ${first.location.line}` : '';
    const line = first.location ? `\n\n  ${first.location.line} │ ${first.location.lineText.trim()}` : '';
    return `site.config.ts cannot be read${where}: ${first.text}${line}`;
  }
};

const SyntaxFault = z.object({
  errors: z.array(
    z.object({ text: z.string(), location: z.object({ line: z.number(), lineText: z.string() }).nullable() }),
  ),
});

const defaultExport = async (file: string): Promise<unknown> =>
  z.object({ default: z.unknown().optional() }).parse(await import(pathToFileURL(file).href)).default;

const landingFaults = ({ landing }: House, quizzes: Readonly<Record<string, Quiz>>): SiteFault[] =>
  Object.hasOwn(quizzes, landing) ? [] : [unknownName('landing', landing, Object.keys(quizzes))];

/** Offers name areas of a quiz; a name that no quiz knows would never be shown. */
const areaFaults = ({ words }: House, quizzes: Readonly<Record<string, Quiz>>): SiteFault[] => {
  const areas = [...new Set(Object.values(quizzes).flatMap(({ model }) => model.areas))];
  return Object.entries(words).flatMap(([lang, { offers }]) =>
    offers.flatMap(({ fits }, o) =>
      fits.flatMap((area, a) =>
        areas.includes(area) ? [] : unknownName(`words.${lang}.offers.${o}.fits.${a}`, area, areas),
      ),
    ),
  );
};

const assumptionFaults = ({ assumptions = {} }: House, quizzes: Readonly<Record<string, Quiz>>): SiteFault[] =>
  Object.entries(assumptions).flatMap(([id, values]) => {
    const quiz = Object.hasOwn(quizzes, id) ? quizzes[id] : undefined;
    if (!quiz) return unknownName(`assumptions.${id}`, id, Object.keys(quizzes));
    const known = Object.keys(quiz.model.flow?.assumptions ?? {});
    const unknown = Object.keys(values).filter((name) => !known.includes(name));
    if (unknown.length > 0) return unknown.map((name) => unknownName(`assumptions.${id}.${name}`, name, known));
    return faultsInModel(assuming(quiz.model, values)).map(({ path, message }) => {
      const name = path.map(String).find((part) => known.includes(part)) ?? '';
      return { field: `assumptions.${id}.${name}`, value: String(values[name]), expected: message };
    });
  });

const unknownName = (field: string, name: string, known: readonly string[]): SiteFault => ({
  field,
  value: JSON.stringify(name),
  expected: known.length > 0 ? `must be one of ${known.join(', ')}` : 'this quiz asks for no figures',
});

const sayFaults = (faults: readonly SiteFault[]): string =>
  [
    `site.config.ts needs a look at ${faults.length === 1 ? 'one place' : `${faults.length} places`}:`,
    ...faults.map(
      (fault) => `\n  ${fault.field}\n    found     ${short(fault.value)}\n    expected  ${fault.expected}`,
    ),
  ].join('\n');

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** What an error says, whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
