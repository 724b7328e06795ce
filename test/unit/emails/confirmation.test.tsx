import { describe, expect, it } from 'vitest';
import { type ConfirmationProps, confirmationMail } from '../../../emails/confirmation.tsx';
import { flat, links, outOfOrder, readable } from './reading.ts';
import { sampleSite } from './sample-analysis.ts';

const props: ConfirmationProps = {
  site: sampleSite,
  lang: 'de',
  firstName: 'Anna',
  about: 'bottleneck',
  quizTitle: 'Business-Engpass-Quiz',
  confirmUrl: 'https://quiz.example.de/confirm/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789?x=1&y=2',
  requestedAt: Date.UTC(2026, 10, 20, 13, 5),
  lifetimeDays: 7,
};

const mail = confirmationMail(props);
const parts: [string, string][] = [
  ['HTML', readable(mail.html)],
  ['text', mail.text],
];

describe.each(parts)('the confirmation mail as %s', (_, words) => {
  it('says who asked for what and when, what to do, what happens otherwise, and who is writing', () => {
    expect(
      outOfOrder(words, [
        'Guten Tag Anna,',
        'am Freitag, 20. November 2026, um 14:05 Uhr (Berliner Zeit)',
        'bei Beispiel & Partner die Analyse zu „Business-Engpass-Quiz“ für diese Adresse angefordert',
        'mit dem Vornamen „Anna“',
        'Adresse bestätigen',
        'gilt 7 Tage, bis Freitag, 27. November 2026, 14:05 Uhr',
        'Ohne Bestätigung senden wir nichts weiter und löschen die Angaben nach 7 Tagen',
        ...sampleSite.legal.notice,
      ]),
    ).toEqual([]);
  });

  it('advertises nothing: no welcome, no thanks, no claim, no call, no offer of help', () => {
    expect(words).not.toMatch(/willkommen|dank|freuen|fragen|strategiegespräch|kostenlos|folgen sie|newsletter|!/i);
    expect(words).not.toContain(sampleSite.brand.claim);
    expect(words).not.toContain(sampleSite.brand.people);
  });
});

describe('the confirmation mail', () => {
  it('has one link and no picture', () => {
    expect(links(mail.html)).toEqual([props.confirmUrl]);
    expect(mail.text.match(/https?:\S+/g)).toEqual([props.confirmUrl]);
    expect(mail.html).not.toMatch(/<(?:img|svg|script|link|form)\b|url\(/i);
  });

  it('wears nothing of the brand where styles can be seen', () => {
    const body = mail.html.slice(mail.html.indexOf('<body'));
    for (const colour of ['accent', 'accent-ink', 'wash'] as const)
      expect(body).not.toContain(sampleSite.look.light[colour]);
  });

  it('asks in its subject for the confirmation and for nothing else', () => {
    expect(mail.subject).toBe('Bitte bestätigen Sie Ihre Adresse: Business-Engpass-Quiz');
  });

  it('falls back to a subject without the quiz when that would be too long', () => {
    const long = confirmationMail({ ...props, quizTitle: 'Ein Quiz mit einem Namen, der sehr ausführlich ist' });
    expect(long.subject).toBe('Bitte bestätigen Sie Ihre E-Mail-Adresse');
  });

  it('keeps the text within 76 characters a line', () => {
    expect(mail.text.split('\n').filter((line) => line.length > 76 && !line.startsWith('https://'))).toEqual([]);
  });

  it('knows summer time', () => {
    const summer = confirmationMail({ ...props, requestedAt: Date.UTC(2026, 6, 3, 22, 30) });
    expect(flat(summer.text)).toContain('am Samstag, 4. Juli 2026, um 00:30 Uhr');
  });

  it('names what was asked for where that is the guide', () => {
    const guide = confirmationMail({ ...props, about: 'guide' });
    expect(flat(guide.text)).toContain('wurde bei Beispiel & Partner der Leitfaden mit Analyse zu „');
    expect(flat(guide.text)).toContain('senden wir Ihnen Ihren Leitfaden mit Analyse.');
    expect(flat(guide.text)).not.toContain('die Analyse');
    expect(guide.html).toContain('senden wir den Leitfaden mit Analyse an diese Adresse');
  });

  it('counts a single day as one', () => {
    const short = flat(confirmationMail({ ...props, lifetimeDays: 1 }).text);
    expect(short).toContain('gilt 1 Tag, bis');
    expect(short).toContain('nach 1 Tag.');
  });

  it('greets without a name where none was given', () => {
    const anonymous = confirmationMail({ ...props, firstName: null });
    expect(anonymous.text.startsWith('Guten Tag,\n')).toBe(true);
    expect(anonymous.text).not.toContain('Vornamen');
  });

  it('repeats the ticked box word for word, because the confirmation counts for it', () => {
    const followUp = 'Ja, Beispiel & Partner darf mir bis zu vier Mails senden.';
    const ticked = confirmationMail({ ...props, followUp });
    expect(flat(ticked.text)).toContain(`Angekreuzt wurde dabei auch: „${followUp}“`);
    expect(readable(ticked.html)).toContain(`„${followUp}“`);
    expect(mail.text).not.toContain('Angekreuzt');
  });
});
