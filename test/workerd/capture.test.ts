import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ANSWERS, count, DAY, HOUR, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);

const KIM = 'kim@example.org';

const stored = async () => [await count('leads'), await count('runs'), await count('consents'), await count('mails')];

/** No log of the failures that a test makes. */
const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    return await work();
  } finally {
    error.mockRestore();
  }
};

describe('asking for the analysis', () => {
  test('makes one lead, one run, the evidence of both boxes and one planned mail', async () => {
    const product = openProduct();
    const response = await product.handIn('Kim@Example.org', {
      'first-name': 'Kim',
      'follow-up': 'on',
      source: 'artikel',
    });

    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(/^\/q\/business-engpass\/sent\/[\w.-]+$/);
    expect(await rows('SELECT email, quiz, confirmed_at FROM leads')).toEqual([
      { email: 'kim@example.org', quiz: 'business-engpass', confirmed_at: null },
    ]);
    expect(await rows('SELECT first_name, source, lang FROM runs')).toEqual([
      { first_name: 'Kim', source: 'artikel', lang: 'de' },
    ]);
    expect(
      await rows(
        'SELECT purpose, event, granted, wording, length(wording_hash) AS hash, page, at FROM consents ORDER BY purpose',
      ),
    ).toEqual([
      {
        purpose: 'analysis',
        event: 'declared',
        granted: 1,
        wording: product.site.consent.analysis,
        hash: 64,
        page: 'https://quiz.test/q/business-engpass',
        at: product.time.now,
      },
      {
        purpose: 'follow-up',
        event: 'declared',
        granted: 1,
        wording: product.site.consent.followUp,
        hash: 64,
        page: 'https://quiz.test/q/business-engpass',
        at: product.time.now,
      },
    ]);
    expect(await rows('SELECT step, state, recipient FROM mails')).toEqual([
      { step: 'confirmation', state: 'planned', recipient: 'kim@example.org' },
    ]);
  });

  test('keeps the answers and the profile derived from them', async () => {
    await openProduct().handIn('kim@example.org');
    const [run] = await rows<{ answers: string; profile: string; bottleneck: string }>(
      'SELECT answers, profile, bottleneck FROM runs',
    );
    const answers: Record<string, string[]> = JSON.parse(run?.answers ?? '{}');
    for (const [question, option] of ANSWERS) expect(answers[question]).toContain(option);
    expect(JSON.parse(run?.profile ?? '{}')).toMatchObject({ bottleneck: run?.bottleneck });
  });

  test('without the box, no follow-up consent is recorded as given', async () => {
    await openProduct().handIn('kim@example.org');
    expect(await rows(`SELECT granted FROM consents WHERE purpose = 'follow-up'`)).toEqual([{ granted: 0 }]);
  });

  test('the same form sent twenty times at once is one lead, one run, one mail', async () => {
    const product = openProduct();
    const fields = await product.openForm();
    fields.set('email', 'kim@example.org');
    const responses = await Promise.all(Array.from({ length: 20 }, () => product.app.fetch(formRequest(fields))));
    for (const response of responses) expect([303, 429]).toContain(response.status);
    expect([await count('leads'), await count('runs'), await count('consents'), await count('mails')]).toEqual([
      1, 1, 2, 1,
    ]);
  });

  test('two first visits of one address at once are one lead with two runs', async () => {
    const product = openProduct();
    const forms = [await product.openForm(), await product.openForm()];
    const responses = await Promise.all(
      forms.map((fields) => {
        fields.set('email', 'kim@example.org');
        return product.post('/q/business-engpass', fields);
      }),
    );
    expect(responses.map((response) => response.status)).toEqual([303, 303]);
    expect([await count('leads'), await count('runs'), await count('mails')]).toEqual([1, 2, 2]);
  });

  test('the same address again is the same lead, also with another spelling, and nothing tells it apart', async () => {
    const product = openProduct();
    const first = await product.handIn('kim@example.org');
    const known = await product.handIn('  KIM@EXAMPLE.ORG ');
    expect(known.status).toBe(first.status);
    expect(known.headers.get('location')?.replace(/[^/]+$/, '')).toBe(
      first.headers.get('location')?.replace(/[^/]+$/, ''),
    );
    expect([await count('leads'), await count('runs')]).toEqual([1, 2]);
  });

  test('no address gets more than three confirmation mails a day, and gets one again the next day', async () => {
    const product = openProduct();
    for (let i = 0; i < 5; i++) {
      expect((await product.handIn('kim@example.org')).status).toBe(303);
      product.time.now += HOUR;
    }
    await product.deliver();
    expect(product.provider.to('kim@example.org')).toHaveLength(3);
    product.time.now += DAY;
    await product.handIn('kim@example.org');
    await product.deliver();
    expect(product.provider.to('kim@example.org')).toHaveLength(4);
  });

  test('when the queue is down, the lead is safe and cron sends the mail', async () => {
    const product = openProduct();
    product.queue.broken = true;
    expect((await product.handIn('kim@example.org')).status).toBe(303);
    product.queue.broken = false;
    await product.tick();
    expect(product.provider.to('kim@example.org')).toHaveLength(1);
  });

  test('evidence cannot be changed afterwards', async () => {
    await openProduct().handIn('kim@example.org');
    await expect(rows('UPDATE consents SET granted = 1')).rejects.toThrow(/append-only/);
  });
});

