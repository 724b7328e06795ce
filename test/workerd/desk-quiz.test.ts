import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { inLanguage } from '../../quiz/engine/quiz.ts';
import { quizzes } from '../../quiz/index.ts';
import { routes } from '../../src/routes.ts';
import { deskOf, VIEWER } from './support/desk.ts';
import { MONDAY, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);

const quiz = quizzes['business-engpass'];
if (!quiz) throw new Error('no quiz');

const OLD = 'abc123abc123';

/** The quiz as it was a year ago, stored when somebody answered it: one question was missing, one said otherwise. */
const publishedBefore = async (lang: 'de' | 'en' = 'de') => {
  const { model, texts } = structuredClone(inLanguage(quiz, lang));
  const [first, ...others] = model.questions;
  const last = others.at(-1);
  if (!first || !last) throw new Error('no questions');
  const earlier = {
    model: { ...model, questions: [first, ...others.slice(0, -1)] },
    texts: {
      ...texts,
      questions: { ...texts.questions, [first.id]: { ...texts.questions[first.id], ask: 'Wie ging es früher?' } },
    },
  };
  await env.DB.prepare(
    'INSERT INTO quiz_editions (quiz, version, lang, definition, published_at) VALUES (?, ?, ?, ?, ?)',
  )
    .bind(model.id, OLD, lang, JSON.stringify(earlier), MONDAY - 365 * 86_400_000)
    .run();
  return { first: texts.questions[first.id]?.ask ?? '', last: texts.questions[last.id]?.ask ?? '' };
};

describe('the quiz at the desk', () => {
  test('can be read: every question, every answer, when it comes and what it gives', async () => {
    const page = await (await deskOf(openProduct())).says(routes.deskQuiz);
    for (const { id, options } of quiz.model.questions) {
      expect(page).toContain(quiz.texts.de.questions[id]?.ask);
      for (const option of options) expect(page).toContain(quiz.texts.de.questions[id]?.options[option.id]?.label);
    }
    const conditional = quiz.model.questions.filter(({ when }) => when);
    expect(page.match(/Nur, wenn bei Frage \d+/g)?.length).toBeGreaterThanOrEqual(conditional.length);
    for (const area of quiz.model.areas)
      expect(page).toContain(quiz.texts.de.areas[area]?.verdict.critical ?? quiz.texts.de.areas[area]?.about);
    for (const tip of quiz.model.tips) expect(page).toContain(quiz.texts.de.tips[tip.id]?.title);
    expect(page).toContain('Was die Antworten bewirken');
  });

  test('is there in each language, whatever the desk speaks, and for each quiz', async () => {
    const desk = await deskOf(openProduct());
    const english = await desk.says(`${routes.deskQuiz}?wording=en`);
    expect(english).toContain(quiz.texts.en.intro.headline);
    expect(english).toContain('Fragen in ihrer Reihenfolge');
    const other = quizzes['kunden-springen-ab'];
    expect(await desk.says(`${routes.deskQuiz}?quiz=kunden-springen-ab`)).toContain(other?.texts.de.intro.headline);
    expect(await desk.says(`${routes.deskQuiz}?lang=en`)).toContain('questions in their order');
  });

  test('has what linter and simulator say of the present version, and how many were simulated', async () => {
    const page = await (await deskOf(openProduct())).says(routes.deskQuizCheck);
    expect(page).toContain('Nichts zu beanstanden');
    expect(page).toContain('20.000 gedachte Menschen');
    const found = /Jeder Bereich ist bei ([\d,]+) bis ([\d,]+) % der Engpass \(erlaubt sind 5 bis 35 %\)/.exec(page);
    const [least = 0, most = 0] = (found ?? []).slice(1).map((said) => Number(said.replace(',', '.')));
    expect([least > 5, least < most, most < 35]).toEqual([true, true, true]);
    for (const area of quiz.model.areas) expect(page).toContain(quiz.texts.de.areas[area]?.name);
    for (const heading of ['Wie verteilen sich die Stufen?', 'Mittlere Werte', 'Welche Antwort entscheidet?'])
      expect(page).toContain(heading);
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('as it was before can be read, and says that it has no report', async () => {
    await publishedBefore();
    const desk = await deskOf(openProduct());
    expect(await desk.says(`${routes.deskQuiz}?version=${OLD}`)).toContain('Wie ging es früher?');
    expect(await desk.says(`${routes.deskQuizCheck}?version=${OLD}`)).toContain('gibt es keinen Bericht');
    expect(await desk.says(`${routes.deskQuiz}?version=${OLD}&wording=en`)).toContain('gibt es die Fassung nicht');
  });

  test('is compared with the version before: what is new, what is said otherwise', async () => {
    const { first, last } = await publishedBefore();
    const page = await (await deskOf(openProduct())).says(routes.deskQuizCompare);
    expect(page).toContain('Wie ging es früher?');
    for (const text of [first, last, 'Neu', 'Wortlaut', '2 Änderungen', `Vorher (${OLD})`])
      expect(page).toContain(text);
    expect(page).not.toContain('Weggefallen');
  });

  test('the other way round, what is new is gone', async () => {
    await publishedBefore();
    const desk = await deskOf(openProduct());
    const present = /name="version"[\s\S]*?<option value="([0-9a-f]+)"/.exec(
      await desk.read(routes.deskQuizCompare),
    )?.[1];
    const page = await desk.says(`${routes.deskQuizCompare}?before=${present}&version=${OLD}`);
    expect(page).toContain('Weggefallen');
    expect(page).not.toContain('>Neu<');
  });

  test('with one version only there is nothing to compare; with itself nothing differs', async () => {
    const desk = await deskOf(openProduct());
    expect(await desk.says(routes.deskQuizCompare)).toContain('Es gibt nur diese eine Fassung');
    await publishedBefore();
    expect(await desk.says(`${routes.deskQuizCompare}?before=${OLD}&version=${OLD}`)).toContain('Kein Unterschied');
  });

  test('the version of one quiz means nothing to another, which is shown as it is', async () => {
    await publishedBefore();
    const other = quizzes['kunden-springen-ab']?.texts.de.intro.headline;
    expect(
      await (await deskOf(openProduct())).says(`${routes.deskQuiz}?quiz=kunden-springen-ab&version=${OLD}`),
    ).toContain(other);
  });

  test('whatever an address asks for, there is a page; viewers read it, strangers do not', async () => {
    const product = openProduct();
    const desk = await deskOf(product, VIEWER);
    for (const page of [routes.deskQuiz, routes.deskQuizCheck, routes.deskQuizCompare])
      for (const query of [
        '',
        '?quiz=__proto__',
        '?version=../../x',
        '?version=ffff&before=eeee',
        '?wording=fr&lang=xx',
      ])
        expect((await desk.get(`${page}${query}`)).status, page + query).toBe(200);
    expect((await product.get(routes.deskQuiz)).status).toBe(303);
    expect(await rows('SELECT what FROM audit WHERE what NOT LIKE ?', 'signed-%')).toEqual([]);
  });
});
