import { beforeEach, describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../quiz/engine/analysis.ts';
import { toParams } from '../../quiz/engine/answers.ts';
import type { Answers } from '../../quiz/engine/path.ts';
import { inLanguage, LANGUAGES, type Language } from '../../quiz/engine/quiz.ts';
import { quizzes } from '../../quiz/index.ts';
import { personas } from '../../quiz/kunden-springen-ab/personas.ts';
import { uiTexts } from '../../src/ui/texts/index.ts';
import { flat, outOfOrder, readable } from '../unit/emails/reading.ts';
import { hiddenFields, openProduct, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);

const ID = 'kunden-springen-ab';
const quiz = quizzes[ID];
if (!quiz) throw new Error('no such quiz');

const [trainer] = personas;
/** What this quiz never says: it is about a conversation, and about what has grown thin. */
const FOREIGN = /engpass|engpässe|sechs Bereiche|\brohr\b|bottleneck|six areas|\bpipe\b/i;

/** Somebody who has answered the message already, and somebody who has not. */
const VISITORS: readonly (readonly [who: string, answers: Answers])[] = [
  ['who has already reacted', trainer.answers],
  ['to whom the message is fresh', { ...trainer.answers, response: ['not-yet'] }],
];

const told = (answers: Answers, lang: Language): Analysis => analyse(inLanguage(quiz, lang), answers);

/** The whole guide, sentence by sentence, in the order in which it is told. */
const guideStory = ({ guide }: Analysis): string[] => {
  if (!guide) throw new Error('every visitor of this quiz gets the guide');
  const { kind, reflex, limits } = guide;
  return [
    kind.name,
    kind.meaning,
    ...kind.steps.flatMap((step) => [step.title, step.why, step.sie, step.du]),
    ...kind.avoid.flatMap((one) => [one.say, one.because]),
    ...[...kind.day, ...kind.week, ...kind.month],
    ...(reflex ? [reflex.name, reflex.mirror, reflex.repair] : []),
    limits,
  ];
};

const seen = async (response: Response) => readable(await response.text());

/** From the last question to the analysis, by the doors that a visitor uses. */
const walk = async (answers: Answers, lang: Language) => {
  const product = openProduct();
  const path = `/q/${ID}?${toParams(quiz.model.questions, answers)}&lang=${lang}`;
  const html = await (await product.get(path)).text();
  const result = readable(html);

  product.time.now += 10 * SECOND;
  const fields = hiddenFields(html);
  fields.set('email', 'kim@example.org');
  const handedIn = await product.post(`/q/${ID}?lang=${lang}`, fields);
  const sent = await seen(await product.get(handedIn.headers.get('location') ?? ''));
  await product.deliver();
  const confirmPath = product.linkIn('kim@example.org', 'confirm');
  const confirm = await seen(await product.get(confirmPath));
  const confirmed = await product.post(confirmPath, {});
  const analysis = await (await product.get(confirmed.headers.get('location') ?? '')).text();
  await product.deliver();
  const [confirmation, mail] = product.provider.to('kim@example.org');
  if (!confirmation || !mail) throw new Error('two mails should have gone out');
  return { result, sent, confirm, analysis, confirmation, mail };
};

describe.each(LANGUAGES)('the quiz for the moment when somebody wants to leave, in %s', (lang) => {
  describe.each(VISITORS)('to somebody %s', (_, answers) => {
    const expected = told(answers, lang);
    const { result: words, analysis: texts } = uiTexts[lang];

    test('shows the whole guide at once, then where it is thin, one tip, and a form that fits', async () => {
      const { result } = await walk(answers, lang);
      const [tip, ...later] = expected.tips;
      const story = [
        words.about.guide.title,
        ...guideStory(expected),
        words.strength,
        expected.strength.text,
        ...expected.bottlenecks.map((one) => one.verdict),
        ...expected.areas.map((area) => area.name),
        tip?.title ?? '',
        words.about.guide.more.title,
        words.about.guide.more.button,
      ];
      expect(outOfOrder(result, story)).toEqual([]);
      for (const { title } of later) expect(result).not.toContain(title);
      expect(result).not.toContain(expected.bottlenecks[0]?.meaning);
    });

    test('sends it by mail, and shows it on the page, before anything else', async () => {
      const { analysis, mail } = await walk(answers, lang);
      const story = [
        ...guideStory(expected),
        expected.strength.text,
        ...expected.bottlenecks.flatMap((one) => [one.verdict, one.meaning]),
        ...expected.reasons.map((reason) => reason.text),
        ...expected.tips.flatMap((tip) => [tip.title, tip.what, ...tip.how, tip.sign]),
        ...(expected.runnerUp ? [expected.runnerUp.text] : []),
        expected.call,
      ];
      for (const said of [readable(analysis), readable(mail.html), mail.text])
        expect(outOfOrder(said, story)).toEqual([]);
      expect(mail.subject).toContain(expected.guide?.kind.name);
      const contents = readable(`<body>${analysis.match(/<nav [^>]*class="contents".*?<\/nav>/s)}`);
      const { guidePart, strengthPart, bottleneck } = texts.about.guide;
      expect(outOfOrder(contents, [guidePart, strengthPart, bottleneck, texts.parts.picture])).toEqual([]);
    });

    test('holds up the mirror only to who has done something', async () => {
      const { result, analysis, mail } = await walk(answers, lang);
      const reacted = expected.guide?.reflex !== null;
      for (const said of [result, readable(analysis)]) expect(said.includes(texts.guide.mirror)).toBe(reacted);
      for (const said of [readable(mail.html), mail.text])
        expect(flat(said).includes(flat(uiTexts[lang].analysis.guide.repair))).toBe(reacted);
    });

    test('never speaks of what the other quiz is about', async () => {
      const { analysis, confirmation, mail, ...pages } = await walk(answers, lang);
      const said = [
        ...Object.values(pages),
        readable(analysis),
        ...[confirmation, mail].flatMap((one) => [one.subject, readable(one.html), one.text]),
      ];
      for (const words of said) expect(words.match(FOREIGN)?.[0]).toBeUndefined();
      for (const [, words] of analysis.matchAll(/<title[^>]*>([^<]*)/g)) expect(words).not.toMatch(FOREIGN);
    });
  });
});

test('the guide speaks to everybody whom the quiz knows', async () => {
  for (const { answers, expected } of personas) {
    const { result } = await walk(answers, 'de');
    const { guide } = analyse(inLanguage(quiz, 'de'), answers);
    expect(outOfOrder(result, [guide?.kind.name ?? '', guide?.reflex?.mirror ?? '']), expected.churn.kind).toEqual([]);
    await wipe();
  }
});
