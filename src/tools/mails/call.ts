import type { Language } from '../../../quiz/engine/quiz.ts';
import type { Call } from '../../booking/call.ts';
import { DAY, HOUR, MINUTE } from '../../lib/clock.ts';

const STARTS_AT = Date.UTC(2026, 10, 26, 9, 0); // a Thursday, 10:00 in Berlin
const MINUTES = 45;

/** A call of somebody who took the quiz, or of nobody in particular. */
export const sampleCall = (lang: Language, changes: Partial<Call> = {}): Call => ({
  id: 'AbCdEfGhIjKlMnOpQrStUv',
  provider: 'builtin',
  externalId: null,
  runId: null,
  leadId: null,
  state: 'booked',
  sequence: 0,
  startsAt: STARTS_AT,
  endsAt: STARTS_AT + MINUTES * MINUTE,
  heldFrom: STARTS_AT,
  heldTo: STARTS_AT + HOUR,
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
  createdAt: STARTS_AT - 3 * DAY,
  changedAt: STARTS_AT - 3 * DAY,
  ...changes,
});
