import type { DeskTexts } from '../desk.ts';

const AGAIN = 'Ask for a new link';

export const refused: DeskTexts['refused'] = {
  viewer: {
    title: 'Only owners can do this',
    text: 'With your address you can see everything and change nothing. Nothing has been changed.',
    action: 'Back',
  },
  'rate-limited': {
    title: 'One moment, please',
    text: 'A great many links have just been requested from here, or for this address. A link you already have still works. You can have a new one in an hour at the latest.',
    action: 'To sign-in',
  },
  'link-invalid': {
    title: 'This link isn’t right',
    text: 'Part of it was probably lost in copying. Please open it straight from the email, or ask for a new one.',
    action: AGAIN,
  },
  'link-expired': {
    title: 'This link has expired',
    text: 'It was good for a quarter of an hour. A new one takes only a moment.',
    action: AGAIN,
  },
  'link-used': {
    title: 'This link has been used',
    text: 'Each link is good for a single sign-in. If you are still signed in with this browser, you can carry on without one.',
    action: 'To the desk',
  },
  'other-browser': {
    title: 'This link belongs to another browser',
    text: 'It only works in the browser in which you asked for it, so that it is of no use to anyone who can read your email. Open it there, or ask for a new one in this browser. Mail apps often open links in a window of their own: in that case, copy the link into your browser.',
    action: AGAIN,
  },
  'access-missing': {
    title: 'The only way in is through Cloudflare Access',
    text: 'This request arrived without a valid sign-in. Please reload the page. If Cloudflare doesn’t ask you to sign in, your Access application doesn’t cover the path /desk yet, or ACCESS_TEAM and ACCESS_AUD don’t match it.',
    action: 'Reload',
  },
  'access-unknown': {
    title: 'This address is not on the list',
    text: 'Cloudflare Access let you in, but site.config.ts names your address neither under “owners” nor under “viewers”.',
  },
  'not-found': {
    title: 'This page doesn’t exist',
    text: 'What was here may have been deleted, or the address may be incomplete.',
    action: 'To the desk',
  },
  closed: {
    title: 'The desk is not open yet',
    text: 'A setting is missing without which nobody can sign in safely. The Worker’s log says which one, under “door-closed”.',
  },
};
