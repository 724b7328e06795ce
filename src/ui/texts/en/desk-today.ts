import type { DeskTodayTexts } from '../desk-today.ts';

export const deskToday: DeskTodayTexts = {
  hand: {
    parked: (count) => (count === 1 ? 'One email is parked' : `${count} emails are parked`),
    refused: (reason) =>
      `The mail provider is not accepting emails (${reason}). Usually the sender domain is not verified, or the key is wrong.`,
    notice: {
      sample: 'Your legal notice in site.config.ts still contains sample details.',
      missing: (things) =>
        `Something seems to be missing from your legal notice in site.config.ts: ${things.join(', ')}.`,
      things: {
        street: 'street and house number',
        town: 'postcode and town',
        email: 'an email address',
        direct: 'a phone number or a contact form',
      },
    },
    sender: {
      unverified: (domain) =>
        `Your sender domain ${domain} is not verified at Resend yet. Until it is, your emails won’t arrive.`,
      missing: (domain) =>
        `Resend does not know your sender domain ${domain}. Until it does, your emails won’t arrive.`,
    },
    webhook: {
      refused:
        'Resend reports what becomes of your emails, but the signature is wrong. Compare RESEND_WEBHOOK_SECRET with the secret of the webhook at Resend.',
      silent:
        'For days Resend has not reported whether your emails arrive. Check that the webhook at Resend is set up and switched on.',
    },
    hooks: {
      dead: (messages) =>
        messages === 1
          ? 'One message to your webhooks was given up after a day.'
          : `${messages} messages to your webhooks were given up after a day.`,
      failing: (endpoints) =>
        endpoints === 1 ? 'One of your webhooks accepts nothing.' : `${endpoints} of your webhooks accept nothing.`,
    },
  },
  week: {
    title: 'This week and the one before',
    note: 'The last seven days including today, beside the seven before. A booking counts on the day the analysis was requested.',
    names: { seen: 'Saw the quiz', asked: 'Requested the analysis', booked: 'Booked a call' },
    before: (count) => `${count} before`,
    leads: (now, before) => `${now === 1 ? '1 new person' : `${now} new people`} on your list, ${before} before`,
    funnel: 'To the funnel',
  },
};
