import { describe, expect, test } from 'vitest';
import { EASE, wordsOf } from '../../../quiz/check/ease.ts';
import { leavesOf, proseOf } from '../../../quiz/check/wording.ts';
import { FOLLOW_UP_STEPS, type FollowUp, followUpOf } from '../../../quiz/engine/follow-up.ts';
import type { Model, Question } from '../../../quiz/engine/model.ts';
import type { Answers } from '../../../quiz/engine/path.ts';
import { profileOf } from '../../../quiz/engine/profile.ts';
import { inLanguage, LANGUAGES, type Spoken } from '../../../quiz/engine/quiz.ts';
import type { FollowUpStep } from '../../../quiz/engine/texts.ts';
import { quizzes } from '../../../quiz/index.ts';
import { onlyVisible } from '../../support/arbitrary.ts';
import { sampleQuiz, sampleTexts } from '../../support/sample-quiz.ts';

const withFollowUps = Object.values(quizzes).filter(({ texts }) => texts.de.followUps);

/** Somebody for whom the mails are written, and what the mails are chosen by. */
type Visitor = {
  answers: Answers;
  bottleneck: string;
  tier: string;
  goal: string;
  kind: string | null;
  reflex: string | null;
};

describe('the mails of the sample quiz, worked out by hand', () => {
  const spoken = inLanguage(sampleQuiz, 'de');
  const full = { water: ['much'], sources: ['river', 'well'], goal: ['up'] };
  const leaving = { ...full, lost: ['few'], how: ['for-long'], after: ['waited'] };
  const staying = { water: ['some'], sources: ['rain'], lost: ['no'], goal: ['down'] };

  test('the first tip in depth, by bottleneck, tier, goal and kind', () => {
    expect(followUpOf(spoken, leaving, 'depth')).toEqual({
      step: 'depth',
      subject: 'depth end',
      paragraphs: ['end high, depth', 'end: end slow.', 'end slow, further', 'more in End, depth', 'slow, depth'],
      tip: { id: 'end-slow', title: 'end slow' },
      worksheet: { title: 'sheet end', intro: 'intro end', lines: ['a: …', 'b: …', 'c: …', 'd: …'] },
    });
  });

  test('the conversation where somebody leaves', () => {
    expect(followUpOf(spoken, leaving, 'second')).toEqual({
      step: 'second',
      about: 'conversation',
      subject: 'talk slow',
      paragraphs: ['opening slow', 'silent before'],
      cases: { well: 'well slow', badly: 'badly slow', notYet: 'not yet slow' },
      after: ['talk end', 'End is high beside it', 'more in End, second'],
    });
  });

  test('nothing about what was done where that is not known', () => {
    const atOnce = { ...full, lost: ['few'], how: ['at-once'] };
    expect(followUpOf(spoken, atOnce, 'second')?.paragraphs).toEqual(['opening sudden']);
  });

  test('the runner-up where nobody leaves', () => {
    expect(followUpOf(spoken, staying, 'second')).toEqual({
      step: 'second',
      about: 'runner-up',
      subject: 'next end',
      paragraphs: ['so far mouth', 'Mouth, then high end', 'step end', 'sign end', 'less in Mouth, second'],
      area: 'end',
    });
  });

  test('the invitation', () => {
    expect(followUpOf(spoken, leaving, 'invitation')).toEqual({
      step: 'invitation',
      subject: 'call end',
      paragraphs: ['end high, call', 'more in End, call'],
      topics: ['first end?', 'second end?', 'third end?'],
      after: ['slow, call', 'bring end', 'alone end'],
    });
  });

  test('the last one, with a choice', () => {
    expect(followUpOf(spoken, staying, 'last')).toEqual({
      step: 'last',
      subject: 'last mouth',
      paragraphs: ['mouth was low', 'measure mouth', 'less in Mouth, last'],
      choice: { stay: 'stay', go: 'go' },
    });
  });

  test('there are none where the quiz has none, and no runner-up where its text says so', () => {
    const { followUps } = sampleTexts;
    const end = followUps?.byArea.end;
    if (!followUps || !end) throw new Error('the sample has follow-ups');
    const silent = { ...followUps, byArea: { ...followUps.byArea, end: { ...end, runnerUp: null } } };
    for (const step of FOLLOW_UP_STEPS)
      expect(followUpOf({ ...spoken, texts: { ...spoken.texts, followUps: null } }, staying, step)).toBeNull();
    expect(followUpOf({ ...spoken, texts: { ...spoken.texts, followUps: silent } }, staying, 'second')).toBeNull();
  });

  test('answers to hidden questions change nothing', () => {
    for (const step of FOLLOW_UP_STEPS)
      expect(followUpOf(spoken, { ...staying, how: ['for-long'], after: ['waited'] }, step)).toEqual(
        followUpOf(spoken, staying, step),
      );
  });
});

