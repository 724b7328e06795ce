import { readFile, writeFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { argumentsOf, giveUp, misused } from './arguments.ts';
import { inRoot } from './paths.ts';
import { type Answers, readAnswers } from './setup/answers.ts';
import { applyAnswers } from './setup/apply.ts';
import { diffOf } from './setup/diff.ts';
import { interview } from './setup/interview.ts';
import type { Kept } from './setup/keep.ts';
import { colourOfLogo } from './setup/logo.ts';
import { placeholdersIn } from './setup/placeholders.ts';
import { questionsAt } from './setup/questions.ts';
import { faultsOf, type Present, readPresent } from './setup/read.ts';
import { de, type SetupTexts } from './setup/texts/de.ts';
import { en } from './setup/texts/en.ts';
import { writeSite } from './setup/write.ts';
import { messageOf } from './site.ts';
import { NobodyThere, openTerminal, type Terminal } from './terminal.ts';

export type SetupOptions = {
  /** The owner's file. */
  file: string;
  texts: SetupTexts;
  terminal: Terminal;
  /** A file of answers in place of questions. */
  from?: string | undefined;
  /** Writes without asking; only with `from`. */
  yes?: boolean | undefined;
};

const USAGE = `npm run setup -- [--lang en] [--from answers.json [--yes]]
asks what a new owner has to say, and writes it into site.config.ts

--lang de|en          the language of the questions; German if left out
--from answers.json   answers from a file in place of questions (docs/go-live.md)
--yes                 writes without asking; only with --from`;

/**
 * Asks what a new owner has to say and writes `site.config.ts`, after showing what changes. True if the file is as the
 * answers have it.
 */
export const setup = async ({ file, texts, terminal, from, yes = false }: SetupOptions): Promise<boolean> => {
  const { say } = terminal;
  const give = (title: string, lines: readonly string[] = []): false => {
    say(`\n  ${styleText('red', title)}`);
    for (const line of lines) say(`    ${line}`);
    return false;
  };
  if (yes && from === undefined) return give(texts.say.yesNeedsFile);

  const present = await readPresent(file).catch((error: unknown) => messageOf(error));
  if (typeof present === 'string') return give(texts.say.broken, present.split('\n'));
  const answered = from === undefined ? null : await answersFrom(from, texts);
  if (answered && !answered.ok) return give(answered.title, answered.faults);
  const questions = questionsAt(terminal, texts);
  const answers = answered ? answered.answers : await interview(present.site, questions);

  const site = applyAnswers(present.site, answers);
  const faults = faultsOf(site);
  if (faults.length > 0) return give(texts.say.unsound, faults);
  const written = writeSite(site, keptFor(present, answers));
  const samples = placeholdersIn(site);
  if (written === present.source) say(`\n  ${texts.say.unchanged}`);
  else {
    say();
    for (const line of diffOf(present.source, written)) say(line);
    say();
    if (!yes && !(await questions.agree(texts.ask.write))) return give(texts.say.left);
    await writeFile(file, written);
    say(`\n  ${styleText('green', texts.say.written)}`);
  }
  if (samples.length > 0) {
    say(`\n  ${styleText('yellow', texts.say.samples)}`);
    for (const { field, text } of samples) say(`    ${field}: ${text}`);
  }
  say();
  for (const line of texts.say.next) say(`  ${line}`);
  return true;
};

type Answered = { ok: true; answers: Answers } | { ok: false; title: string; faults: readonly string[] };

/** The answers of a file; a logo in it is looked at here. */
const answersFrom = async (file: string, texts: SetupTexts): Promise<Answered> => {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { ok: false, title: texts.say.noFile(file), faults: [] };
  const read = readAnswers(text, texts);
  if (!read.ok) return { ok: false, title: texts.say.badFile(file), faults: read.faults };
  const { logo, accent } = read.answers;
  if (logo === undefined || accent !== undefined) return read;
  const found = await colourOfLogo(logo).catch(() => undefined);
  if (found) return { ok: true, answers: { ...read.answers, accent: found } };
  const fault = found === null ? texts.say.greyLogo : texts.say.noPicture;
  return { ok: false, title: texts.say.badFile(file), faults: [`logo: ${fault}`] };
};

/** The comments of a calendar do not fit another way of booking. */
const keptFor = ({ kept, site }: Present, { booking }: Answers): Kept | null => {
  if (!kept || !booking || booking.provider === site.booking.provider) return kept;
  return { ...kept, manners: new Map([...kept.manners].filter(([name]) => !/^booking(\/|$)/.test(name))) };
};

const textsIn = (lang: string): SetupTexts => {
  if (lang === 'de') return de;
  return lang === 'en' ? en : misused(USAGE, `--lang takes de or en, and not "${lang}".`);
};

if (import.meta.main) {
  const { values } = argumentsOf(USAGE, {
    options: { lang: { type: 'string', default: 'de' }, from: { type: 'string' }, yes: { type: 'boolean' } },
  });
  const texts = textsIn(values.lang);
  const terminal = openTerminal();
  try {
    const done = await setup({ file: inRoot('site.config.ts'), texts, terminal, from: values.from, yes: values.yes });
    if (!done) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof NobodyThere)) throw error;
    giveUp(texts.say.aborted);
  } finally {
    terminal.close();
  }
}
