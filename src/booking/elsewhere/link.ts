import type { Booking } from '../../lib/calendar.ts';

type Elsewhere = Exclude<Booking, { provider: 'builtin' }>;

/** The address of somebody else's calendar, with what is known of a lead filled in, and the run to know it again by. */
export const elsewhere = (
  { provider, url: address }: Elsewhere,
  lead: { id: string; email: string; firstName: string | null } | null,
): string => {
  const url = new URL(address);
  if (!lead) return url.href;
  if (lead.firstName) url.searchParams.set('name', lead.firstName);
  url.searchParams.set('email', lead.email);
  if (provider === 'calcom') url.searchParams.set('metadata[run]', lead.id);
  if (provider === 'calendly') url.searchParams.set('utm_term', lead.id);
  return url.href;
};