describe.each(withFollowUps.map((quiz) => [quiz.model.id, quiz] as const))('for every visitor of %s', (_, quiz) => {
  const { model } = quiz;
  const visitors = everyVisitor(model);
  const always = model.result === 'guide';

  test('every area is the bottleneck in every tier, with each goal, and with every kind and reflex or none', () => {
    const places = model.areas.flatMap((area) => model.tiers.map(({ id }) => `${area} ${id}`));
    const goals = valuesOf(model, model.goal).length;
    const kinds = valuesOf(model, model.guide?.kind).length;
    const reflexes = valuesOf(model, model.guide?.reflex).length + Number(always); // who wrote just now may have done nothing yet
    const counts = Map.groupBy(visitors, ({ bottleneck, tier, kind }) => `${bottleneck} ${tier}${kind ? '' : ' calm'}`);
    expect(places.filter((place) => counts.get(place)?.length !== goals * kinds * reflexes)).toEqual([]);
    expect(places.filter((place) => counts.get(`${place} calm`)?.length !== goals)).toEqual(
      always ? places : ['retention critical'], // no area of clients is critical while nobody leaves
    );
  });

  describe.each(LANGUAGES)('in %s', (lang) => {
    const spoken = inLanguage(quiz, lang);
    const ease = EASE[lang];

    test('every mail is complete, of bounded length, short in its subject and easy to read', () => {
      for (const visitor of visitors)
        for (const step of FOLLOW_UP_STEPS) {
          const mail = mailFor(spoken, visitor, step);
          const text = proseOf(bodyOf(mail));
          const seen = `${step} ${JSON.stringify({ ...visitor, answers: undefined })}\n${text}`;
          expect(mail.subject.length, mail.subject).toBeLessThanOrEqual(60);
          expect(wordsOf(text).length, seen).toBeGreaterThanOrEqual(150);
          expect(wordsOf(text).length, seen).toBeLessThanOrEqual(350);
          expect(ease?.of(text) ?? 0, seen).toBeGreaterThanOrEqual(50);
          expect(text, seen).not.toMatch(/[{}!]|undefined|\p{Extended_Pictographic}|\s{2}|\.\./u);
        }
    }, 60_000);

    test('the worksheet has four to six lines, each with a place to write', () => {
      for (const visitor of visitors) {
        const mail = mailFor(spoken, visitor, 'depth');
        const lines = mail.step === 'depth' ? mail.worksheet.lines : [];
        expect(lines.length >= 4 && lines.length <= 6 && lines.every((line) => line.includes('…'))).toBe(true);
      }
    });

    test('the four mails of one visitor share no paragraph and no subject', () => {
      for (const visitor of visitors) {
        const mails = FOLLOW_UP_STEPS.map((step) => mailFor(spoken, visitor, step));
        const said = mails.flatMap(paragraphsOf);
        expect(new Set(said).size).toBe(said.length);
        expect(new Set(mails.map(({ subject }) => subject)).size).toBe(mails.length);
      }
    });

    test('two bottlenecks share no paragraph, save what is about the runner-up or the one who leaves', () => {
      for (const step of FOLLOW_UP_STEPS) {
        const bottlenecks = new Map<string, Set<string>>();
        for (const visitor of visitors)
          for (const paragraph of ofBottleneck(spoken, visitor, step))
            bottlenecks.set(paragraph, (bottlenecks.get(paragraph) ?? new Set()).add(visitor.bottleneck));
        expect([...bottlenecks].filter(([, areas]) => areas.size > 1)).toEqual([]);
        expect(bottlenecks.size).toBeGreaterThan(0);
      }
    });

    test.each([
      ['bottleneck', FOLLOW_UP_STEPS],
      ['tier', FOLLOW_UP_STEPS],
      ['goal', FOLLOW_UP_STEPS],
      ['kind', FOLLOW_UP_STEPS],
      ['reflex', ['second']],
    ] as const)('another %s makes another mail', (what, steps) => {
      for (const step of steps) {
        const mails = new Map<string, Map<string | null, string>>();
        for (const visitor of visitors) {
          const { answers: _, [what]: value, ...others } = visitor;
          if (what === 'tier' && step === 'second' && visitor.kind === null) continue; // by the runner-up's tier
          const alike = mails.get(JSON.stringify(others)) ?? new Map();
          mails.set(JSON.stringify(others), alike.set(value, proseOf(mailFor(spoken, visitor, step))));
        }
        let compared = 0;
        for (const alike of mails.values()) {
          expect(new Set(alike.values()).size).toBe(alike.size);
          if (alike.size > 1) compared++;
        }
        expect(compared).toBeGreaterThan(0);
      }
    });

    test('the mail about the runner-up differs by its area and tier', () => {
      const { followUps } = spoken.texts;
      const texts = Object.values(followUps?.byArea ?? {}).flatMap(({ runnerUp }) =>
        runnerUp ? Object.values(runnerUp.why) : [],
      );
      expect(texts).toHaveLength(always ? 0 : model.areas.length * model.tiers.length);
      expect(new Set(texts).size).toBe(texts.length);
    });
  });
});

