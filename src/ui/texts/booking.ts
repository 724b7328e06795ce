import type { Language } from '../../../quiz/engine/quiz.ts';
import { booking as de } from './de/booking.ts';
import { booking as en } from './en/booking.ts';

/** What the pages of the strategy call say. */
export type BookingTexts = {
  minutes: (minutes: number) => string;
  place: Record<'phone' | 'video', string>;
  /** Choosing a time. */
  month: { earlier: string; later: string; free: (times: number) => string; full: string };
  times: (day: string) => string;
  zone: { label: string; button: string };
  none: { title: string; text: (contact: string) => string };
  /** Details. */
  details: { title: string; when: string; other: string; where: string };
  fields: {
    name: string;
    email: string;
    phone: string;
    phoneNote: string;
    optional: string;
    reason: string;
    trap: string;
  };
  book: string;
  bookFor: string;
  /** Said where the form cannot be sent for want of a connection. */
  unsent: string;
  small: string;
  faults: {
    title: string;
    'missing-name': string;
    'missing-email': string;
    'invalid-email': string;
    'long-name': string;
    'missing-phone': string;
    'invalid-phone': string;
    'missing-answer': string;
    'long-answer': string;
    'missing-slot': string;
    form: Record<
      | 'slot-taken'
      | 'slot-gone'
      | 'too-many-calls'
      | 'moved-often'
      | 'too-late'
      | 'call-changed'
      | 'link-expired'
      | 'looks-automatic'
      | 'looks-filled'
      | 'rate-limited',
      { title: string; text: string }
    >;
  };
  nearest: string;
  /** A link to a time that cannot be had, perhaps because its visitor has just booked it. */
  notFree: { title: string; text: string };
  /** The call itself. */
  call: {
    booked: string;
    moved: string;
    cancelled: string;
    over: string;
    lead: (email: string) => string;
    /** Some time after it was booked or moved. */
    leadLater: (email: string) => string;
    leadElsewhere: string;
    cancelledLead: string;
    overLead: string;
    when: string;
    where: string;
    byPhone: (phone: string) => string;
    calendar: string;
    file: string;
    google: string;
    outlook: string;
    office: string;
    change: string;
    changeUntil: (until: string) => string;
    changeClosed: (contact: string) => string;
    move: string;
    cancel: string;
    again: string;
  };
  move: { title: string; from: (when: string) => string; to: (when: string) => string; button: string; keep: string };
  cancel: { title: string; text: (when: string) => string; button: string; keep: string };
  /** Free times offered elsewhere. */
  offer: {
    title: string;
    other: string;
    zone: (zone: string) => string;
    upcoming: (when: string) => string;
    see: string;
  };
  /** What calendar files are called, in plain letters. */
  fileName: Record<'call' | 'cancelled', string>;
  at: (day: string, time: string) => string;
  between: (day: string, from: string, to: string) => string;
};

export const bookingTexts: Record<Language, BookingTexts> = { de, en };
