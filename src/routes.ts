/**
 * Every URL of the product on one page. Patterns go to the router, `to` builds the links.
 */
export const routes = {
  // what a visitor reads
  landing: '/',
  demo: '/demo',
  imprint: '/impressum',
  privacy: '/datenschutz',

  // what the owner reads: how to set the quiz into a website; the preview is such a website in small
  embed: '/embed',
  embedPreview: '/embed/preview',

  // the quiz: GET shows the next question or, once all are answered, the short result; POST asks for the analysis
  quiz: '/q/:quiz',
  result: '/q/:quiz/result', // the short result, for programs
  sent: '/q/:quiz/sent/:token',

  // the lead
  confirm: '/confirm/:token',
  analysis: '/analysis/:token',

  // the strategy call: for anyone, for a lead, and each call by its own link; GET shows, POST books, moves, cancels
  bookAnyone: '/book',
  book: '/book/:token',
  call: '/call/:token',
  callFile: '/call/:token/calendar.ics',
  callMove: '/call/:token/move',
  callCancel: '/call/:token/cancel',
  callsFeed: '/calendar/:token/calls.ics', // the owner's calls, for her own calendar to subscribe to

  // the way out of follow-up mails
  unsubscribe: '/unsubscribe/:token', // GET shows a page, POST acts, also without one (RFC 8058)

  // the owner's desk: whoever comes to anything under it is asked who they are, save at the way in
  deskLogin: '/desk/login', // GET asks for an address, POST sends a link to it
  deskSent: '/desk/login/sent',
  deskLink: '/desk/in/:token', // GET shows a button, POST signs in
  deskSignOut: '/desk/sign-out',
  desk: '/desk', // today
  deskCalls: '/desk/calls',
  deskSheet: '/desk/calls/:call', // the preparation for a call, to print
  deskAudit: '/desk/audit',
  deskAccount: '/desk/account',
  deskSignOutEverywhere: '/desk/account/sign-out-everywhere',

  // programs of others
  resendWebhook: '/webhooks/resend',
  calcomWebhook: '/webhooks/calcom',
  calendlyWebhook: '/webhooks/calendly',

  // one machine only
  mailbox: '/mailbox',
  mailboxClock: '/mailbox/clock',
  mailboxMail: '/mailbox/:id',
  mailboxHtml: '/mailbox/:id/html',
} as const;

export const to = {
  quiz: (quiz: string, answers?: URLSearchParams) => `/q/${quiz}${answers?.size ? `?${answers}` : ''}`,
  sent: (quiz: string, token: string) => `/q/${quiz}/sent/${token}`,
  confirm: (token: string) => `/confirm/${token}`,
  analysis: (token: string) => `/analysis/${token}`,
  book: (token: string) => `/book/${token}`,
  call: (token: string) => `/call/${token}`,
  callFile: (token: string) => `/call/${token}/calendar.ics`,
  callMove: (token: string) => `/call/${token}/move`,
  callCancel: (token: string) => `/call/${token}/cancel`,
  callsFeed: (token: string) => `/calendar/${token}/calls.ics`,
  unsubscribe: (token: string) => `/unsubscribe/${token}`,
  deskSheet: (call: string) => `/desk/calls/${call}`,
  deskLink: (token: string) => `/desk/in/${token}`,
  mail: (id: string) => `/mailbox/${id}`,
  mailHtml: (id: string) => `/mailbox/${id}/html`,
};

/** The name in any of these URLs that asks for a language, e.g. `?lang=en`. */
export const LANG = 'lang';

/** The name in a URL under `/q/` that asks for the page as it is in a frame, e.g. `/q/business-engpass?frame`. */
export const FRAME = 'frame';

/** The same address, as it is in a frame. */
export const framed = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}${FRAME}=`;
