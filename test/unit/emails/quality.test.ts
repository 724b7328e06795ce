import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { CALL_STEPS, SEQUENCE } from '../../../emails/sequence.ts';
import { LONGEST_SUBJECT } from '../../../emails/subject.ts';
import { LINE } from '../../../emails/text.ts';
import { LANGUAGES } from '../../../quiz/engine/quiz.ts';
import { quizzes } from '../../../quiz/index.ts';
import { siteIn } from '../../../src/lib/site.ts';
import { sourceOf } from '../../../src/mail/source.ts';
import { contrast } from '../../../src/ui/colour.ts';
import { palettes } from '../../../src/ui/theme.ts';
import { everyCallMail } from './quality-calls.ts';
import { ALLOWED, lacksOf } from './quality-clients.ts';
import { textPairs } from './quality-colours.ts';
import { everyDigest } from './quality-digests.ts';
import { everyMail, everyVisitor, house, type Mail, mailsFor, placesOf } from './quality-mails.ts';
import { bytes, flat, links, readable } from './reading.ts';

const runMails = await everyMail();
const callMails = await everyCallMail();
const mails = [...runMails, ...callMails, ...everyDigest()];
const followUps = mails.filter(({ advertising }) => advertising);

/** The first mails in which a check finds something, with what it finds. */
const faults = <T>(check: (mail: Mail) => readonly T[], among = mails) =>
  among
    .map((mail) => ({ mail: mail.name, found: check(mail) }))
    .filter(({ found }) => found.length > 0)
    .slice(0, 5);

describe('the mails that are looked at', () => {
  it('are of every template, in every language, for every bottleneck, with clients who leave and without', () => {
    const seen = new Set(runMails.map(({ name }) => name));
    const wanted = Object.values(quizzes).flatMap((quiz) =>
      placesOf(quiz).flatMap((place) =>
        LANGUAGES.flatMap((lang) => SEQUENCE.map(({ step }) => `${step} of ${quiz.model.id} in ${lang}, ${place}`)),
      ),
    );
    expect([...seen].toSorted()).toEqual(wanted.toSorted());
    expect(new Set(callMails.map(({ step }) => step))).toEqual(new Set(CALL_STEPS));
  });
});

