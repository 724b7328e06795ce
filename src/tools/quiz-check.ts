import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { styleText } from 'node:util';
import { type Finding, said } from '../../quiz/check/finding.ts';
import { examine, type Fact } from '../../quiz/check/lint.ts';
import { locate, type Source } from '../../quiz/check/locate.ts';
import type { Wordings } from '../../quiz/check/wording.ts';
import type { Model } from '../../quiz/engine/model.ts';
import type { Quiz } from '../../quiz/engine/quiz.ts';
import { argumentsOf, giveUp } from './arguments.ts';
import { inRoot, ROOT } from './paths.ts';
import { readQuizzes } from './quizzes.ts';

type Registered = { ok: true; quizzes: [string, Quiz][] } | { ok: false; message: string };

/** The quizzes of the registry, or the one with this name; a fault in a model is told with its path. */
export const registeredQuizzes = async (name?: string): Promise<Registered> => {
  const read = await readQuizzes();
  if (!read.ok) return read;
  const wanted = Object.entries(read.quizzes).filter(([id]) => name === undefined || id === name);
  if (wanted.length > 0) return { ok: true, quizzes: wanted };
  return { ok: false, message: `There is no quiz "${name}", but: ${Object.keys(read.quizzes).join(', ')}` };
};

/** The sources of a quiz, then those it takes from outside its folder; paths from the project's folder. */
export const sourcesOf = (quiz: string): Source[] => {
  const folder = inRoot('quiz', quiz);
  if (!existsSync(folder)) return [];
  const own = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => sourceAt(join(entry.parentPath, entry.name)))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const sources = new Map(own.map((source) => [source.path, source]));
  for (const source of sources.values()) for (const path of takenBy(source)) sources.set(path, sourceAt(inRoot(path)));
  return [...sources.values()];
};

const sourceAt = (path: string): Source => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') });

const takenBy = ({ path, text }: Source): string[] =>
  [...text.matchAll(/^import (?!type\b)[^;]*? from '(\.[^']+)';/gm)]
    .map(([, to = '']) => join(dirname(path), to))
    .filter((to) => !to.startsWith(join('quiz', 'engine')));

const findingLine = (quiz: string, sources: readonly Source[], { kind, at, what, how }: Finding): string => {
  const place = sources.length > 0 ? locate(sources, at) : `quiz/${quiz}`;
  return `  ${styleText('red', '✗')} ${place}  ${styleText('bold', kind)}  ${what} ${styleText('dim', `(${said(how)})`)}`;
};

const factLine = ({ what, found, how }: Fact): string =>
  `    ${what.padEnd(12)} ${found.padEnd(68)} ${styleText('dim', said(how))}`;

/** Prints every finding with its file and line, then what was looked at and how sure it is. True without findings. */
export const checkQuizzes = (quizzes: readonly (readonly [string, Checkable])[]): boolean => {
  let all = 0;
  for (const [id, { model, texts }] of quizzes) {
    const { findings, facts } = examine(model, texts);
    const sources = sourcesOf(id);
    all += findings.length;
    console.log(`\n  ${styleText('bold', id)}`);
    for (const finding of findings) console.log(findingLine(id, sources, finding));
    for (const fact of facts) console.log(factLine(fact));
  }
  const said = `${counted(quizzes.length, 'quiz', 'quizzes')}, ${counted(all, 'finding', 'findings')}`;
  console.log(`\n  ${styleText(all === 0 ? 'green' : 'red', said)}\n`);
  return all === 0;
};

type Checkable = { model: Model; texts: Wordings };

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const USAGE = `npm run quiz:check -- [--quiz business-engpass]
looks for faults in the quizzes, or in one of them`;

const run = async (): Promise<void> => {
  const { quiz } = argumentsOf(USAGE, { options: { quiz: { type: 'string' } } }).values;
  const registered = await registeredQuizzes(quiz);
  if (!registered.ok) return giveUp(registered.message);
  if (!checkQuizzes(registered.quizzes)) process.exitCode = 1;
};

if (import.meta.main) await run();
