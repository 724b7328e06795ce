import { describe, expect, it } from 'vitest';
import { type AnalysisProps, analysisMail } from '../../../emails/analysis.tsx';
import { clip, LONGEST_SUBJECT } from '../../../emails/subject.ts';
import type { Analysis } from '../../../quiz/engine/analysis.ts';
import { bytes, flat, links, outOfOrder, readable } from './reading.ts';
import { analysisWithoutGuide, evenAnalysis, sampleAnalysis, sampleOffers, sampleSite } from './sample-analysis.ts';

const props: AnalysisProps = {
  site: sampleSite,
  lang: 'de',
  firstName: 'Anna',
  analysis: sampleAnalysis,
  analysisUrl: 'https://quiz.example.de/analysis/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789',
  bookUrl: 'https://quiz.example.de/book/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789?a=1&b=2',
  dataUrl: 'https://quiz.example.de/me/AbCdEfGhIjKlMnOpQrStUv',
  offers: sampleOffers,
};

const mailWith = (analysis: Analysis) => analysisMail({ ...props, analysis });

/** Every sentence of an analysis, in the order in which it is told. */
const story = (analysis: Analysis): string[] => [
  analysis.title,
  ...(analysis.guide && analysis.about === 'guide' ? guideStory(analysis.guide) : []),
  analysis.strength.name,
  `${analysis.strength.health} von 100`,
  analysis.strength.text,
  ...analysis.bottlenecks.flatMap((one) => [
    one.name,
    one.about,
    `${one.health} von 100, ${one.tier}`,
    one.verdict,
    one.meaning,
  ]),
  ...(analysis.goal ? [analysis.goal] : []),
  ...analysis.areas.flatMap((area) => [area.name, `${area.health} · ${area.tier}`]),
  analysis.clarity.text,
  ...analysis.reasons.flatMap((reason) => [`${Math.round(reason.share * 100)} %`, reason.text]),
  ...analysis.tips.flatMap((tip) => [tip.time, tip.title, tip.what, ...tip.how, tip.sign]),
  ...(analysis.guide && analysis.about !== 'guide' ? guideStory(analysis.guide) : []),
  ...(analysis.runnerUp ? [analysis.runnerUp.name, analysis.runnerUp.text] : []),
  'Strategiegespräch',
  analysis.call,
];

const guideStory = ({ kind, reflex, limits }: NonNullable<Analysis['guide']>): string[] => [
  kind.name,
  kind.meaning,
  ...kind.steps.flatMap((step) => [step.title, step.why, step.sie, step.du]),
  ...kind.avoid.flatMap((one) => [one.say, one.because]),
  ...kind.day,
  ...kind.week,
  ...kind.month,
  ...(reflex ? [reflex.name, reflex.mirror, reflex.repair] : []),
  limits,
];

/** The same people in a quiz about the conversation, which asks for no figures. */
const guideAnalysis: Analysis = { ...sampleAnalysis, about: 'guide', calculation: null };

const variants: [string, Analysis][] = [
  ['one bottleneck and the guide', sampleAnalysis],
  ['two bottlenecks', evenAnalysis],
  ['no guide', analysisWithoutGuide],
  ['no goal, no reasons', { ...sampleAnalysis, goal: null, reasons: [] }],
  ['the guide first', guideAnalysis],
  ['all areas well', { ...sampleAnalysis, allWell: true, goal: null, reasons: [] }],
];