describe('what mail programs can do', () => {
  const lacks = lacksOf(mails.map(({ html }) => html));

  it('is enough for every mail, save what is there on purpose', () => {
    expect(lacks.filter(({ feature }) => !(feature in ALLOWED))).toEqual([]);
  });

  it('has no exception that no mail needs', () => {
    const needed = new Set(lacks.map(({ feature }) => feature));
    expect(Object.keys(ALLOWED).filter((feature) => !needed.has(feature))).toEqual([]);
  });

  it('is known: a mail that asks for too much is found', () => {
    const html = '<style>@media print{b{gap:4px}}</style><p style="position:absolute"><video></video></p>';
    const found = lacksOf([html]).map(({ feature }) => feature);
    expect(found).toEqual(expect.arrayContaining(['position', 'gap, column-gap, row-gap', '<video> element']));
  });

  it('is not asked for borders that Outlook would not draw', () => {
    const wide = ({ html }: Mail) => html.match(/[;"]border(?:-(?:top|right|bottom|left))?:(?:9|\d\d+)px[^;"]*/g) ?? [];
    expect(faults(wide)).toEqual([]);
  });

  it('is not asked for padding on anything but cells and buttons, which Outlook would ignore', () => {
    expect(faults(({ html }) => html.match(/<(?!td|a |body|ul|ol|span)\w+ [^>]*[";]padding[^>]*>/g) ?? [])).toEqual([]);
  });
});

describe('every mail', () => {
  it('goes on as its greeting ends: small after a comma in German, with a capital where it stands alone', () => {
    const rough = ({ lang, text }: Mail) => {
      const [greeting = '', opening = ''] = text.split('\n\n');
      const small = lang === 'de' && greeting.endsWith(',');
      return (small ? /^\p{Ll}/u : /^[„“‘"]?[\p{Lu}\d]/u).test(opening.trimStart()) ? [] : [`${greeting} ${opening}`];
    };
    expect(faults(rough)).toEqual([]);
  });

  it('speaks of a bottleneck only where the quiz is about one', () => {
    const foreign = ({ visitor, subject, text }: Mail) =>
      visitor.quiz.model.result === 'guide' ? (`${subject} ${text}`.match(/engp[aä]ss\w*|bottleneck/gi) ?? []) : [];
    expect(faults(foreign)).toEqual([]);
  });

  it('stays below the size at which Gmail clips', () => {
    expect(Math.max(...mails.map(({ html }) => bytes(html)))).toBeLessThan(90 * 1024);
  });

  it('has a subject of one line that a narrow inbox shows', () => {
    expect(
      faults(({ subject }) =>
        /^[^\p{Cc}\p{Cf}{}!]{10,}$/u.test(subject) && [...subject].length <= LONGEST_SUBJECT ? [] : [subject],
      ),
    ).toEqual([]);
  });

  it('has a line for the inbox that does not repeat the subject', () => {
    const fits = (preheader: string, { subject }: Mail) =>
      preheader.length >= 40 && preheader.length <= 110 && !preheader.startsWith(subject);
    expect(faults((mail) => [preheaderOf(mail.html)].filter((preheader) => !fits(preheader, mail)))).toEqual([]);
  });

  it('says the same in both parts, in the same order', () => {
    expect(faults(({ html, text }) => difference(wordsOfHtml(html), wordsOfText(text)))).toEqual([]);
  });

  it('is pleasant to read as text: short lines, addresses alone on theirs, no more than two empty ones', () => {
    const addresses = (text: string) => text.replaceAll(/^https:\/\/\S+$/gm, '');
    expect(faults(({ text }) => addresses(text).match(/https?:/g) ?? [])).toEqual([]);
    expect(
      faults(({ text }) =>
        addresses(text)
          .split('\n')
          .filter((line) => line.length > LINE),
      ),
    ).toEqual([]);
    expect(
      faults(
        ({ text }) =>
          text
            .replaceAll(/https:\/\/\S+/g, 'https://…')
            .match(/\n{4}|[ \t]\n|^\n|[^\n]$|&\w+;|<\w|\*\*|\]\(|undefined|NaN|!/g) ?? [],
      ),
    ).toEqual([]);
  });

  it('can be read in light and in dark surroundings', () => {
    const faint = ({ text, surface }: { text: string; surface: string }) => !(contrast(text, surface) >= 4.5);
    for (const scheme of ['light', 'dark'] as const)
      expect(faults(({ html }) => textPairs(html, scheme).filter(faint))).toEqual([]);
  });

  it('leaves nothing light in dark surroundings', () => {
    const dark = new Set(Object.values(palettes(house.look.accent).dark));
    const pairs = ({ html }: Mail) => textPairs(html, 'dark');
    expect(faults((mail) => pairs(mail).filter(({ text, surface }) => !dark.has(text) || !dark.has(surface)))).toEqual(
      [],
    );
  });

  it.each(['#ffd400', '#0a0a0a', '#f4f4f4'])('can be read with %s as the colour of the house', async (accent) => {
    const visitor = everyVisitor.find(({ ticked }) => ticked);
    if (!visitor) throw new Error('nobody agreed');
    const inColour = await mailsFor(visitor, 'de', { ...house, look: { ...house.look, accent } });
    const accents = Object.values(palettes(accent)).map((palette) => palette['on-accent']);
    for (const [at, scheme] of (['light', 'dark'] as const).entries()) {
      const pairs = inColour.flatMap(({ html }) => textPairs(html, scheme));
      expect(pairs.map(({ text }) => text)).toContain(accents[at]);
      expect(pairs.filter(({ text, surface }) => contrast(text, surface) < 4.5)).toEqual([]);
    }
  });

  it('needs nothing from elsewhere: no picture, script, style sheet or form', () => {
    expect(
      faults(
        ({ html }) => html.match(/<(?:img|svg|script|link|iframe|object|form|input|video)\b|url\(|@import/gi) ?? [],
      ),
    ).toEqual([]);
  });

  it('says its language and has one title, and its headings skip no level', () => {
    expect(
      faults(({ html, lang }) => (html.includes(`<html dir="ltr" lang="${lang}">`) ? [] : [html.slice(0, 200)])),
    ).toEqual([]);
    const levels = (html: string) => [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(
      faults(({ html }) =>
        levels(html).filter((level, i, all) => (i === 0 ? level !== 1 : level < 2 || level > (all[i - 1] ?? 0) + 1)),
      ),
    ).toEqual([]);
  });

  it('links only to pages of the product, without anything that follows the reader, and to what the owner named', () => {
    const own = (url: string) =>
      url.startsWith(house.origin) &&
      /^\/(?:desk(?:\/(?:funnel|calls|mails)(?:\?[\w=&-]+)?)?|impressum|(?:confirm|analysis|book|call|unsubscribe|me|desk\/calls)\/[\w.-]+|book|me|calendar\/[\w.-]+\/calls\.ics)$/.test(
        url.slice(house.origin.length),
      );
    const named = ({ lang, visitor }: Mail) => [
      ...siteIn(house, lang).offers.map(({ url }) => url),
      ...sourcesIn(visitor.quiz.texts[lang]),
      ...(house.booking.provider === 'builtin' && house.booking.place.kind === 'video'
        ? [house.booking.place.url]
        : []),
    ];
    expect(faults((mail) => links(mail.html).filter((url) => !own(url) && !named(mail).includes(url)))).toEqual([]);
  });

  it('links to the same pages in both parts, in the same order', () => {
    expect(faults(({ html, text }) => difference(links(html), text.match(/https?:\/\/[^\s)]+/g) ?? []))).toEqual([]);
  });
});

describe('the checks themselves', () => {
  const mail = (body: string) =>
    `<style>@media (prefers-color-scheme:dark){.card{background-color:#202020!important}}</style><body>${body}</body>`;

  it('see a text that is too faint, and one that is so only in dark surroundings', () => {
    const html = mail(
      '<td class="card" style="background-color:#ffffff;color:#222222">a<br/><b style="color:#eeeeee">b</b> c</td>',
    );
    expect(textPairs(html, 'light').map(({ text, surface }) => `${text} ${surface}`)).toEqual([
      '#222222 #ffffff',
      '#eeeeee #ffffff',
    ]);
    expect(textPairs(html, 'dark').map(({ text, surface }) => `${text} ${surface}`)).toEqual([
      '#222222 #202020',
      '#eeeeee #202020',
    ]);
  });

  it('see a word that stands in one part only, and two that changed places', () => {
    const html = mail('<p>Eins, zwei.</p><ol><li>Drei</li></ol>');
    expect(difference(wordsOfHtml(html), wordsOfText('Eins,\nzwei.\n\n1. Drei'))).toEqual([]);
    expect(difference(wordsOfHtml(html), wordsOfText('Eins, zwei.'))).not.toEqual([]);
    expect(difference(wordsOfHtml(html), wordsOfText('Zwei, eins.\n\n1. Drei'))).not.toEqual([]);
  });
});

describe('the headers', () => {
  const sender = {
    from: '"Anna Beispiel" <analyse@example.de>',
    to: 'maria.muster@example.org',
    replyTo: 'hallo@example.de',
  };

  it('name sender and answer address, and ask for no automatic answer; the rest is the provider’s', () => {
    for (const { from, to, replyTo, headers, advertising, step } of mails) {
      expect({ from, to, replyTo }).toEqual({
        ...sender,
        ...(step.startsWith('host-') && { to: house.desk.owners[0], replyTo: 'maria.muster@example.org' }),
        ...(step === 'digest' && { to: house.desk.owners[0] }),
      });
      const list = ['List-Unsubscribe', 'List-Unsubscribe-Post'];
      expect(Object.keys(headers).toSorted()).toEqual(['Auto-Submitted', ...(advertising ? list : [])]);
      expect(headers['Auto-Submitted']).toBe('auto-generated');
    }
  });

  it('of a follow-up lead to the way out that the mail shows, by one click (RFC 8058)', () => {
    for (const { headers, html } of followUps) {
      const [, url] = /^<(https:[^>]+)>$/.exec(headers['List-Unsubscribe'] ?? '') ?? [];
      expect(links(html)).toContain(url);
      expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    }
  });
});

describe('over the wire', () => {
  it('nothing is lost: subject, names, headers and both parts come back as they were', async () => {
    for (const mail of mails) {
      const back = await PostalMime.parse(sourceOf(mail, Date.UTC(2026, 10, 20, 13, 5)));
      expect(back.subject).toBe(mail.subject);
      expect(back.from).toEqual({ name: 'Anna Beispiel', address: 'analyse@example.de' });
      expect(back.to?.map(({ address }) => address)).toEqual([mail.to]);
      expect(back.replyTo?.map(({ address }) => address)).toEqual([mail.replyTo]);
      expect(back.text?.trimEnd()).toBe(mail.text.trimEnd());
      expect(back.html?.trimEnd()).toBe(mail.html.trimEnd());
      expect(back.attachments.map(({ filename, mimeType }) => ({ filename, mimeType }))).toEqual(
        (mail.attachments ?? []).map(({ filename }) => ({ filename, mimeType: 'text/calendar' })),
      );
      for (const [name, value] of Object.entries(mail.headers))
        expect(back.headers.find(({ key }) => key === name.toLowerCase())?.value).toBe(value);
      expect(back.messageId).toBeUndefined();
    }
  }, 30_000);
});

describe('what the law asks for', () => {
  const parts = (mail: Mail) => [readable(mail.html), flat(mail.text)];
  const why = { de: 'Sie erhalten diese Mail, weil', en: 'You are receiving this email because' };
  const leave = { de: 'Keine weiteren Mails', en: 'No more emails' };

  it('the legal notice stands in every mail, in both parts', () => {
    const notice = (mail: Mail) => siteIn(house, mail.lang).notice;
    expect(
      faults((mail) => parts(mail).flatMap((part) => notice(mail).filter((line) => !part.includes(line)))),
    ).toEqual([]);
  });

  it('every follow-up says why it came and how to get no more; the analysis says why', () => {
    expect(
      faults(
        (mail) => parts(mail).filter((part) => !part.includes(why[mail.lang]) || !part.includes(leave[mail.lang])),
        followUps,
      ),
    ).toEqual([]);
    const analyses = mails.filter(({ step }) => step === 'analysis');
    expect(faults((mail) => parts(mail).filter((part) => !part.includes(why[mail.lang])), analyses)).toEqual([]);
  });

  it('the analysis and what comes before it offer something only to who agreed to that', () => {
    const refused = mails.filter(({ visitor }) => !visitor.ticked);
    const offered = (mail: Mail) => siteIn(house, mail.lang).offers.filter(({ url }) => mail.html.includes(url));
    expect(faults(offered, refused)).toEqual([]);
  });

  it('the confirmation asks and does nothing else: one link, no claim, no people, no call, no colour of the house', () => {
    const confirmations = mails.filter(({ step }) => step === 'confirmation');
    const body = ({ html }: Mail) => html.slice(html.indexOf('<body'));
    for (const mail of confirmations) {
      const { claim, people, consent } = siteIn(house, mail.lang);
      const { light } = palettes(house.look.accent);
      expect(links(mail.html)).toHaveLength(1);
      for (const colour of [light.accent, light['accent-ink'], light.wash]) expect(body(mail)).not.toContain(colour);
      for (const part of parts(mail)) {
        const own = part.replaceAll(consent.followUp, '').replaceAll(siteIn(house, mail.lang).notice.join(' '), '');
        for (const praise of [claim, people, why[mail.lang], leave[mail.lang]]) expect(own).not.toContain(praise);
        expect(own).not.toMatch(/willkommen|welcome|dank|thank|strategi|kostenlos|\bfree\b|newsletter/i);
      }
    }
  });
});

const PREHEADER = /<div [^>]*data-skip-in-text[^>]*>([^<]*)<div>[^<]*<\/div><\/div>/;

const preheaderOf = (html: string): string =>
  readable(`<body>${PREHEADER.exec(html)?.[1] ?? ''}`)
    .slice('<body>'.length * 0)
    .trim();

/** The words of a mail without those that an inbox shows already: sender, subject, preheader. */
const wordsOfHtml = (html: string): string[] =>
  wordsOf(
    readable(
      html
        .replace(PREHEADER, '')
        .replaceAll(/>https?:[^<]*<\/a>/g, '></a>') // what is a link in both
        .replace(/<h1.*?<\/h1>/s, '')
        .replace(/(?:Ein voller Balken steht für|A full bar stands for) [^<]*/, '') // the text has no bars of euros
        .replace(`>${house.brand.name.replaceAll('&', '&amp;')}</p>`, '></p>'),
    ),
  );

/** The same of the text, without addresses, numbers of lists and drawn bars. */
const wordsOfText = (text: string): string[] =>
  wordsOf(
    text
      .replaceAll(/https:\/\/[^\s)]+/g, '')
      .replaceAll(/^\d+\. /gm, '')
      .replaceAll(/^(.+)\n[■□]+ {2}(\d+ · [^·\n]+?)( · .+)?$/gm, '$1$3 $2'),
  );

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Where two lists part, with a little of both. */
const difference = (one: readonly string[], other: readonly string[]): string[] => {
  const at = one.findIndex((word, i) => word !== other[i]);
  if (at < 0 && one.length === other.length) return [];
  const from = at < 0 ? one.length : at;
  return [one, other].map((words) => words.slice(Math.max(0, from - 5), from + 8).join(' '));
};

/** The addresses that a quiz's own texts name, e.g. as sources. */
const sourcesIn = (texts: unknown): string[] => JSON.stringify(texts).match(/https?:\/\/[^\s"\\)]+/g) ?? [];
