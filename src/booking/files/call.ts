/** A call as calendars know it. Times are epoch ms. */
export type CalendarCall = {
  /** Stays the same through all changes, unlike anybody else's: ends with `@` and the host of the site. */
  uid: string;
  /** Rises with every change. */
  sequence: number;
  /** When this was said (DTSTAMP). */
  at: number;
  startsAt: number;
  endsAt: number;
  title: string;
  text: string;
  place: string | null;
  url: string | null;
  organizer: Person;
  attendee: Person | null;
  cancelled: boolean;
  /** How long before the calendar reminds of it; unset: not at all. */
  reminderMinutes?: number;
};

export type Person = { name: string; email: string };
