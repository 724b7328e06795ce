import { noticeFaults } from '../../lib/notice.ts';
import type { House, HouseInput } from '../../lib/site.ts';
import { contrast } from '../../ui/colour.ts';
import { palettes } from '../../ui/theme.ts';
import { placeholdersIn } from '../setup/placeholders.ts';
import { type Finding, fault, note, ok } from './finding.ts';

const TEXT = 4.5; // WCAG 2.2, 1.4.3
const GRAPHIC = 3; // WCAG 2.2, 1.4.11

/** What can be said of the owner's file without asking anybody: samples, the legal notice, the colour. */
export const checkOwnFile = (site: HouseInput, house: House): Finding[] => [
  samples(site),
  ...Object.entries(house.words).map(([lang, { notice }]) => legalNotice(lang, notice)),
  accent(house.look.accent),
];

const samples = (site: HouseInput): Finding => {
  const left = placeholdersIn(site);
  if (left.length === 0) return ok('site.config.ts: no samples left');
  return fault(
    `site.config.ts: ${left.length === 1 ? 'one text is still a sample' : `${left.length} texts are still samples`}`,
    ...left.map(({ field, text }) => `${field}: ${text}`),
    'npm run setup asks for them',
  );
};

/** Samples in it are told with all the others. */
const legalNotice = (lang: string, lines: readonly string[]): Finding => {
  const found = noticeFaults(lines).filter((one) => one !== 'sample');
  if (found.length === 0) return ok(`Legal notice (${lang})`);
  const missing = found.map((one) => MISSING[one] ?? one).join(', ');
  return found.every((one) => one === 'direct')
    ? note(`Legal notice (${lang}): ${missing} missing`)
    : fault(`Legal notice (${lang}): ${missing} missing`, 'what § 5 DDG asks of everybody');
};

const MISSING: Readonly<Record<string, string>> = {
  street: 'street and number',
  town: 'postcode and town',
  email: 'email address',
  direct: 'a phone number or another second quick way (CJEU C-298/07)',
};

/** The colours that are made of the accent keep their contrast by themselves; a pale one deserves a word. */
const accent = (hex: string): Finding => {
  const { light, dark } = palettes(hex);
  const pairs = [light, dark].flatMap((one) => [
    { ratio: contrast(one['on-accent'], one.accent), needs: TEXT },
    { ratio: contrast(one['accent-ink'], one.paper), needs: TEXT },
    { ratio: contrast(one['accent-edge'], one.paper), needs: GRAPHIC },
  ]);
  const poor = pairs.find(({ ratio, needs }) => ratio < needs);
  if (poor) return fault(`Accent ${hex}: a contrast of ${poor.ratio.toFixed(1)} : 1 where ${poor.needs} is needed`);
  const onPaper = contrast(light.accent, light.paper);
  if (onPaper >= GRAPHIC) return ok(`Accent ${hex}: ${onPaper.toFixed(1)} : 1 on paper`);
  return note(
    `Accent ${hex} is pale: ${onPaper.toFixed(1)} : 1 on paper`,
    `buttons keep it and get an edge in ${light['accent-edge']}; links are drawn in ${light['accent-ink']}`,
  );
};
