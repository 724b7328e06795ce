import type { Path } from './data.ts';

/** What is said above an entry that was not in the file before. */
export const shippedComment = (path: Path): readonly string[] | undefined => SHIPPED.get(path.join('.'));

const SHIPPED = new Map<string, readonly string[]>(
  Object.entries({
    booking: ['How the free strategy call is booked; everything that can be said here stands in docs/booking.md.'],
    desk: ['Who may open /desk, the pages about your funnel and your leads. The first owner leads the calls.'],
    followUps: [
      'When follow-up mails go out, after the confirmation and in Berlin time. `paused: true` holds all of them.',
    ],
    mail: ['What your Resend plan allows: mails a day (null if it sets no limit) and requests a second.'],
    keep: [
      'After how many months what is stored is deleted by itself: leads after the last thing heard of them, calls after',
      'their end, and the list of what was done at the desk. /desk/retention shows what is next.',
    ],
    words: ['What you say yourself, once for each language you offer. The first one is your usual one.'],
    assumptions: ['Other figures than ours behind the euros, by quiz; docs/diagnosis.md has their names.'],
  }),
);
