import { env } from 'cloudflare:workers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTokens, meToken } from '../../src/lib/tokens.ts';
import { routes, to } from '../../src/routes.ts';
import { liveMarkup } from '../fuzz/live-markup.ts';
import { MARK } from '../fuzz/values.ts';
import { deskOf } from './support/desk.ts';
import { HOUR, hiddenFields, openProduct, rows, SECOND, wipe } from './support/visit.ts';

type Product = ReturnType<typeof openProduct>;

const KIM = 'kim@example.org';
const OTHER = 'second@example.org';

/** What is typed as a name, and wants to be more than one. */
const NAMES = {
  markup: `"><${MARK} onclick=fz()>`,
  script: '</title></textarea></script><script>fz()</script>',
  picture: '<img src=x onerror=fz()>',
  link: '<a href="javascript:fz()">x</a>',
  'escapes of its own': `&lt;${MARK}&gt;&#60;${MARK}&#62;`,
  'a head line': `Kim\r\nBcc: ${OTHER}`,
  'a head line by other line ends': `Kim\u2028Bcc: ${OTHER}\u0085Cc: ${OTHER}\u000bTo: ${OTHER}`,
  'the end of the head': `Kim\r\n\r\n<${MARK}>`,
  'a template': `{{1234*5678}} $\{1234*5678} <%= 1234*5678 %> #{1234*5678}`,
  'a template that runs': '{{constructor.constructor("fz()")()}}',
  'a format': '%s%n%x %1$s',
  'a calendar entry': 'Kim\r\nEND:VEVENT\r\nBEGIN:VFZ\r\nATTENDEE:mailto:second@example.org',
  'a formula': '=HYPERLINK("http://evil.example";"x")',
  'a turned direction': 'Kim\u202Egro.elpmaxe',
  'a name of objects': '__proto__',
} as const;

const PEOPLE = Object.entries(NAMES).map(([what, name], n) => ({ what, name, email: `kim${n}@example.org` }));

const book = async (product: Product, { name, email }: { name: string; email: string }): Promise<void> => {
  const free = await (await product.get(routes.bookAnyone)).text();
  const at = free.match(/[?&](?:amp;)?at=(\d+)/)?.[1] ?? '';
  const fields = hiddenFields(await (await product.get(`${routes.bookAnyone}?at=${at}`)).text());
  product.time.now += 5 * SECOND;
  const fill = { ...Object.fromEntries(fields), at, name, email, 'question-1': name };
  expect((await product.post(routes.bookAnyone, fill)).status).toBe(303);
};

const nonceOf = (response: Response) =>
  response.headers.get('content-security-policy')?.match(/'nonce-([^']+)'/)?.[1] ?? null;

