import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { csvLine } from '../../src/desk/csv.ts';
import { routes, to } from '../../src/routes.ts';
import { deskOf, OWNER, VIEWER } from './support/desk.ts';
import { ANSWERS, count, DAY, HOUR, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);

const KIM = 'kim@example.org';

type Agreed = { email: string; followUps: boolean };

const idOf = async (email = KIM): Promise<string> =>
  (await rows<{ id: string }>('SELECT id FROM leads WHERE email = ?', email))[0]?.id ?? '';

const audited = async () =>
  (await rows<{ what: string }>(`SELECT what FROM audit WHERE what NOT LIKE 'signed-%' ORDER BY id`)).map(
    ({ what }) => what,
  );

/** A confirmed lead who agreed to follow-ups, and the desk. */
const known = async (address = OWNER) => {
  const product = openProduct();
  await product.becomeLead(KIM, { 'follow-up': 'yes', 'first-name': 'Kim' });
  const id = await idOf();
  const desk = await deskOf(product, address);
  const act = (name: string, fields: Record<string, string> = {}) => desk.post(to.deskLeadAct(id, name), fields);
  return { product, id, desk, act };
};

/** Many leads at once, a few of them in the same millisecond. */
const insertLeads = async (from: number, many: number, more: { source?: string } = {}) =>
  env.DB.batch(
    Array.from({ length: many }, (_, i) =>
      env.DB.prepare(
        `INSERT INTO leads (id, email, quiz, created_at, first_name, bottleneck, tier, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ).bind(
        `lead-${String(from + i).padStart(6, '0')}`,
        `p${from + i}@firma-${i % 7}.de`,
        'business-engpass',
        1_000_000 + Math.floor((from + i) / 3),
        null,
        'sales',
        null,
        more.source ?? null,
      ),
    ),
  );

let calls = 0;
const insertCall = (lead: string, name: string, state: 'booked' | 'cancelled', outcome: string | null) =>
  rows(
    `INSERT INTO bookings (id, provider, lead_id, state, starts_at, ends_at, held_from, held_to, day, week, zone, lang, name, email,
      address_key, answers, created_at, changed_at, outcome) SELECT 'b' || ?1, 'calcom', id, ?2, ?1, ?1 + 5, ?1, ?1 + 5, 1, 1, 'x', 'de', ?3, email,
      'k', '[]', 1, 1, ?4 FROM leads WHERE id = ?5`,
    10 * ++calls,
    state,
    name,
    outcome,
    lead,
  );

const listed = (html: string) => [...html.matchAll(/href="\/desk\/leads\/(lead-\d+)"/g)].map(([, id]) => id);
const olderIn = (html: string) => html.match(/href="([^"]*before=[^"]*)">Ältere</)?.[1]?.replaceAll('&amp;', '&');

describe('the list of leads', () => {
  test('is complete page by page, and stays so when others come meanwhile', async () => {
    const product = openProduct();
    await insertLeads(0, 173);
    const desk = await deskOf(product);
    const seen: (string | undefined)[] = [];
    let page: string | undefined = routes.deskLeads;
    for (let turn = 0; page && turn < 9; turn++) {
      const html = await desk.read(page);
      seen.push(...listed(html));
      page = olderIn(html);
      await insertLeads(1_000 + turn * 10, 5);
    }
    expect(seen).toHaveLength(173);
    expect(new Set(seen).size).toBe(173);
    expect(seen).toEqual([...seen].sort().reverse());
  });

  test('is searched by parts of address and name, and filtered by all that it shows', async () => {
    const { desk, id, act } = await known();
    await insertLeads(0, 20, { source: 'linkedin' });
    await act('tag', { tag: 'VIP' });
    const found = async (query: string) => {
      const html = await desk.read(`${routes.deskLeads}?${query}`);
      return { many: listed(html).length, kim: html.includes(id) };
    };
    expect(await found('')).toEqual({ many: 20, kim: true });
    expect(await found('search=KIM%40ex')).toEqual({ many: 0, kim: true });
    expect(await found('search=firma-3')).toEqual({ many: 3, kim: false });
    expect(await found('search=%25')).toEqual({ many: 0, kim: false });
    expect(await found('state=confirmed')).toEqual({ many: 0, kim: true });
    expect(await found('state=unconfirmed&bottleneck=sales')).toEqual({ many: 20, kim: false });
    expect(await found('source=linkedin')).toEqual({ many: 20, kim: false });
    expect(await found('tag=VIP')).toEqual({ many: 0, kim: true });
    expect(await found('quiz=kunden-springen-ab')).toEqual({ many: 0, kim: false });
    const [row] = await rows<{ tier: string; bottleneck: string }>(
      'SELECT tier, bottleneck FROM leads WHERE id = ?',
      id,
    );
    expect(await found(`tier=${row?.tier}&bottleneck=${row?.bottleneck}`)).toMatchObject({ kim: true });
  });

  test('finds a lead by the whole name that was said to book a call', async () => {
    const { desk, id } = await known();
    await insertCall(id, 'Melanie Böhm', 'booked', null);
    for (const typed of ['böhm', 'Melanie', 'kim%40example.org', 'Kim'])
      expect(await desk.read(`${routes.deskLeads}?search=${typed}`), typed).toContain(id);
    for (const typed of ['Huber', 'lea%40', 'kim%40example.com'])
      expect(await desk.read(`${routes.deskLeads}?search=${typed}`), typed).not.toContain(id);
    const file = await desk.post(`${routes.deskLeadsExport}?search=böhm`, { format: 'json' });
    expect(await file.json()).toMatchObject([{ email: KIM }]);
  });

  test('says on the first day that nobody has come, and offers nothing to choose', async () => {
    const desk = await deskOf(openProduct());
    const first = await desk.read(routes.deskLeads);
    expect(first).toContain('Noch hat niemand die Analyse angefordert.');
    expect(first).not.toContain('desk-choose');
    const chosen = await desk.read(`${routes.deskLeads}?search=x`);
    expect(chosen).toContain('Niemand passt auf diese Auswahl.');
    expect(chosen).toContain('desk-choose');
  });

  test('knows where each is on the way', async () => {
    const { product } = await known();
    const state = async () => (await rows<{ state: string }>('SELECT state FROM leads'))[0]?.state;
    expect(await state()).toBe('confirmed');
    product.time.now += 3 * DAY;
    await product.tick();
    await product.post(product.linkIn(KIM, 'unsubscribe'), {});
    expect(await state()).toBe('unsubscribed');
    await insertCall(await idOf(), 'Kim', 'booked', null);
    expect(await state()).toBe('booked');
    await rows(`UPDATE bookings SET state = 'cancelled'`);
    expect(await state()).toBe('unsubscribed');
  });

  test('costs few queries', async () => {
    const { product, desk, id } = await known();
    for (const page of [routes.deskLeads, to.deskLead(id), to.deskProof(id), routes.desk]) {
      const before = product.cost.queries;
      expect((await desk.get(page)).status).toBe(200);
      expect(product.cost.queries - before).toBeLessThanOrEqual(25);
    }
  });
});

describe('files', () => {
  test('hold the whole selection, and nothing that a spreadsheet would run', async () => {
    const { desk, act } = await known();
    await insertLeads(0, 120, { source: '=HYPERLINK("https://evil.example";"x")' });
    await act('tag', { tag: '+cmd' });
    const response = await desk.post(`${routes.deskLeadsExport}?`, { format: 'csv' });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="leads.csv"');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines[0]).toBe(
      'Kennung;Angefordert;Bestätigt;E-Mail;Vorname;Quiz;Stand;Folgemails;Engpass;Stufe;Quelle;Schlagworte',
    );
    expect(lines).toHaveLength(1 + 121 + 1);
    expect(lines[1]).toContain(';kim@example.org;Kim;');
    expect(lines[1]).toMatch(/;'\+cmd$/);
    expect(lines[2]).toContain(`;"'=HYPERLINK(""https://evil.example"";""x"")";`);

    const json = await (await desk.post(`${routes.deskLeadsExport}?search=kim`, { format: 'json' })).json();
    expect(json).toMatchObject([{ email: KIM, firstName: 'Kim', state: 'confirmed', tags: ['+cmd'] }]);
    expect(await audited()).toEqual(['tag-added', 'leads-exported', 'leads-exported']);
    expect(await (await desk.post(`${routes.deskLeadsExport}?tag=none`, { format: 'json' })).json()).toEqual([]);
  });

  test('say who agrees to follow-up mails at this moment', async () => {
    const { product } = await known();
    product.time.now += 3 * DAY;
    await product.tick();
    const way = product.linkIn(KIM, 'unsubscribe');
    await product.becomeLead('no@example.org');
    await product.handIn('not-yet@example.org', { 'follow-up': 'yes' });
    const desk = await deskOf(product);
    const agreed = async () => {
      const file = await (await desk.post(routes.deskLeadsExport, { format: 'json' })).json<Agreed[]>();
      return Object.fromEntries(file.map(({ email, followUps }) => [email, followUps]));
    };
    const others = { 'no@example.org': false, 'not-yet@example.org': false };
    expect(await agreed()).toEqual({ [KIM]: true, ...others });
    await product.post(way, {});
    expect(await agreed()).toEqual({ [KIM]: false, ...others });
    await product.post(way, { wish: 'renew' });
    expect(await agreed()).toEqual({ [KIM]: true, ...others });
    const csv = await (await desk.post(`${routes.deskLeadsExport}?search=kim`, { format: 'comma' })).text();
    expect(csv.split('\r\n').map((line) => line.split(',')[7])).toEqual(['Folgemails', 'ja', undefined]);
  });

  test.each(['=1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1'])('a cell that begins like %j is a text', (cell) => {
    expect(csvLine([cell, 'x'], ';').replaceAll('"', '').startsWith("'")).toBe(true);
  });
});

describe('a lead', () => {
  test('shows profile, answers, mails and consent word for word, with everything typed by others as text', async () => {
    const XSS = '<script>alert(1)</script>"\'&';
    const product = openProduct();
    await product.handIn(KIM, { 'follow-up': 'yes', 'first-name': '<b>Kim</b>' });
    await product.deliver();
    await product.post(product.linkIn(KIM, 'confirm'), {});
    await product.deliver();
    const id = await idOf();
    await rows('UPDATE leads SET source = ?', XSS);
    const desk = await deskOf(product);
    await desk.post(to.deskLeadAct(id, 'note'), { text: XSS });
    await desk.post(to.deskLeadAct(id, 'tag'), { tag: XSS });
    for (const page of [routes.deskLeads, to.deskLead(id), to.deskProof(id), `${routes.deskMails}?group=sent`]) {
      const html = await desk.read(page);
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<b>Kim');
    }
    const html = await desk.read(to.deskLead(id));
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
    expect(html).toMatch(/href="\/analysis\/[\w.-]+"/);
    const proof = await desk.read(to.deskProof(id));
    const [consent] = await rows<{ wording: string; wording_hash: string; mail_id: string }>(
      `SELECT * FROM consents WHERE purpose = 'follow-up' AND event = 'confirmed'`,
    );
    expect(proof).toContain(consent?.wording.replaceAll('&', '&amp;'));
    expect(proof).toContain(consent?.wording_hash);
    expect(proof).toContain(consent?.mail_id);
  });

  test('leads back to the part of its page where something was done', async () => {
    const { id, desk, act } = await known();
    const part = async (done: Promise<Response>) => (await done).headers.get('location')?.split('#');
    const page = to.deskLead(id);
    expect(await part(act('note', { text: 'x' }))).toEqual([page, 'notes']);
    expect(await part(act('note', { text: '' }))).toEqual([page, 'notes']);
    expect(await part(act('unnote', { note: 'x' }))).toEqual([page, 'notes']);
    expect(await part(act('tag', { tag: 'x' }))).toEqual([page, 'tags']);
    expect(await part(act('untag', { tag: 'x' }))).toEqual([page, 'tags']);
    expect(await part(act('pause'))).toEqual([page, 'actions']);
    expect(await part(desk.post(`${to.deskLeadAct(id, 'erase')}?lang=en`))).toEqual([
      `${page}?unsure&lang=en`,
      'actions',
    ]);
    const html = await desk.read(`${page}?unsure`);
    for (const name of ['notes', 'tags', 'actions']) expect(html).toContain(` id="${name}"`);
    expect(html.indexOf('Nichts gelöscht')).toBeGreaterThan(html.indexOf(' id="actions"'));
  });

  test('says of each call what became of it', async () => {
    const { id, desk } = await known();
    await insertCall(id, 'Kim', 'cancelled', null);
    await insertCall(id, 'Kim', 'booked', 'client');
    await insertCall(id, 'Kim', 'booked', null);
    const said = async (lang: string) =>
      [...(await desk.read(`${to.deskLead(id)}?lang=${lang}`)).matchAll(/<\/time><\/a><span>([^<]*)</g)].map(
        ([, word]) => word,
      );
    expect(await said('de')).toEqual(['Vorbereitung', 'Auftrag gewonnen', 'Abgesagt']);
    expect(await said('en')).toEqual(['Preparation', 'Became a client', 'Cancelled']);
  });

  test('has each bottleneck on a line of its own, and says whom the analysis speaks to', async () => {
    const { id, desk } = await known();
    const html = await desk.read(to.deskLead(id));
    expect(html).toContain('„Sie“ ist hier Kim.');
    const lines = /<ul class="desk-said"[^>]*>(.*?)<\/ul>/.exec(html)?.[1] ?? '';
    expect(lines.match(/\(\d+, /g)?.length).toBe(lines.match(/<li>/g)?.length);
    expect(html.slice(html.indexOf('„Sie“'), html.indexOf('desk-areas'))).toContain('<h3>Was daran hängt</h3>');
  });

  test('gets notes and tags, and loses them', async () => {
    const { desk, id, act } = await known();
    await act('note', { text: 'Rückruf am Freitag' });
    await act('tag', { tag: ' warm   lead ' });
    await act('tag', { tag: 'warm lead' });
    await act('note', { text: '   ' });
    const html = await desk.read(to.deskLead(id));
    expect(html).toContain('Rückruf am Freitag');
    expect(await rows('SELECT tag FROM lead_tags')).toEqual([{ tag: 'warm lead' }]);
    const [note] = await rows<{ id: string; who: string }>('SELECT id, who FROM lead_notes');
    expect(note?.who).toBe(OWNER);
    await act('unnote', { note: note?.id ?? '' });
    await act('untag', { tag: 'warm lead' });
    expect([await count('lead_notes'), await count('lead_tags')]).toEqual([0, 0]);
  });

  test('has its result in the language of whoever reads it', async () => {
    const product = openProduct();
    const answers = new URLSearchParams(`${ANSWERS}&lang=en`);
    await product.handIn(KIM, {}, answers, '/q/business-engpass?lang=en');
    await product.deliver();
    await product.post(product.linkIn(KIM, 'confirm'), {});
    const desk = await deskOf(product);
    const [german, english] = [
      await desk.read(to.deskLead(await idOf())),
      await desk.read(`${to.deskLead(await idOf())}?lang=en`),
    ];
    const areas = (html: string) =>
      [...html.matchAll(/<meter [^>]*aria-label="([^"]+)"/g)].map(([, name = '']) => name);
    expect(areas(english)).toContain('Enquiries');
    expect(areas(german)).toContain('Anfragen');
    expect(areas(german).filter((name) => areas(english).includes(name))).toEqual([]);
    expect(german).not.toContain('<div lang="en">');
  });

  test('is erased whole, once it is meant', async () => {
    const { product, desk, id, act } = await known();
    await act('note', { text: 'x' });
    await act('tag', { tag: 'x' });
    await act('pause');
    expect((await act('erase')).headers.get('location')).toBe(`/desk/leads/${id}?unsure#actions`);
    expect(await count('leads')).toBe(1);
    await act('erase', { sure: 'yes' });
    for (const table of ['leads', 'runs', 'mails', 'consents', 'lead_notes', 'lead_tags', 'suppressions'])
      expect([table, await count(table)]).toEqual([table, 0]);
    expect((await desk.get(to.deskLead(id))).status).toBe(404);
    expect((await audited()).at(-1)).toBe('lead-erased');
    product.time.now += 20 * DAY;
    await product.tick();
    expect(product.provider.to(KIM)).toHaveLength(2);
  });

  test('has a line in the audit list for each thing that was done to it, and none for a second press', async () => {
    const { desk, id, act } = await known();
    const twice = async (name: string, fields: Record<string, string> = {}) => {
      await Promise.all([act(name, fields), act(name, fields)]);
      await act(name, fields);
    };
    await act('resume'); // it was never paused
    await act('untag', { tag: 'warm' });
    await act('unnote', { note: 'no-such' });
    expect(await audited()).toEqual([]);
    await twice('pause');
    await twice('resume');
    await twice('tag', { tag: 'warm' });
    await twice('untag', { tag: 'warm' });
    await act('note', { text: 'x' });
    const [note] = await rows<{ id: string }>('SELECT id FROM lead_notes');
    await twice('unnote', { note: note?.id ?? '' });
    const run = (await desk.read(to.deskLead(id))).match(/name="run" value="([^"]+)"/)?.[1] ?? '';
    await twice('again', { turn: '1', run });
    await twice('erase', { sure: 'yes' });
    expect(await audited()).toEqual([
      ...['lead-paused', 'lead-resumed', 'tag-added', 'tag-removed', 'note-added', 'note-deleted'],
      ...['analysis-again', 'lead-erased'],
    ]);
  });

  test('is not erased where the line about it cannot be written', async () => {
    const { product, act } = await known();
    product.faults.batches = 1;
    expect((await act('erase', { sure: 'yes' })).status).toBe(500);
    expect([await count('leads'), await audited()]).toEqual([1, []]);
    await act('erase', { sure: 'yes' });
    expect([await count('leads'), await audited()]).toEqual([0, ['lead-erased']]);
  });

  test('is handed out as JSON', async () => {
    const { act } = await known();
    const response = await act('export');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(await response.json()).toMatchObject({ lead: { email: KIM }, mails: [{}, {}, {}, {}, {}, {}], notes: [] });
  });

  test('a viewer sees all of it and changes nothing', async () => {
    const { desk, id, act } = await known(VIEWER);
    const html = await desk.read(to.deskLead(id));
    expect(html).toContain(KIM);
    expect(html).not.toContain('/pause');
    const before = await rows('SELECT id, state, reason FROM mails ORDER BY id');
    for (const name of ['pause', 'resume', 'again', 'note', 'tag', 'untag', 'export', 'erase'])
      expect((await act(name, { text: 'x', tag: 'x', sure: 'yes', turn: '1' })).status).toBe(403);
    expect((await desk.post(routes.deskLeadsExport, { format: 'csv' })).status).toBe(403);
    expect(await rows('SELECT id, state, reason FROM mails ORDER BY id')).toEqual(before);
    expect([await count('leads'), await count('lead_notes'), await count('lead_tags')]).toEqual([1, 0, 0]);
    expect(await audited()).toEqual([]);
  });
});

