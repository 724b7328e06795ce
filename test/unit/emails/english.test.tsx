import { describe, expect, it } from 'vitest';
import { analysisMail } from '../../../emails/analysis.tsx';
import { confirmationMail } from '../../../emails/confirmation.tsx';
import { euros } from '../../../emails/money.ts';
import { LONGEST_SUBJECT } from '../../../emails/subject.ts';
import { texts } from '../../../emails/texts/index.ts';
import { personas } from '../../../quiz/business-engpass/personas.ts';
import { type Analysis, analyse } from '../../../quiz/engine/analysis.ts';
import { inLanguage } from '../../../quiz/engine/quiz.ts';
import { quizzes } from '../../../quiz/index.ts';
import siteConfig from '../../../site.config.ts';
import { parseSite, siteIn } from '../../../src/lib/site.ts';
import { fixedTexts } from '../../../src/ui/texts/fixed.ts';
import { uiTexts } from '../../../src/ui/texts/index.ts';
import { flat, outOfOrder, readable } from './reading.ts';
import { sampleSite } from './sample-analysis.ts';

const GERMAN =
  /\b(?:Ihre?[mnrs]?|Sie|und|oder|für|nicht|eine?[mnrs]?|das|der|ist|wird|wenn|DSGVO|Abs|Buchst)\b|[äöüß„]/;

const quiz = quizzes['business-engpass'];
if (!quiz) throw new Error('no such quiz');
const spoken = inLanguage(quiz, 'en');
const told = personas.map(({ id, answers }) => ({ id, analysis: analyse(spoken, answers) }));

const site = {
  ...sampleSite,
  brand: { name: 'Example & Partner', claim: 'More room to breathe', people: 'Anna Example and Jo Sample' },
  legal: { notice: ['Example & Partner', '1 High Street', 'hello@example.com'] },
};

const confirmation = confirmationMail({
  site,
  lang: 'en',
  firstName: 'Anna',
  about: 'bottleneck',
  quizTitle: spoken.texts.title,
  confirmUrl: 'https://quiz.example.com/confirm/x',
  requestedAt: Date.UTC(2026, 10, 20, 13, 5),
  lifetimeDays: 7,
  followUp: 'Yes, Example & Partner may send me up to four emails.',
});

const analysisMailOf = (analysis: Analysis) =>
  analysisMail({
    ...{ site, lang: 'en', firstName: 'Anna', analysis },
    analysisUrl: 'https://quiz.example.com/analysis/x',
    bookUrl: 'https://quiz.example.com/book/x',
    dataUrl: 'https://quiz.example.com/me/x',
    offers: [{ kind: 'video', title: 'Where growth begins', text: 'Twelve minutes.', url: 'https://example.com/v' }],
  });

describe('the name of an area', () => {
  const NAMES = Object.values(spoken.texts.areas).map(({ name }) => name);

  it.each(told)('is no title within a sentence of the analysis of $id', ({ analysis: { clarity, goal, strength } }) => {
    for (const said of [clarity.text, goal ?? '', strength.text])
      for (const name of NAMES) expect(said).not.toMatch(new RegExp(`[a-z,:] ${name}\\b`));
  });
});

describe('a range of euros in English', () => {
  it.each([
    [9_000, 44_000, '€9,000 to €44,000'],
    [0, 44_000, 'up to €44,000'],
    [1_200_000, 3_000_000, '€1,200,000 to €3,000,000'],
    [9_000, 9_000, 'about €9,000'],
    [0, 0, '€0'],
  ])('from %i to %i is "%s"', (low, high, said) => {
    expect(euros({ low, high }, 'en')).toBe(said);
  });
});

describe('the confirmation mail in English', () => {
  it('says who asked for what and when, in Berlin time, and what happens otherwise', () => {
    const story = [
      'Hello Anna,',
      'On Friday, 20 November 2026 at 14:05 (Berlin time)',
      'Example & Partner received a request to send the analysis for “Business Bottleneck Quiz” to this address',
      'with the first name “Anna”',
      '“Yes, Example & Partner may send me up to four emails.”',
      'Confirm address',
      'valid for 7 days, until 14:05 on Friday, 27 November 2026.',
      'delete these details after 7 days.',
      ...site.legal.notice,
    ];
    for (const words of [readable(confirmation.html), confirmation.text]) expect(outOfOrder(words, story)).toEqual([]);
  });

  it('advertises nothing', () => {
    const words = /welcome|thank|glad|questions|strategy|call|free|newsletter|!/i;
    expect(readable(confirmation.html)).not.toMatch(words);
  });

  it('has a subject that fits and names the quiz', () => {
    expect(confirmation.subject).toBe('Please confirm your address: Business Bottleneck Quiz');
    expect(confirmation.subject.length).toBeLessThanOrEqual(LONGEST_SUBJECT);
  });
});

const mails = [
  ['confirmation', confirmation] as const,
  ...told.map(({ id, analysis }) => [`analysis for the ${id}`, analysisMailOf(analysis)] as const),
];

