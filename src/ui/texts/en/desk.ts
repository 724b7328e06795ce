import type { DeskTexts } from '../desk.ts';
import { refused } from './desk-refused.ts';

export const desk: DeskTexts = {
  name: 'Desk',
  pages: 'Pages of the desk',
  nav: { today: 'Today', calls: 'Calls', audit: 'Audit', account: 'Account' },
  signOut: 'Sign out',
  role: { owner: 'Full access', viewer: 'View only' },
  viewing: 'You can see everything here and change nothing.',
  login: {
    title: 'Sign in',
    lead: 'The desk is for those who run this quiz. We email you a link; there is no password.',
    address: 'Your email address',
    button: 'Email me a link',
    faults: {
      'missing-email': 'Please enter your address.',
      'invalid-email': 'This address doesn’t look right. It should look like name@example.com.',
    },
    how: (minutes) =>
      `The link is good for ${minutes} minutes, for a single sign-in, and only in this browser. A cookie remembers that you are signed in, and nothing else.`,
    ended: { here: 'You are signed out.', everywhere: 'You are signed out everywhere.' },
  },
  sent: {
    title: 'Check your inbox',
    lead: 'If your address is on the list, an email with the link is on its way.',
    steps: (minutes) => [
      'Open the email on this device.',
      'Follow the link in this browser. It won’t work in another one.',
      `Press “Sign in” there. You have ${minutes} minutes.`,
    ],
    missing: {
      title: 'Nothing there?',
      text: 'Please look in your spam folder too, and check for a typo. The addresses that may sign in are in site.config.ts under “desk”. If the email could not be sent, the Worker’s log says why under “desk-mail-failed”.',
      again: 'Ask again',
    },
    local: { text: 'On this computer, all emails go to the', link: 'local mailbox' },
  },
  link: {
    title: 'Welcome back',
    lead: 'The button signs you in to the desk as',
    button: 'Sign in',
    notYou: 'Didn’t ask for this? Then simply close this page.',
  },
  refused,
  today: {
    title: 'Today',
    signedIn: (address, role) => `Signed in as ${address}. ${role}.`,
    ways: 'From here',
    open: {
      quiz: { name: 'Your quiz', text: 'As your visitors see it.' },
      embed: { name: 'Put the quiz on your website', text: 'The lines to copy, with a preview.' },
      demo: { name: 'Sample article', text: 'The quiz in the middle of a text.' },
      mailbox: { name: 'Local mailbox', text: 'All emails, while the product runs on your own computer.' },
    },
  },
  audit: {
    title: 'Audit',
    intro:
      'Who did what at the desk, in Berlin time. Names, addresses and answers of your leads never appear here, only their ids.',
    empty: 'Nothing yet.',
    columns: { at: 'When', who: 'Who', what: 'What', about: 'Id' },
    actions: {
      'signed-in': 'Signed in',
      'signed-out': 'Signed out',
      'signed-out-everywhere': 'Signed out everywhere',
      'token-reused': 'Signed out automatically: an old copy of the cookie was used',
    },
    older: 'Older entries',
    newest: 'Back to the newest',
  },
  account: {
    title: 'Account',
    address: 'Address',
    role: 'Access',
    people: {
      title: 'Who may come in',
      text: 'This is set in site.config.ts under “desk”. Anyone removed there is out as soon as you publish, even if they are signed in.',
    },
    sessions: {
      title: 'Where you are signed in',
      intro: 'You are signed out automatically after twelve hours away, and after 30 days at the latest.',
      columns: { device: 'Device', begun: 'Signed in', seen: 'Last here' },
    },
    unknownDevice: 'Unknown device',
    thisOne: 'this one',
    everywhere: {
      title: 'Sign out everywhere',
      text: 'Lost a device, or don’t recognise one of these? The button signs you out on all of them at once, this one included.',
      button: 'Sign out everywhere',
    },
    access: {
      title: 'Sign-in by Cloudflare Access',
      text: 'Cloudflare Access let you in. You can see and end your sessions there.',
    },
  },
};
