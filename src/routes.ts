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
  count: '/q/:quiz/count', // a visit's end, in numbers

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

  // what is stored about a person, by a link or on request with the address
  meRequest: '/me', // GET asks for an address, POST sends a link to it
  meSent: '/me/sent',
  me: '/me/:token', // GET shows, POST corrects or withdraws
  meFile: '/me/:token/data.json',
  meErase: '/me/:token/erase', // GET asks once more, POST erases

  // the owner's desk: whoever comes to anything under it is asked who they are, save at the way in
  deskLogin: '/desk/login', // GET asks for an address, POST sends a link to it
  deskSent: '/desk/login/sent',
  deskLink: '/desk/in/:token', // GET shows a button, POST signs in
  deskSignOut: '/desk/sign-out',
  desk: '/desk', // today
  deskFunnel: '/desk/funnel',
  deskQuiz: '/desk/quiz',
  deskQuizCheck: '/desk/quiz/check',
  deskQuizCompare: '/desk/quiz/compare',
  deskExperiments: '/desk/experiments',
  deskCalls: '/desk/calls',
  deskSheet: '/desk/calls/:call', // the preparation for a call, to print
  deskOutcome: '/desk/calls/:call/outcome',
  deskMove: '/desk/calls/:call/move',
  deskCancel: '/desk/calls/:call/cancel',
  deskLeads: '/desk/leads',
  deskLeadsExport: '/desk/leads/export', // POST: the selection in its query, as a file
  deskLead: '/desk/leads/:lead',
  deskProof: '/desk/leads/:lead/proof', // the evidence of consent, to print
  deskLeadAct: '/desk/leads/:lead/:act', // POST
  deskMails: '/desk/mails',
  deskPreview: '/desk/mails/preview',
  deskPreviewHtml: '/desk/mails/preview/html',
  deskPreviewTest: '/desk/mails/preview/test', // POST: sends it to whoever asks
  deskMailAct: '/desk/mails/:mail/:act', // POST
  deskHooks: '/desk/hooks', // GET shows the outgoing webhooks, POST makes one
  deskHook: '/desk/hooks/:hook',
  deskHookAct: '/desk/hooks/:hook/:act', // POST
  deskAudit: '/desk/audit',
  deskRetention: '/desk/retention', // what will be deleted, and when
  deskApi: '/desk/api', // what opens the API: GET shows, POST makes a token
  deskApiRevoke: '/desk/api/:token/revoke', // POST
  deskAccount: '/desk/account',
  deskSignOutEverywhere: '/desk/account/sign-out-everywhere',

  // the owner's own programs, each with a token
  api: '/api/v1',
  apiLeads: '/api/v1/leads',
  apiLead: '/api/v1/leads/:lead',
  apiFunnel: '/api/v1/funnel',
  apiDocument: '/api/v1/openapi.json', // a file, which tells what the others take and answer

  // programs of others
  resendWebhook: '/webhooks/resend',
  calcomWebhook: '/webhooks/calcom',
  calendlyWebhook: '/webhooks/calendly',

  // how the site is doing, for npm run go-live and npm run doctor
  health: '/health',

  // one machine only
  mailbox: '/mailbox',
  mailboxClock: '/mailbox/clock',
  mailboxMail: '/mailbox/:id',
  mailboxHtml: '/mailbox/:id/html',
  mailboxFile: '/mailbox/:id/files/:index',
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
  me: (token: string) => `/me/${token}`,
  meFile: (token: string) => `/me/${token}/data.json`,
  meErase: (token: string) => `/me/${token}/erase`,
  deskSheet: (call: string) => `/desk/calls/${call}`,
  deskOutcome: (call: string) => `/desk/calls/${call}/outcome`,
  deskMove: (call: string) => `/desk/calls/${call}/move`,
  deskCancel: (call: string) => `/desk/calls/${call}/cancel`,
  deskLead: (lead: string) => `/desk/leads/${lead}`,
  deskProof: (lead: string) => `/desk/leads/${lead}/proof`,
  deskLeadAct: (lead: string, act: string) => `/desk/leads/${lead}/${act}`,
  deskMailAct: (mail: string, act: 'retry' | 'drop') => `/desk/mails/${mail}/${act}`,
  deskHook: (hook: string) => `/desk/hooks/${hook}`,
  deskHookAct: (hook: string, act: string) => `/desk/hooks/${hook}/${act}`,
  deskApiRevoke: (token: string) => `/desk/api/${token}/revoke`,
  deskLink: (token: string) => `/desk/in/${token}`,
  mail: (id: string) => `/mailbox/${id}`,
  mailHtml: (id: string) => `/mailbox/${id}/html`,
  mailFile: (id: string, index: number) => `/mailbox/${id}/files/${index}`,
};

/** The name in any of these URLs that asks for a language, e.g. `?lang=en`. */
export const LANG = 'lang';

/** The name in a URL under `/q/` that carries along which variant of an experiment somebody has got. */
export const TRIAL = 'variant';

/** The name in a URL under `/q/` that asks for the page as it is in a frame, e.g. `/q/business-engpass?frame`. */
export const FRAME = 'frame';

/** The same address, as it is in a frame. */
export const framed = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}${FRAME}=`;
