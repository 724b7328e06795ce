import { CONFIRMATION_LIFETIME_DAYS } from '../../leads/lifetimes.ts';
import { DAY, MINUTE } from '../../lib/clock.ts';
import { siteIn } from '../../lib/site.ts';
import type { Device } from '../../lib/visitor.ts';
import { to } from '../../routes.ts';
import { countedSource } from '../../visit/source.ts';
import type { Became } from './call.ts';
import { around, drawnId } from './draw.ts';
import { writeMail } from './mails.ts';
import type { Person } from './people.ts';
import { type Asked, editionIn, type Taken } from './quizzes.ts';
import type { World } from './world.ts';

/** Somebody who has taken a quiz and asked for the analysis. */
export type Lead = {
  id: string;
  person: Person;
  addressKey: string;
  asked: Asked;
  source: string | null;
  device: Device;
  followUps: boolean;
};

/** One time through the quiz. */
export type Run = Taken & { id: string; at: number; confirmedAt: number | null };

const MOST_MINUTES = (CONFIRMATION_LIFETIME_DAYS - 1) * 24 * 60;

/** Takes the quiz once. @param confirms whether the link in the mail is used before long */
export const takeQuiz = ({ random }: World, asked: Asked, at: number, confirms: boolean): Run => {
  const after = Math.min(around(random, 4, 1.4), MOST_MINUTES) * MINUTE;
  return { ...asked.answer(random), id: drawnId(random), at, confirmedAt: confirms ? Math.round(at + after) : null };
};

/** Where a run is counted. */
const placeOf = ({ dayOf }: World, { asked, person, source, device }: Lead, { at }: Run) => ({
  ...{
    day: dayOf(at),
    quiz: asked.id,
    version: asked.version,
    lang: editionIn(asked, person.lang).lang,
    source,
    device,
  },
});

/** Writes a run with its evidence of consent and the mail to confirm it. */
export const writeRun = async (world: World, lead: Lead, run: Run): Promise<void> => {
  const { write, origin, house } = world;
  const { person, asked } = lead;
  const { lang, version } = editionIn(asked, person.lang);
  write('runs', {
    ...{ id: run.id, lead_id: lead.id, version, lang, first_name: person.firstName, source: lead.source },
    ...{
      answers: JSON.stringify(run.answers),
      profile: JSON.stringify(run.profile),
      bottleneck: run.profile.bottleneck,
    },
    ...{ created_at: run.at, confirmed_at: run.confirmedAt },
  });
  const expiresAt = run.at + CONFIRMATION_LIFETIME_DAYS * DAY;
  writeMail(world, {
    ...aboutRun(lead, run),
    step: 'confirmation',
    plannedAt: run.at,
    dueAt: run.at,
    notAfter: expiresAt,
  });
  const { consent } = siteIn(house, lang);
  for (const [purpose, wording, granted] of [
    ['analysis', consent.analysis, true],
    ['follow-up', consent.followUp, lead.followUps],
  ] as const) {
    const said = {
      ...{ lead_id: lead.id, run_id: run.id, purpose, granted: granted ? 1 : 0, wording },
      ...{ wording_hash: await world.hashOf(wording), ip_prefix: person.ipPrefix },
    };
    write('consents', { ...said, event: 'declared', page: origin + to.quiz(asked.id), at: run.at });
    if (run.confirmedAt === null || !granted) continue;
    const evidence = { mail_id: `${run.id}-confirmation`, mail_sent_at: run.at, page: `${origin}${to.confirm('…')}` };
    write('consents', { ...said, ...evidence, event: 'confirmed', at: run.confirmedAt });
  }
};

export const aboutRun = (lead: Lead, run: Run) => ({
  leadId: lead.id,
  about: run.id,
  recipient: lead.person.email,
  addressKey: lead.addressKey,
});

/** Counts a run in the funnel, with all that came before and after it. */
export const countRun = (world: World, lead: Lead, run: Run, became: Became | null): void => {
  const { tally, write } = world;
  const place = placeOf(world, lead, run);
  const confirmed = run.confirmedAt === null ? 0 : 1;
  const { booked = 0, held = 0, client = 0 } = became ?? {};
  tally.throughAll(place, Object.keys(run.answers));
  tally.count(
    place,
    'asked',
    `bottleneck ${run.profile.bottleneck}`,
    ...(run.churn === null ? [] : [`churn ${run.churn}`]),
  );
  for (const [step, so] of Object.entries({ confirmed, booked, held, client })) if (so) tally.count(place, step);
  write('funnel_runs', {
    ...place,
    run_id: run.id,
    source: countedSource(place.source),
    confirmed,
    booked,
    held,
    client,
  });
};

/** Counts those who came by the same way and did not become leads, or did not confirm and are forgotten. */
export const countOthers = (world: World, lead: Lead, run: Run, left: number, unconfirmed: number): void => {
  const place = placeOf(world, lead, run);
  const ids = Object.keys(run.answers);
  for (let other = 0; other < left; other++) world.tally.leftBefore(place, ids);
  for (let other = 0; other < unconfirmed; other++) {
    world.tally.throughAll(place, ids);
    world.tally.count(place, 'asked', `bottleneck ${run.profile.bottleneck}`);
    if (run.churn !== null) world.tally.count(place, `churn ${run.churn}`);
  }
};
