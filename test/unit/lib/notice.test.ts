import { describe, expect, test } from 'vitest';
import site from '../../../site.config.ts';
import { noticeFaults } from '../../../src/lib/notice.ts';

const WHOLE = [
  'Weber Beratung',
  'Maria Weber',
  'Hauptstraße 12',
  '50667 Köln',
  'Telefon 0221 998877',
  'post@weber-beratung.de',
];
const without = (start: string) => WHOLE.filter((line) => !line.startsWith(start));

test('a complete notice is quiet', () => {
  expect(noticeFaults(WHOLE)).toEqual([]);
});

test.each([
  [
    'in one line',
    ['Weber Beratung, Am Markt 3a, 50667 Köln', 'Tel. +49 221 998877 · post@weber.de', 'USt-IdNr. DE811234567'],
  ],
  ['in Austria', ['Weber e.U.', 'Mariahilfer Straße 1/2/3', '1060 Wien', '+43 1 2345678', 'post@weber.at']],
  ['in Switzerland', ['Weber GmbH', 'Bahnhofstrasse 7', 'CH-8001 Zürich', '044 123 45 67', 'post@weber.ch']],
  ['in Mannheim', ['Weber', 'Q5 14-22', 'D-68161 Mannheim', '0621 998877', 'post@weber.de']],
  [
    'with a street that has a number in its name',
    ['Weber', 'Straße des 17. Juni 135', '10623 Berlin', '030 998877', 'post@weber.de'],
  ],
  ['with the number first', ['Weber Ltd', '12 High Street', '50667 Köln', '0221 998877', 'post@weber.de']],
  [
    'with a form in place of a telephone',
    [...without('Telefon'), 'Kontaktformular: https://weber-beratung.de/kontakt'],
  ],
  ['of somebody who is called Muster', ['Jana Muster-Weber', ...WHOLE]],
])('a complete notice %s is quiet', (_, notice) => {
  expect(noticeFaults(notice)).toEqual([]);
});

describe('what is missing is named', () => {
  test.each([
    ['street', without('Hauptstraße')],
    ['town', without('50667')],
    ['email', without('post@')],
    ['direct', without('Telefon')],
    ['street', [...without('Hauptstraße'), 'Postfach 12 34']], // nobody can be met there
    ['street', [...without('Hauptstraße'), 'HRB 1234, Amtsgericht Köln']],
    ['direct', [...without('Telefon'), 'Fax 0221 998877']],
    ['direct', [...without('Telefon'), 'USt-IdNr. DE811234567']],
  ])('%s', (fault, notice) => {
    expect(noticeFaults(notice)).toEqual([fault]);
  });
});

test('the owner’s file as it comes is a sample in each language, and lacks nothing', () => {
  for (const words of Object.values(site.words)) expect(noticeFaults(words?.notice ?? [])).toEqual(['sample']);
});