describe.each(mails)('the %s in English', (_, mail) => {
  it('has no German left in it', () => {
    for (const words of [mail.subject, readable(mail.html), mail.text])
      expect(words.match(GERMAN)?.[0]).toBeUndefined();
  });

  it('is declared English, does not shout, writes euros and shares as English does, and its subject fits', () => {
    expect(mail.html).toContain('lang="en"');
    for (const words of [readable(mail.html), mail.text])
      expect(words.match(/!|\d\s?€|\d\.\d{3}|\d\s%/)?.[0]).toBeUndefined();
    expect(mail.subject.length).toBeLessThanOrEqual(LONGEST_SUBJECT);
    expect(mail.subject).not.toMatch(/…$/);
  });
});

describe('the analysis mail in English', () => {
  it('says each bottleneck in the subject in full', () => {
    for (const { analysis } of told)
      for (const { name } of analysis.bottlenecks) expect(analysisMailOf(analysis).subject).toContain(name);
  });

  it('has a subject for any two areas', () => {
    const names = Object.values(spoken.texts.areas).map((area) => area.name);
    for (const one of names) {
      for (const other of names) {
        const fitting = texts.en.analysis.subjects
          .bottleneck([one, other], false)
          .find((line) => line.length <= LONGEST_SUBJECT);
        expect(fitting).toContain(other);
      }
    }
  });

  it('tells of the money in whole sentences', () => {
    const paid = told.find(({ analysis }) => analysis.calculation?.churn)?.analysis;
    expect(paid).toBeDefined();
    if (!paid) return;
    const said = flat(analysisMailOf(paid).text);
    expect(said).toMatch(/€[\d,]+ a year/);
    expect(said).toMatch(/more would come in if [^.]+ and everything else stayed as it is\./);
    expect(said).toMatch(/early cancellations and pauses cost you (?:up to )?€[\d,]+(?: to €[\d,]+)? a year\./);
  });
});

const parsed = parseSite(siteConfig);
if (!parsed.ok) throw new Error('site.config.ts is not valid');
const words = siteIn(parsed.house, 'en');
const AT = { weekday: 'Friday', day: '20', month: 'November', year: '2026', time: '14:05' };

/** What a text is made from, where a number will not do. */
const GIVEN: Record<string, readonly unknown[]> = {
  'ui.chart.summary': [[{ name: 'A', health: 3, tier: 'B' }]],
  'ui.landing.people.text': [words],
  'ui.result.about.bottleneck.more.list': [{ allWell: false, reasons: true, guide: true }],
  'ui.result.about.guide.more.list': [{ allWell: false, reasons: true, guide: true }],
  'ui.sent.steps': [words.sender, 'guide'],
  'ui.legal.privacy.intro': [words],
  'ui.legal.privacy.sections': [words, { confirmationDays: 7, stored: { lead: [], call: [], request: ['A'] } }],
  'mail.quoted': ['A'],
  'mail.confirmation.asked': [{ requested: 'D', quiz: 'A', site: 'B', at: AT, name: 'C' }],
  'mail.confirmation.lifetime': [7, AT],
  'mail.analysis.subjects.bottleneck': [['A'], false],
  'mail.analysis.subjects.guide': ['A'],
};

/** Every string that the texts can say, by its path. */
const saidBy = (value: unknown, path: string): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return saidBy(Reflect.apply(value, undefined, [...(GIVEN[path] ?? [3])]), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => saidBy(one, `${path}.${key}`));
};

const english = [...saidBy({ ...uiTexts.en, ...fixedTexts.en }, 'ui'), ...saidBy(texts.en, 'mail')];
const german = new Map([...saidBy({ ...uiTexts.de, ...fixedTexts.de }, 'ui'), ...saidBy(texts.de, 'mail')]);

/** The same word, or only figures and names, in both languages. */
const ALIKE =
  /\.kinds\.(?:video|workshop)$|costs\.perYear$|^mail\.analysis\.(?:reasons|tips)\.|^ui\.result\.more\.privacyAfter$|^ui\.legal\.privacy\.sections\.0\.text\.0$/;

describe('the texts of pages and mails in English', () => {
  it('are as many as in German, and none is empty', () => {
    expect(english.map(([path]) => path)).toEqual([...german.keys()]);
    expect(english.filter(([, said]) => said.trim() === '')).toEqual([]);
  });

  it('differ from the German ones', () => {
    expect(english.filter(([path, said]) => german.get(path) === said && !ALIKE.test(path))).toEqual([]);
  });

  it('have no German left in them', () => {
    expect(english.filter(([, said]) => GERMAN.test(said))).toEqual([]);
  });

  it('do not shout, and use curly quotation marks and apostrophes', () => {
    expect(english.filter(([, said]) => /[!"']/.test(said))).toEqual([]);
  });

  it('are British', () => {
    expect(
      english.filter(([, said]) => /\b\w+iz(?:e|es|ed|ing|ation)\b|\b(?:color|center|inquir|percent)/i.test(said)),
    ).toEqual([]);
  });
});
