import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTokens, type Purpose } from '../../../src/lib/tokens.ts';

const tokens = createTokens('a secret that only the tests know');
const purposes: Purpose[] = ['form', 'sent', 'confirm', 'analysis', 'book'];
const subject = fc.stringMatching(/^[\w-]{1,64}$/);

describe('a token', () => {
  test('gives back the id it was made for, and only for its purpose', async () => {
    await fc.assert(
      fc.asyncProperty(subject, fc.constantFrom(...purposes), fc.constantFrom(...purposes), async (id, made, used) => {
        const read = await tokens.read(used, await tokens.sign(made, id), 0);
        expect(read).toEqual(made === used ? { ok: true, subject: id } : { ok: false, code: 'link-invalid' });
      }),
    );
  });

  test('changed at any place is forged', async () => {
    await fc.assert(
      fc.asyncProperty(subject, fc.nat(), fc.stringMatching(/^[\w.-]$/), async (id, at, char) => {
        const token = await tokens.sign('book', id, 1e12);
        const i = at % token.length;
        fc.pre(token[i] !== char);
        expect(await tokens.read('book', token.slice(0, i) + char + token.slice(i + 1), 0)).toEqual({
          ok: false,
          code: 'link-invalid',
        });
      }),
    );
  });

  test('has one spelling: the bits of its last sign that mean nothing are zero', async () => {
    const token = await tokens.sign('book', 'run');
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const spelt = await Promise.all([...signs].map((sign) => tokens.read('book', token.slice(0, -1) + sign, 0)));
    expect(spelt.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is good until its moment, and expired from then on', async () => {
    const token = await tokens.sign('confirm', 'run', 60_000);
    expect(await tokens.read('confirm', token, 59_999)).toEqual({ ok: true, subject: 'run' });
    expect(await tokens.read('confirm', token, 60_000)).toEqual({ ok: false, code: 'link-expired', expired: 'run' });
  });

  test('of another secret is forged, and so is any other text', async () => {
    const other = createTokens('another secret, just as long as it');
    expect(await tokens.read('book', await other.sign('book', 'run'), 0)).toEqual({ ok: false, code: 'link-invalid' });
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await tokens.read('book', text, 0)).toEqual({ ok: false, code: 'link-invalid' });
      }),
    );
  });
});
