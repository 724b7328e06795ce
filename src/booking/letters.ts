import { callMail } from '../../emails/call.tsx';
import { hostCallMail } from '../../emails/host-call.tsx';
import type { MailContent } from '../../emails/message.ts';
import type { CallStep } from '../../emails/sequence.ts';
import type { Sheet } from '../../emails/sheet.ts';
import { callTexts } from '../../emails/texts/call.ts';
import { isLanguage, type Language } from '../../quiz/engine/quiz.ts';
import { hostZone } from '../lib/calendar.ts';
import { say, sayZone } from '../lib/local-time.ts';
import { languagesOf, siteIn } from '../lib/site.ts';
import { meToken } from '../lib/tokens.ts';
import { AUTOMATIC, envelope, type Written } from '../mail/letters.ts';
import type { Attachment } from '../mail/mailer.ts';
import { mailSite, type WritingDesk } from '../mail/writing-desk.ts';
import { routes, to } from '../routes.ts';
import { bookingTexts } from '../ui/texts/booking.ts';
import type { Call } from './call.ts';
import { calendarFile, type Method } from './files/calendar-file.ts';
import type { CalendarCall } from './files/call.ts';
import { eventOf, fileNameOf, hostEventOf, whenOf, whereOf } from './ways.ts';

/** What a mail about a call says: the call as it is now, and for the host what to know before it. */
type CallSubject = {
  call: Call;
  /** Asked for only where it is said. */
  sheet: (lang: Language) => Promise<Sheet>;
};

type CallContent = MailContent & { to: string; replyTo?: string; attachments: Attachment[] };

/** Writes a mail about a call as it will be sent; `sequence` is how often the call had changed when it was planned. */
export const writeCallLetter = async (
  desk: WritingDesk,
  step: CallStep,
  sequence: number,
  subject: CallSubject | null,
  now: number,
): Promise<Written> => {
  if (!subject) return { nothing: 'deleted' };
  if (subject.call.sequence !== sequence) return { nothing: 'outdated' };
  if (step === 'call-missed' && subject.call.outcome !== 'missed') return { nothing: 'outdated' };
  const { attachments, ...content } = await (step.startsWith('host-')
    ? toHost(desk, step, subject)
    : toVisitor(desk, step, subject, now));
  return {
    message: {
      ...envelope(desk.house.sender),
      ...content,
      headers: AUTOMATIC,
      ...(attachments.length > 0 && { attachments }),
    },
  };
};

const toVisitor = async (
  desk: WritingDesk,
  step: CallStep,
  { call }: CallSubject,
  now: number,
): Promise<CallContent> => {
  const lang = langOf(desk, call.lang);
  const site = siteIn(desk.house, lang);
  const kind = VISITOR[step] ?? 'booked';
  const callUrl = await callUrlOf(desk, call);
  const mail = callMail({
    kind,
    lang,
    site: mailSite(site),
    name: call.name,
    call: site.call?.title ?? '',
    when: whenIn(call, call.zone, lang, hostZone(desk.house.booking)),
    before: kind === 'moved' ? beforeIn(call, call.zone, lang) : null,
    where: whereOf(call, calendarOf(desk), site, lang),
    reason: kind === 'cancelled' && call.cancelledBy === 'owner' ? call.reason : null,
    callUrl,
    dataUrl: desk.origin + to.me(await meToken(desk.tokens, call.email, now)),
    bookUrl:
      desk.origin + (call.runId === null ? routes.bookAnyone : to.book(await desk.tokens.sign('book', call.runId))),
  });
  const method = METHODS[step];
  return {
    ...mail,
    to: call.email,
    attachments: method ? [fileOf({ lang, zone: call.zone }, eventOf({ ...desk, call, lang, callUrl }), method)] : [],
  };
};

