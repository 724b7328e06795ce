import { type ComponentChild, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FOLLOW_UPS, type Step } from '../../../emails/sequence.ts';
import type { Visitor } from './visitors.ts';

/** Who gets a mail, and from which quiz it comes, if it does. */
type Addressed = Pick<Visitor, 'id' | 'who' | 'quiz'>;

/** A mail on the disk. */
export type Shown = {
  visitor: Addressed;
  lang: string;
  step: Step | 'digest';
  subject: string;
  preheader: string;
  name: string;
};

const CSS = `:root{color-scheme:light dark}
body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}
table{width:100%;border-collapse:collapse}
th{width:9.5rem}
th,td{padding:.5rem .75rem .5rem 0;border-top:1px solid #8888;text-align:left;vertical-align:top}
h2{margin:2.5rem 0 .5rem;font-size:1.1rem}small{display:block;opacity:.75}`;

/** What there is to look at: for each visitor every mail with subject, preheader and both its parts. */
export const galleryPage = (mails: readonly Shown[]): string => {
  const page = h('html', { lang: 'de' }, [
    h('head', {}, [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', {}, 'Mails'),
      h('style', {}, CSS),
    ]),
    h('body', {}, [
      h('h1', {}, `${mails.length} Mails`),
      ...[...Map.groupBy(mails, (mail) => mail.visitor)].flatMap(([visitor, theirs]) => section(visitor, theirs)),
    ]),
  ]);
  return `<!doctype html>\n${renderToString(page)}\n`;
};

const section = ({ quiz, who }: Addressed, mails: readonly Shown[]): ComponentChild[] => [
  h('h2', {}, [who, h('small', {}, quiz)]),
  h('table', {}, h('tbody', {}, mails.map(row))),
];

const row = ({ lang, step, subject, preheader, name }: Shown): ComponentChild =>
  h('tr', {}, [
    h('th', { scope: 'row' }, [...nameOf(step), h('small', {}, languages.of(lang))]),
    h('td', { lang }, [h('a', { href: `${name}.html` }, subject), h('small', {}, preheader)]),
    h('td', {}, h('a', { href: `${name}.txt` }, 'Text')),
  ]);

const languages = new Intl.DisplayNames('de', { type: 'language' });

const NAMES: Record<Step | 'digest', string> = {
  confirmation: 'Bestätigung',
  analysis: 'Analyse',
  depth: 'Vertiefung',
  second: 'Gespräch oder nächster Bereich',
  invitation: 'Einladung',
  last: 'Abschluss',
  'call-booked': 'Gespräch gebucht',
  'call-moved': 'Gespräch verschoben',
  'call-cancelled': 'Gespräch abgesagt',
  'call-tomorrow': 'Erinnerung am Tag vorher',
  'call-soon': 'Erinnerung eine Stunde vorher',
  'call-missed': 'Gespräch verpasst',
  'host-booked': 'Gespräch gebucht (an Sie)',
  'host-moved': 'Gespräch verschoben (an Sie)',
  'host-cancelled': 'Gespräch abgesagt (an Sie)',
  'host-tomorrow': 'Vorbereitung am Tag vorher (an Sie)',
  'host-soon': 'Erinnerung eine Stunde vorher (an Sie)',
  digest: 'Ihre Woche',
};

/** What a mail is called: a follow-up by its place among them, and what it is for. */
const nameOf = (step: Step | 'digest'): ComponentChild[] => {
  const place = FOLLOW_UPS.findIndex((one) => one.step === step) + 1;
  return place > 0 ? [`Folgemail ${place}`, h('small', {}, NAMES[step])] : [NAMES[step]];
};
