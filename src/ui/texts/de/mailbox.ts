import type { MailboxTexts } from '../texts.ts';

const span = (hours: number): string => {
  if (hours < 24) return hours === 1 ? '1 Stunde' : `${hours} Stunden`;
  const days = Math.floor(hours / 24);
  const rest = hours % 24;
  return `${days === 1 ? '1 Tag' : `${days} Tage`}${rest ? ` und ${span(rest)}` : ''}`;
};

export const mailbox: MailboxTexts = {
  title: 'Lokales Postfach',
  intro: 'Hier landen alle Mails, solange das Produkt auf Ihrem Rechner läuft. Keine davon verlässt ihn.',
  empty: 'Noch keine Mail. Machen Sie das Quiz und fordern Sie die Analyse an, dann kommt die erste.',
  columns: { subject: 'Betreff', to: 'An', at: 'Zeit' },
  clock: {
    title: 'Uhr',
    now: 'Jetzt ist es',
    ahead: (hours) => `Die Uhr geht ${span(hours)} vor.`,
    onTime: 'Die Uhr geht richtig.',
    reset: 'Zurückstellen',
    forward: (hours) => `+ ${span(hours)}`,
  },
  back: 'Alle Mails',
  head: { from: 'Von', to: 'An', replyTo: 'Antwort an', at: 'Zeit', files: 'Anhang' },
  tabs: { html: 'Ansicht', text: 'Nur Text', headers: 'Kopfzeilen', source: 'Quelltext' },
  views: 'Darstellung der Mail',
  frame: (subject) => `Mail: ${subject}`,
};
