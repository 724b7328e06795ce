import type { Language } from '../../../quiz/engine/quiz.ts';
import { demo as demoDe } from './de/demo.ts';
import { landing as landingDe } from './de/landing.ts';
import { legal as legalDe } from './de/legal.ts';
import { demo as demoEn } from './en/demo.ts';
import { landing as landingEn } from './en/landing.ts';
import { legal as legalEn } from './en/legal.ts';
import type { DemoTexts, LandingTexts, LegalTexts } from './visit.ts';

/** What those pages say that are the same for everyone. Only the build reads it: the Worker answers with whole pages. */
type FixedTexts = { landing: LandingTexts; demo: DemoTexts; legal: LegalTexts };

export const fixedTexts: Record<Language, FixedTexts> = {
  de: { landing: landingDe, demo: demoDe, legal: legalDe },
  en: { landing: landingEn, demo: demoEn, legal: legalEn },
};
