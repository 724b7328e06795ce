import { beforeEach, describe, expect, test } from 'vitest';
import { routes, to } from '../../src/routes.ts';
import { deskOf, OWNER, VIEWER } from './support/desk.ts';
import { DAY, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);

const KIM = 'kim@example.org';

type Product = ReturnType<typeof openProduct>;

/** The confirmation to Kim went to the provider, nobody heard whether it was taken, and a day has passed. */
const parked = async (outcome: 'taken-but-silent' | 'lost' = 'taken-but-silent') => {
  const product = openProduct();
  product.provider.next(outcome === 'lost' ? { kind: 'unclear', reason: 'timeout' } : outcome);
  await product.handIn(KIM, { 'first-name': 'Kim' });
  await product.deliver();
  product.time.now += DAY;
  await product.tick();
  const [mail] = await rows<{ id: string; state: string }>('SELECT id, state FROM mails');
  expect(mail?.state).toBe('parked');
  return { product, id: mail?.id ?? '' };
};

const stateOf = async (id: string) =>
  (await rows<{ state: string; reason: string | null }>('SELECT state, reason FROM mails WHERE id = ?', id))[0];

const group = (desk: Awaited<ReturnType<typeof deskOf>>, name: string) =>
  desk.read(`${routes.deskMails}?group=${name}`);

const attempts = (product: Product) => product.provider.attempts.filter(({ message }) => message.to === KIM).length;

describe('a parked mail', () => {
  test('stands on the page of today, and says plainly that it may come twice', async () => {
    const { product, id } = await parked();
    const desk = await deskOf(product);
    expect(await desk.read(routes.desk)).toContain('Eine Mail ist geparkt');
    const html = await group(desk, 'parked');
    expect(html).toContain('ein zweites Mal an');
    expect(html).toContain('Sie entscheiden, wie es weitergeht.');
    expect(html).toContain(to.deskMailAct(id, 'retry'));
  });

  test('goes again, as it was written, when the owner says so', async () => {
    const { product, id } = await parked('lost');
    const desk = await deskOf(product);
    await desk.post(to.deskMailAct(id, 'retry'));
    await desk.post(to.deskMailAct(id, 'retry')); // a second press finds nothing parked
    await product.tick();
    await product.tick();
    expect(attempts(product)).toBe(2);
    const [first, second] = product.provider.attempts.filter(({ message }) => message.to === KIM);
    expect(second?.message).toEqual(first?.message);
    expect(await stateOf(id)).toEqual({ state: 'sent', reason: null });
    expect(await rows(`SELECT what, about FROM audit WHERE what LIKE 'mail-%'`)).toEqual([
      { what: 'mail-retried', about: id },
    ]);
  });

  test('is given up when she says so, and never goes', async () => {
    const { product, id } = await parked('lost');
    const desk = await deskOf(product);
    await desk.post(to.deskMailAct(id, 'drop'));
    await desk.post(to.deskMailAct(id, 'drop'));
    await desk.post(to.deskMailAct(id, 'retry'));
    await product.tick();
    expect(attempts(product)).toBe(1);
    expect(await stateOf(id)).toEqual({ state: 'stopped', reason: 'dropped' });
    const stopped = await group(desk, 'stopped');
    expect(stopped).toContain('>von Ihnen verworfen<');
    expect(stopped).toContain('Geplant war');
    expect(await rows(`SELECT what FROM audit WHERE what LIKE 'mail-%'`)).toEqual([{ what: 'mail-dropped' }]);
  });

  test('cannot go once its occasion has passed', async () => {
    const { product, id } = await parked('lost');
    product.time.now += 6 * DAY + 60_000;
    const desk = await deskOf(product);
    expect(await group(desk, 'parked')).toContain('zu spät');
    await desk.post(to.deskMailAct(id, 'retry'));
    expect((await stateOf(id))?.state).toBe('parked');
  });

  test('is left alone by a viewer, and what is not parked by everybody', async () => {
    const { product, id } = await parked();
    const viewer = await deskOf(product, VIEWER);
    const html = await group(viewer, 'parked');
    expect(html).toContain('liegen geblieben');
    for (const word of ['/retry', 'Sie entscheiden']) expect(html).not.toContain(word);
    for (const act of ['retry', 'drop'] as const) expect((await viewer.post(to.deskMailAct(id, act))).status).toBe(403);
    expect((await stateOf(id))?.state).toBe('parked');

    const other = openProduct();
    await other.becomeLead('lea@example.org');
    const desk = await deskOf(other);
    const before = await rows(`SELECT id, state FROM mails WHERE recipient = 'lea@example.org' ORDER BY id`);
    for (const { id: one } of before) {
      await desk.post(to.deskMailAct(String(one), 'retry'));
      await desk.post(to.deskMailAct(String(one), 'drop'));
    }
    expect(await rows(`SELECT id, state FROM mails WHERE recipient = 'lea@example.org' ORDER BY id`)).toEqual(before);
  });
});

