import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import * as z from 'zod';
import { Persona } from '../../quiz/check/persona.ts';
import { overTheBar, type Simulation, shareBar, simulate } from '../../quiz/check/simulate.ts';
import { shareOf } from '../../quiz/check/statistics.ts';
import { versionOf } from '../../quiz/engine/version.ts';
import site from '../../site.config.ts';
import { themeCss } from '../ui/theme.ts';
import { argumentsOf, giveUp, wholeNumber } from './arguments.ts';
import { BUILD, inRoot, ROOT } from './paths.ts';
import { registeredQuizzes } from './quiz-check.ts';
import { reportPage } from './report/page.ts';
import { agrees } from './report/sections/personas.ts';

/** People that a consultant knows, if the author wrote some down. */
export const personasOf = async (quiz: string): Promise<Persona[]> => {
  const file = inRoot('quiz', quiz, 'personas.ts');
  if (!existsSync(file)) return [];
  return z.object({ personas: z.array(Persona) }).parse(await import(pathToFileURL(file).href)).personas;
};

const BAR_CELLS = 40;

/** A bar that fills, on a terminal only. */
const showProgress = (done: number): void => {
  if (!process.stderr.isTTY) return;
  const full = Math.round(done * BAR_CELLS);
  const bar = `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}`;
  process.stderr.write(done < 1 ? `\r  ${bar} ${String(Math.round(done * 100)).padStart(3)} %` : '\r\x1b[K');
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7);

const tableOf = ({ uniform }: Simulation): string => {
  const rows = [...uniform.bottlenecks].map(([area, times]) => {
    const { share, low, high } = shareOf(times, uniform.n);
    return `  ${area.padEnd(16)}${percent(share)}   ${percent(low)} to ${percent(high).trim()}`;
  });
  return [styleText('dim', `  ${'bottleneck'.padEnd(16)}  share   95 % interval (Wilson)`), ...rows].join('\n');
};

const personaLines = ({ personas }: Simulation): string[] => {
  if (personas.length === 0) return [];
  const wrong = personas.filter((result) => !agrees(result));
  return [
    `  ${personas.length - wrong.length} of ${personas.length} personas get the verdict that was expected.`,
    ...wrong.map(
      ({ persona, verdict }) =>
        `    ${persona.id}: ${persona.expected.bottleneck} expected, ${verdict.bottleneck} found`,
    ),
  ];
};

const barLine = ({ uniform }: Simulation): string => {
  const over = overTheBar(uniform);
  const { least, most } = shareBar(uniform.bottlenecks.size);
  const range = `${Math.round(100 * least)} to ${Math.round(100 * most)} %`;
  return over.length === 0
    ? styleText('green', `  Balanced: every bottleneck has ${range}.`)
    : styleText('red', `  Not balanced: outside ${range}: ${over.join(', ')}.`);
};

const FEWEST = 100; // people; of fewer, shares say nothing

const USAGE = `npm run quiz:simulate -- [--n 100000] [--seed 7] [--quiz business-engpass] [--out file.html]
lets made-up people answer a quiz, and writes a report on what it found

--n 100000    how many people, ${FEWEST} at least
--seed 7      another number makes other people
--quiz        the first quiz if left out
--out         where the report goes`;

const run = async (): Promise<void> => {
  const { values } = argumentsOf(USAGE, {
    options: {
      n: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '7' },
      quiz: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const [n, seed] = [wholeNumber(USAGE, '--n', values.n, FEWEST), wholeNumber(USAGE, '--seed', values.seed, 0)];
  const registered = await registeredQuizzes(values.quiz);
  if (!registered.ok) return giveUp(registered.message);
  const [first] = registered.quizzes;
  if (!first) return giveUp('There is no quiz in quiz/index.ts.');
  const [id, { model, texts }] = first;
  const { out = join(BUILD, `simulation-${id}.html`) } = values;
  const started = performance.now();
  const simulation = simulate({ model, texts: texts.de, personas: await personasOf(id), n, seed }, showProgress);
  const seconds = (performance.now() - started) / 1000;

  const css = themeCss(site.look) + (await readFile(inRoot('src/tools/report/report.css'), 'utf8'));
  const file = resolve(out);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, reportPage({ model, texts: texts.de, version: await versionOf(model), simulation }, css));

  const people = `${n.toLocaleString('en')} people, seed ${seed}, ${seconds.toFixed(1)} s`;
  console.log(`\n  ${styleText('bold', id)}  ${people}\n\n${tableOf(simulation)}\n`);
  for (const line of [...personaLines(simulation), barLine(simulation)]) console.log(line);
  console.log(`\n  Report: ${file.startsWith(ROOT) ? relative(ROOT, file) : file}\n`);
  if (overTheBar(simulation.uniform).length > 0 || !simulation.personas.every(agrees)) process.exitCode = 1;
};

if (import.meta.main) await run();
