import type { CalendarCall } from './call.ts';
import { utc } from './line.ts';

/** Links that open a new entry, filled in, in a calendar on the web. They take a copy: a moved call is a new entry. */
type Linked = Pick<CalendarCall, 'startsAt' | 'endsAt' | 'title' | 'text' | 'place'>;

/** Google Calendar. */
export const googleLink = ({ startsAt, endsAt, title, text, place }: Linked): string =>
  link('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${utc(startsAt)}/${utc(endsAt)}`,
    details: text,
    location: place,
  });

/** Outlook with a private account. */
export const outlookLink = (call: Linked): string => outlook('https://outlook.live.com', call);

/** Outlook with an account of a company or school (Microsoft 365). */
export const microsoft365Link = (call: Linked): string => outlook('https://outlook.office.com', call);

const outlook = (origin: string, { startsAt, endsAt, title, text, place }: Linked): string =>
  link(`${origin}/calendar/0/deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: new Date(startsAt).toISOString(),
    enddt: new Date(endsAt).toISOString(),
    body: text,
    location: place,
  });

/** A space is %20: Outlook shows a plus as it is. */
const link = (page: string, fields: Readonly<Record<string, string | null>>): string =>
  `${page}?${Object.entries(fields)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value.toWellFormed())}`] : []))
    .join('&')}`;
