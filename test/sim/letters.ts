import type { CallMailProps } from '../../emails/call.tsx';
import type { ConfirmationProps } from '../../emails/confirmation.tsx';
import type { FollowUpProps } from '../../emails/follow-up.tsx';
import type { HostCallProps } from '../../emails/host-call.tsx';
import type { MailContent } from '../../emails/message.ts';

/**
 * Stands in for the templates: what they cost would be most of a life. The links in them are the real ones,
 * and the words change with each `edition` of the product, as they would when the owner mends one.
 */
export const edition = { number: 1 };

const letter = (subject: string, ...links: readonly string[]): MailContent => {
  const text = [`edition ${edition.number}`, ...links].join('\n');
  return { subject, html: `<p>${text}</p>`, text };
};

export const confirmationMail = ({ confirmUrl }: ConfirmationProps): MailContent => letter('confirmation', confirmUrl);
export const analysisMail = ({ analysisUrl }: { analysisUrl: string }): MailContent => letter('analysis', analysisUrl);
export const followUpMail = ({ content, analysisUrl, unsubscribeUrl }: FollowUpProps): MailContent =>
  letter(content.step, analysisUrl, unsubscribeUrl);
export const callMail = ({ kind, when, callUrl }: CallMailProps): MailContent => letter(kind, when.long, callUrl);
export const hostCallMail = ({ kind, when, sheetUrl }: HostCallProps): MailContent =>
  letter(`${kind} for the host`, when.long, sheetUrl);
