import { LANGUAGES } from '../../../quiz/engine/quiz.ts';
import { digestLetter, type Told } from '../../../src/desk/digest/letter.ts';
import { sampleWeek } from '../../../src/desk/sample-week.ts';
import { DAY } from '../../../src/lib/clock.ts';
import { everyVisitor, house, type Mail } from './quality-mails.ts';

/** The mail about the week in every language: full, quiet, with numbers that are too long, and without calls. */
export const everyDigest = (): Mail[] => {
  const [visitor] = everyVisitor;
  if (!visitor) throw new Error('no visitors');
  const shown = { origin: house.origin, monday: Date.UTC(2026, 10, 30) / DAY };
  return LANGUAGES.flatMap((lang) => {
    const full = sampleWeek(lang, { ...shown, everything: true });
    const weeks: Record<string, Told> = {
      full,
      quiet: sampleWeek(lang, { ...shown, everything: false }),
      huge: {
        ...full,
        figures: full.figures.map((figure) => ({ ...figure, last: 123_456_789, before: 98_765_432 })),
        most: { seen: 123_456_789, asked: 12_345_678, booked: 1_234_567 },
      },
      unheard: {
        ...full,
        ...{ figures: full.figures.slice(0, 5), calls: null, bottleneck: null },
        most: { seen: 1, asked: 1, booked: null },
      },
    };
    return Object.entries(weeks).map(([name, told]) => ({
      ...digestLetter({ house, lang, to: house.desk.owners[0] ?? '' }, told),
      ...{ name: `digest in ${lang}, ${name}`, step: 'digest' as const, advertising: false, lang, visitor },
    }));
  });
};
