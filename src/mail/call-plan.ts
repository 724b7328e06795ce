import type { CallStep } from '../../emails/sequence.ts';
import type { Booking } from '../lib/calendar.ts';
import { DAY, HOUR, MINUTE } from '../lib/clock.ts';
import type { CallFact } from '../lib/facts.ts';
import type { CallMail } from './store/calls.ts';

type About = { call: CallFact; email: string; addressKey: string; at: number };

const EARLY_ENOUGH = { tomorrow: 3 * HOUR, soon: 30 * MINUTE }; // after booking: nobody is reminded of what was just done

/**
 * Which mails a call brings: to the visitor only where no other calendar writes to them, to the host always when it is
 * booked. They are no advertising (Art. 6 (1) b GDPR), so they wait for no window.
 */
export const callMails = (
  change: 'booked' | 'moved' | 'cancelled',
  { call, email, addressKey, at }: About,
  setting: Booking,
  host: string,
): CallMail[] => {
  const { startsAt, endsAt } = call;
  const toVisitor = (step: CallStep, dueAt: number, notAfter: number): CallMail => ({
    ...{ step, dueAt, notAfter },
    recipient: email,
    addressKey,
  });
  const toHost = (step: CallStep, dueAt: number, notAfter: number): CallMail => ({
    ...{ step, dueAt, notAfter },
    recipient: host,
    addressKey: null,
  });
  if (setting.provider !== 'builtin' || call.provider !== 'builtin')
    return change === 'cancelled' ? [] : [toHost(`host-${change}`, at, endsAt)];
  if (change === 'cancelled')
    return [toVisitor('call-cancelled', at, endsAt + DAY), toHost('host-cancelled', at, endsAt + DAY)];
  const { dayBefore, hourBefore } = setting.reminders;
  const tomorrow = startsAt - DAY;
  const soon = startsAt - HOUR;
  return [
    toVisitor(`call-${change}`, at, startsAt),
    toHost(`host-${change}`, at, endsAt),
    ...(dayBefore && tomorrow > at + EARLY_ENOUGH.tomorrow
      ? [toVisitor('call-tomorrow', tomorrow, soon), toHost('host-tomorrow', tomorrow, soon)]
      : []),
    ...(hourBefore && soon > at + EARLY_ENOUGH.soon
      ? [toVisitor('call-soon', soon, startsAt), toHost('host-soon', soon, startsAt)]
      : []),
  ];
};