describe.each(variants)('the analysis mail with %s', (_, analysis) => {
  const mail = mailWith(analysis);

  it('tells the whole analysis in its order, as HTML', () => {
    expect(outOfOrder(readable(mail.html), story(analysis))).toEqual([]);
  });

  it('tells the whole analysis in its order, as text', () => {
    expect(outOfOrder(mail.text, story(analysis))).toEqual([]);
  });

  it('ends with offers, the reason for this mail and the legal notice', () => {
    const end = [
      ...sampleOffers.flatMap((offer) => [offer.title, offer.text]),
      'Sie erhalten diese Mail, weil',
      ...sampleSite.legal.notice,
    ];
    expect(outOfOrder(readable(mail.html), end)).toEqual([]);
    expect(outOfOrder(mail.text, end)).toEqual([]);
  });

  it('stays below the size at which Gmail clips', () => {
    expect(bytes(mail.html)).toBeLessThan(90 * 1024);
  });

  it('keeps every line of the text within 76 characters, addresses excepted', () => {
    const long = mail.text.split('\n').filter((line) => line.length > 76 && !line.startsWith('https://'));
    expect(long).toEqual([]);
  });

  it('has no gap of more than two empty lines and no markdown in the text', () => {
    expect(mail.text).not.toMatch(/\n{4}/);
    expect(mail.text).not.toMatch(/\*\*|^#|\]\(|undefined/m);
  });

  it('needs nothing from elsewhere: no image, no script, no stylesheet', () => {
    expect(mail.html).not.toMatch(/<(?:img|svg|script|link|iframe|object|form)\b|url\(|@import/i);
  });

  it('has one title and skips no level of headings', () => {
    const levels = [...mail.html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('does not shout', () => {
    expect(readable(mail.html)).not.toContain('!');
    expect(mail.text).not.toContain('!');
  });
});

describe('the analysis mail', () => {
  const mail = mailWith(sampleAnalysis);

  it('links to the analysis page, the call and the offers, and nowhere else', () => {
    const targets = [props.analysisUrl, props.bookUrl, ...sampleOffers.map((offer) => offer.url), props.dataUrl];
    expect(links(mail.html)).toEqual(targets);
    expect(mail.text.match(/https:\S+/g)).toEqual(targets);
  });

  it('says nothing about offers where there are none', () => {
    const without = analysisMail({ ...props, offers: [] });
    expect(readable(without.html)).not.toContain('Was zu Ihrem Ergebnis passt');
    expect(without.text).not.toContain('Was zu Ihrem Ergebnis passt');
  });

  it('has a conversation guide only for those whose clients leave', () => {
    expect(mail.text).toContain('Gesprächsleitfaden');
    expect(mailWith(analysisWithoutGuide).text).not.toContain('Gesprächsleitfaden');
    expect(readable(mailWith(analysisWithoutGuide).html)).not.toContain('Gesprächsleitfaden');
  });

  it('leaves the mirror out where the reaction is unknown', () => {
    const { guide } = sampleAnalysis;
    const without = mailWith({ ...sampleAnalysis, guide: guide && { ...guide, reflex: null } });
    expect(without.text).not.toContain('So knüpfen Sie wieder an');
    expect(readable(without.html)).not.toContain('So knüpfen Sie wieder an');
    expect(flat(without.text)).toContain(flat(guide?.limits ?? ''));
  });

  it('puts words to say aloud into quotation marks once', () => {
    const { guide } = sampleAnalysis;
    const [step] = guide?.kind.steps ?? [];
    if (!guide || !step) throw new Error('the sample has a guide');
    const quoted = { ...guide.kind, steps: [{ ...step, sie: '„Schon in Zeichen.“' }] };
    const { text } = mailWith({ ...sampleAnalysis, guide: { ...guide, kind: quoted } });
    expect(text).toContain('Per Sie: „Schon in Zeichen.“\n');
    expect(flat(text)).toContain(`Per Du: „${step.du}“`);
  });

  it('declares language, character set and both colour schemes', () => {
    expect(mail.html).toMatch(/^<!DOCTYPE html PUBLIC "-\/\/W3C\/\/DTD XHTML 1\.0 Transitional/);
    expect(mail.html).toContain('lang="de"');
    expect(mail.html).toContain('charset=UTF-8');
    expect(mail.html).toContain('<meta name="color-scheme" content="light dark"');
    expect(mail.html).toContain('@media (prefers-color-scheme:dark)');
  });

  it('shows the verdict in the inbox preview', () => {
    const verdict = sampleAnalysis.bottlenecks[0]?.verdict ?? '';
    expect(readable(mail.html).trim().startsWith(verdict)).toBe(true);
  });

  it('keeps what stands in the analysis from becoming markup', () => {
    const evil = '<script>alert(1)</script> & "so"';
    const hostile = mailWith({ ...sampleAnalysis, call: evil, goal: evil });
    expect(hostile.html).not.toContain('<script>alert');
    expect(readable(hostile.html)).toContain(evil);
    expect(hostile.text).toContain(evil);
  });

  it('keeps the font of the owner from breaking out of the style block', () => {
    const look = { ...sampleSite.look, font: 'x</style><script>alert(1)</script>' };
    expect(analysisMail({ ...props, site: { ...sampleSite, look } }).html).not.toContain('<script>');
  });
});

describe('the picture of the areas', () => {
  const barsFor = (health: number) => {
    const area = { id: 'a', name: 'Anfragen', health, level: 0, tier: 'eng', role: null };
    const { html } = mailWith({ ...sampleAnalysis, areas: [area] });
    const full = html.match(/<td [^>]*class="bar"/g)?.length ?? 0;
    return { full, empty: html.match(/<td [^>]*class="empty[" ]/g)?.length ?? 0 };
  };

  it.each([
    [0, 0],
    [1, 1],
    [23, 2],
    [46, 5],
    [100, 10],
  ])('draws a health of %i with %i of ten cells', (health, full) => {
    expect(barsFor(health)).toEqual({ full, empty: 10 - full });
  });

  it('keeps a sliver of the first cell at a health of 0', () => {
    const areas: Analysis['areas'] = [{ id: 'a', name: 'Anfragen', health: 0, level: 0, tier: 'eng', role: null }];
    expect(mailWith({ ...sampleAnalysis, areas }).html.match(/class="empty sliver-bar"/g)).toHaveLength(1);
  });

  it('names strength, bottleneck and what comes next beside the area', () => {
    const html = readable(mailWith(sampleAnalysis).html);
    expect(
      outOfOrder(html, ['Positionierung Stärke', 'Angebot & Preis als Nächstes', 'Kundenbindung Engpass']),
    ).toEqual([]);
    expect(mailWith(sampleAnalysis).text).toContain('■■□□□□□□□□  23 · kritisch · Engpass');
  });

  it('marks two bottlenecks when the verdict is even', () => {
    expect(mailWith(evenAnalysis).text.match(/ · Engpass$/gm)).toHaveLength(2);
    expect(mailWith(evenAnalysis).html.match(/class="pill"/g)).toHaveLength(2);
  });

  it('is passed over by screen readers, which have the numbers', () => {
    expect(mailWith(sampleAnalysis).html.match(/<table aria-hidden="true"/g)).toHaveLength(6);
  });
});

describe('the subject of the analysis mail', () => {
  const named = (...names: string[]): Analysis => ({
    ...sampleAnalysis,
    bottlenecks: names.flatMap((name) => sampleAnalysis.bottlenecks.map((one) => ({ ...one, area: name, name }))),
  });

  it('names the bottleneck', () => {
    expect(mailWith(sampleAnalysis).subject).toBe('Ihr Engpass: Kundenbindung – was Sie zuerst tun können');
    expect(mailWith(evenAnalysis).subject).toBe('Ihre zwei Engpässe: Kundenbindung und Angebot & Preis');
  });

  it('names the kind of leaving where the guide is what was asked for, and so does the inbox preview', () => {
    const { subject, html } = mailWith(guideAnalysis);
    const { kind } = guideAnalysis.guide ?? {};
    expect(subject).toBe(clip(`Ihr Gesprächsleitfaden: ${kind?.name}`, LONGEST_SUBJECT));
    expect(
      readable(html)
        .trim()
        .startsWith(kind?.meaning.slice(0, 60) ?? '-'),
    ).toBe(true);
  });

  it('speaks of the next gain where all is well, and so does the mail', () => {
    const { subject, text, html } = mailWith({ ...sampleAnalysis, allWell: true, goal: null, reasons: [] });
    expect(subject).toBe('Ihr nächster Gewinn: Kundenbindung');
    expect(text).toContain('Ihr nächster Gewinn: Kundenbindung\n');
    expect(text).toContain('Nächster Gewinn');
    for (const words of [text, readable(html)]) expect(words).not.toMatch(/Ihr Engpass|· Engpass|\(Engpass\)/);
  });

  it.each([
    [named('Verkaufsgespräche')],
    [named('Verkaufsgespräche', 'Angebot & Preis')],
    [named('Ein Bereich, dessen Name selbst schon länger ist als jede Betreffzeile')],
    [named('Zusammenarbeit in der Geschäftsführung', 'Verkaufsgespräche mit Einkaufsabteilungen')],
  ])('fits 60 characters whatever the areas are called (%#)', (analysis) => {
    expect(mailWith(analysis).subject.length).toBeLessThanOrEqual(60);
  });

  it('is one line', () => {
    expect(mailWith(named('Anfragen\r\nBcc: a@example.de')).subject).not.toMatch(/[\r\n]/);
  });
});
