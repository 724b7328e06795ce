import { describe, expect, test } from 'vitest';
import { publicUrl } from '../../../src/lib/public-url.ts';

describe('an address that anybody could reach is taken:', () => {
  test.each([
    'https://calendar.google.com/calendar/ical/anna%40example.de/private-abc/basic.ics',
    'http://example.de/kalender.ics',
    'https://example.de:443/a',
    'http://example.de:80/a',
    'https://example.de:80/a',
    'https://münchen.example/a',
    'https://example.de./a',
    'https://8.8.8.8/a',
    'https://172.15.255.255/a',
    'https://172.32.0.1/a',
    'https://100.63.0.1/a',
    'https://[2a00:1450:4001:82a::200e]/a',
    'https://[2606:4700::1111]/a',
    'https://localhost.example.de/a',
    'https://local.de/a',
  ])('%s', (address) => {
    expect(publicUrl(address)?.href).toBe(new URL(address).href);
  });
});

describe('others are refused:', () => {
  test.each([
    // no address, or not of a web server
    '',
    'calendar.ics',
    'ftp://example.de/a',
    'file:///etc/passwd',
    'data:text/calendar,BEGIN:VCALENDAR',
    'javascript:alert(1)',
    'webcal://example.de/a',
    // a user name, another port
    'https://anna:geheim@example.de/a',
    'https://anna@example.de/a',
    'https://example.de@127.0.0.1/a',
    'https://example.de:8443/a',
    'http://example.de:22/a',
    'http://example.de:6379/a',
    // names of a local network
    'http://localhost/a',
    'http://localhost./a',
    'http://LOCALHOST/a',
    'http://app.localhost/a',
    'http://intranet/a',
    'http://nas.local/a',
    'http://nas.local./a',
    'http://metadata.google.internal/a',
    'http://router.lan/a',
    'http://fritz.box.home.arpa/a',
    'http://x.onion/a',
    'http://example.de../a',
    // IPv4 in all its spellings
    'http://127.0.0.1/a',
    'http://127.1/a',
    'http://2130706433/a',
    'http://0x7f000001/a',
    'http://0177.0.0.1/a',
    'http://127.0.0.1./a',
    'http://１２７.0.0.1/a',
    'http://0.0.0.0/a',
    'http://0/a',
    'http://10.0.0.1/a',
    'http://10.255.255.255/a',
    'http://100.64.0.1/a',
    'http://100.127.255.255/a',
    'http://169.254.169.254/latest/meta-data',
    'http://172.16.0.1/a',
    'http://172.31.255.255/a',
    'http://192.0.0.1/a',
    'http://192.0.2.1/a',
    'http://192.88.99.1/a',
    'http://192.168.178.1/a',
    'http://198.18.0.1/a',
    'http://198.19.255.255/a',
    'http://198.51.100.7/a',
    'http://203.0.113.7/a',
    'http://224.0.0.1/a',
    'http://239.255.255.255/a',
    'http://240.0.0.1/a',
    'http://255.255.255.255/a',
    // IPv6
    'http://[::]/a',
    'http://[::1]/a',
    'http://[::ffff:127.0.0.1]/a',
    'http://[::ffff:8.8.8.8]/a',
    'http://[::127.0.0.1]/a',
    'http://[64:ff9b::7f00:1]/a',
    'http://[64:ff9b:1::7f00:1]/a',
    'http://[100::1]/a',
    'http://[fe80::1]/a',
    'http://[fc00::1]/a',
    'http://[fd12:3456:789a::1]/a',
    'http://[fec0::1]/a',
    'http://[ff02::1]/a',
    'http://[2001::1]/a',
    'http://[2001:db8::1]/a',
    'http://[2002:7f00:1::]/a',
    'http://[3fff::1]/a',
  ])('%s', (address) => {
    expect(publicUrl(address)).toBeNull();
  });
});

test('a redirect is read from where it was sent', () => {
  const from = new URL('https://example.de/kalender/a.ics');
  expect(publicUrl('b.ics', from)?.href).toBe('https://example.de/kalender/b.ics');
  expect(publicUrl('//example.com/b.ics', from)?.href).toBe('https://example.com/b.ics');
  expect(publicUrl('//127.0.0.1/b.ics', from)).toBeNull();
});
