import type { ResultTexts, SentTexts } from '../visit.ts';

export const result: ResultTexts = {
  title: 'Your result',
  description: 'Your strength, the narrowest place, a picture of all six areas and a first tip.',
  strength: 'Build on this',
  bottleneck: 'This is the narrowest place',
  bottlenecks: 'Two places are equally narrow',
  nextGain: 'Your next gain',
  cost: (euros, what) => `By your figures, ${euros} more a year would come in ${what}.`,
  picture: 'Your six areas',
  pictureText:
    'The wider the stream, the better the area is doing. The figure is the area’s health from 0 to 100, worked out from your answers.',
  tip: {
    title: 'A tip for this week',
    how: 'How to go about it',
    time: 'Time',
    sign: 'How you’ll know',
  },
  more: {
    title: 'Your full analysis',
    intro: 'We’ll gladly send it to you. In it you can read:',
    list: ({ allWell, reasons }) => [
      allWell ? 'what the next gain means for your business' : 'what the bottleneck means for your business',
      ...(reasons ? ['which of your answers made the difference'] : []),
      'more tips for this week, step by step',
      'what comes after that',
    ],
    guide: 'a guide for the conversation when someone is about to leave',
    firstName: 'First name (optional)',
    email: 'Email address',
    without: 'You’ll get the analysis even if you leave this box unticked.',
    privacyBefore: 'What happens to your details is explained in the ',
    privacyLink: 'privacy notice',
    privacyAfter: '.',
    button: 'Request the analysis',
    trap: 'Please leave empty',
  },
  faults: {
    title: 'Something is still missing',
    'missing-email': 'Please enter the email address that we should send the analysis to.',
    'invalid-email':
      'This email address isn’t quite right. It should look like name@example.com; accented letters before the @ are not possible, sorry.',
    'long-name': 'The first name is too long. Please shorten it to 80 characters at most.',
    form: {
      'link-expired': {
        title: 'The form has been open for a long time',
        text: 'Your details are still here. Please simply send it once more.',
      },
      'unknown-version': {
        title: 'The quiz has changed in the meantime',
        text: 'Your answers still fit, and the result above is already the new one. Please send the form once more.',
      },
    },
  },
  suggestion: {
    ask: (address) => `Did you mean ${address}?`,
    take: (address) => `Yes, use ${address}`,
    keep: (address) => `No, ${address} is right`,
  },
  back: 'Change answers',
};

export const sent: SentTexts = {
  title: 'Please confirm your address',
  lead: 'In a few minutes, an email will arrive at',
  steps: (sender) => [
    `Open your inbox. You’ll find an email from ${sender.email} (${sender.name}) there.`,
    'Open the link in the email.',
    'Confirm there with one click. You’ll see your analysis straight away.',
  ],
  lifetime: (days) => `The link is valid for ${days} days. If you don’t confirm, we delete your details.`,
  missing: {
    title: 'Nothing there yet?',
    spam: 'Please have a look in your spam folder. Some inboxes also need a few minutes.',
    typo: 'Or is there a typing slip in the address?',
    again: 'Change the address',
  },
  local: { text: 'You are trying out the quiz on your own computer. The email is in the', link: 'local mailbox' },
};
