import { beforeEach, describe, expect, test } from 'vitest';
import { count, DAY, HOUR, hiddenFields, MINUTE, openProduct, rows, SECOND, wipe } from './support/visit.ts';

beforeEach(wipe);

type Product = ReturnType<typeof openProduct>;

/** The free times that a page offers, as epoch ms. */
const timesOn = (html: string): number[] => [...html.matchAll(/[?&](?:amp;)?at=(\d+)/g)].map(([, at]) => Number(at));

/** A free time that stays bookable while the clock of the story runs. */
const freeTime = async (product: Product, path = '/book'): Promise<number> => {
  const times = timesOn(await (await product.get(path)).text());
  const time = times[2] ?? times.at(-1);
  if (time === undefined) throw new Error('no free time');
  return time;
};

/** The form for a time, a few seconds after it was shown. */
const openForm = async (product: Product, at: number, path = '/book'): Promise<URLSearchParams> => {
  const page = await product.get(`${path}?at=${at}`);
  expect(page.status).toBe(200);
  product.time.now += 5 * SECOND;
  return hiddenFields(await page.text());
};

const book = async (product: Product, at: number, email = 'kim@example.org', path = '/book') => {
  const fields = await openForm(product, at, path);
  fields.set('name', 'Kim Beispiel');
  fields.set('email', email);
  return product.post(path, fields);
};

