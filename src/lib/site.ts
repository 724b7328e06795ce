import * as z from 'zod';
import { Origin } from './origin.ts';

/** What the owner says in `site.config.ts`, checked once when the product is built and again when it starts. */

const Line = z.string().trim().min(1, 'must not be empty').max(300);
const WebUrl = z.url({ protocol: /^https?$/, error: 'must be a full address such as https://example.de/kontakt' });
const Address = z.email('must be an e-mail address such as hallo@example.de');
const Hex = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #0b6e4f');

const Site = z.strictObject({
  /** Where the product runs, without a slash at the end. Links in mails start with it. */
  origin: Origin,
  brand: z.strictObject({
    name: Line,
    /** One sentence under the name. */
    claim: Line,
    /** Who speaks: named in the greeting line of pages and mails. */
    people: Line,
    /** The logo as one SVG path on a 24 × 24 grid; left out: the first letter of the name. */
    logoPath: z
      .string()
      .max(4000)
      .regex(/^[\dMmLlHhVvCcSsQqTtAaZz\s,.+-]+$/, 'must be the d="…" of an SVG path')
      .optional(),
  }),
  look: z.strictObject({
    accent: Hex,
    /** Corner radius in pixels. */
    radius: z.int().min(0).max(32),
    /** A font stack of fonts that devices already have; nothing is loaded from elsewhere. */
    font: z
      .string()
      .regex(/^[\w\s,"'-]+$/, 'must be a list of font names')
      .max(200),
  }),
  legal: z.strictObject({
    /** The legal notice (§ 5 DDG), line by line. Stands on a page of its own and under every mail. */
    notice: z.array(Line).min(3, 'needs at least name, street and town').max(20),
    /** Who answers for the content and for data protection questions. */
    privacyContact: Address,
    /** Your own privacy notice; left out: the page that the product writes. */
    privacyUrl: WebUrl.optional(),
    /** Your own legal notice page; left out: the page that the product writes. */
    imprintUrl: WebUrl.optional(),
  }),
  sender: z.strictObject({ name: Line, email: Address, replyTo: Address }),
  consent: z.strictObject({
    /** What the visitor agrees to by asking for the analysis. */
    analysis: Line,
    /** The sentence beside the box for follow-up mails. Kept word for word as evidence. */
    followUp: z.string().trim().min(40, 'must say who mails what, how often, and that it can be withdrawn').max(600),
  }),
  links: z.strictObject({
    /** Where the free strategy call is booked. Name and e-mail are added. */
    booking: WebUrl,
    /** Your own offers besides the call; each is shown only for the bottlenecks it fits. */
    offers: z
      .array(
        z.strictObject({
          kind: z.enum(['video', 'workshop', 'guide']),
          title: Line,
          text: Line,
          url: WebUrl,
          fits: z.array(Line).min(1),
        }),
      )
      .max(6),
  }),
  embed: z.strictObject({
    /** Websites that may frame the quiz and call its API, e.g. https://www.example.de */
    allowedOrigins: z.array(Origin).max(20),
  }),
});

export type Site = z.infer<typeof Site>;
export type SiteInput = z.input<typeof Site>;

/** Gives `site.config.ts` its types; the values are checked by `parseSite`. */
export const defineSite = (site: SiteInput): SiteInput => site;

export type SiteFault = { field: string; value: string; expected: string };

/** The checked configuration, or every fault with its field, the value found and what is expected. */
export const parseSite = (input: unknown): { ok: true; site: Site } | { ok: false; faults: SiteFault[] } => {
  const parsed = Site.safeParse(input, { reportInput: true });
  if (parsed.success) return { ok: true, site: parsed.data };
  return {
    ok: false,
    faults: parsed.error.issues.flatMap(faultsOf),
  };
};

const faultsOf = (issue: z.core.$ZodIssue): SiteFault[] => {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      field: [...issue.path, key].join('.'),
      value: 'a name nobody knows',
      expected: 'no such field here; check the spelling',
    }));
  const value = JSON.stringify(issue.input) ?? 'missing';
  const expected = issue.code === 'invalid_type' ? `must be ${KINDS[issue.expected] ?? issue.expected}` : issue.message;
  return [{ field: field || 'site.config.ts', value, expected }];
};

const KINDS: Readonly<Record<string, string>> = {
  string: "a text in quotes, such as 'Musterweg 1'",
  number: 'a number without quotes, such as 12',
  int: 'a whole number without quotes, such as 12',
  object: 'a group in braces: { … }',
  array: 'a list in brackets: [ … ]',
};
