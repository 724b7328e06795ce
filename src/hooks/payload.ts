import type { CallData, HookPayload, LeadData } from './events.ts';
import type { Due } from './store/due.ts';

/**
 * What is sent about a delivery, as text: its bytes are frozen before the first attempt. Null where what it is about is
 * not there any more.
 */
export const payloadOf = (due: Due): string | null => {
  const payload = contentOf(due);
  return payload && JSON.stringify(payload);
};

const contentOf = ({ type, at, told, lead, call }: Due): HookPayload | null => {
  const timestamp = iso(at);
  switch (type) {
    case 'lead.confirmed':
      return lead && { type, timestamp, data: { ...leadData(lead), followUps: told.followUps ?? false } };
    case 'lead.unsubscribed':
      return (
        lead && {
          type,
          timestamp,
          data: { ...leadData(lead), followUps: false, reason: told.reason ?? 'unsubscribed' },
        }
      );
    case 'booking.created':
    case 'booking.moved':
    case 'booking.cancelled':
    case 'call.held': {
      const data = call && callData(call, told);
      return data && { type, timestamp, data };
    }
  }
};

const leadData = ({ confirmedAt, ...lead }: NonNullable<Due['lead']>): Omit<LeadData, 'followUps'> => ({
  ...lead,
  confirmedAt: confirmedAt === null ? null : iso(confirmedAt),
});

const callData = (
  { id, zone, person, lead }: NonNullable<Due['call']>,
  { startsAt, endsAt, sequence, state }: Due['told'],
): CallData | null => {
  if (startsAt === undefined || endsAt === undefined || sequence === undefined || state === undefined) return null;
  return { id, sequence, startsAt: iso(startsAt), endsAt: iso(endsAt), zone, state, person, lead };
};

const iso = (at: number): string => new Date(at).toISOString();