const toHost = async (desk: WritingDesk, step: CallStep, { call, sheet }: CallSubject): Promise<CallContent> => {
  const [lang = 'de'] = languagesOf(desk.house);
  const site = siteIn(desk.house, lang);
  const kind = HOST[step] ?? 'booked';
  const sheetUrl = desk.origin + to.deskSheet(call.id);
  const name = call.name || callTexts[lang].host.erased.name;
  const told = { ...desk, call: { ...call, name }, lang, callUrl: await callUrlOf(desk, call) };
  const mail = hostCallMail({
    kind,
    lang,
    site: mailSite(site),
    when: whenIn(call, hostZone(desk.house.booking), lang),
    before: kind === 'moved' ? beforeIn(call, hostZone(desk.house.booking), lang) : null,
    where: whereOf(call, calendarOf(desk), site, lang),
    name,
    email: call.email,
    phone: call.phone,
    reason: reasonFor(kind, call, lang),
    sheet: kind === 'cancelled' ? null : await sheet(lang),
    sheetUrl,
    feedUrl: desk.origin + to.callsFeed(await desk.tokens.sign('calls-feed', 'calls')),
  });
  const method =
    step === 'host-cancelled' ? 'CANCEL' : step === 'host-booked' || step === 'host-moved' ? 'PUBLISH' : null;
  const own = call.provider === 'builtin';
  return {
    ...mail,
    ...(call.email !== '' && { replyTo: call.email }), // an answer is meant for the visitor
    to: desk.house.desk.owners[0] ?? '',
    attachments:
      own && method ? [fileOf({ lang, zone: hostZone(desk.house.booking) }, hostEventOf(told, sheetUrl), method)] : [],
  };
};

const reasonFor = (kind: 'booked' | 'moved' | 'cancelled' | 'tomorrow' | 'soon', call: Call, lang: Language) => {
  if (call.email === '') return callTexts[lang].host.erased.reason;
  return kind === 'moved' || kind === 'cancelled' ? call.reason : null;
};

const VISITOR: Partial<Record<CallStep, 'booked' | 'moved' | 'cancelled' | 'tomorrow' | 'soon' | 'missed'>> = {
  'call-booked': 'booked',
  'call-moved': 'moved',
  'call-cancelled': 'cancelled',
  'call-tomorrow': 'tomorrow',
  'call-soon': 'soon',
  'call-missed': 'missed',
};

const HOST: Partial<Record<CallStep, 'booked' | 'moved' | 'cancelled' | 'tomorrow' | 'soon'>> = {
  'host-booked': 'booked',
  'host-moved': 'moved',
  'host-cancelled': 'cancelled',
  'host-tomorrow': 'tomorrow',
  'host-soon': 'soon',
};

/** RFC 5546: an invitation and its change are requests, what was called off is cancelled. */
const METHODS: Partial<Record<CallStep, Method>> = {
  'call-booked': 'REQUEST',
  'call-moved': 'REQUEST',
  'call-cancelled': 'CANCEL',
};

const langOf = ({ house }: WritingDesk, lang: string): Language =>
  isLanguage(lang) && languagesOf(house).includes(lang) ? lang : (languagesOf(house)[0] ?? 'de');

const calendarOf = ({ house: { booking } }: WritingDesk) => (booking.provider === 'builtin' ? booking : null);

const callUrlOf = async ({ origin, tokens }: WritingDesk, call: Call): Promise<string> =>
  origin + to.call(await tokens.sign('call', call.id));

/** When a call is by a clock; the zone is named where it is not the host's. */
const whenIn = (call: Call, zone: string, lang: Language, usual = zone) => ({
  short: bookingTexts[lang].at(say(lang, zone, 'short', call.startsAt), say(lang, zone, 'time', call.startsAt)),
  long: whenOf(lang, zone, call) + (zone === usual ? '' : `, ${sayZone(lang, zone, call.startsAt)}`),
});

/** When a call that was moved was to begin before. */
const beforeIn = ({ movedFrom, startsAt }: Call, zone: string, lang: Language): string | null =>
  movedFrom === null || movedFrom === startsAt
    ? null
    : bookingTexts[lang].at(say(lang, zone, 'dayAndYear', movedFrom), say(lang, zone, 'time', movedFrom));

const fileOf = (named: { lang: Language; zone: string }, event: CalendarCall, method: Method): Attachment => ({
  filename: fileNameOf({ ...named, ...event, cancelled: method === 'CANCEL' }),
  content: base64(calendarFile(event, method)),
  contentType: `text/calendar; charset=utf-8; method=${method}`,
});

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