describe.each(LANGUAGES)('all follow-ups in %s', (lang) => {
  test('say nothing twice, not even to somebody who takes every quiz', () => {
    const said = withFollowUps.flatMap(({ texts }) => sentencesOf(proseOf(texts[lang].followUps)));
    expect(said.filter((sentence, i) => said.indexOf(sentence) < i)).toEqual([]);
  });

  test.each(withFollowUps.map((quiz) => [quiz.model.id, quiz] as const))(
    'say nothing that the analysis of %s has said',
    (_, { texts }) => {
      const { followUps, ...rest } = texts[lang];
      const analysis = new Set(sentencesOf(proseOf(rest)));
      expect(sentencesOf(proseOf(followUps)).filter((sentence) => analysis.has(sentence))).toEqual([]);
    },
  );
});

const mailFor = (spoken: Spoken, { answers }: Visitor, step: FollowUpStep): FollowUp => {
  const mail = followUpOf(spoken, answers, step);
  if (!mail) throw new Error(`no mail for ${step}`);
  return mail;
};

/** What is read in the mail: all but its subject and what only names things. */
const bodyOf = (mail: FollowUp): unknown => {
  if (mail.step === 'depth') return [mail.paragraphs, mail.worksheet];
  if (mail.step === 'invitation') return [mail.paragraphs, mail.topics, mail.after];
  if (mail.step === 'last') return [mail.paragraphs, mail.choice];
  return mail.about === 'conversation' ? [mail.paragraphs, mail.cases, mail.after] : mail.paragraphs;
};

const paragraphsOf = (mail: FollowUp): string[] => leavesOf(bodyOf(mail)).map(({ value }) => String(value));

/** The paragraphs that the bottleneck has chosen, alone or with others. */
const ofBottleneck = (spoken: Spoken, visitor: Visitor, step: FollowUpStep): string[] => {
  const { byKind, byReflex, byArea, choice } = spoken.texts.followUps ?? {};
  const others = Object.values(byArea ?? {}).map(({ runnerUp }) => ({ ...runnerUp, why: {}, soFar: null }));
  const general = new Set(leavesOf([byKind, byReflex, choice, others]).map(({ value }) => value));
  return paragraphsOf(mailFor(spoken, visitor, step)).filter((paragraph) => !general.has(paragraph));
};

