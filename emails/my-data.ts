import type { Language } from '../quiz/engine/quiz.ts';
import { linkMail } from './link.tsx';
import type { MailContent, MailSite } from './message.ts';
import { momentOf } from './moment.ts';
import { myDataTexts } from './texts/my-data.ts';

export type MyDataProps = {
  site: MailSite;
  lang: Language;
  url: string;
  /** When it was asked for, in epoch milliseconds. */
  askedAt: number;
  /** How long the link works. */
  days: number;
};

/** The mail with the link to all that is stored about an address: a duty by law (Art. 15 GDPR). */
export const myDataMail = ({ site, lang, url, askedAt, days }: MyDataProps): MailContent => {
  const t = myDataTexts[lang];
  return linkMail({
    ...{ site, lang, url },
    ...t,
    subject: t.subject(site.brand.name),
    asked: t.asked({ site: site.brand.name, at: momentOf(askedAt, lang) }),
    after: [t.link(days), t.otherwise],
  });
};
