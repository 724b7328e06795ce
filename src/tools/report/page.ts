import { type ComponentChild, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { overTheBar, shareBar } from '../../../quiz/check/simulate.ts';
import { areaName, type Report, type Section } from './figure.ts';
import { bottlenecks } from './sections/bottlenecks.ts';
import { churn } from './sections/churn.ts';
import { clarity } from './sections/clarity.ts';
import { health } from './sections/health.ts';
import { influence } from './sections/influence.ts';
import { leverage } from './sections/leverage.ts';
import { paths } from './sections/paths.ts';
import { agrees, personas } from './sections/personas.ts';
import { said } from './words.ts';

const SECTIONS: readonly Section[] = [bottlenecks, clarity, influence, health, leverage, churn, paths, personas];

/** The browser is forbidden every request: the file is all there is. */
const NO_REQUESTS = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The report as one HTML file without script or request. The same simulation gives the same file, byte for byte.
 *
 * @param css colours and layout, to stand inside the file
 */
export const reportPage = (report: Report, css: string): string => {
  const title = `${report.texts.title}: Simulation`;
  const page = h('html', { lang: 'de' }, [
    h('head', {}, [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: NO_REQUESTS }),
      h('title', {}, title),
      h('style', { dangerouslySetInnerHTML: { __html: css } }),
    ]),
    h('body', {}, [
      h('main', {}, [head(report), ...SECTIONS.map((section) => section(report))]),
      h(
        'footer',
        {},
        `npm run quiz:simulate -- --quiz ${report.model.id} --n ${report.simulation.n} --seed ${report.simulation.seed}`,
      ),
    ]),
  ]);
  return `<!doctype html>\n${renderToString(page)}\n`;
};

const head = (report: Report): ComponentChild => {
  const { simulation, texts, version } = report;
  const right = simulation.personas.filter(agrees).length;
  return h('header', {}, [
    h('p', { class: 'kicker' }, 'Simulation'),
    h('h1', {}, texts.title),
    h('p', { class: 'lead' }, barWords(report)),
    h('dl', { class: 'facts' }, [
      fact('Menschen', said.number(simulation.n)),
      fact('Startwert', String(simulation.seed)),
      fact('Fassung', version),
      simulation.personas.length > 0
        ? fact('Personas wie erwartet', `${right} von ${simulation.personas.length}`)
        : null,
    ]),
  ]);
};

const fact = (name: string, value: string): ComponentChild => h('div', {}, [h('dt', {}, name), h('dd', {}, value)]);

const barWords = (report: Report): string => {
  const { least, most } = shareBar(report.model.areas.length);
  const range = said.wholeRange(least, most);
  const over = overTheBar(report.simulation.uniform).map((area) => areaName(report, area));
  return over.length === 0
    ? `Das Quiz ist ausgewogen: Jeder Bereich ist bei ${range} der Menschen der Engpass.`
    : `Das Quiz ist nicht ausgewogen: Außerhalb von ${range} liegt ${over.join(', ')}.`;
};
