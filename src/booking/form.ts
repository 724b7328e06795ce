import { parseAddress } from '../lib/address.ts';
import { cleanName, NAME_CHARACTERS } from '../lib/person.ts';
import type { BookingTexts } from '../ui/texts/booking.ts';
import type { Said } from './call.ts';
import type { Faults, Typed } from './pages/details.tsx';

/** What a form for a call asks: of somebody who is known, less. */
export type Asks = {
  name: boolean;
  phone: boolean;
  questions: readonly { ask: string; required: boolean }[];
  reason: boolean;
};

/** What was typed, checked. */
export type Filled = { name: string; email: string; phone: string | null; answers: Said; reason: string | null };

const ANSWER_CHARACTERS = 1_000;
/** The form's own fields of those that were posted, to be shown again. */
export const typedOf = (fields: Typed, { questions }: Asks): Typed =>
  Object.fromEntries(
    ['name', 'email', 'phone', 'reason', ...questions.map((_, i) => questionField(i))].flatMap((name) =>
      fields[name] === undefined ? [] : [[name, fields[name]]],
    ),
  );

const questionField = (index: number): string => `question-${index + 1}`;

/** What was typed, or what is wrong with it in the reader's language. */
export const readFilled = (
  typed: Typed,
  asks: Asks,
  words: BookingTexts['faults'],
): { ok: true; filled: Filled } | { ok: false; faults: Faults } => {
  const name = cleanName(typed.name ?? '');
  const address = parseAddress(typed.email ?? '');
  const phone = cleanName(typed.phone ?? '');
  const answers = asks.questions.map(({ ask }, i) => ({ ask, answer: textOf(typed[questionField(i)]) }));
  const reason = textOf(typed.reason);
  const faults: Faults = {
    ...(asks.name && name === '' && { name: words['missing-name'] }),
    ...(asks.name && name.length > NAME_CHARACTERS && { name: words['long-name'] }),
    ...(asks.name && !address.ok && { email: words[address.fault] }),
    ...(asks.phone && phone === '' && { phone: words['missing-phone'] }),
    ...(asks.phone && phone !== '' && !isPhone(phone) && { phone: words['invalid-phone'] }),
    ...Object.fromEntries(
      answers.flatMap(({ answer }, i) => {
        if (answer === '' && asks.questions[i]?.required) return [[questionField(i), words['missing-answer']]];
        return answer.length > ANSWER_CHARACTERS ? [[questionField(i), words['long-answer']]] : [];
      }),
    ),
    ...(reason.length > ANSWER_CHARACTERS && { reason: words['long-answer'] }),
  };
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return {
    ok: true,
    filled: {
      name,
      email: address.ok ? address.email : '',
      phone: asks.phone ? phone : null,
      answers: answers.filter(({ answer }) => answer !== ''),
      reason: reason || null,
    },
  };
};

/** Several lines are fine; other control characters are not. */
const textOf = (typed = ''): string =>
  typed
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .trim();

const isPhone = (text: string): boolean =>
  /^[+\d][\d\s()/.-]{4,29}$/.test(text) && text.replaceAll(/\D/g, '').length >= 5;