const FEWEST_WORDS = 6; // shorter ones are idioms: "The strategy call is free."

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?…])["“”’]*\s+|\n/)
    .map((sentence) => sentence.replace(/^[„“]|[“”]$/g, ''))
    .filter((sentence) => wordsOf(sentence).length >= FEWEST_WORDS);

/** One visitor for each bottleneck, tier and goal, and for each kind and reflex or none of them. */
function everyVisitor(model: Model): Visitor[] {
  const found = new Map<string, Visitor>();
  for (const base of everyPlace(model))
    for (const goal of valuesOf(model, model.goal))
      for (const kind of valuesOf(model, model.guide?.kind))
        for (const reflex of [...valuesOf(model, model.guide?.reflex), null]) {
          const voted = [
            voting(model, model.goal, goal),
            voting(model, model.guide?.kind, kind),
            voting(model, model.guide?.reflex, reflex),
          ];
          const answers = onlyVisible(model, Object.assign({}, base, ...voted));
          const visitor = visitorOf(model, answers);
          const { answers: _, ...key } = visitor;
          found.set(JSON.stringify(key), found.get(JSON.stringify(key)) ?? visitor);
        }
  return [...found.values()];
}

const visitorOf = (model: Model, answers: Answers): Visitor => {
  const { bottleneck, areas, traits } = profileOf(model, answers);
  return {
    answers,
    bottleneck,
    tier: areas.find(({ id }) => id === bottleneck)?.tier ?? '',
    goal: traits[model.goal] ?? '',
    kind: traits[model.guide?.kind ?? ''] ?? null,
    reflex: traits[model.guide?.reflex ?? ''] ?? null,
  };
};

/** Answers for each bottleneck in each tier, where somebody leaves and where nobody does: one area is spoilt at a time. */
function everyPlace(model: Model): Answers[] {
  const found = new Map<string, Answers>();
  for (const best of bestAnswers(model))
    for (const area of model.areas)
      for (const spoilt of combinations(model.questions.filter((question) => speaksOf(question, area)))) {
        const answers = onlyVisible(model, { ...best, ...spoilt });
        const { bottleneck, tier, kind } = visitorOf(model, answers);
        const key = [bottleneck, tier, kind === null].join();
        if (bottleneck === area && !found.has(key)) found.set(key, answers);
      }
  return [...found.values()];
}

/** The best answers to every question, and the same with one client who has left. */
const bestAnswers = (model: Model): Answers[] => {
  const best = Object.fromEntries(
    model.questions.map((question) => [
      question.id,
      question.max
        ? question.options.slice(0, question.max).map(({ id }) => id)
        : [question.options.toSorted((a, b) => pointsOf(b) - pointsOf(a))[0]?.id ?? ''],
    ]),
  );
  return model.questions.some(({ id }) => id === 'lost') ? [best, { ...best, lost: ['one'] }] : [best];
};

const pointsOf = (option: Question['options'][number]): number =>
  Object.values(option.points ?? {}).reduce((sum, points) => sum + points, 0);

const speaksOf = (question: Question, area: string): boolean =>
  question.options.some(({ points }) => points && area in points);

const combinations = (questions: readonly Question[]): Answers[] =>
  questions.reduce<Answers[]>(
    (all, { id, options }) => all.flatMap((answers) => options.map((option) => ({ ...answers, [id]: [option.id] }))),
    [{}],
  );

/** Answers that vote for a value wherever that gives no points; for none at all, the option that does not vote. */
const voting = (model: Model, trait: string | undefined, value: string | null): Answers =>
  Object.fromEntries(
    model.questions
      .filter(
        ({ options }) => options.some(({ votes }) => votes?.[trait ?? '']) && !options.some(({ points }) => points),
      )
      .flatMap(({ id, options }) => {
        const option = options.find(({ votes }) => (value === null ? !votes : votes?.[trait ?? '']?.[value]));
        return option ? [[id, [option.id]]] : [];
      }),
  );

const valuesOf = (model: Model, trait: string | undefined): readonly string[] =>
  model.traits.find(({ id }) => id === trait)?.values ?? [];
