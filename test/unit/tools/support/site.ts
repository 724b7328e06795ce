import type { HouseInput } from '../../../../src/lib/site.ts';

/** A practice that is nobody's sample. */
export const practice: HouseInput = {
  origin: 'https://quiz.sommer.de',
  brand: { name: 'Praxis Sommer' },
  look: { accent: '#1f5f5b', radius: 12, font: 'system-ui, sans-serif' },
  privacyContact: 'datenschutz@sommer.de',
  sender: { name: 'Petra Sommer', email: 'analyse@sommer.de', replyTo: 'hallo@sommer.de' },
  booking: { provider: 'calcom', url: 'https://cal.com/sommer/strategie' },
  desk: { owners: ['petra@sommer.de'] },
  landing: 'business-engpass',
  embed: { allowedOrigins: [] },
  words: {
    de: {
      claim: 'Klarheit für Beraterinnen',
      people: 'Petra Sommer',
      notice: ['Petra Sommer', 'Lindenweg 4', '50667 Köln', 'Telefon 0221 445566', 'hallo@sommer.de'],
      consent: {
        analysis: 'Wir senden Ihnen eine Mail zum Bestätigen und danach Ihre Analyse.',
        followUp: 'Ja, Praxis Sommer darf mir bis zu vier Mails senden. Das kann ich jederzeit widerrufen.',
      },
      offers: [],
    },
  },
};
