import { DAY, HOUR } from '../../src/lib/clock.ts';
import type { Book } from './book.ts';
import { planOf, type Version } from './call-book.ts';
import type { Attempt, Sent } from './provider.ts';

/** What must hold whenever a mail about a call leaves. */
export const createCallRules = (breach: (rule: string, what: string) => void, book: Book) => {
  const checkTime = (mail: string, step: string, { startsAt }: Version, now: number): void => {
    const [from, until] = step.endsWith('-tomorrow') ? [DAY, HOUR] : [HOUR, 0];
    if (now < startsAt - from) breach('no reminder leaves before its time', mail);
    if (now >= startsAt - until) breach('no reminder leaves when it is of no use any more', mail);
  };

  return {
    handedOver({ mail, to }: Sent, { process: { lastEffect }, now }: Attempt): void {
      const about = book.calls.of(mail);
      const call = about?.call;
      const version = call?.versions[about?.sequence ?? 0];
      if (!about || !call || !version || version.since.effect > lastEffect)
        return breach('every mail about a call is about one that there is', mail);
      const { sequence, step } = about;
      const toVisitor = step.startsWith('call-');
      if (toVisitor ? to !== call.email : book.calls.emails.has(to))
        breach('a mail goes to whom it is about', `${mail} went to ${to}`);
      const after = call.versions[sequence + 1];
      if (after && after.since.effect < lastEffect)
        breach('nothing is told of a call as it was before', `${mail} after change ${after.sequence}`);
      const says = step.slice('call-'.length);
      if (!planOf(version, sequence).includes(step)) breach('a mail about a call says what happened to it', mail);
      if (call.gone && call.gone.effect < lastEffect && step !== 'host-cancelled')
        breach('nothing is told of a call whose visitor was erased', mail);
      const block = toVisitor ? book.blockAt(call.email, lastEffect, false) : null;
      if (block) breach('nothing goes out after a stop', `${mail} after ${block.why}`);
      if (says === 'tomorrow' || says === 'soon') checkTime(mail, step, version, now);
    },
  };
};
