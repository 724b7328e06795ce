/** What every mail template returns. */
export type MailContent = { subject: string; html: string; text: string };

/** Who speaks in a mail; `site.config.ts` fits this shape. */
export type MailSite = {
  brand: { name: string; claim: string; people: string };
  look: { accent: string; radius: number; font: string };
  legal: { notice: readonly string[] };
};

/** One of the owner's own offers besides the call. */
export type Offer = { kind: 'video' | 'workshop' | 'guide'; title: string; text: string; url: string };
