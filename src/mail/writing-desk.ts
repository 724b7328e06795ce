import type { MailSite } from '../../emails/message.ts';
import type { House, Site } from '../lib/site.ts';
import type { Tokens } from '../lib/tokens.ts';
import { palettes } from '../ui/theme.ts';

/** What whoever writes a mail has at hand. */
export type WritingDesk = { house: House; origin: string; tokens: Tokens; confirmationDays: number };

/** The site as its mails see it: in the colours of the pages. */
export const mailSite = ({ brand, claim, people, look, notice }: Site): MailSite => ({
  brand: { name: brand.name, claim, people },
  look: { ...palettes(look.accent), font: look.font, radius: look.radius },
  legal: { notice },
});
