import { formOf } from '../../quiz/engine/form.ts';
import { quizzes } from '../../quiz/index.ts';
import { argumentsOf, wholeNumber } from '../../src/tools/arguments.ts';
import { temporaryProduct } from '../../src/tools/temporary.ts';
import { COMPARED, hostPages } from './widget/compared.ts';
import { type Figures, measure } from './widget/measure.ts';
import { questionsOf } from './widget/questions.ts';
import { quiet } from './widget/quiet.ts';
import { startServer } from './widget/server.ts';
import { bars, table } from './widget/table.ts';

/**
 * `npm run bench:widget [-- --runs 7]`: what our quiz weighs and how fast it is on a phone, beside the same questions
 * written by hand with nothing around them. The pages take turns, so that a slow minute of the machine hits all.
 */

const USAGE = `npm run bench:widget -- [--runs 7]`;
const { values } = argumentsOf(USAGE, { options: { runs: { type: 'string', default: '7' } } });
const runs = wholeNumber(USAGE, '--runs', values.runs);

const quiz = quizzes['business-engpass'];
if (!quiz) throw new Error('no quiz');
const questions = questionsOf(formOf(quiz.model, quiz.texts.de, 'de'));
const files = await hostPages(questions);
const product = await temporaryProduct();
const server = await startServer(files, product.origin);
const visits = new Map(COMPARED.map((one): [typeof one, Figures[]] => [one, []]));
let restless = 0;
try {
  for (let run = 0; run < runs; run++) {
    for (const one of run % 2 ? COMPARED.toReversed() : COMPARED) {
      if (!(await quiet())) restless++;
      visits.get(one)?.push(await measure(one, questions, server));
    }
    console.error(`  ${run + 1} of ${runs}`);
  }
} finally {
  await server.stop();
  await product.stop();
}

const { lines, broken } = bars(visits);
console.log(`\n${table(visits)}\n\n${lines.join('\n')}\n`);
if (restless > 0)
  console.log(
    `The machine had other work before ${restless} of ${runs * COMPARED.length} visits: times may be too long.\n`,
  );
process.exitCode = broken ? 1 : 0;
