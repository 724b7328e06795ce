import type { ResultTexts, SentTexts } from '../visit.ts';

export const result: ResultTexts = {
  about: {
    bottleneck: {
      title: 'Your result',
      description: 'Your strength, the narrowest place, a picture of all six areas and a first tip.',
      lead: null,
      guide: 'When someone wants to leave',
      bottleneck: 'This is the narrowest place',
      bottlenecks: 'Two places are equally narrow',
      nextGain: 'Your next gain',
      picture: 'Your six areas',
      pictureText:
        'The wider the stream, the better the area is doing. The figure is the area’s health from 0 to 100, worked out from your answers.',
      more: {
        title: 'Your full analysis',
        intro: 'We’ll gladly send it to you. In it you can read:',
        list: ({ allWell, reasons, guide }) => [
          allWell ? 'what the next gain means for your business' : 'what the bottleneck means for your business',
          ...(reasons ? ['which of your answers made the difference'] : []),
          'more tips for this week, step by step',
          'what comes after that',
          ...(guide ? ['a guide for the conversation when someone is about to leave'] : []),
        ],
        without: 'You’ll get the analysis even if you leave this box unticked.',
        button: 'Request the analysis',
      },
    },
    guide: {
      title: 'Your conversation guide',
      description: 'What is going on, what you can say in your talk, and where the work together has grown thin.',
      lead: 'Read it through once before you reply. An hour more or less rarely matters.',
      guide: 'How to lead the conversation',
      bottleneck: 'This is where it has grown thin',
      bottlenecks: 'Two places are equally thin',
      nextGain: 'Where there is still something to gain',
      picture: 'A picture of your work together',
      pictureText:
        'The wider the stream, the better your work together holds in that place. The figure runs from 0 to 100 and is worked out from your answers.',
      more: {
        title: 'The guide by email',
        intro: 'We’ll gladly send it to you, along with your full analysis. Then you’ll have:',
        list: ({ allWell, reasons }) => [
          'the guide at hand when the phone rings',
          'a page to print, with the sentences as cards',
          allWell
            ? 'a look at where there is still something to gain'
            : 'a look at what the thin place means for your work together',
          ...(reasons ? ['the answers that made the difference'] : []),
          'more tips for this week, step by step',
        ],
        without: 'You’ll get the guide and the analysis even if you leave this box unticked.',
        button: 'Request the guide',
      },
    },
  },
  strength: 'Build on this',
  cost: (euros, what) => `By your figures, ${euros} more a year would come in ${what}.`,
  tip: {
    title: 'A tip for this week',
    how: 'How to go about it',
    time: 'Time',
    sign: 'How you’ll know',
  },
  more: {
    firstName: 'First name (optional)',
    email: 'Email address',
    privacyBefore: 'What happens to your details is explained in the ',
    privacyLink: 'privacy notice',
    privacyAfter: '.',
    trap: 'Please leave empty',
  },
  faults: {
    title: 'Please check your details',
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
  steps: (sender, about) => [
    `Open your inbox. You’ll find an email from ${sender.email} (${sender.name}) there.`,
    'Open the link in the email.',
    `Confirm there with one click. You’ll see your ${about === 'guide' ? 'guide and analysis' : 'analysis'} straight away.`,
  ],
  lifetime: (days) => `The link is valid for ${days} days. If you don’t confirm, we delete your details.`,
  missing: {
    title: 'Nothing there yet?',
    spam: 'Please have a look in your spam folder. Some inboxes also need a few minutes.',
    typo: 'Or is there a typo in the address?',
    again: 'Change the address',
  },
  local: { text: 'You are trying out the quiz on your own computer. The email is in the', link: 'local mailbox' },
};
