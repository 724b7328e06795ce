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
  book: '/book/:token',
  unsubscribe: '/unsubscribe/:token', // GET shows a page, POST acts, also without one (RFC 8058)

  // programs of others
  resendWebhook: '/webhooks/resend',

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
  unsubscribe: (token: string) => `/unsubscribe/${token}`,
  mail: (id: string) => `/mailbox/${id}`,
  mailHtml: (id: string) => `/mailbox/${id}/html`,
};

/** The name in any of these URLs that asks for a language, e.g. `?lang=en`. */
export const LANG = 'lang';

/** The name in a URL under `/q/` that asks for the page as it is in a frame, e.g. `/q/business-engpass?frame`. */
export const FRAME = 'frame';

/** The same address, as it is in a frame. */
export const framed = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}${FRAME}=`;