describe('follow-ups', () => {
  test('are held back at once, also one that has been claimed, and go on when they may', async () => {
    const { product, id } = await known();
    product.time.now += 2 * DAY;
    const desk = await deskOf(product);
    const act = (name: string) => desk.post(to.deskLeadAct(id, name));
    // After the claim and before the last statement in front of the provider.
    product.faults.meanwhile = { query: /SET message = coalesce/, work: () => act('pause') };
    await product.tick();
    expect(product.provider.to(KIM)).toHaveLength(2);
    expect(await rows(`SELECT DISTINCT state, reason FROM mails WHERE rank = 3`)).toEqual([
      { state: 'stopped', reason: 'paused' },
    ]);
    expect(await desk.read(to.deskLead(id))).toContain('Weiterlaufen lassen');

    await act('resume');
    expect(await count('suppressions')).toBe(0);
    for (let day = 0; day < 20; day++) {
      product.time.now += DAY;
      await product.tick();
    }
    expect(product.provider.to(KIM)).toHaveLength(2 + 3); // the first one's time had passed
    expect(await audited()).toEqual(['lead-paused', 'lead-resumed']);
  });

  test('stay held back for the same person when they take the quiz again', async () => {
    const { product, act } = await known();
    await act('pause');
    product.time.now += HOUR;
    await product.becomeLead(KIM, { 'follow-up': 'yes' });
    const sent = product.provider.to(KIM).length;
    product.time.now += 3 * DAY;
    await product.tick();
    expect(product.provider.to(KIM)).toHaveLength(sent);
  });
});

describe('the analysis', () => {
  test('goes out once more when it is asked for, and once only for each time', async () => {
    const { product, desk, id, act } = await known();
    const html = await desk.read(to.deskLead(id));
    const run = html.match(/name="run" value="([^"]+)"/)?.[1] ?? '';
    await Promise.all([
      act('again', { turn: '1', run }),
      act('again', { turn: '1', run }),
      act('again', { turn: '3', run }),
    ]);
    await act('again', { turn: '2', run }); // the first time has not gone out yet
    await product.tick();
    await product.tick();
    const analyses = product.provider.accepted.filter(({ key }) => key.includes('analysis'));
    expect(analyses.map(({ key }) => key)).toEqual([`${run}-analysis`, `${run}-analysis-1`]);
    expect(await desk.read(to.deskLead(id))).toContain('Bisher 1-mal');
    expect((await act('again', { turn: '2', run: 'other' })).status).toBe(404);
  });
});