describe('a name that wants to be more', () => {
  let product: Product;
  const leads = new Map<string, string>();

  beforeAll(async () => {
    await wipe();
    product = openProduct();
    for (const { name, email } of PEOPLE) {
      await product.becomeLead(email, { 'first-name': name, 'follow-up': 'yes', source: name });
      await book(product, { name, email });
      product.time.now += HOUR;
    }
    await product.deliver();
    for (const { email, id } of await rows<{ email: string; id: string }>('SELECT email, id FROM leads'))
      leads.set(email, id);
  }, 60_000);
  afterAll(wipe);

  test.each(PEOPLE)(
    'as $what: goes into mails as text, to one address, under heads of one line',
    async ({ email, name }) => {
      const mails = product.provider.to(email);
      expect(mails).toHaveLength(3);
      const toHost = product.provider.to('anna@example.de').filter(({ text }) => text.includes(email));
      expect(toHost).toHaveLength(1);
      for (const message of [...mails, ...toHost]) {
        const { from, to: recipient, subject, replyTo = '', headers = {} } = message;
        const head = [from, recipient, subject, replyTo, ...Object.values(headers)];
        expect(head.filter((line) => /[\p{Cc}\u2028\u2029\u202A-\u202E]/u.test(line))).toEqual([]);
        expect(head.filter((line) => line.includes(OTHER))).toEqual([]);
        expect(message.text).not.toMatch(/^(bcc|cc|to):/im);
        expect(await liveMarkup(message.html, null)).toEqual([]);
        expect(message.html + message.text + subject).not.toContain('7006652'); // 1234 * 5678
        for (const file of message.attachments ?? [])
          expect(atob(file.content)).not.toMatch(/^(BEGIN:VFZ|ATTENDEE:mailto:second)/m);
      }
      expect(name).not.toBe('');
    },
  );

  test('stays text on every page of the desk', async () => {
    const desk = await deskOf(product);
    for (const { name, email } of PEOPLE) {
      await desk.post(to.deskLeadAct(leads.get(email) ?? '', 'note'), { text: name });
      await desk.post(to.deskLeadAct(leads.get(email) ?? '', 'tag'), { tag: name });
    }
    const calls = await rows<{ id: string }>('SELECT id FROM bookings');
    const pages = [
      ...[routes.desk, routes.deskLeads, routes.deskCalls, routes.deskMails, routes.deskFunnel, routes.deskAudit],
      `${routes.deskMails}?group=sent`,
      `${routes.deskLeads}?search=${encodeURIComponent('<script>fz()</script>')}`,
      ...calls.map(({ id }) => to.deskSheet(id)),
      ...[...leads.values()].flatMap((id) => [to.deskLead(id), to.deskProof(id)]),
      `${routes.deskPreviewHtml}?step=analysis&as=${[...leads.values()][0]}`,
    ];
    for (const path of pages) {
      const response = await desk.get(path);
      expect([path, response.status, await liveMarkup(await response.text(), nonceOf(response))]).toEqual([
        path,
        200,
        [],
      ]);
    }
  });

  test('is one cell of a file, and no formula', async () => {
    const desk = await deskOf(product);
    const csv = await (await desk.post(routes.deskLeadsExport, { format: 'csv' })).text();
    expect(csv).not.toMatch(/(^|[;\n])"?[=+@\t]/);
    for (const id of leads.values())
      expect(csv.split('\r\n').filter((line) => line.startsWith(`${id};`))).toHaveLength(1);
    const json: unknown = await (await desk.post(routes.deskLeadsExport, { format: 'json' })).json();
    expect(json).toHaveLength(PEOPLE.length);
  });

  test.each(PEOPLE)('as $what: stays text in the own data', async ({ email }) => {
    const link = `/me/${await meToken(createTokens(env.TOKEN_SECRET), email, product.time.now)}`;
    const page = await product.get(link);
    expect([page.status, await liveMarkup(await page.text(), nonceOf(page))]).toEqual([200, []]);
    expect(await (await product.get(`${link}/data.json`)).json()).toBeTruthy();
  });
});

describe('an address', () => {
  beforeEach(wipe);

  const store = async (typed: string) => {
    const product = openProduct();
    const status = (await product.handIn(typed)).status;
    await product.deliver();
    const [lead] = await rows<{ email: string }>('SELECT email FROM leads');
    return { status, stored: lead?.email ?? null, sentTo: product.provider.accepted.map(({ message }) => message.to) };
  };

  test.each([
    ['several', `${KIM},${OTHER}`],
    ['several, by semicolon', `${KIM};${OTHER}`],
    ['a line of the head', `${KIM}\r\nBcc: ${OTHER}`],
    ['a line of the head, escaped', `${KIM}%0aBcc:${OTHER}`],
    ['a zero byte', `kim\u0000@example.org`],
    ['a name with an address', `Kim <${KIM}>`],
    ['a quoted name', '"kim@x"@example.org'],
    ['markup', `<${MARK}>@example.org`],
    ['an address of numbers', 'kim@[127.0.0.1]'],
    ['this machine', 'kim@localhost'],
    ['a letter of another script before the @', 'kіm@example.org'],
    ['an ending in another script', 'kim@example.οrg'],
    ['a turned direction', '\u202Ekim@example.org'],
    ['a domain that is no name', 'kim@xn--a'],
    ['two signs', 'kim@@example.org'],
    ['three hundred letters', `${'k'.repeat(300)}@example.org`],
  ])('that is %s is refused, and nothing is sent', async (_, typed) => {
    expect(await store(typed)).toEqual({ status: 422, stored: null, sentTo: [] });
  });

  // What looks alike is not alike: it is another domain, written as the DNS writes it, and never somebody else's.
  test.each([
    ['Cyrillic е', 'kim@еxample.org', 'kim@xn--xample-2of.org'],
    ['ß', 'kim@straße.de', 'kim@xn--strae-oqa.de'],
  ])('with %s that looks like another is stored as what it is', async (_, typed, stored) => {
    expect(await store(typed)).toEqual({ status: 303, stored, sentTo: [stored] });
  });

  test.each([
    'kim@ｅｘａｍｐｌｅ.org',
    'KIM@EXAMPLE.ORG',
    ' kim@example.org ',
    'kim@exa\u00ADmple.org',
    'kim@example。org',
  ])('written as %j is the one that it means', async (typed) => {
    expect((await store(typed)).stored).toBe(KIM);
  });
});
