import type { DeskTodayTexts } from '../desk-today.ts';

export const deskToday: DeskTodayTexts = {
  hand: {
    parked: (count) => (count === 1 ? 'Eine Mail ist geparkt' : `${count} Mails sind geparkt`),
    refused: (reason) =>
      `Der Versanddienst nimmt keine Mails an (${reason}). Meist ist die Absenderdomain nicht bestätigt oder der Schlüssel falsch.`,
    notice: {
      sample: 'Ihr Impressum in site.config.ts enthält noch Beispielangaben.',
      missing: (things) => `In Ihrem Impressum in site.config.ts fehlt anscheinend etwas: ${things.join(', ')}.`,
      things: {
        street: 'Straße und Hausnummer',
        town: 'Postleitzahl und Ort',
        email: 'eine E-Mail-Adresse',
        direct: 'eine Telefonnummer oder ein Kontaktformular',
      },
    },
    sender: {
      unverified: (domain) =>
        `Ihre Absenderdomain ${domain} ist bei Resend noch nicht bestätigt. Bis dahin kommen Ihre Mails nicht an.`,
      missing: (domain) =>
        `Ihre Absenderdomain ${domain} ist bei Resend nicht eingetragen. Bis dahin kommen Ihre Mails nicht an.`,
    },
    webhook: {
      refused:
        'Resend meldet, was aus Ihren Mails wird, aber die Unterschrift stimmt nicht. Vergleichen Sie RESEND_WEBHOOK_SECRET mit dem Geheimnis des Webhooks bei Resend.',
      silent:
        'Resend meldet seit Tagen nicht, ob Ihre Mails ankommen. Sehen Sie nach, ob der Webhook bei Resend eingerichtet und eingeschaltet ist.',
    },
    hooks: {
      dead: (messages) =>
        messages === 1
          ? 'Eine Meldung an Ihre Webhooks wurde nach einem Tag aufgegeben.'
          : `${messages} Meldungen an Ihre Webhooks wurden nach einem Tag aufgegeben.`,
      failing: (endpoints) =>
        endpoints === 1 ? 'Einer Ihrer Webhooks nimmt nichts an.' : `${endpoints} Ihrer Webhooks nehmen nichts an.`,
    },
  },
  week: {
    title: 'Diese Woche und die davor',
    note: 'Die letzten sieben Tage mit heute, daneben die sieben davor. Ein gebuchtes Gespräch zählt an dem Tag, an dem die Analyse angefordert wurde.',
    names: { seen: 'Quiz gesehen', asked: 'Analyse angefordert', booked: 'Gespräch gebucht' },
    before: (count) => `davor ${count}`,
    leads: (now, before) => `${now === 1 ? '1 neue Person' : `${now} neue Personen`} in Ihrer Liste, davor ${before}`,
    funnel: 'Zum Trichter',
  },
};
