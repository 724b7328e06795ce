import type { Step } from '../../../emails/sequence.ts';
import { SECOND } from '../../lib/clock.ts';
import { rankOf } from '../../mail/rank.ts';
import { between, happens } from './draw.ts';
import type { World } from './world.ts';

/** A mail as it was planned. `about` is the run or the call that it belongs to. */
export type Planned = {
  leadId: string;
  about: string;
  step: Step;
  recipient: string;
  addressKey: string | null;
  plannedAt: number;
  dueAt: number;
  notAfter?: number;
};

/** What ends mails that are not sent by then. */
export type End = { at: number; reason: string };

/** What became of it, where that was not the usual. */
export type Parked = 'dead-letter' | 'unclear-for-a-day';
export type Odd = { parked: Parked } | { report: 'bounced' | 'complained' };

const DELIVERED = 0.985; // the others' servers have not answered yet
const HANDED_OVER_WITHIN = 90 * SECOND;

/** Writes a mail as it stands now: sent, stopped by what came before it, parked, or still to come. */
export const writeMail = (world: World, mail: Planned, end: End | null = null, odd: Odd | null = null): void => {
  const { random, now } = world;
  const stopped = end !== null && end.at <= now && end.at <= mail.dueAt;
  const sentAt = Math.ceil(mail.dueAt + between(random, SECOND, HANDED_OVER_WITHIN));
  const parked = odd !== null && 'parked' in odd && !stopped && mail.dueAt <= now ? odd.parked : null;
  const sent = !stopped && parked === null && sentAt <= now;
  const report = sent ? (odd && 'report' in odd ? odd.report : happens(random, DELIVERED) ? 'delivered' : null) : null;
  if (sent) world.sent(sentAt);
  world.write('mails', {
    id: `${mail.about}-${mail.step}`,
    lead_id: mail.leadId,
    run_id: mail.about,
    step: mail.step,
    rank: rankOf(mail.step),
    recipient: mail.recipient,
    address_key: mail.addressKey,
    state: stopped ? 'stopped' : parked !== null ? 'parked' : sent ? 'sent' : 'planned',
    reason: stopped ? end.reason : (parked ?? (report === 'bounced' ? 'Permanent General' : null)),
    report,
    due_at: Math.round(mail.dueAt),
    not_after: mail.notAfter ?? null,
    attempts: sent ? 1 : parked !== null ? 5 : 0,
    unclear_since: parked === 'unclear-for-a-day' ? Math.round(mail.dueAt) : null,
    provider_id: sent ? `seed-${mail.about}-${mail.step}` : null,
    planned_at: Math.round(mail.plannedAt),
    sent_at: sent ? sentAt : null,
  });
};
