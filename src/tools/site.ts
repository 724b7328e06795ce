import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import * as z from 'zod';
import { parseSite, type SiteFault } from '../lib/site.ts';
import { inRoot } from './paths.ts';

/** What is wrong, in words for a person. */
export type Told = { ok: true } | { ok: false; message: string };

/**
 * Reads and checks the owner's `site.config.ts`.
 * @param areas ids of every area that an offer may name, of all quizzes
 */
export const checkSite = async (areas: ReadonlySet<string>, file = inRoot('site.config.ts')): Promise<Told> => {
  const unreadable = await syntaxFault(file);
  if (unreadable) return { ok: false, message: unreadable };
  let input: unknown;
  try {
    input = await defaultExport(file);
  } catch (error) {
    return { ok: false, message: `site.config.ts stopped while it was read:\n\n  ${messageOf(error)}` };
  }
  if (input === undefined) return { ok: false, message: 'site.config.ts must say: export default defineSite({ … })' };
  const checked = parseSite(input);
  const faults = checked.ok ? areaFaults(checked.site.links.offers, areas) : checked.faults;
  return faults.length === 0 ? { ok: true } : { ok: false, message: sayFaults(faults) };
};

/** The first syntax error with its line, or null. */
const syntaxFault = async (file: string): Promise<string | null> => {
  try {
    await transform(await readFile(file, 'utf8'), { loader: 'ts', logLevel: 'silent' });
    return null;
  } catch (error) {
    const known = SyntaxFault.safeParse(error);
    const first = known.success ? known.data.errors[0] : undefined;
    if (!first) return `site.config.ts cannot be read:\n\n  ${messageOf(error)}`;
    const where = first.location ? `, line ${first.location.line}` : '';
    const line = first.location ? `\n\n  ${first.location.line} │ ${first.location.lineText.trim()}` : '';
    return `site.config.ts cannot be read${where}: ${first.text}${line}`;
  }
};

const SyntaxFault = z.object({
  errors: z.array(
    z.object({ text: z.string(), location: z.object({ line: z.number(), lineText: z.string() }).nullable() }),
  ),
});

const defaultExport = async (file: string): Promise<unknown> =>
  z.object({ default: z.unknown().optional() }).parse(await import(pathToFileURL(file).href)).default;

/** Offers name areas of a quiz; a name that no quiz knows would never be shown. */
const areaFaults = (offers: readonly { fits: readonly string[] }[], areas: ReadonlySet<string>): SiteFault[] =>
  offers.flatMap((offer, o) =>
    offer.fits.flatMap((area, a) =>
      areas.has(area)
        ? []
        : {
            field: `links.offers.${o}.fits.${a}`,
            value: JSON.stringify(area),
            expected: `must be one of ${[...areas].join(', ')}`,
          },
    ),
  );

const sayFaults = (faults: readonly SiteFault[]): string =>
  [
    `site.config.ts needs a look at ${faults.length === 1 ? 'one place' : `${faults.length} places`}:`,
    ...faults.map(
      (fault) => `\n  ${fault.field}\n    found     ${short(fault.value)}\n    expected  ${fault.expected}`,
    ),
  ].join('\n');

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** What an error says, whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
