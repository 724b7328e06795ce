import type { Slot } from '../../booking/calendar/agenda.ts';
import { DAY, HOUR, MINUTE } from '../../lib/clock.ts';
import { siteIn } from '../../lib/site.ts';
import { callMails } from '../../mail/call-plan.ts';
import { callRef } from '../../mail/call-ref.ts';
import { around, between, drawnId, happens, pick } from './draw.ts';
import { type End, writeMail } from './mails.ts';
import type { Person } from './people.ts';
import { CANCELLED_BECAUSE, MOVED_BECAUSE, WISHES } from './words.ts';
import { ownerOf, type World } from './world.ts';

/** Who books, and by which run. */
type Caller = { person: Person; leadId: string; runId: string; addressKey: string };

/** How far the call brought the run in the funnel. */
export type Became = { booked: 1; held: 0 | 1; client: 0 | 1 };

const MOVED = 0.09;
const CANCELLED = 0.09;
const BY_OWNER = 0.2;
const NOT_JUDGED_YET = 0.5; // of those in the last days
const LATELY = 5 * DAY;
const ZONES = ['Europe/Berlin', 'Europe/Berlin', 'Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'] as const;
const SECOND_THOUGHTS = 10 * MINUTE; // as the outbox waits before it writes to who did not come

type Change = { kind: 'moved' | 'cancelled'; at: number; by: 'visitor' | 'owner'; reason: string | null };

/** Writes a call down from its booking, for which `first` was taken in the diary, to its end. */
export const writeCall = (world: World, caller: Caller, at: number, first: Slot): Became => {
  const { random, write, diary, house } = world;
  const { person, leadId, runId, addressKey } = caller;
  const id = drawnId(random);
  const change = changeOf(world, at, first);
  const second = change?.kind === 'moved' ? diary?.take(change.at, random) : null;
  const gone = change && (change.kind === 'cancelled' || second) ? change : null;
  if (gone) diary?.free(first);
  const slot = second ?? first;
  const isCancelled = gone?.kind === 'cancelled';
  const judged = isCancelled ? null : judgementOf(world, slot.endsAt);
  const site = siteIn(house, person.lang);
  write('bookings', {
    ...{ id, provider: 'builtin', run_id: runId, lead_id: leadId },
    ...{ state: isCancelled ? 'cancelled' : 'booked', sequence: gone ? 1 : 0 },
    ...{ starts_at: slot.startsAt, ends_at: slot.endsAt, held_from: slot.heldFrom, held_to: slot.heldTo },
    ...{ day: slot.day, week: slot.week, zone: pick(random, ZONES), lang: person.lang },
    ...{ name: `${person.firstName} ${person.lastName}`, email: person.email, address_key: addressKey },
    phone: happens(random, 0.3) ? `+49 151 ${String(Math.floor(between(random, 1e7, 1e8)))}` : null,
    answers: JSON.stringify(
      (site.call?.questions ?? [])
        .map(({ ask }) => ({ ask, answer: pick(random, WISHES[person.lang]) }))
        .filter(({ answer }) => answer !== ''),
    ),
    ...{ reason: gone?.reason ?? null, cancelled_by: isCancelled ? gone.by : null },
    ...{ outcome: judged?.outcome ?? null, order_value: judged?.orderValue ?? null, judged_at: judged?.at ?? null },
    ...{ created_at: Math.round(at), changed_at: Math.round(gone?.at ?? at) },
  });
  const mails = (
    what: 'booked' | 'moved' | 'cancelled',
    sequence: number,
    when: number,
    held: Slot,
    end: End | null,
  ) => {
    const call = { id, sequence, runId, leadId, provider: 'builtin' as const, ...held };
    const planned = callMails(
      what,
      { call, email: person.email, addressKey, at: when },
      house.booking,
      house.desk.owners[0] ?? '',
    );
    for (const mail of planned)
      writeMail(world, { ...mail, leadId, about: callRef(id, sequence), plannedAt: when }, end);
  };
  mails('booked', 0, at, first, gone && { at: gone.at, reason: gone.kind });
  if (gone) mails(gone.kind, 1, gone.at, slot, null);
  if (gone?.by === 'owner') world.noteDown({ at: gone.at, who: ownerOf(world), what: `call-${gone.kind}`, about: id });
  if (judged) world.noteDown({ at: judged.at, who: ownerOf(world), what: `call-${judged.outcome}`, about: id });
  if (judged?.outcome === 'missed') {
    const about = {
      leadId,
      about: callRef(id, gone ? 1 : 0),
      recipient: person.email,
      addressKey,
      plannedAt: judged.at,
    };
    writeMail(world, {
      ...about,
      step: 'call-missed',
      dueAt: judged.at + SECOND_THOUGHTS,
      notAfter: judged.at + 2 * DAY,
    });
  }
  return {
    booked: 1,
    held: judged && judged.outcome !== 'missed' ? 1 : 0,
    client: judged?.outcome === 'client' ? 1 : 0,
  };
};

/** What the visitor or the owner does with it before it begins; null for nothing. */
const changeOf = ({ random, now }: World, at: number, { startsAt }: Slot): Change | null => {
  const kind = happens(random, MOVED) ? 'moved' : happens(random, CANCELLED) ? 'cancelled' : null;
  const when = Math.round(between(random, at + HOUR, startsAt - 12 * HOUR));
  if (kind === null || when > now || when < at) return null;
  const by = happens(random, BY_OWNER) ? 'owner' : 'visitor';
  return { kind, at: when, by, reason: pick(random, kind === 'moved' ? MOVED_BECAUSE : CANCELLED_BECAUSE) };
};

/** What the owner says of a call that is over; null where she has not said it. */
const judgementOf = ({ random, now }: World, endsAt: number) => {
  const at = Math.round(endsAt + around(random, 4 * HOUR, 0.8));
  if (at > now || (at > now - LATELY && happens(random, NOT_JUDGED_YET))) return null;
  if (happens(random, 0.13)) return { at, outcome: 'missed', orderValue: null } as const;
  if (!happens(random, 0.3)) return { at, outcome: 'held', orderValue: null } as const;
  const orderValue = happens(random, 0.85) ? Math.round(around(random, 4_800, 0.6) / 100) * 100 : null;
  return { at, outcome: 'client', orderValue } as const;
};
