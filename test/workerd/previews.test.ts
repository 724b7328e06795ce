import { beforeEach, describe, expect, test } from 'vitest';
import { PREVIEWED } from '../../src/desk/previews.ts';
import { routes } from '../../src/routes.ts';
import { deskOf, OWNER, VIEWER } from './support/desk.ts';
import { openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);

const QUIZZES = { 'business-engpass': 'Lena Hartmann', 'kunden-springen-ab': 'Sabine Vogt' };

/** Whoever may be looked at, as the page offers them. */
const offered = (html: string): { id: string; said: string }[] =>
  [...(/<select id="as".*?<\/select>/s.exec(html)?.[0].matchAll(/<option value="([^"]*)"[^>]*>([^<]*)/g) ?? [])].map(
    ([, id = '', said = '']) => ({ id, said }),
  );

describe('every mail can be looked at', () => {
  test.each(Object.entries(QUIZZES))('with people who take %s, in both languages', async (quiz, first) => {
    const product = openProduct();
    const desk = await deskOf(product, VIEWER);
    const people = offered(await desk.read(`${routes.deskPreview}?quiz=${quiz}`));
    expect(people[0]?.said).toContain(first);
    expect(people.map(({ id }) => id)).toEqual(expect.arrayContaining(['first', 'middle', 'last']));
    expect(people.length).toBeGreaterThanOrEqual(6);
    for (const lang of ['de', 'en'])
      for (const step of PREVIEWED) {
        const query = new URLSearchParams({ quiz, in: lang, step, as: people[0]?.id ?? '' });
        const response = await desk.get(`${routes.deskPreviewHtml}?${query}`);
        expect([step, lang, response.status]).toEqual([step, lang, 200]);
        const html = await response.text();
        expect(html).not.toMatch(/undefined|NaN|\[object/);
        if (!step.startsWith('host-') && step !== 'desk-login')
          expect(html).toMatch(new RegExp(`<html[^>]*lang="${lang}"`));
      }
    for (const { id } of people)
      expect((await desk.get(`${routes.deskPreviewHtml}?quiz=${quiz}&as=${id}`)).status).toBe(200);
  });

  test('by the names of those who are chosen, in the words of who is reading', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    const analysis = (as: string) => desk.read(`${routes.deskPreviewHtml}?step=analysis&in=de&as=${as}`);
    expect(await analysis('trainer-in-a-shock')).toContain('Markus');
    expect(await analysis('developer-who-hates-selling')).not.toContain('Jana');
    const host = await desk.read(`${routes.deskPreviewHtml}?step=host-tomorrow&as=trainer-in-a-shock`);
    expect(host).toContain('Markus Brandt');
    expect(host).toContain('Kundenbindung'); // what his sheet is about
    const [, english] = offered(await desk.read(`${routes.deskPreview}?lang=en`));
    expect(english?.said).toBe('Markus Brandt, trainer whose largest client stops everything');
    // Who does not take this quiz gives way to somebody who does.
    const other = await desk.read(`${routes.deskPreview}?quiz=kunden-springen-ab&as=trainer-in-a-shock`);
    expect(other).toMatch(/<option value="trainer-after-the-news" selected/);
  });

  test('with a lead, and no link in any of them opens anything', async () => {
    const product = openProduct();
    await product.becomeLead('kim@example.org', { 'first-name': 'Kim', 'follow-up': 'yes' });
    const [lead] = await rows<{ id: string }>('SELECT id FROM leads');
    const desk = await deskOf(product);
    const links = new Set<string>();
    for (const step of PREVIEWED) {
      const html = await desk.read(`${routes.deskPreviewHtml}?step=${step}&as=${lead?.id}`);
      expect(html).not.toContain('kim@example.org');
      for (const [link] of html.matchAll(/\/(confirm|analysis|book|call|calendar|unsubscribe|me|desk\/in)\/[\w./-]+/g))
        links.add(link);
    }
    expect(new Set([...links].map((link) => link.split('/')[1]))).toEqual(
      new Set(['confirm', 'analysis', 'book', 'call', 'calendar', 'unsubscribe', 'me', 'desk']),
    );
    for (const link of links) expect([link, (await product.get(link)).status >= 400]).toEqual([link, true]);
  });

  test('in one’s own mailbox too, with the calendar file', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    await desk.post(`${routes.deskPreviewTest}?step=call-booked&in=en`);
    const sent = product.provider.to(OWNER).at(-1);
    expect(sent?.subject).toMatch(/^\[Test\] /);
    expect(sent?.attachments).toHaveLength(1);
  });
});
