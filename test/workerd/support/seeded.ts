import { env } from 'cloudflare:workers';
import { personas as bottlenecks } from '../../../quiz/business-engpass/personas.ts';
import { inLanguage, LANGUAGES } from '../../../quiz/engine/quiz.ts';
import { versionOf } from '../../../quiz/engine/version.ts';
import { quizzes } from '../../../quiz/index.ts';
import { personas as clients } from '../../../quiz/kunden-springen-ab/personas.ts';
import { editionOf } from '../../../src/lib/quizzes.ts';
import type { House } from '../../../src/lib/site.ts';
import { createTokens } from '../../../src/lib/tokens.ts';
import { fill } from '../../../src/tools/seed/fill.ts';
import { insertInto, type Row, type Write } from '../../../src/tools/seed/rows.ts';

type Seeding = { house: House; now: number; leads: number; seed?: number };

/** Leads that never were, as `npm run seed` makes them up; each row is given to `write`. */
export const makeUp = async (
  { house, now, leads, seed = 7 }: Seeding,
  write: Write,
  onDay: () => unknown = () => {},
): Promise<void> => {
  const editions = await Promise.all(
    Object.values(quizzes).map(async (quiz) => {
      const version = await versionOf(quiz.model);
      return LANGUAGES.map((lang) => editionOf(inLanguage(quiz, lang), version));
    }),
  );
  const personas = { 'business-engpass': bottlenecks, 'kunden-springen-ab': clients };
  const { keyOf } = createTokens(env.TOKEN_SECRET);
  const before = { leads: 0, calls: [] };
  await fill(
    { house, now, leads, seed, editions: editions.flat(), personas, keyOf, origin: house.origin, before },
    write,
    onDay,
  );
};

const AT_ONCE = 90;

/** Fills the database of this test with them. */
export const seeded = async (seeding: Seeding): Promise<void> => {
  const waiting: [string, Row][] = [];
  const flush = async (least: number): Promise<void> => {
    while (waiting.length > least)
      await env.DB.batch(
        waiting.splice(0, AT_ONCE).map(([table, row]) => {
          const values = Object.values(row);
          return env.DB.prepare(insertInto(table, Object.keys(row))).bind(...values);
        }),
      );
  };
  await makeUp(
    seeding,
    (table, row) => void waiting.push([table, row]),
    () => flush(AT_ONCE),
  );
  await flush(0);
};
