import type { By, Said } from '../call.ts';

/** What another calendar tells, in our terms. `id`: the same news told again has the same. Times are epoch ms. */
export type Heard = { id: string; externalId: string } & (
  | {
      kind: 'booked';
      /** The booking that this one stands in the place of: then it was moved. */
      replaces: string | null;
      /** The quiz that it came from, as our link has told. */
      runId: string | null;
      startsAt: number;
      endsAt: number;
      name: string;
      email: string;
      phone: string | null;
      zone: string;
      lang: string;
      place: string | null;
      answers: Said;
    }
  | { kind: 'cancelled'; reason: string | null; by: By }
);

/** Longer names of bookings, and times that are longer to write, no calendar has. */
export const NAME_LENGTH = 500;
