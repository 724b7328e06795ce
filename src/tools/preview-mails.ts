import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { CALL_STEPS, type CallStep, SEQUENCE, type Step } from '../../emails/sequence.ts';
import { analyse } from '../../quiz/engine/analysis.ts';
import type { Language } from '../../quiz/engine/quiz.ts';
import { SAMPLE_REASON } from '../desk/sample-call.ts';
import { sampleWeek } from '../desk/sample-week.ts';
import { hostZone } from '../lib/calendar.ts';
import { DAY } from '../lib/clock.ts';
import { languagesOf, siteIn } from '../lib/site.ts';
import { createTokens } from '../lib/tokens.ts';
import type { Message } from '../mail/mailer.ts';
import { launchChromium } from './chromium.ts';
import { sampleCall } from './mails/call.ts';
import { galleryPage, type Shown } from './mails/gallery.ts';
import { loadTemplates } from './mails/templates.ts';
import { type Visitor, visitors } from './mails/visitors.ts';
import { BUILD, inRoot, ROOT } from './paths.ts';
import { editionsOf, readQuizzes } from './quizzes.ts';
import { readSite } from './site.ts';

/** `npm run preview:mails`: every mail into .build/mails, the analyses as pictures into docs/mails. */

const FOLDER = join(BUILD, 'mails');
const PICTURES = inRoot('docs/mails');
const WIDTH = 600;
const ASKED_AT = Date.UTC(2026, 10, 20, 13, 5);
const MONDAY = Date.UTC(2026, 10, 30) / DAY;
const CONFIRMATION_DAYS = 7;

/** Every mail to every visitor in every language of the house, and about their calls, as the product would send it. */
const writeMails = async (): Promise<Shown[]> => {
  const read = await readQuizzes();
  if (!read.ok) throw new Error(read.message);
  const site = await readSite(read.quizzes);
  if (!site.ok) throw new Error(site.message);
  const { house } = site;
  const editions = await editionsOf(read.quizzes, house.assumptions);
  const { writeLetter, writeCallLetter, sheetOf, digestLetter } = await loadTemplates(FOLDER);
  const desk = {
    house,
    origin: house.origin,
    tokens: createTokens('for looking only'),
    confirmationDays: CONFIRMATION_DAYS,
  };

  const shown: Shown[] = [];
  const file = async (visitor: Shown['visitor'], lang: Language, step: Shown['step'], message: Message) => {
    const name = [visitor.quiz, visitor.id, lang, step].filter(Boolean).join('.');
    await writeFile(join(FOLDER, `${name}.html`), message.html);
    await writeFile(join(FOLDER, `${name}.txt`), `${message.subject}\n\n${message.text}`);
    const preheader = preheaderIn(message.html);
    shown.push({ visitor, lang, step, subject: message.subject, preheader, name });
  };
  for (const visitor of visitors())
    for (const lang of languagesOf(house)) {
      const quiz = editions.find((one) => one.model.id === visitor.quiz && one.lang === lang);
      if (!quiz) throw new Error(`There is no ${visitor.quiz} in ${lang}.`);
      const subject = {
        run: runOf(visitor),
        lang,
        quiz,
        quizTitle: quiz.texts.title,
        analysis: analyse(quiz, visitor.answers),
        followUp: siteIn(house, lang).consent.followUp,
      };
      const show = (step: Step, message: Message) => file(visitor, lang, step, message);
      for (const { step } of SEQUENCE) {
        const { message } = await writeLetter(desk, step, subject, ASKED_AT);
        if (message) await show(step, message); // else this quiz has none
      }
      for (const step of CALL_STEPS) {
        const call = sampleCall(lang, {
          name: visitor.firstName ?? 'Maria Muster',
          reason: reasonOf(step, lang),
          outcome: step === 'call-missed' ? 'missed' : null,
        });
        const letter = visitor.firstName === null ? null : subject; // one of them has booked without a quiz
        const sheet = async (host: Language) =>
          sheetOf({ letter, words: call.answers, sent: SENT }, host, hostZone(house.booking));
        const { message } = await writeCallLetter(desk, step, call.sequence, { call, sheet }, ASKED_AT);
        if (message) await show(step, message);
      }
    }
  for (const week of WEEKS)
    for (const lang of languagesOf(house)) {
      const told = sampleWeek(lang, { origin: house.origin, monday: MONDAY, everything: week === WEEKS[0] });
      await file(week, lang, 'digest', digestLetter({ house, lang, to: house.desk.owners[0] ?? '' }, told));
    }
  return shown;
};

/** The mail to the owner about the week, with everything that can be in it and with little. */
const WEEKS = [
  { quiz: '', id: 'week', who: 'An Sie: eine volle Woche' },
  { quiz: '', id: 'quiet-week', who: 'An Sie: eine ruhige Woche' },
];

const reasonOf = (step: CallStep, lang: Language): string | null =>
  step === 'host-moved' || step === 'host-cancelled' ? SAMPLE_REASON[lang] : null;

/** What the host is told that they have had before. */
const SENT = [
  { step: 'analysis', sentAt: ASKED_AT },
  { step: 'depth', sentAt: ASKED_AT + 2 * DAY },
] as const;

const runOf = ({ id, firstName, answers }: Visitor) => ({
  ...{ id, firstName, answers },
  email: 'maria.muster@example.org',
  createdAt: ASKED_AT,
});

/** What an inbox shows after the subject: the hidden line at the beginning. */
const preheaderIn = (html: string): string =>
  (/data-skip-in-text[^>]*>([^<]*)/.exec(html)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim();

/** The analyses in the house's usual language as they look in a mail program. */
const photograph = async (mails: readonly Shown[]): Promise<void> => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 800 }, colorScheme: 'light' });
    for (const { name, visitor } of mails) {
      await page.goto(pathToFileURL(join(FOLDER, `${name}.html`)).href);
      const file = join(PICTURES, `${visitor.quiz}-${visitor.id}.png`);
      await sharp(await page.screenshot({ fullPage: true }))
        .png({ palette: true, colours: 16, compressionLevel: 9, effort: 10 })
        .toFile(file);
      console.log(`  ${relative(ROOT, file)}  ${Math.round((await stat(file)).size / 1024)} KB`);
    }
  } finally {
    await browser.close();
  }
};

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
await mkdir(PICTURES, { recursive: true });
const mails = await writeMails();
await writeFile(join(FOLDER, 'index.html'), galleryPage(mails));
console.log(`\n  ${mails.length} mails: ${relative(ROOT, join(FOLDER, 'index.html'))}\n`);
const [usual] = mails.map(({ lang }) => lang);
await photograph(mails.filter(({ lang, step }) => step === 'analysis' && lang === usual));
