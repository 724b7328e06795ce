import { styleText } from 'node:util';
import type { Language } from '../../../quiz/engine/quiz.ts';
import { REGIONS } from '../../lib/calendar.ts';
import { isSample } from '../../lib/notice.ts';
import type { HouseInput } from '../../lib/site.ts';
import { type Answers, answersIn, fieldsIn } from './answers.ts';
import { askBooking } from './interview-booking.ts';
import { accentOf, colourOfLogo } from './logo.ts';
import { bracketed, listOf, type Questions } from './questions.ts';

/**
 * Asks for everything that a new owner has to say. What stands in the file is offered each time; Enter keeps it. An
 * answer that does not fit is asked for again at once.
 */
export const interview = async (site: HouseInput, questions: Questions): Promise<Answers> => {
  const { say, line, agree, texts } = questions;
  const { ask, sections } = texts;
  const { Line, Address } = fieldsIn(texts);
  const fields = answersIn(texts).shape;
  const section = (title: string) => say(`\n  ${styleText('bold', title)}\n`);

  say();
  for (const sentence of texts.welcome) say(`  ${sentence}`);

  section(sections.practice);
  const brand = await line(ask.brand, site.brand.name, Line);
  const languages = await line(ask.languages, Object.keys(site.words).join(' '), fields.languages, listOf);
  const offered = languages ?? langsOf(site);
  const inWords = async (
    question: string,
    of: (lang: Language) => string,
  ): Promise<Partial<Record<Language, string>>> => {
    const said: Partial<Record<Language, string>> = {};
    for (const lang of offered) {
      const text = await line(offered.length > 1 ? `${question} (${texts.in[lang]})` : question, of(lang), Line);
      if (text !== undefined) said[lang] = text;
    }
    return said;
  };
  const people = await inWords(ask.people, (lang) => site.words[lang]?.people ?? '');
  const claim = await inWords(ask.claim, (lang) => site.words[lang]?.claim ?? '');

  section(sections.notice);
  const notice = await askNotice(site, offered, questions);

  section(sections.mails);
  const sender = {
    name: await line(ask.senderName, site.sender.name, Line),
    email: await line(ask.senderEmail, site.sender.email, Address),
    replyTo: await line(ask.replyTo, site.sender.replyTo, Address),
  };
  const privacyContact = await line(ask.privacyContact, site.privacyContact, Address);
  const owners = await line(ask.owners, site.desk.owners.join(' '), fields.owners, listOf);

  section(sections.look);
  const accent = await askAccent(site.look.accent, questions);

  section(sections.call);
  const booking = await askBooking(site, offered, questions);
  const region = await line(ask.region, site.followUps?.holidays?.region ?? 'BUND', fields.region, (typed) =>
    REGIONS.find((one) => one === typed.toUpperCase()),
  );

  section(sections.place);
  const origin = await line(ask.origin, site.origin, fields.origin);
  const present = site.embed.allowedOrigins.join(' ') || '-';
  const websites = await line(ask.websites, present, fields.websites, (typed) => (typed === '-' ? [] : listOf(typed)));
  const samples = offered.some((lang) => site.words[lang]?.offers.some(({ url }) => isSample(url)));
  const sampleOffers = samples && (await agree(ask.sampleOffers)) ? 'remove' : 'keep';

  return {
    ...{ brand, languages, people, claim, notice, sender, privacyContact, owners },
    ...{ accent, booking, region, origin, websites, sampleOffers },
  };
};

const langsOf = (site: HouseInput): Language[] =>
  Object.keys(site.words).filter((lang): lang is Language => lang === 'de' || lang === 'en');

/** The legal notice line by line, and whether the other language has the same. */
const askNotice = async (
  site: HouseInput,
  [usual = 'de', other]: readonly Language[],
  { say, ask, agree, complain, texts }: Questions,
): Promise<Answers['notice']> => {
  for (const present of site.words[usual]?.notice ?? []) say(styleText('dim', `    ${present}`));
  say(`  ${texts.ask.notice}`);
  say(`  ${texts.ask.noticeKeep}`);
  for (;;) {
    const lines: string[] = [];
    for (;;) {
      const typed = await ask(`${texts.ask.noticeLine(lines.length + 1)}:`);
      if (typed === '') break;
      lines.push(typed);
    }
    if (lines.length === 0) return undefined;
    const parsed = fieldsIn(texts).Notice.safeParse(lines);
    if (parsed.success) {
      const same = other === undefined || (await agree(texts.ask.sameNotice));
      return same ? parsed.data : { [usual]: parsed.data };
    }
    complain(parsed.error.issues[0]?.message ?? '');
  }
};

/** A colour as hex, or taken from a logo; a pale one may be exchanged for a stronger tone of its hue. */
const askAccent = async (
  present: string,
  { say, ask, agree, complain, texts }: Questions,
): Promise<string | undefined> => {
  for (;;) {
    const typed = await ask(`${texts.ask.accent}${bracketed(present)}:`);
    if (typed === '' || typed === present) return undefined;
    const isFile = /[./\\]/.test(typed);
    const found = isFile ? await colourOfLogo(typed).catch(() => undefined) : typed;
    const colour = found ? answersIn(texts).shape.accent.safeParse(found).data : undefined;
    if (colour) {
      const { hex, onPaper, clear } = accentOf(colour);
      const figure = onPaper.toFixed(1);
      if (isFile) say(`    ${texts.say.fromLogo(hex)}`);
      say(`    ${clear === hex ? texts.say.contrast(figure) : texts.say.pale(figure, clear)}`);
      return clear !== hex && (await agree(texts.ask.clearer(clear))) ? clear : hex;
    }
    complain(isFile ? (found === null ? texts.say.greyLogo : texts.say.noPicture) : texts.faults.colour);
  }
};