/** The page of the call that a booking has led to. */
const callPath = (response: Response): string => {
  expect(response.status).toBe(303);
  const path = response.headers.get('location') ?? '';
  expect(path).toMatch(/^\/call\//);
  return path;
};

describe('booking a call', () => {
  test('anyone chooses a time, says who they are, and has the call', async () => {
    const product = openProduct();
    const at = await freeTime(product);
    const path = callPath(await book(product, at));
    expect(await rows('SELECT starts_at, ends_at, name, email, state, sequence FROM bookings')).toEqual([
      {
        starts_at: at,
        ends_at: at + 45 * MINUTE,
        name: 'Kim Beispiel',
        email: 'kim@example.org',
        state: 'booked',
        sequence: 0,
      },
    ]);
    const page = await (await product.get(path)).text();
    expect(page).toContain('Ihr Gespräch ist gebucht');
    expect(page).toContain('https://video.example.de/beispiel-partner');
    expect(timesOn(await (await product.get('/book')).text())).not.toContain(at);
  });

  test('the form says where its data goes, and what to say without a connection', async () => {
    const product = openProduct();
    const page = await (await product.get(`/book?at=${await freeTime(product)}`)).text();
    const form = /<form[^>]*lead-form[\s\S]*?<\/form>/.exec(page)?.[0] ?? '';
    expect(form).toContain('href="/datenschutz"');
    expect(form).toContain('data-unsent="Gerade fehlt die Verbindung.');
  });

  test('zones are named in the reader’s language, each once, whatever the browser calls its own', async () => {
    const product = openProduct();
    const page = await (await product.get('/book?zone=Asia/Calcutta')).text();
    const zones = [...page.matchAll(/<option[^>]*>([^<]*)</g)].map(([, name]) => name);
    expect(zones[0]).toBe('Kolkata (UTC+5:30)');
    expect(zones).toContain('Wien (UTC+1)');
    expect(new Set(zones).size).toBe(zones.length);
  });

  test('a day that is chosen leads on to its times', async () => {
    const product = openProduct();
    const page = await (await product.get('/book')).text();
    expect(page).toMatch(/href="[^"]*day=[^"]*#day-title"/);
    expect(page).toContain('id="day-title"');
  });

  test('a lead is asked for nothing that is known, and the call carries the quiz', async () => {
    const product = openProduct();
    await product.becomeLead('kim@example.org', { 'first-name': 'Kim' });
    const path = product.linkIn('kim@example.org', 'book');
    const at = await freeTime(product, path);
    const page = await (await product.get(`${path}?at=${at}`)).text();
    expect(page).not.toContain('name="email"');
    product.time.now += 5 * SECOND;
    const call = callPath(await product.post(path, hiddenFields(page)));
    const [run] = await rows('SELECT id AS run_id, lead_id FROM runs');
    expect(await rows('SELECT run_id, lead_id, name, email FROM bookings')).toEqual([
      { ...run, name: 'Kim', email: 'kim@example.org' },
    ]);
    const again = await product.get(path);
    expect([again.status, again.headers.get('location')]).toEqual([303, call]);
  });

  test('the same form sent twice, also at once, is one call', async () => {
    const product = openProduct();
    const fields = await openForm(product, await freeTime(product));
    fields.set('name', 'Kim');
    fields.set('email', 'kim@example.org');
    const [one, two] = await Promise.all([product.post('/book', fields), product.post('/book', fields)]);
    expect(callPath(one)).toBe(callPath(two));
    expect(callPath(await product.post('/book', fields))).toBe(callPath(one));
    expect(await count('bookings')).toBe(1);
  });

  test('200 at once for one time: one gets it, 199 are offered the nearest', async () => {
    const product = openProduct();
    const at = await freeTime(product);
    const forms = await Promise.all(
      Array.from({ length: 200 }, async (_, i) => {
        const fields = hiddenFields(await (await product.get(`/book?at=${at}`)).text());
        fields.set('name', `Person ${i}`);
        fields.set('email', `person-${i}@example.org`);
        return fields;
      }),
    );
    product.time.now += 5 * SECOND;
    const answers = await Promise.all(forms.map((fields) => product.post('/book', fields)));
    expect(Map.groupBy(answers, ({ status }) => status).get(303)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused).toHaveLength(199);
    for (const response of refused) {
      const html = await response.text();
      expect(html).toContain('Dieser Termin wurde gerade vergeben');
      const offered = [...html.matchAll(/type="radio" name="at" value="(\d+)"/g)].map(([, time]) => Number(time));
      expect(offered).toHaveLength(3);
      expect(offered).not.toContain(at);
    }
    expect(await rows(`SELECT starts_at FROM bookings`)).toEqual([{ starts_at: at }]);
  }, 30_000);

  test('what was typed is still there when something was wrong with it', async () => {
    const product = openProduct();
    const fields = await openForm(product, await freeTime(product));
    fields.set('name', 'Kim <b>');
    fields.set('email', 'kim@');
    fields.set('question-1', 'Preise & Pakete');
    const refused = await product.post('/book', fields);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('Diese E-Mail-Adresse stimmt so nicht');
    expect(html).toContain('value="Kim &lt;b>"');
    expect(html).toContain('Preise &amp; Pakete');
    expect(await count('bookings')).toBe(0);
  });

  test('a time within the notice, off the grid or long ago is refused in words', async () => {
    const product = openProduct();
    const at = await freeTime(product);
    for (const odd of [product.time.now + HOUR, at + MINUTE, at - 365 * DAY, at + 365 * DAY])
      expect((await product.get(`/book?at=${odd}`)).status).toBe(409);
    const fields = await openForm(product, at);
    fields.set('name', 'Kim');
    fields.set('email', 'kim@example.org');
    fields.set('at', String(at + MINUTE));
    const refused = await product.post('/book', fields);
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('nicht mehr frei')]);
  });

  test('nobody fills the calendar with one address', async () => {
    const product = openProduct();
    for (let n = 0; n < 3; n++) callPath(await book(product, await freeTime(product)));
    const fourth = await book(product, await freeTime(product));
    expect([fourth.status, await fourth.text()]).toEqual([
      409,
      expect.stringContaining('Für diese Adresse sind schon Gespräche gebucht'),
    ]);
  });

  test('times are shown by the clock that the visitor names', async () => {
    const product = openProduct();
    const at = await freeTime(product);
    const html = await (await product.get('/book?zone=Asia/Kolkata')).text();
    const [day = ''] = html.match(/Freie Termine am [^<]+/) ?? [];
    expect(day).toContain(
      new Intl.DateTimeFormat('de-DE', { timeZone: 'Asia/Kolkata', day: 'numeric', month: 'long' }).format(at),
    );
    const time = new Intl.DateTimeFormat('de-DE', { timeZone: 'Asia/Kolkata', timeStyle: 'short' }).format(at);
    expect(html).toContain(`>${time}</a>`);
    expect((await product.get('/book?zone=Nowhere/At%20all')).status).toBe(200);
  });
});

