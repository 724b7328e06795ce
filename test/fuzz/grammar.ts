import { HOOK_EVENTS } from '../../src/hooks/events.ts';
import {
  aCall,
  address,
  aHook,
  aLead,
  aLocalMail,
  aMail,
  answers,
  any,
  aQuiz,
  booking,
  call,
  change,
  choice,
  chosen,
  day,
  given,
  handIn,
  hookAddress,
  hookEvents,
  language,
  newId,
  nothing,
  ofQuiz,
  page,
  preview,
  selection,
  source,
} from './likely.ts';
import { beacon, calendarBody, resendBody } from './programs.ts';
import type { RouteName, Rule } from './rule.ts';
import { oneOf } from './values.ts';

/** Which funnel is asked for, by its owner and through the API. */
const aFunnel = {
  quiz: aQuiz,
  version: any,
  device: given('phone', 'x'),
  source: any,
  from: day,
  to: day,
};

/** A route without a line here fails the run: say how it is asked, so that it is asked. */
export const grammar: Readonly<Partial<Record<RouteName, Rule>>> = {
  landing: { methods: ['GET'], query: { lang: language } },
  demo: { methods: ['GET'], query: { lang: language } },
  imprint: { methods: ['GET'], query: { lang: language } },
  privacy: { methods: ['GET'], query: { lang: language } },
  embed: { methods: ['GET'], query: choice },
  embedPreview: { methods: ['GET'], query: choice },

  quiz: {
    methods: ['GET', 'POST', 'POST'],
    path: { quiz: aQuiz },
    query: { ...answers, ...source, at: any, asked: any, lang: language, frame: nothing },
    form: { ...handIn, suggested: address, 'as-typed': given('yes') },
  },
  result: { methods: ['GET'], path: { quiz: aQuiz }, query: { ...answers, ...source, lang: language } },
  sent: { methods: ['GET'], path: { quiz: aQuiz }, token: 'sent', query: { lang: language, frame: nothing } },
  count: { methods: ['POST'], path: { quiz: aQuiz }, body: beacon },

  health: { methods: ['GET'] },
  confirm: { methods: ['GET', 'POST'], token: 'confirm', query: { lang: language } },
  analysis: { methods: ['GET'], token: 'analysis', query: { lang: language } },

  bookAnyone: { methods: ['GET', 'POST'], query: call, form: booking },
  book: { methods: ['GET', 'POST'], token: 'book', query: call, form: booking },
  call: { methods: ['GET'], token: 'call', query: call },
  callFile: { methods: ['GET'], token: 'call' },
  callMove: { methods: ['GET', 'POST'], token: 'call', query: call, form: change },
  callCancel: { methods: ['GET', 'POST'], token: 'call', form: change },
  callsFeed: { methods: ['GET'], token: 'calls-feed' },

  unsubscribe: {
    methods: ['GET', 'POST'],
    token: 'unsubscribe',
    form: { 'List-Unsubscribe': given('One-Click'), wish: given('stop', 'renew', 'x') },
  },

  meRequest: { methods: ['GET', 'POST'], query: { expired: nothing, lang: language }, form: { email: address } },
  meSent: { methods: ['GET'], query: { lang: language } },
  me: {
    methods: ['GET', 'POST'],
    token: 'me',
    query: { done: given('name', 'withdrawn', 'x'), erased: nothing },
    form: { wish: given('rename', 'withdraw', 'x'), 'first-name': any, name: any },
  },
  meFile: { methods: ['GET'], token: 'me' },
  meErase: { methods: ['GET', 'GET', 'GET', 'POST'], token: 'me' },

  deskLogin: {
    methods: ['GET', 'POST'],
    query: { to: any, 'signed-out': given('here', 'everywhere', 'x'), lang: language },
    form: { email: (world, random) => (random.chance(0.2) ? 'anna@example.de' : address(world, random)), to: any },
  },
  deskSent: { methods: ['GET'], query: { lang: language } },
  deskLink: { methods: ['GET', 'POST'], token: 'desk-link' },
  deskSignOut: { methods: ['POST'], leaves: true },
  desk: { methods: ['GET'], query: { lang: language } },
  deskFunnel: {
    methods: ['GET'],
    query: {
      ...aFunnel,
      days: given('7', '30', '-1'),
      beside: given('before', '1', 'x'),
      lang: language,
    },
  },
  deskExperiments: { methods: ['GET'], query: { quiz: aQuiz, trial: any, lang: language } },
  deskQuiz: { methods: ['GET'], query: ofQuiz },
  deskQuizCheck: { methods: ['GET'], query: ofQuiz },
  deskQuizCompare: { methods: ['GET'], query: ofQuiz },
  deskCalls: { methods: ['GET'], query: { before: page, lang: language } },
  deskSheet: { methods: ['GET'], path: { call: aCall }, query: { lang: language } },
  deskOutcome: {
    methods: ['POST'],
    path: { call: aCall },
    form: { outcome: given('held', 'missed', 'client', 'x'), value: given('1.000,50', '-1', '1e99', '=1', '٣') },
  },
  deskMove: { methods: ['POST'], path: { call: aCall }, form: change },
  deskCancel: { methods: ['POST'], path: { call: aCall }, form: change },
  deskLeads: { methods: ['GET'], query: selection },
  deskLeadsExport: { methods: ['POST'], query: selection, form: { format: given('csv', 'comma', 'json', 'x') } },
  deskLead: { methods: ['GET'], path: { lead: aLead }, query: { unsure: nothing, lang: language } },
  deskProof: { methods: ['GET'], path: { lead: aLead }, query: { lang: language } },
  deskLeadAct: {
    methods: ['POST'],
    path: {
      lead: aLead,
      act: (_, random) =>
        oneOf(random, [
          'pause',
          'resume',
          'again',
          'note',
          'note',
          'unnote',
          'tag',
          'tag',
          'untag',
          'export',
          'erase',
          'x',
        ]),
    },
    form: {
      turn: given('1', '2', '0', '1e9', 'x'),
      run: ({ runs }, random) => oneOf(random, runs),
      text: any,
      note: any,
      tag: any,
      sure: given('no', 'no', 'no', 'no', 'yes'),
    },
  },
  deskMails: {
    methods: ['GET'],
    query: { group: given('planned', 'sent', 'stopped', 'parked', 'x'), step: any, after: page, lang: language },
  },
  deskPreview: { methods: ['GET'], query: preview },
  deskPreviewHtml: { methods: ['GET'], query: preview },
  deskPreviewTest: { methods: ['POST'], query: preview },
  deskMailAct: { methods: ['POST'], path: { mail: aMail, act: given('retry', 'drop', 'x') } },
  deskHooks: {
    methods: ['GET', 'POST'],
    query: { lang: language },
    form: { ...hookEvents, id: newId, address: hookAddress },
  },
  deskHook: { methods: ['GET'], path: { hook: aHook }, query: { tested: any, replayed: any, 'replayed-all': nothing } },
  deskHookAct: {
    methods: ['POST'],
    path: {
      hook: aHook,
      act: given('test', 'replay', 'replay-dead', 'choose', 'pause', 'resume', 'rotate', 'remove', 'x'),
    },
    form: {
      ...hookEvents,
      event: given(...HOOK_EVENTS, 'x'),
      delivery: any,
      rotation: given('0', '1', 'x'),
      sure: given('no', 'no', 'no', 'yes'),
    },
  },
  deskApi: {
    methods: ['GET', 'POST'],
    query: { lang: language },
    form: { id: newId, name: any, lifetime: given('quarter', 'year', 'none', 'x') },
  },
  deskApiRevoke: { methods: ['POST'], path: { token: given('x') } },
  deskAudit: { methods: ['GET'], query: { before: page, lang: language } },
  deskRetention: { methods: ['GET'], query: { lang: language } },
  deskAccount: { methods: ['GET'], query: { lang: language } },
  deskSignOutEverywhere: { methods: ['POST'], leaves: true },

  api: { methods: ['GET'] },
  apiLeads: { methods: ['GET'], query: { ...chosen, limit: given('10', '10', '0', '1e9'), cursor: page, since: day } },
  apiLead: { methods: ['GET'], path: { lead: aLead } },
  apiFunnel: {
    methods: ['GET'],
    query: {
      ...aFunnel,
      days: given('7', '-1'),
    },
  },
  apiDocument: { methods: ['GET'] },

  resendWebhook: { methods: ['POST'], body: resendBody },
  calcomWebhook: { methods: ['POST'], body: calendarBody('calcom') },
  calendlyWebhook: { methods: ['POST'], body: calendarBody('calendly') },

  mailbox: { methods: ['GET'], query: { lang: language } },
  mailboxClock: {
    methods: ['POST'],
    form: { minutes: given('1', '1440', '576000', '576001', '-1', 'x', '1e3'), reset: nothing },
  },
  mailboxMail: { methods: ['GET'], path: { id: aLocalMail }, query: { view: given('html', 'text', 'source', 'x') } },
  mailboxHtml: { methods: ['GET'], path: { id: aLocalMail } },
  mailboxFile: { methods: ['GET'], path: { id: aLocalMail, index: given('0', '1', '-1', 'x', '__proto__', '1e3') } },
};
