import type { Booking } from '../../../lib/calendar.ts';
import type { LegalSection } from '../visit.ts';

/** What the privacy notice says about the strategy call; it depends on whose calendar it is booked in. */
export const callPrivacy = (booking: Booking): LegalSection => ({
  title: 'The strategy call',
  text: [...textsOf(booking), ...(writesToMissed(booking) ? [MISSED] : [])],
});

const writesToMissed = (booking: Booking): boolean => booking.provider !== 'link' && booking.mailAfterNoShow;

const MISSED = 'If we miss each other at the agreed time, we will write to you once, with the link to new times.';

const textsOf = (booking: Booking): readonly string[] => {
  switch (booking.provider) {
    case 'builtin':
      return [
        'When you book a call, we store its time and your time zone, your name, your email address, your phone number if we ask for it, and whatever you write to us about the call, including the reason for a change. If you took the quiz first and booked with your own link, your result is part of it, so that we can prepare. All of this serves the call and nothing else (Art. 6 (1) (b) GDPR).',
        `You will receive a confirmation with a calendar file and an email about every change${remindersOf(booking.reminders)}. There is no advertising in them.`,
        'Which times are free depends on our calls and on our own calendar. We cannot see yours.',
      ];
    case 'calcom':
      return elsewhere('Cal.com (Cal.com, Inc., USA)');
    case 'calendly':
      return elsewhere('Calendly (Calendly, LLC, USA)');
    case 'link':
      return [
        'If you book a call from within the analysis, our booking page opens. Your first name and address are already filled in there. The booking page has its own privacy notice.',
      ];
  }
};

const remindersOf = ({ dayBefore, hourBefore }: { dayBefore: boolean; hourBefore: boolean }): string => {
  if (dayBefore && hourBefore) return ', plus a reminder a day before and another an hour before';
  if (dayBefore) return ', plus a reminder a day before';
  return hourBefore ? ', plus a reminder an hour before' : '';
};

const elsewhere = (provider: string): readonly string[] => [
  `You choose the time of a call on a page of ${provider}. If you come from the analysis, your first name, your address and a code by which we recognise the booking go there as soon as you open the link. What you enter there is processed for us by this provider, also in the USA; its own privacy notice applies as well. It sends you the confirmation and the reminders.`,
  'It tells us the time, your name, your address and your answers, also when you change or cancel the call. We store this. If you took the quiz first, your result is part of it, so that we can prepare (Art. 6 (1) (b) GDPR).',
];
