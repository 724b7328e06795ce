import { deskLoginMail } from '../../emails/desk-login.ts';
import type { Language } from '../../quiz/engine/quiz.ts';
import { type House, siteIn } from '../lib/site.ts';
import { AUTOMATIC, envelope } from '../mail/letters.ts';
import type { Message } from '../mail/mailer.ts';
import { mailSite } from '../mail/writing-desk.ts';

type Props = { house: House; lang: Language; to: string; url: string; askedAt: number; minutes: number };

/** The mail with the link into the desk, as it is sent. */
export const loginLetter = ({ house, lang, to, url, askedAt, minutes }: Props): Message => {
  const site = siteIn(house, lang);
  return {
    ...envelope(site.sender),
    to,
    ...deskLoginMail({ site: mailSite(site), lang, url, askedAt, minutes }),
    headers: AUTOMATIC,
  };
};
