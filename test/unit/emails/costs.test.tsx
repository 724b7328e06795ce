import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { analysisMail } from '../../../emails/analysis.tsx';
import { costsOf } from '../../../emails/costs.ts';
import { euros } from '../../../emails/money.ts';
import { texts } from '../../../emails/texts/index.ts';
import type { Analysis } from '../../../quiz/engine/analysis.ts';
import siteConfig from '../../../site.config.ts';
import { AnalysisPage } from '../../../src/leads/pages/analysis.tsx';
import { parseSite, siteIn } from '../../../src/lib/site.ts';
import { flat, outOfOrder, readable } from './reading.ts';
import { evenAnalysis, sampleAnalysis, sampleSite } from './sample-analysis.ts';

describe('a range of euros', () => {
  it.each([
    [9_000, 44_000, '9.000 bis 44.000 €'],
    [0, 44_000, 'bis zu 44.000 €'],
    [360, 2_900, '360 bis 2.900 €'],
    [1_200_000, 3_000_000, '1.200.000 bis 3.000.000 €'],
    [15_000, 15_000, 'rund 15.000 €'],
    [0, 0, '0 €'],
  ])('from %i to %i is "%s"', (low, high, said) => {
    expect(flat(euros({ low, high }, 'de'))).toBe(said);
  });
});

const t = texts.de.analysis;
const parsed = parseSite(siteConfig);
if (!parsed.ok) throw new Error('site.config.ts is not valid');
const shell = {
  site: siteIn(parsed.house, 'de'),
  lang: 'de',
  nonce: 'x',
  named: false,
  framed: false,
  others: [],
} as const;

const told = (analysis: Analysis) => {
  const offers: [] = [];
  const page = renderToString(
    <AnalysisPage {...{ shell, analysis, offers }} firstName={null} offer={null} peers={null} bookUrl="/book" />,
  );
  const mail = analysisMail({
    ...{ site: sampleSite, lang: 'de', firstName: null, analysis, offers },
    analysisUrl: 'https://quiz.example.de/analysis/x',
    bookUrl: 'https://quiz.example.de/book/x',
    dataUrl: 'https://quiz.example.de/me/x',
  });
  return { page: flat(readable(page)), html: flat(readable(mail.html)), text: flat(mail.text) };
};

/** The sample with one other set of euros for its bottleneck. */
const withEuros = (high: number, fullWeek: boolean): Analysis => {
  const { calculation } = sampleAnalysis;
  if (!calculation) throw new Error('the sample has figures');
  const areas = calculation.areas.map((area) =>
    area.bottleneck ? { ...area, euros: { low: 0, high }, fullWeek } : area,
  );
  return { ...sampleAnalysis, calculation: { ...calculation, areas } };
};

describe('what it costs', () => {
  it('is told alike on the page, in the mail and in its text part: figures, calculation, answers, assumptions', () => {
    const costs = costsOf(sampleAnalysis, t.costs, 'de');
    if (!costs) throw new Error('the sample has figures');
    const [headline] = costs.bottlenecks;
    const story = [
      t.costs.title,
      '9.000 bis 44.000 € im Jahr',
      headline?.text ?? '',
      'gehen nach Ihren Zahlen 18.000 bis 65.000 € im Jahr verloren',
      ...costs.rows.map((row) => row.name),
      t.costs.how,
      ...costs.working,
      ...costs.figures.flatMap(({ name, answer }) => [name, answer]),
      ...costs.assumptions.flatMap(({ text }) => [text, 'Annahme']),
    ];
    for (const said of Object.values(told(sampleAnalysis))) {
      expect(outOfOrder(said.slice(said.lastIndexOf('Was es kostet')), story)).toEqual([]);
      for (const row of costs.rows) expect(said).toContain(flat(row.figure));
    }
  });

  it('says the loss again where the guide for leaving clients begins', () => {
    for (const said of Object.values(told(sampleAnalysis)))
      expect(said.split('gehen nach Ihren Zahlen 18.000 bis 65.000 € im Jahr verloren')).toHaveLength(3);
  });

  it('says of an answer without an upper end that its lower end counts', () => {
    for (const said of Object.values(told(sampleAnalysis)))
      expect(said).toContain('Sie haben „Mehr als 15.000 €“ angegeben; wir rechnen vorsichtig mit der Untergrenze.');
  });

  it('says a full week, and that a fuller one would hold more', () => {
    const full = costsOf(withEuros(0, true), t.costs, 'de')?.bottlenecks[0];
    expect(full?.figure).toBeNull();
    expect(full?.text).toMatch(/nicht messbar mehr Geld.*Eine volle Woche: Mehr Anfragen .* bringen nichts.*trotzdem/);
    const limited = costsOf(withEuros(12_000, true), t.costs, 'de')?.bottlenecks[0];
    expect(limited?.text).toContain(t.costs.limitedWeek);
  });

  it('admits it where opening the bottleneck brings no money', () => {
    for (const said of Object.values(told(withEuros(0, false)))) {
      expect(said).toContain('käme nicht messbar mehr Geld herein, wenn höchstens einer von zehn Aufträgen');
      expect(said).not.toContain('Eine volle Woche');
    }
  });

  it('names a figure for both bottlenecks of an even verdict, and marks both', () => {
    const costs = costsOf(evenAnalysis, t.costs, 'de');
    expect(costs?.bottlenecks.map((one) => one.name)).toEqual(['Kundenbindung', 'Angebot & Preis']);
    expect(costs?.rows.filter((row) => row.bottleneck)).toHaveLength(2);
  });

  it('is left out of a quiz that asks for no figures', () => {
    const { page, html, text } = told({ ...sampleAnalysis, calculation: null });
    for (const said of [page, html, text]) expect(said).not.toContain('Was es kostet');
  });

  it('links an assumption that has a source', () => {
    const { calculation } = sampleAnalysis;
    const assumptions = [{ text: 'Belegt.', source: 'https://example.org/study' }];
    const analysis = { ...sampleAnalysis, calculation: calculation && { ...calculation, assumptions } };
    expect(told(analysis).text).toContain('Belegt. (Quelle: https://example.org/study)');
    expect(told(analysis).page).toContain('Belegt. Quelle');
  });
});

describe('what would turn the verdict', () => {
  it('is said with the answer now, the other one and the other bottleneck', () => {
    const { change } = sampleAnalysis;
    for (const said of Object.values(told(sampleAnalysis)))
      expect(
        outOfOrder(said, [t.about.bottleneck.change.title, change?.now ?? '', change?.other ?? '', 'Freiraum']),
      ).toEqual([]);
  });

  it('is said to be nothing where no single answer would', () => {
    for (const said of Object.values(told({ ...sampleAnalysis, change: null })))
      expect(said).toContain(t.about.bottleneck.change.none);
  });
});
