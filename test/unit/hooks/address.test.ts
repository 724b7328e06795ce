import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endpointUrl } from '../../../src/hooks/address.ts';

const OWN = 'quiz.example.de';
const faultOf = (address: string) => {
  const url = endpointUrl(address, OWN);
  return url.ok ? null : url.fault;
};

describe('an address on the public internet is taken:', () => {
  test.each([
    'https://hooks.zapier.com/hooks/catch/123/abc/',
    'https://hook.eu2.make.com/abc?x=1',
    'https://n8n.beratung-muster.de/webhook/1b2c',
    'https://münchen.de/a',
    'https://example.de:443/a',
    'https://localhost.beratung.de/a',
    'https://other.quiz.example.de/a',
  ])('%s', (address) => {
    const url = endpointUrl(`  ${address} `, OWN);
    expect(url.ok && url.url.href).toBe(new URL(address).href);
  });
});

describe('others are refused:', () => {
  test.each([
    ['', 'not-https'],
    ['hooks.zapier.com/a', 'not-https'],
    ['http://hooks.zapier.com/a', 'not-https'],
    ['ftp://example.de/a', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['https://example.de:8443/a', 'not-public'],
    ['https://example.de:80/a', 'not-public'],
    ['https://anna@example.de/a', 'not-public'],
    ['https://:geheim@example.de/a', 'not-public'],
    ['https://8.8.8.8/a', 'not-public'],
    ['https://0x8080808/a', 'not-public'],
    ['https://１２７.0.0.1/a', 'not-public'],
    ['https://127.0.0.1./a', 'not-public'],
    ['https://[2a00:1450:4001:82a::200e]/a', 'not-public'],
    ['https://intranet/a', 'not-public'],
    ['https://nas.local./a', 'not-public'],
    ['https://metadata.google.internal/', 'not-public'],
    ['https://x.localhost/', 'not-public'],
    ['https://x.test/', 'not-public'],
    ['https://x.TEST./', 'not-public'],
    ['https://x.example/', 'not-public'],
    ['https://x.onion/', 'not-public'],
    ['https://x.home.arpa/', 'not-public'],
    [`https://${OWN}/a`, 'own-host'],
    [`https://${OWN.toUpperCase()}./a`, 'own-host'],
    [`https://example.de/${'a'.repeat(2_000)}`, 'long'],
  ])('%s', (address, fault) => {
    expect(faultOf(address)).toBe(fault);
  });
});

const byte = fc.nat(255);
const oneOf = (value: number) => fc.constantFrom(String(value), `0x${value.toString(16)}`, `0${value.toString(8)}`);

/** IPv4 in all spellings that browsers and libraries read: one to four parts, each decimal, octal or hexadecimal. */
const ipv4 = fc.oneof(
  fc.tuple(byte, byte, byte, byte).chain((parts) => fc.tuple(...parts.map(oneOf)).map((texts) => texts.join('.'))),
  fc.tuple(byte, byte, fc.nat(0xffff)).chain((parts) => fc.tuple(...parts.map(oneOf)).map((texts) => texts.join('.'))),
  fc.tuple(byte, fc.nat(0xffffff)).chain((parts) => fc.tuple(...parts.map(oneOf)).map((texts) => texts.join('.'))),
  fc.nat(0xffffffff).chain(oneOf),
);

test('no IP address in whatever spelling is sent to', () => {
  const host = fc.oneof(
    ipv4,
    fc.ipV6().map((address) => `[${address}]`),
  );
  const ending = fc.constantFrom('', '.', '/', '/a?b#c', ':443/');
  fc.assert(
    fc.property(host, ending, (address, rest) => {
      expect(faultOf(`https://${address}${rest}`)).not.toBeNull();
    }),
    { numRuns: 2_000 },
  );
});

test('whatever is typed, what is taken is https at its own port, a name with a dot, nobody’s login, and not this site', () => {
  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
  const host = fc.oneof(
    fc.domain(),
    fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.')),
    fc
      .tuple(label, fc.constantFrom('local', 'internal', 'localhost', 'test', 'lan', 'corp', 'home', 'example'))
      .map((labels) => labels.join('.')),
    fc.constant(OWN),
    ipv4,
  );
  const typed = fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'HTTPS://', '//', ' https:\\\\', 'https:'),
      fc.constantFrom('', 'anna@', 'a:b@', '@'),
      host,
      fc.constantFrom('', '.', ':443', ':80', ':444', '%2e', '\t'),
      fc.webPath(),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(typed, fc.webUrl(), fc.string()), (address) => {
      const taken = endpointUrl(address, OWN);
      if (!taken.ok) return;
      const { url } = taken;
      expect(url.protocol).toBe('https:');
      expect([url.port, url.username, url.password, url.hash]).toEqual(['', '', '', '']);
      expect(url.hostname).toMatch(/^[^.:[\]]+(\.[^.:[\]]+)+\.?$/);
      expect(url.hostname).not.toMatch(/(^|\.)(local|internal|localhost|test|lan|corp|home|example|\d+)\.?$/);
      expect(url.hostname.replace(/\.$/, '')).not.toBe(OWN);
      expect(endpointUrl(url.href, OWN)).toEqual(taken); // what is stored is taken again before every attempt
    }),
    { numRuns: 3_000 },
  );
});