describe('changing a call', () => {
  const booked = async () => {
    const product = openProduct();
    const at = await freeTime(product);
    const path = callPath(await book(product, at));
    return { product, at, path };
  };

  test('moving frees the old time only when the new one is taken', async () => {
    const { product, at, path } = await booked();
    const to = timesOn(await (await product.get(`${path}/move`)).text()).filter((time) => time !== at)[2] ?? 0;
    const last = await (await product.get(`${path}/move?at=${to}`)).text();
    expect(last).toContain('Dieser Termin bleibt Ihnen, bis der neue gebucht ist.');
    expect(last).toContain(`<a href="${path}">Doch nicht verschieben</a>`);
    const form = hiddenFields(last);
    form.set('reason', 'Zug fällt aus');
    expect(callPath(await product.post(`${path}/move`, form))).toBe(path);
    expect(await rows('SELECT starts_at, sequence, reason FROM bookings')).toEqual([
      { starts_at: to, sequence: 1, reason: 'Zug fällt aus' },
    ]);
    expect(timesOn(await (await product.get('/book')).text())).toContain(at);
    expect(await (await product.get(path)).text()).toContain('Ihr Gespräch ist verschoben');
  });

  test('a time that was taken meanwhile leaves the call where it is', async () => {
    const { product, at, path } = await booked();
    const to = await freeTime(product);
    const form = hiddenFields(await (await product.get(`${path}/move?at=${to}`)).text());
    callPath(await book(product, to, 'ada@example.org'));
    const refused = await product.post(`${path}/move`, form);
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('Dieser Termin wurde gerade vergeben'),
    ]);
    expect(await rows(`SELECT starts_at, sequence FROM bookings WHERE email = 'kim@example.org'`)).toEqual([
      { starts_at: at, sequence: 0 },
    ]);
  });

  test('two moves at once: one happens, the other is told', async () => {
    const { product, path } = await booked();
    const times = timesOn(await (await product.get(`${path}/move`)).text()).slice(1, 3);
    const forms = await Promise.all(
      times.map(async (to) => hiddenFields(await (await product.get(`${path}/move?at=${to}`)).text())),
    );
    const answers = await Promise.all(forms.map((form) => product.post(`${path}/move`, form)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await rows('SELECT sequence FROM bookings')).toEqual([{ sequence: 1 }]);
  });

  test('a reason that is too long is said to be so, and nothing of it is lost', async () => {
    const { product, path } = await booked();
    const reason = 'Ich komme nicht. '.repeat(300);
    const refused = await product.post(`${path}/cancel`, { reason });
    const page = await refused.text();
    expect([refused.status, page.includes(reason.trim()), page.includes('höchstens 1.000 Zeichen')]).toEqual([
      ...[422, true, true],
    ]);
    expect(await rows('SELECT state FROM bookings')).toEqual([{ state: 'booked' }]);
    callPath(await product.post(`${path}/cancel`, { reason: reason.slice(0, 1000) }));
    expect(await rows('SELECT state FROM bookings')).toEqual([{ state: 'cancelled' }]);
  });

  test('its calendar file says what it is', async () => {
    const { product, at, path } = await booked();
    const date = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(at);
    const named = async () => (await product.get(`${path}/calendar.ics`)).headers.get('content-disposition');
    expect(await named()).toBe(`attachment; filename="Strategiegespraech-${date}.ics"`);
    await product.post(`${path}/cancel`, {});
    expect(await named()).toBe(`attachment; filename="Strategiegespraech-abgesagt-${date}.ics"`);
  });

  test('cancelling frees the time; doing it again changes nothing', async () => {
    const { product, at, path } = await booked();
    expect(callPath(await product.post(`${path}/cancel`, { reason: 'Hat sich erledigt' }))).toBe(path);
    expect((await product.post(`${path}/cancel`, {})).status).toBe(200);
    expect(await rows('SELECT state, sequence, reason FROM bookings')).toEqual([
      { state: 'cancelled', sequence: 1, reason: 'Hat sich erledigt' },
    ]);
    expect(timesOn(await (await product.get('/book')).text())).toContain(at);
    expect(await (await product.get(path)).text()).toContain('Ihr Gespräch ist abgesagt');
  });

  test('shortly before, nothing can be changed here any more', async () => {
    const { product, at, path } = await booked();
    product.time.now = at - 11 * HOUR;
    for (const way of ['move', 'cancel']) {
      const answers = [
        await product.get(`${path}/${way}`),
        await product.post(`${path}/${way}`, { at: String(at + DAY) }),
      ];
      for (const answer of answers)
        expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('nicht mehr online')]);
    }
    expect(await rows('SELECT state, starts_at FROM bookings')).toEqual([{ state: 'booked', starts_at: at }]);
  });

  test('a forged link opens nothing', async () => {
    const { product, path } = await booked();
    const forged = path.replace(/(?<=\.)[\w-](?=[\w-]{42}$)/, (one) => (one === 'A' ? 'B' : 'A'));
    for (const way of ['', '/move', '/cancel', '/calendar.ics'])
      expect((await product.get(forged + way)).status).toBe(404);
  });

  test('the calendar file is the call', async () => {
    const { product, at, path } = await booked();
    const file = await product.get(`${path}/calendar.ics`);
    expect(file.headers.get('content-type')).toContain('text/calendar');
    const text = await file.text();
    expect(text).toContain(`DTSTART:${new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '')}`);
    expect(text).toContain('SEQUENCE:0');
  });
});

