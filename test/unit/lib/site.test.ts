import { describe, expect, test } from 'vitest';
import siteConfig from '../../../site.config.ts';
import { parseSite } from '../../../src/lib/site.ts';

const { de } = siteConfig.words;

describe('site.config.ts', () => {
  test('as it comes is taken', () => {
    expect(parseSite(siteConfig)).toMatchObject({ ok: true });
  });

  test.each([
    [
      'a slash at the end of the origin',
      { ...siteConfig, origin: 'https://quiz.example.de/' },
      'origin',
      '"https://quiz.example.de/"',
    ],
    [
      'a colour that is none',
      { ...siteConfig, look: { ...siteConfig.look, accent: 'green' } },
      'look.accent',
      '"green"',
    ],
    ['a missing legal notice', { ...siteConfig, words: { de: { ...de, notice: [] } } }, 'words.de.notice', '[]'],
    [
      'a sender that is no address',
      { ...siteConfig, sender: { ...siteConfig.sender, email: 'Anna' } },
      'sender.email',
      '"Anna"',
    ],
    [
      'a consent of two words',
      { ...siteConfig, words: { de: { ...de, consent: { ...de?.consent, followUp: 'Ja, gern' } } } },
      'words.de.consent.followUp',
      '"Ja, gern"',
    ],
    [
      'a booking link that runs a script',
      { ...siteConfig, booking: 'javascript:alert(1)' },
      'booking',
      '"javascript:alert(1)"',
    ],
    [
      'a time to keep things that is none',
      { ...siteConfig, keep: { ...siteConfig.keep, leadsMonths: 0 } },
      'keep.leadsMonths',
      '0',
    ],
    ['nothing', undefined, 'site.config.ts', 'missing'],
    [
      'a misspelt name',
      { ...siteConfig, brand: { ...siteConfig.brand, clam: 'x' } },
      'brand.clam',
      'a name nobody knows',
    ],
    ['a number in quotes', { ...siteConfig, look: { ...siteConfig.look, radius: '12' } }, 'look.radius', '"12"'],
  ])('with %s is refused with field, value and what is expected', (_, config, field, value) => {
    const parsed = parseSite(config);
    const fault = parsed.ok ? undefined : parsed.faults.find((one) => one.field === field);
    expect(fault?.value).toBe(value);
    expect(fault?.expected).toBeTruthy();
  });
});
