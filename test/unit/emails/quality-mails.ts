import { SEQUENCE, type Step } from '../../../emails/sequence.ts';
import { mixed } from '../../../quiz/check/population.ts';
import { randomFrom } from '../../../quiz/check/random.ts';
import { analyse } from '../../../quiz/engine/analysis.ts';
import type { Answers } from '../../../quiz/engine/path.ts';
import { profileOf, traitOf } from '../../../quiz/engine/profile.ts';
import { inLanguage, LANGUAGES, type Language, type Quiz } from '../../../quiz/engine/quiz.ts';
import { quizzes } from '../../../quiz/index.ts';
import siteConfig from '../../../site.config.ts';
import { type House, parseSite, siteIn } from '../../../src/lib/site.ts';
import { createTokens } from '../../../src/lib/tokens.ts';
import { writeLetter } from '../../../src/mail/letters.ts';
import type { Message } from '../../../src/mail/mailer.ts';
import { onlyVisible } from '../../support/arbitrary.ts';

/** Somebody whose answers led to a bottleneck, with clients who leave or without. */
export type Visitor = { quiz: Quiz; place: string; answers: Answers; firstName: string | null; ticked: boolean };

/** A mail as the product would send it. */
export type Mail = Message & {
  name: string;
  step: Step | 'digest';
  advertising: boolean;
  lang: Language;
  visitor: Visitor;
};

const SEED = 20_261_122;
export const EACH = 4; // visitors for every place
const MOST_DRAWS = 20_000;
const NAMES = ['Eva-Maria', null];

const parsed = parseSite(siteConfig);
if (!parsed.ok) throw new Error('site.config.ts is not valid');
export const { house } = parsed;

/** Every bottleneck of a quiz, with and without a client who leaves, as far as the quiz knows both. */
export const placesOf = ({ model }: Quiz): string[] =>
  model.areas.flatMap((area) =>
    model.result === 'guide' ? [`${area} churn`] : model.guide ? [`${area} churn`, `${area} calm`] : [`${area} calm`],
  );

/** The same visitors each time: drawn until every place has its people, half of whom agreed to follow-up mails. */
const visitors = (quiz: Quiz): Visitor[] => {
  const { model } = quiz;
  const draw = mixed(model);
  const random = randomFrom(SEED);
  const places = new Map(placesOf(quiz).map((place): [string, Visitor[]] => [place, []]));
  for (let draws = 0; draws < MOST_DRAWS; draws++) {
    const answers = onlyVisible(model, draw(random));
    const place = placeOf(quiz, answers);
    const there = places.get(place);
    if (!there || there.length === EACH) continue;
    there.push({
      ...{ quiz, place, answers },
      firstName: NAMES[(draws >> 1) % NAMES.length] ?? null,
      ticked: there.length % 2 === 0,
    });
    if ([...places.values()].every(({ length }) => length === EACH)) break;
  }
  return [...places.values()].flat();
};

const placeOf = ({ model }: Quiz, answers: Answers): string => {
  const profile = profileOf(model, answers);
  return `${profile.bottleneck} ${traitOf(profile, model.guide?.kind) ? 'churn' : 'calm'}`;
};

/** Every mail that a visitor gets in a language. */
export const mailsFor = async (visitor: Visitor, lang: Language, site: House = house): Promise<Mail[]> => {
  const spoken = inLanguage(visitor.quiz, lang);
  const subject = {
    run: {
      id: 'AbCdEfGhIjKlMnOpQrStUv',
      email: 'maria.muster@example.org',
      firstName: visitor.firstName,
      createdAt: Date.UTC(2026, 10, 20, 13, 5),
      answers: visitor.answers,
    },
    ...{ lang, quiz: spoken, quizTitle: spoken.texts.title },
    analysis: analyse(spoken, visitor.answers),
    followUp: visitor.ticked ? siteIn(site, lang).consent.followUp : null,
  };
  const desk = { house: site, origin: site.origin, tokens: createTokens('of the tests'), confirmationDays: 7 };
  const mails: Mail[] = [];
  for (const { step, kind } of SEQUENCE) {
    const advertising = kind === 'advertising';
    if (advertising && !visitor.ticked) continue;
    const { message } = await writeLetter(desk, step, subject, subject.run.createdAt);
    const name = `${step} of ${visitor.quiz.model.id} in ${lang}, ${visitor.place}`;
    if (message) mails.push({ ...message, ...{ name, step, advertising, lang, visitor } });
  }
  return mails;
};

export const everyVisitor: readonly Visitor[] = Object.values(quizzes).flatMap(visitors);

/** Every template in every language for every visitor. */
export const everyMail = async (): Promise<Mail[]> => {
  const mails: Mail[] = [];
  for (const visitor of everyVisitor) for (const lang of LANGUAGES) mails.push(...(await mailsFor(visitor, lang)));
  return mails;
};
