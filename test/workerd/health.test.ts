import { beforeEach, describe, expect, test } from 'vitest';
import { version } from '../../src/lib/assets.ts';
import { openProduct, rows, untilRefused, wipe } from './support/visit.ts';

beforeEach(wipe);

describe('a running site says how it is', () => {
  const health = async (...product: Parameters<typeof openProduct>) =>
    (await openProduct(...product).get('/health')).json();

  test('its version, how far its database is, and that nothing is missing', async () => {
    const [newest] = await rows<{ name: string }>('SELECT max(name) AS name FROM d1_migrations');
    expect(await health()).toEqual({ version, migration: newest?.name, missing: [] });
  });

  test('which settings a real site lacks, by name alone', async () => {
    expect(await health({ ENVIRONMENT: 'production', TOKEN_SECRET: '', RESEND_API_KEY: 're_secret' })).toMatchObject({
      missing: ['TOKEN_SECRET', 'RESEND_WEBHOOK_SECRET'],
    });
  });

  test('the secret of the calendar where calls are booked', async () => {
    const site = { booking: { provider: 'calcom' as const, url: 'https://cal.com/a', mailAfterNoShow: true } };
    expect(await health({}, { site })).toMatchObject({ missing: ['CALCOM_WEBHOOK_SECRET'] });
  });

  test('is kept by no cache, and cannot be asked without end from one place', async () => {
    const product = openProduct();
    expect((await product.get('/health')).headers.get('cache-control')).toBe('no-store');
    const { letIn } = await untilRefused(() => product.get('/health', { 'cf-connecting-ip': '203.0.113.7' }), 100);
    expect(letIn).toBe(60);
  });
});
