import type { Language } from '../../../quiz/engine/quiz.ts';

/** What the desk says about what is deleted in time. */
export type RetentionTexts = {
  title: string;
  intro: string;
  link: string;
  columns: Record<'what' | 'rule' | 'now' | 'soon', string>;
  kinds: Record<'unconfirmed' | 'leads' | 'calls' | 'proofs' | 'audit', string>;
  rules: Record<'unconfirmed' | 'leads' | 'calls' | 'proofs' | 'audit', (figure: number) => string>;
  always: string;
};

const months = {
  de: (count: number) => (count === 1 ? '1 Monat' : `${count} Monate`),
  en: (count: number) => (count === 1 ? '1 month' : `${count} months`),
};

export const retentionTexts: Record<Language, RetentionTexts> = {
  de: {
    title: 'Löschfristen',
    intro:
      'Was Sie nicht mehr brauchen, löscht sich von selbst, jede Stunde ein Teil. Die Fristen stehen in site.config.ts unter „keep“. Diese Seite löscht nichts.',
    link: 'Was wann gelöscht wird',
    columns: { what: 'Was', rule: 'Frist', now: 'Jetzt fällig', soon: 'In den nächsten 30 Tagen' },
    kinds: {
      unconfirmed: 'Nicht bestätigte Anfragen',
      leads: 'Interessierte mit Antworten und Mails',
      calls: 'Gespräche',
      proofs: 'Nachweise von Einwilligungen',
      audit: 'Protokoll',
    },
    rules: {
      unconfirmed: (days) => `${days} Tage nach dem Abschicken`,
      leads: (figure) => `${months.de(figure)}, nachdem Sie zuletzt von ihnen gehört haben`,
      calls: (figure) => `${months.de(figure)} nach dem Ende`,
      proofs: () => '3 Jahre nach dem Widerruf; ohne Widerruf nach dem Löschen der übrigen Angaben',
      audit: (figure) => months.de(figure),
    },
    always:
      'Prüfwerte gesperrter Adressen bleiben, damit niemand angeschrieben wird, der das nicht möchte. Technische Einträge verschwinden nach Tagen bis gut einem Jahr; alle Fristen stehen in docs/dsgvo.md.',
  },
  en: {
    title: 'Retention',
    intro:
      'What you no longer need deletes itself, a portion every hour. The periods stand in site.config.ts under “keep”. This page deletes nothing.',
    link: 'What is deleted, and when',
    columns: { what: 'What', rule: 'Period', now: 'Due now', soon: 'In the next 30 days' },
    kinds: {
      unconfirmed: 'Requests that nobody confirmed',
      leads: 'Leads with their answers and emails',
      calls: 'Calls',
      proofs: 'Evidence of consents',
      audit: 'Audit list',
    },
    rules: {
      unconfirmed: (days) => `${days} days after they were sent`,
      leads: (figure) => `${months.en(figure)} after you last heard from them`,
      calls: (figure) => `${months.en(figure)} after they ended`,
      proofs: () => '3 years after the withdrawal or, without one, after everything else was deleted',
      audit: (figure) => months.en(figure),
    },
    always:
      'Check values of blocked addresses stay, so that nobody is written to who does not want it. Technical entries go after days, or a good year at most; docs/dsgvo.md lists all periods.',
  },
};
