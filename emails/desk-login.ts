import type { Language } from '../quiz/engine/quiz.ts';
import { linkMail } from './link.tsx';
import type { MailContent, MailSite } from './message.ts';
import { momentOf } from './moment.ts';
import { deskLoginTexts } from './texts/desk.ts';

export type DeskLoginProps = {
  site: MailSite;
  lang: Language;
  url: string;
  /** When it was asked for, in epoch milliseconds. */
  askedAt: number;
  /** How long the link works. */
  minutes: number;
};

/** The mail with the link into the owner's desk. */
export const deskLoginMail = ({ site, lang, url, askedAt, minutes }: DeskLoginProps): MailContent => {
  const t = deskLoginTexts[lang];
  return linkMail({
    ...{ site, lang, url },
    ...t,
    subject: t.subject(site.brand.name),
    preview: t.preview(minutes),
    asked: t.asked({ site: site.brand.name, at: momentOf(askedAt, lang) }),
    after: [t.link(minutes), t.otherwise],
  });
};