describe('the list of mails', () => {
  test('has each mail in its group, page by page', async () => {
    const product = openProduct();
    await product.becomeLead(KIM, { 'follow-up': 'yes' });
    await rows(`INSERT INTO mails (id, lead_id, run_id, step, recipient, state, due_at, planned_at, sent_at, rank)
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120)
      SELECT 'm' || i, 'l', 'r' || i, iif(i % 2, 'analysis', 'depth'), 'p' || i || '@x.de', iif(i <= 60, 'sent', 'planned'), i / 3, 0,
        iif(i <= 60, i / 3, NULL), iif(i % 2, 2, 3) FROM n`);
    const desk = await deskOf(product);
    const walk = async (start: string) => {
      const seen: string[] = [];
      for (let page: string | undefined = start; page; ) {
        const html: string = await desk.read(page);
        seen.push(...[...html.matchAll(/>(p\d+@x\.de)</g)].map(([, address = '']) => address));
        page = html.match(/href="([^"]*after=[^"]*)">(?:Ältere|Spätere)</)?.[1]?.replaceAll('&amp;', '&');
      }
      return seen;
    };
    const unique = (all: readonly string[]) => [all.length, new Set(all).size];
    expect(unique(await walk(`${routes.deskMails}?group=sent`))).toEqual([60, 60]);
    expect(unique(await walk(`${routes.deskMails}?group=planned`))).toEqual([60, 60]);
    expect(unique(await walk(`${routes.deskMails}?group=planned&step=depth`))).toEqual([30, 30]);
  });

  test('says beside a mail only what its tab does not say', async () => {
    const product = openProduct();
    await product.becomeLead(KIM, { 'follow-up': 'yes' });
    const desk = await deskOf(product);
    const cells = async (name: string, column: string) =>
      [...(await group(desk, name)).matchAll(new RegExp(`data-column="${column}">([^<]*)<`, 'g'))].map(
        ([, said]) => said,
      );
    expect(await cells('planned', 'Stand')).toEqual([]);
    await rows(`UPDATE mails SET report = 'bounced' WHERE step = 'analysis'`);
    expect((await cells('sent', 'Zustellung')).toSorted()).toEqual(['', 'unzustellbar']);
    await rows(`UPDATE mails SET reason = 'quota' WHERE step = 'depth'`);
    expect((await cells('planned', 'Stand')).filter((said) => said !== '')).toEqual(['Tagesmenge erreicht']);
  });

  test('says what the provider took on which day, and until when it takes no more', async () => {
    const product = openProduct();
    product.provider.next({
      kind: 'later',
      reason: 'daily_quota_exceeded',
      retryAt: product.time.now + DAY,
      quota: true,
    });
    await product.handIn(KIM);
    await product.deliver();
    await product.becomeLead('lea@example.org').catch(() => {});
    await rows('INSERT INTO mail_days (day, sent) VALUES (20000, 42)');
    const html = await (await deskOf(product)).read(routes.deskMails);
    expect(html).toContain('42 von 100');
    expect(html).toContain('Menge Ihres Tarifs ist erreicht');
  });

  test('a provider that refuses the sender stands on the page of today', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    expect(await desk.read(routes.desk)).not.toContain('nimmt keine Mails an');
    product.provider.next({ kind: 'later', reason: 'validation_error', retryAt: null });
    await product.handIn(KIM);
    await product.deliver();
    const html = await desk.read(routes.desk);
    expect(html).toContain('nimmt keine Mails an (validation_error)');
    expect(html).toContain('noch Beispielangaben');
    expect(html).toContain('1 neue Person in Ihrer Liste, davor 0');
  });
});

describe('the preview', () => {
  test('shows every mail to everybody who is made up, in a frame that can do nothing', async () => {
    const product = openProduct();
    const desk = await deskOf(product, VIEWER);
    const page = await desk.read(`${routes.deskPreview}?step=depth&as=last`);
    expect(page).toMatch(/<iframe[^>]*sandbox=""|<iframe[^>]*sandbox(?=[ >])/);
    for (const step of ['confirmation', 'analysis', 'depth', 'second', 'invitation', 'last'])
      for (const as of ['first', 'middle', 'last']) {
        const response = await desk.get(`${routes.deskPreviewHtml}?step=${step}&as=${as}&quiz=business-engpass&in=en`);
        expect([step, as, response.status]).toEqual([step, as, 200]);
        expect(response.headers.get('content-security-policy')).toContain('sandbox');
      }
  });

  test('shows a lead their mail, and its links do nothing to them', async () => {
    const product = openProduct();
    await product.becomeLead(KIM, { 'follow-up': 'yes', 'first-name': 'Kim' });
    const [lead] = await rows<{ id: string }>('SELECT id FROM leads');
    const desk = await deskOf(product);
    const html = await desk.read(`${routes.deskPreviewHtml}?step=depth&as=${lead?.id}`);
    expect(html).toContain('Kim');
    const link = html.match(/\/unsubscribe\/[\w.-]+/)?.[0] ?? '';
    await product.post(link, {});
    expect(await rows(`SELECT DISTINCT state FROM mails WHERE rank = 3`)).toEqual([{ state: 'planned' }]);
  });

  test('is sent to who asks, and to nobody else', async () => {
    const product = openProduct();
    const desk = await deskOf(product);
    const sent = await desk.post(`${routes.deskPreviewTest}?step=analysis&as=middle`);
    expect(sent.headers.get('location')).toContain('sent=');
    expect(product.provider.to(OWNER).at(-1)?.subject).toMatch(/^\[Test\] /);
    product.provider.next({ kind: 'refused', reason: 'invalid_from_address' });
    const failed = await desk.post(`${routes.deskPreviewTest}?step=analysis`);
    expect(await desk.read(failed.headers.get('location') ?? '')).toContain('invalid_from_address');
    const viewer = await deskOf(product, VIEWER);
    expect((await viewer.post(`${routes.deskPreviewTest}?step=analysis`)).status).toBe(403);
  });
});
