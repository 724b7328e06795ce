import { type Random, randomOf } from '../sim/random.ts';

/** What nobody means well by, by what it tries. Its mark shows where it has come alive: an element, an attribute, a call. */

export const MARK = 'fz-mark';

const MARKUP = [
  `"><${MARK} onclick=fz()>`,
  `'><${MARK}>`,
  '<script>fz()</script>',
  `</script><${MARK}>`,
  `</title><${MARK}>`,
  `</textarea><${MARK}>`,
  `</style><${MARK}>`,
  `--><${MARK}>`,
  `]]><${MARK}>`,
  'javascript:fz()',
  '"onfocus=fz() autofocus="',
  "' onfocus='fz()' x='",
  '` onfocus=`fz()`',
  '<img src=x onerror=fz()>',
  '<svg/onload=fz()>',
  '<a href="javascript:fz()">x</a>',
  `&lt;${MARK}&gt;`,
  `&#60;${MARK}&#62;`,
  `%3C${MARK}%3E`,
  `\\u003c${MARK}>`,
  `+ADw-${MARK}+AD4-`,
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '</form><form action="https://evil.example/">',
] as const;

const TEMPLATES = [
  '{{7*7}}',
  '$'.concat('{7*7}'),
  '<%= 7*7 %>',
  '#{7*7}',
  '%s%n%x',
  '[[fz]]',
  '{{constructor.constructor("fz()")()}}',
];

const HEADERS = [
  'Kim\r\nBcc: fz@example.org',
  'Kim\nSet-Cookie: fz=1',
  'Kim\rX-Fz: 1',
  `Kim\r\n\r\n<${MARK}>`,
  '%0d%0aSet-Cookie:%20fz=1',
  'Kim\u2028Bcc: fz@example.org',
  'Kim\u0085Bcc: fz@example.org',
  'BEGIN:VFZ\r\nEND:VFZ',
];

const SQL = [
  "' OR '1'='1",
  "'; DROP TABLE leads;--",
  "' UNION SELECT email FROM leads--",
  "x'||(SELECT email FROM leads)||'",
  '" OR ""="',
  '\\',
  '%',
  '_',
  '%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%',
  ') --',
  '?1',
  '/*',
];

const PLACES = [
  '../../../etc/passwd',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  'https://evil.example/',
  'https:evil.example',
  '/desk/../../evil',
  '/desk?x=//evil.example',
  '\\\\evil.example\\x',
  'http://169.254.169.254/latest/meta-data/',
  'file:///etc/passwd',
  'data:text/html,<script>fz()</script>',
  '%2e%2e%2f%2e%2e%2f',
];

export const NUMBERS = [
  ...['0', '-0', '-1', '1', '1.5', '1e3', '1e21', '1e309', '0x10', '0b1', '00012', '٣', 'NaN', 'Infinity', ' 7 '],
  ...[
    '9007199254740991',
    '9007199254740993',
    '8640000000000000',
    '8640000000000001',
    '253402300800000',
    '-62135596800001',
  ],
  ...['99999999999999999999', '2147483648', '4294967296'],
];

const UNICODE = [
  '\u0000',
  'Kim\u0000',
  '\ud800',
  '\udc00x',
  '\u202Egro.elpmaxe@mik',
  '\u2066\u2069\u200B\u200D',
  '\ufeff',
  'ﷺ'.repeat(60),
  '👩‍👩‍👧‍👦'.repeat(30),
  'İıßſẞ',
  'e\u0301'.repeat(60),
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
  'Ａｄｍｉｎ',
  'аnna', // Cyrillic а
];

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'then', 'valueOf', 'length'];

const FORMULAS = ['=HYPERLINK("http://evil.example")', '+1+1', '-1', '@SUM(1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0"];

const ADDRESSES = [
  'fz@еxample.org', // Cyrillic е
  'fz@ｅxample.org',
  'fz@xn--',
  'fz@xn--a',
  '"a b"@example.org',
  'fz@[127.0.0.1]',
  'fz@127.0.0.1',
  'fz@localhost',
  'fz@example.org,second@example.org',
  'fz@example.org;second@example.org',
  'fz@example.org\r\nBcc: second@example.org',
  'fz@example.org%0aBcc:second@example.org',
  'Kim <fz@example.org>',
  `<${MARK}>@example.org`,
  "o'brien@example.org",
  `${'a'.repeat(70)}@example.org`,
  `fz@${'a.'.repeat(120)}org`,
  `fz@${'a'.repeat(64)}.org`,
  'fz@@example.org',
  'FZ+TAG@EXAMPLE.ORG',
  'fz.@example.org',
  '=1+1@example.org',
  'javascript:fz()@example.org',
  'fz@example.org\u0000',
  'fz@exa\u00ADmple.org',
  'ñ@example.org',
  '@',
  'fz@',
  '@example.org',
];

const KINDS = [MARKUP, MARKUP, TEMPLATES, HEADERS, SQL, PLACES, NUMBERS, UNICODE, NAMES, FORMULAS, ADDRESSES];

/** One of `all`, by chance. */
export const oneOf = <T>(random: Random, all: readonly T[]): T => {
  const [first, ...others] = all;
  if (first === undefined) throw new Error('nothing to choose from');
  return random.pick([first, ...others]);
};

/** A value of the worst sort; now and then two at once, or a very long one. */
export const hostile = (random: Random): string => {
  if (random.chance(0.04))
    return oneOf(random, ['x', 'ü', '<', '&', '"', '\u0000', '%', '👩']).repeat(random.stretch(60, 20_000));
  if (random.chance(0.04)) return '';
  const value = oneOf(random, oneOf(random, KINDS));
  return random.chance(0.1) ? value + oneOf(random, oneOf(random, KINDS)) : value;
};

export const hostileAddress = (random: Random): string =>
  random.chance(0.7) ? oneOf(random, ADDRESSES) : hostile(random);

/** What stands in a path and is no value: half an escape, a step up, a byte that is no character. */
export const BROKEN_PATHS = [
  '%',
  '%zz',
  '%C0%AF',
  '%00',
  '%ED%A0%80',
  '..%2f',
  '..;',
  '%2e%2e',
  '%2F',
  '%5C',
  ';x=1',
  '//',
];

export { type Random, randomOf };
