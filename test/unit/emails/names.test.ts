import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisMail } from '../../../emails/analysis.tsx';
import { confirmationMail } from '../../../emails/confirmation.tsx';
import { greetable } from '../../../emails/name.ts';
import { sampleAnalysis, sampleSite } from './sample-analysis.ts';

const mailsFor = (firstName: string | null) => [
  confirmationMail({
    site: sampleSite,
    lang: 'de',
    firstName,
    about: 'bottleneck',
    quizTitle: 'Business-Engpass-Quiz',
    confirmUrl: 'https://quiz.example.de/confirm/x',
    requestedAt: 0,
    lifetimeDays: 7,
  }),
  analysisMail({
    site: sampleSite,
    lang: 'de',
    firstName,
    analysis: sampleAnalysis,
    analysisUrl: 'https://quiz.example.de/analysis/x',
    bookUrl: 'https://quiz.example.de/book/x',
    dataUrl: 'https://quiz.example.de/me/x',
    offers: [],
  }),
];

describe('a first name', () => {
  it.each([
    'Anna',
    'Änne-Sofie',
    'Dr. Jürgen',
    'O’Neill',
    "D'Arcy",
    'Nguyễn Thị',
    'Łukasz',
    'דנה',
    'أحمد',
    '美咲',
    'ẞeate',
  ])('is greeted: %s', (name) => {
    expect(greetable(name)).toBe(name.normalize('NFC'));
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a web address', 'Gewinn auf https://evil.example'],
    ['a bare domain', 'evil.example'],
    ['a mail address', 'a@evil.example'],
    ['a number to call', '0900 123456'],
    ['a sentence', 'x'.repeat(80)],
    ['a heap of marks', `Z${'\u0335'.repeat(20)}algo`],
    ['only signs', "- '"],
    ['nothing', '   '],
  ])('that is %s is left out of the greeting', (_, name) => {
    expect(greetable(name)).toBeNull();
    for (const mail of mailsFor(name)) {
      expect(mail.text.startsWith('Guten Tag,\n')).toBe(true);
      expect(mail.html).not.toContain('evil.example');
      expect(mail.html).not.toMatch(/<img|onerror/);
    }
  });

  it('loses line breaks and characters that turn the direction of writing', () => {
    expect(greetable(' Anna\r\nBcc: ')).toBeNull();
    expect(greetable('\u202eAnna\u2066 \n Maria\u0000')).toBe('Anna Maria');
  });

  it('never reaches the subject, whatever it is', () => {
    const plain = mailsFor(null).map((mail) => mail.subject);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        expect(mailsFor(name).map((mail) => mail.subject)).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });

  it('never brings markup, control characters or bidi signs into a mail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        expect(greetable(name) ?? '').not.toMatch(/[<>&"\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});
