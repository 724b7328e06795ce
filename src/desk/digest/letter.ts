import { type DigestProps, digestMail } from '../../../emails/digest.tsx';
import type { Language } from '../../../quiz/engine/quiz.ts';
import { type House, siteIn } from '../../lib/site.ts';
import { AUTOMATIC, envelope } from '../../mail/letters.ts';
import type { Message } from '../../mail/mailer.ts';
import { mailSite } from '../../mail/writing-desk.ts';

/** What the mail about the week tells. */
export type Told = Omit<DigestProps, 'site' | 'lang'>;

/** The mail about the week, as it is sent. */
export const digestLetter = (
  { house, lang, to }: { house: House; lang: Language; to: string },
  told: Told,
): Message => {
  const site = siteIn(house, lang);
  return {
    ...envelope(site.sender),
    to,
    ...digestMail({ site: mailSite(site), lang, ...told }),
    headers: AUTOMATIC,
  };
};
