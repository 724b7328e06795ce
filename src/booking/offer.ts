import type { Context } from 'hono';
import type { Language } from '../../quiz/engine/quiz.ts';
import { signForm } from '../lib/form-token.ts';
import type { AppEnv } from '../lib/http.ts';
import { say, sayZone } from '../lib/local-time.ts';
import { type House, siteIn } from '../lib/site.ts';
import type { Tokens } from '../lib/tokens.ts';
import { to } from '../routes.ts';
import type { CallOffer } from '../ui/call-offer.ts';
import { bookingTexts } from '../ui/texts/booking.ts';
import type { Booking } from './booking.ts';
import { whenOf, zoneOf } from './ways.ts';

const TIMES = 3;

type Deps = { house: House; origin: string; tokens: Tokens; booking: Booking };

/** What a lead is offered where it reads its analysis. */
export type OfferCall = (
  c: Context<AppEnv>,
  lead: { id: string; leadId: string },
  lang: Language,
) => Promise<CallOffer | null>;

/** Offers the next free times of the own calendar; null where there is none, or none is free: the way to the call remains. */
export const callOffers =
  ({ house, origin, tokens, booking }: Deps): OfferCall =>
  async (c, { id, leadId }, lang) => {
    const { calls } = booking;
    if (!calls) return null;
    const { offer: texts, ...words } = bookingTexts[lang];
    const { zone } = zoneOf(c, calls.calendar);
    const coming = await booking.comingCallOf(leadId, c.var.now);
    if (coming) {
      const when = whenOf(lang, coming.zone, coming);
      const url = origin + to.call(await tokens.sign('call', coming.id));
      return { booked: { text: texts.upcoming(when), url, see: texts.see } };
    }
    const slots = await calls.next(TIMES, c.var.now);
    const [first] = slots;
    if (!first) return null;
    const path = origin + to.book(await tokens.sign('book', id));
    const query = (more: Record<string, string>) => `${path}?${new URLSearchParams({ ...more, zone })}`;
    const questions = siteIn(house, lang).call?.questions ?? [];
    const asks = calls.calendar.place.kind === 'phone' || questions.some(({ required }) => required);
    return {
      booked: null,
      title: texts.title,
      zone: texts.zone(sayZone(lang, zone, first.startsAt)),
      times: slots.map(({ startsAt }) => ({
        at: startsAt,
        label: words.at(say(lang, zone, 'short', startsAt), say(lang, zone, 'time', startsAt)),
        url: query({ at: String(startsAt) }),
      })),
      oneTap: asks ? null : { action: query({}), run: await signForm(tokens, c.var.now, []) },
      other: { label: texts.other, url: query({}) },
    };
  };