describe('when the database fails', () => {
  const sendTwice = async (breakIt: (product: ReturnType<typeof openProduct>) => void) => {
    const product = openProduct();
    const fields = await product.openForm();
    fields.set('email', KIM);
    breakIt(product);
    const send = () => product.post('/q/business-engpass', fields);
    return { product, send };
  };

  test('once, nobody notices', async () => {
    const { product, send } = await sendTwice(({ faults }) => {
      faults.batches = 1;
    });
    expect((await send()).status).toBe(303);
    await product.deliver();
    expect(await stored()).toEqual([1, 1, 2, 1]);
    expect(product.provider.to(KIM)).toHaveLength(1);
  });

  test('at the hand-in, the visitor is told, nothing is stored, and sending it again is one lead', async () => {
    const { product, send } = await sendTwice(({ faults }) => {
      faults.batches = 2;
    });
    const failed = await quietly(send);
    expect([failed.status, failed.headers.get('content-type')]).toEqual([500, 'text/html; charset=UTF-8']);
    expect(await failed.text()).toContain('<h1>');
    expect([await stored(), product.queue.held]).toEqual([[0, 0, 0, 0], []]);
    expect((await send()).status).toBe(303);
    await product.deliver();
    expect(await stored()).toEqual([1, 1, 2, 1]);
    expect(product.provider.to(KIM)).toHaveLength(1);
  });

  test('in the middle of the hand-in, no half of it stays', async () => {
    const { product, send } = await sendTwice(() => {});
    await rows(`CREATE TRIGGER disk_full BEFORE INSERT ON mails BEGIN SELECT RAISE (ABORT, 'disk full'); END`);
    const failed = await quietly(send);
    await rows('DROP TRIGGER disk_full');
    expect([failed.status, await stored()]).toEqual([500, [0, 0, 0, 0]]);
    expect((await send()).status).toBe(303);
    await product.deliver();
    expect([await stored(), product.provider.to(KIM).length]).toEqual([[1, 1, 2, 1], 1]);
  });

  test('after the hand-in was written and before it could say so, it is one lead and one mail', async () => {
    const { product, send } = await sendTwice(({ faults }) => {
      faults.answers = 2;
    });
    expect((await quietly(send)).status).toBe(500);
    expect((await send()).status).toBe(303);
    product.time.now += HOUR;
    await product.tick();
    expect([await stored(), product.provider.to(KIM).length]).toEqual([[1, 1, 2, 1], 1]);
  });

  test('at the confirmation, the visitor is told, nothing is confirmed, and pressing again confirms once', async () => {
    const product = openProduct();
    await product.handIn(KIM);
    await product.deliver();
    const link = product.linkIn(KIM, 'confirm');
    product.faults.batches = 1;
    expect((await quietly(() => product.post(link, {}))).status).toBe(500);
    await rows(`CREATE TRIGGER disk_full BEFORE INSERT ON mails BEGIN SELECT RAISE (ABORT, 'disk full'); END`);
    expect((await quietly(() => product.post(link, {}))).status).toBe(500);
    await rows('DROP TRIGGER disk_full');
    expect(await rows('SELECT leads.confirmed_at AS lead, runs.confirmed_at AS run FROM leads, runs')).toEqual([
      { lead: null, run: null },
    ]);
    expect(await stored()).toEqual([1, 1, 2, 1]);
    expect((await product.post(link, {})).status).toBe(303);
    await product.deliver();
    expect([await stored(), product.provider.to(KIM).length]).toEqual([[1, 1, 3, 2], 2]);
  });

  test('and when the queue is down at the confirmation, cron sends the analysis', async () => {
    const product = openProduct();
    await product.handIn(KIM);
    await product.deliver();
    product.queue.broken = true;
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect((await product.post(product.linkIn(KIM, 'confirm'), {})).status).toBe(303);
    warn.mockRestore();
    product.queue.broken = false;
    await product.tick();
    expect(product.provider.to(KIM).at(-1)?.text).toContain('/analysis/');
  });
});

const formRequest = (fields: URLSearchParams) =>
  new Request('https://quiz.test/q/business-engpass', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: 'https://quiz.test' },
    redirect: 'manual',
  });
