/**
 * Every URL of the product on one page. Patterns go to the router, `to` builds the links.
 */
export const routes = {
  // what a visitor reads
  landing: '/',
  demo: '/demo',
  imprint: '/impressum',
  privacy: '/datenschutz',

  // the quiz: GET shows the next question or, once all are answered, the short result; POST asks for the analysis
  quiz: '/q/:quiz',
  sent: '/q/:quiz/sent/:token',

  // the lead
  confirm: '/confirm/:token',
  analysis: '/analysis/:token',
  book: '/book/:token',

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
  mail: (id: string) => `/mailbox/${id}`,
  mailHtml: (id: string) => `/mailbox/${id}/html`,
};

/** The name in any of these URLs that asks for a language, e.g. `?lang=en`. */
export const LANG = 'lang';
