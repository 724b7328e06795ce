import type { MailboxTexts } from '../texts.ts';

const span = (hours: number): string => {
  if (hours < 24) return hours === 1 ? '1 hour' : `${hours} hours`;
  const days = Math.floor(hours / 24);
  const rest = hours % 24;
  return `${days === 1 ? '1 day' : `${days} days`}${rest ? ` and ${span(rest)}` : ''}`;
};

export const mailbox: MailboxTexts = {
  title: 'Local mailbox',
  intro: 'All emails end up here while the product runs on your computer. None of them leaves it.',
  empty: 'No emails yet. Take the quiz and request the analysis, and the first one will arrive.',
  columns: { subject: 'Subject', to: 'To', at: 'Time' },
  clock: {
    title: 'Clock',
    now: 'It is now',
    ahead: (hours) => `The clock is ${span(hours)} ahead.`,
    onTime: 'The clock is right.',
    reset: 'Set it back',
    forward: (hours) => `+ ${span(hours)}`,
  },
  back: 'All emails',
  head: { from: 'From', to: 'To', replyTo: 'Reply to', at: 'Time', files: 'Attachment' },
  tabs: { html: 'Preview', text: 'Text only', headers: 'Headers', source: 'Source' },
  views: 'Ways to view the email',
  frame: (subject) => `Email: ${subject}`,
};
