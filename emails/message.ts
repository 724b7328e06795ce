/** What every mail template returns. */
export type MailContent = { subject: string; html: string; text: string };

/** Who speaks in a mail, and how it looks. */
export type MailSite = {
  brand: { name: string; claim: string; people: string };
  look: { light: MailPalette; dark: MailPalette; font: string; radius: number };
  legal: { notice: readonly string[] };
};

/** The colours of the pages that mails use too, as hex, under the names and with the contrasts they have there. */
export type MailPalette = Record<
  | 'paper'
  | 'surface'
  | 'ink'
  | 'muted'
  | 'edge'
  | 'line'
  | 'accent'
  | 'accent-edge'
  | 'on-accent'
  | 'accent-ink'
  | 'wash',
  string
>;

/** One of the owner's own offers besides the call. */
export type Offer = { kind: 'video' | 'workshop' | 'guide'; title: string; text: string; url: string };
