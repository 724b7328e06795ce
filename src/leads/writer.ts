import { isCallStep, type Step } from '../../emails/sequence.ts';
import type { Language } from '../../quiz/engine/quiz.ts';
import type { Booking } from '../booking/booking.ts';
import type { Call } from '../booking/calls.ts';
import { writeCallLetter } from '../booking/letters.ts';
import { hostZone } from '../lib/calendar.ts';
import { readCallRef } from '../mail/call-ref.ts';
import { type Written, writeLetter } from '../mail/letters.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { WritingDesk } from '../mail/writing-desk.ts';
import type { Leads } from './leads.ts';
import { sheetOf } from './sheet.ts';

type Deps = { desk: WritingDesk; leads: Leads; booking: Booking; sentAbout: () => Outbox['sentAbout'] };

/** Whatever the outbox asks for: mails about runs of a quiz, and about calls. */
export const createWriter = ({ desk, leads, booking, sentAbout }: Deps) => {
  const aboutCall = async (step: Step, ref: string, now: number): Promise<Written> => {
    if (!isCallStep(step)) throw new Error(`no mail about a call: ${step}`);
    const { callId, sequence } = readCallRef(ref);
    const call = await booking.findCall(callId);
    return writeCallLetter(desk, step, sequence, call && { call, sheet: (lang) => sheetFor(call, lang) }, now);
  };

  /** What the host should know before a call. */
  const sheetFor = async ({ runId, answers }: Pick<Call, 'runId' | 'answers'>, lang: Language) => {
    const letter = runId === null ? null : await leads.letter(runId);
    const sent = runId === null ? [] : await sentAbout()([runId]);
    return sheetOf({ letter, words: answers, sent }, lang, hostZone(desk.house.booking));
  };

  return {
    sheetFor,

    /** Messages in the order in which they are asked for. */
    async write(mails: readonly { step: Step; runId: string }[], now: number): Promise<Written[]> {
      const runs = mails.filter(({ step }) => !isCallStep(step)).map(({ runId }) => runId);
      const letters = new Map((await leads.letters(runs)).map((letter, i) => [runs[i], letter]));
      return Promise.all(
        mails.map(({ step, runId }) =>
          isCallStep(step) ? aboutCall(step, runId, now) : writeLetter(desk, step, letters.get(runId) ?? null, now),
        ),
      );
    },
  };
};

export type Writer = ReturnType<typeof createWriter>;
