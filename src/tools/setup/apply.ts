import type { Language } from '../../../quiz/engine/quiz.ts';
import { isSample } from '../../lib/notice.ts';
import type { HouseInput } from '../../lib/site.ts';
import type { Answers } from './answers.ts';

type Words = NonNullable<HouseInput['words']['de']>;
type Own = Extract<HouseInput['booking'], { provider: 'builtin' }>;

/**
 * The owner's file with these answers in it. What was not asked about stays as it is; where the brand has a new name,
 * the owner's sentences name it too.
 */
export const applyAnswers = (site: HouseInput, answers: Answers): HouseInput => {
  const { brand, origin, sender, privacyContact, owners, accent, booking, region, websites } = answers;
  const booked = bookingWith(site.booking, booking, region);
  return {
    ...site,
    ...(origin && { origin }),
    brand: { ...site.brand, ...(brand && { name: brand }) },
    look: { ...site.look, ...(accent && { accent }) },
    ...(privacyContact && { privacyContact }),
    sender: {
      name: sender?.name ?? site.sender.name,
      email: sender?.email ?? site.sender.email,
      replyTo: sender?.replyTo ?? site.sender.replyTo,
    },
    booking: booked,
    ...(owners && { desk: { ...site.desk, owners, viewers: viewersBeside(site, owners) } }),
    ...(websites && { embed: { ...site.embed, allowedOrigins: websites } }),
    ...(region && { followUps: { ...site.followUps, holidays: { ...site.followUps?.holidays, region } } }),
    words: wordsWith(site, answers, booked),
  };
};

/** Viewers stay, but for samples, once the owners are real. */
const viewersBeside = ({ desk }: HouseInput, owners: readonly string[]): string[] =>
  (desk.viewers ?? []).filter((viewer) => !owners.includes(viewer) && (!isSample(viewer) || owners.some(isSample)));

const bookingWith = (
  before: HouseInput['booking'],
  answer: Answers['booking'],
  region: Answers['region'],
): HouseInput['booking'] => {
  if (answer && answer.provider !== 'builtin') {
    const { provider, url } = answer;
    if (before.provider === provider) return { ...before, url };
    return { provider, url };
  }
  if (before.provider !== 'builtin' && !answer) return before;
  const own: Own = before.provider === 'builtin' ? before : { provider: 'builtin', hours: WORKDAYS, place: PHONE };
  const { hours, minutes, place } = answer ?? {};
  return {
    ...own,
    ...(hours && { hours }),
    ...(minutes !== undefined && { minutes }),
    ...(place && { place: place.kind === 'text' ? { kind: 'text' as const } : place }),
    ...(region && holidayed(own, region) && { holidays: region }),
  };
};

/** Whether the calls keep the holidays too: not where the owner works on them, nor where it is what is usual anyway. */
const holidayed = ({ holidays }: Own, region: string): boolean =>
  holidays !== null && (holidays !== undefined || region !== 'BUND');

const PHONE = { kind: 'phone' as const };
const MORNING = ['09:00-12:00'];
const WORKDAYS = { monday: MORNING, tuesday: MORNING, wednesday: MORNING, thursday: MORNING };

const wordsWith = (site: HouseInput, answers: Answers, booking: HouseInput['booking']): HouseInput['words'] => {
  const known = Object.keys(site.words).filter((lang): lang is Language => lang === 'de' || lang === 'en');
  const languages = (answers.languages ?? known).filter((lang) => known.includes(lang));
  return Object.fromEntries(
    (languages.length > 0 ? languages : known).flatMap((lang) => {
      const said = site.words[lang];
      return said ? [[lang, saidIn(lang, said, site, answers, booking)]] : [];
    }),
  );
};

const saidIn = (
  lang: Language,
  before: Words,
  site: HouseInput,
  answers: Answers,
  booking: HouseInput['booking'],
): Words => {
  const { brand, people, claim, notice, sampleOffers } = answers;
  const words = brand ? renamed(before, site.brand.name, brand) : before;
  const lines = Array.isArray(notice) ? notice : notice?.[lang];
  const place = answers.booking?.provider === 'builtin' ? answers.booking.place : undefined;
  const said = place?.kind === 'text' ? place.text[lang] : undefined;
  const call = words.call ?? (booking.provider === 'builtin' ? CALL[lang] : undefined);
  return {
    ...words,
    ...(claim?.[lang] && { claim: claim[lang] }),
    ...(people?.[lang] && { people: people[lang] }),
    ...(lines && { notice: lines }),
    ...(call && { call: said ? { ...call, place: said } : call }),
    ...(sampleOffers === 'remove' && { offers: words.offers.filter(({ url }) => !isSample(url)) }),
  };
};

/** The name wherever the owner's own words have it. */
const renamed = (words: Words, from: string, to: string): Words => {
  const text = (line: string): string => line.replaceAll(from, to);
  const { claim, people, notice, consent, call } = words;
  return {
    ...words,
    claim: text(claim),
    people: text(people),
    notice: notice.map(text),
    consent: { analysis: text(consent.analysis), followUp: text(consent.followUp) },
    ...(call && { call: { ...call, title: text(call.title), text: text(call.text) } }),
  };
};

/** What the call is, where nothing was said of it yet: the built-in calendar needs it. */
const CALL: Readonly<Record<Language, NonNullable<Words['call']>>> = {
  de: {
    title: 'Kostenloses Strategiegespräch',
    text: 'Wir gehen Ihr Ergebnis gemeinsam durch und Sie wissen danach, womit Sie anfangen. Kein Verkaufsgespräch.',
    questions: [],
  },
  en: {
    title: 'Free strategy call',
    text: 'We go through your result together, and afterwards you know where to begin. Not a sales call.',
    questions: [],
  },
};
