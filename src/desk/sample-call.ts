import type { Language } from '../../quiz/engine/quiz.ts';
import type { Call } from '../booking/call.ts';
import { DAY, HOUR, MINUTE } from '../lib/clock.ts';

const MINUTES = 45;

/** A call that never was, for mails that are looked at. */
export const sampleCall = (lang: Language, startsAt: number, changes: Partial<Call> = {}): Call => ({
  id: 'AbCdEfGhIjKlMnOpQrStUv',
  provider: 'builtin',
  externalId: null,
  runId: null,
  leadId: null,
  state: 'booked',
  sequence: 0,
  startsAt,
  endsAt: startsAt + MINUTES * MINUTE,
  heldFrom: startsAt,
  heldTo: startsAt + HOUR,
  zone: 'Europe/Berlin',
  lang,
  name: 'Maria Muster',
  email: 'maria.muster@example.org',
  addressKey: '',
  phone: null,
  place: null,
  answers: [
    lang === 'de'
      ? { ask: 'Was soll nach dem Gespräch klarer sein?', answer: 'Ob ich meine Preise erhöhen kann.' }
      : { ask: 'What would you like to be clearer after the call?', answer: 'Whether I can raise my prices.' },
  ],
  reason: null,
  cancelledBy: null,
  outcome: null,
  orderValue: null,
  createdAt: startsAt - 3 * DAY,
  changedAt: startsAt - 3 * DAY,
  movedFrom: null,
  ...changes,
});

/** Why somebody moved it or called it off. */
export const SAMPLE_REASON: Record<Language, string> = {
  de: 'Mein Zug fällt aus, es tut mir leid.',
  en: 'My train has been cancelled, I am sorry.',
};