describe('the database itself', () => {
  const insert = (id: string, from: number, to: number) =>
    rows(
      `INSERT INTO bookings (id, provider, state, starts_at, ends_at, held_from, held_to, day, week, zone, lang, name, email, address_key, answers, created_at, changed_at)
       VALUES (?, 'builtin', 'booked', ?, ?, ?, ?, 0, 0, 'UTC', 'de', 'x', 'x', 'x', '[]', 0, 0)`,
      id,
      from,
      to,
      from,
      to,
    );

  test('refuses what overlaps, whatever a program does', async () => {
    await insert('a', 10 * HOUR, 11 * HOUR);
    await insert('touches', 11 * HOUR, 12 * HOUR);
    for (const [from, to] of [
      [9 * HOUR, 10 * HOUR + 1],
      [10.5 * HOUR, 10.6 * HOUR],
      [9 * HOUR, 13 * HOUR],
      [11.9 * HOUR, 13 * HOUR],
    ] as const)
      await expect(insert('b', from, to)).rejects.toThrow();
    await insert('c', 12 * HOUR, 13 * HOUR);
    await expect(rows(`UPDATE bookings SET held_from = ${11.5 * HOUR} WHERE id = 'c'`)).rejects.toThrow();
    await rows(`UPDATE bookings SET state = 'cancelled' WHERE id = 'touches'`);
    await rows(`UPDATE bookings SET held_from = ${11.5 * HOUR} WHERE id = 'c'`);
    await expect(rows(`UPDATE bookings SET state = 'booked' WHERE id = 'touches'`)).rejects.toThrow();
  });
});
