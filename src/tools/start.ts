import { styleText } from 'node:util';
import { quizzes } from '../../quiz/index.ts';
import { routes, to } from '../routes.ts';
import { argumentsOf, giveUp } from './arguments.ts';
import { build } from './build.ts';
import { readable } from './logbook.ts';
import { freePort } from './ports.ts';
import { type Product, StartFault, startProduct } from './product.ts';
import { ownSettings, shutDoors } from './settings.ts';
import { messageOf } from './site.ts';
import { rebuildOnChange } from './watch.ts';

const USUAL_PORT = 8787;
const TICK_MS = 60_000; // cron's own step
const PARENT_MS = 1_000;

let ending = false;

const USAGE = `npm start, or npm run dev
runs the whole product on this machine until Ctrl-C; dev builds changes as you save`;

/** The whole product on this machine until Ctrl-C. */
const start = async (watching: boolean): Promise<void> => {
  let product: Product | undefined;
  endOnSignal(() => product);
  const built = await build();
  if (!built.ok) return giveUp(built.message);
  for (const warning of built.warnings) console.warn(styleText('yellow', `\n  ${warning}`));
  const settings = await ownSettings();
  console.log(styleText('dim', '\n  Starting …'));
  product = await startProduct({ port: await freePort(USUAL_PORT), onLine: print });
  void product.ended.then(endedByItself);
  tickEveryMinute(product);
  if (watching) rebuildOnChange();
  console.log(welcome(product.origin, Boolean(settings.RESEND_API_KEY), watching));
  for (const door of shutDoors(settings)) console.log(styleText('yellow', `  ${door}\n`));
};

const welcome = (origin: string, mailsLeave: boolean, watching: boolean): string => {
  const place = (name: string, path: string) => `    ${name.padEnd(14)}${styleText('cyan', origin + path)}`;
  return [
    '',
    `  ${styleText('bold', 'The product runs on this machine.')}`,
    '',
    place('Demo article', routes.demo),
    ...Object.keys(quizzes).map((quiz) => place('Quiz', to.quiz(quiz))),
    place('Mailbox', routes.mailbox),
    place('Your desk', routes.desk),
    '',
    mailsLeave
      ? '  RESEND_API_KEY is set in .dev.vars: mails are really sent.'
      : '  Mails go to the mailbox, the link into your desk too; nothing leaves this machine.',
    `  Data stays in .wrangler/state. ${watching ? 'Changes are built as you save. ' : ''}Ctrl-C ends it.`,
    '',
  ].join('\n');
};

const print = (line: string): void => {
  const text = readable(line);
  if (text !== null) console.log(text);
};

/** `wrangler dev` never fires cron by itself. */
const tickEveryMinute = (product: Product): void => {
  const tick = () => product.tick().catch((error: unknown) => console.error(`  ${messageOf(error)}`));
  void tick();
  setInterval(tick, TICK_MS).unref();
};

/** Ctrl-C is how it is meant to end: the exit code is 0, or npm would print an error. */
const endOnSignal = (running: () => Product | undefined): void => {
  const end = async () => {
    ending = true;
    await running()?.stop();
    process.exit(0); // ends a start that is under way as well
  };
  const endOnce = () => ending || end();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, endOnce);
  // npm passes no signal on: when it is killed, the shell between us and it is gone, and nobody tells.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || endOnce(), PARENT_MS).unref();
};

const endedByItself = (code: number | null): void => {
  if (ending) return;
  console.error(`\n  The product ended by itself (exit code ${code}).\n`);
  process.exit(1);
};

if (import.meta.main) {
  const { watch } = argumentsOf(USAGE, { options: { watch: { type: 'boolean', default: false } } }).values;
  await start(watch).catch((error: unknown) => {
    if (!(error instanceof StartFault)) throw error;
    giveUp(`The product could not start.\n\n${error.message}`);
  });
}
