import type { Topic } from '../ui/texts/data.ts';

/** Columns of one table that are about the same. */
type About = { topic: Topic; columns: readonly string[] };
const about = (topic: Topic, ...columns: readonly string[]): About => ({ topic, columns });

/**
 * Every column of every table, and what it is about. The privacy notice and docs/dsgvo.md are drawn from this; a test
 * holds it against the migrated database, so that neither can fall behind.
 */
export const DATA_MAP: Readonly<Record<string, readonly About[]>> = {
  leads: [
    about('link', 'id', 'run_id'),
    about('address', 'email'),
    about('block', 'address_key'),
    about('language', 'quiz'),
    about('state', 'created_at', 'confirmed_at', 'state'),
    about('first-name', 'first_name'),
    about('result', 'bottleneck', 'tier'),
    about('source', 'source'),
  ],
  runs: [
    about('link', 'id', 'lead_id'),
    about('language', 'version', 'lang'),
    about('first-name', 'first_name'),
    about('answers', 'answers'),
    about('result', 'profile', 'bottleneck'),
    about('source', 'source'),
    about('state', 'created_at', 'confirmed_at'),
  ],
  consents: [
    about('link', 'id', 'lead_id', 'run_id', 'mail_id'),
    about('consent', 'purpose', 'event', 'turn', 'granted', 'wording', 'wording_hash', 'page', 'ip_prefix'),
    about('consent', 'mail_sent_at', 'at'),
  ],
  kept_proofs: [
    about('link', 'lead_id'),
    about('address', 'address'),
    about('block', 'address_key'),
    about('language', 'quiz'),
    about('consent', 'evidence', 'until'),
  ],
  mails: [
    about('link', 'id', 'lead_id', 'run_id', 'provider_id'),
    about('address', 'recipient'),
    about('block', 'address_key'),
    about('mails', 'step', 'turn', 'state', 'reason', 'report', 'due_at', 'not_after', 'unclear_since', 'message'),
    about('mails', 'planned_at', 'sent_at', 'trial'),
    about('operation', 'rank', 'lease_until', 'attempts', 'batch'),
  ],
  suppressions: [about('block', 'address', 'reason', 'blocks', 'at')],
  booking_visits: [about('link', 'run_id', 'lead_id'), about('state', 'first_at', 'last_at')],
  bookings: [
    about('link', 'id', 'external_id', 'run_id', 'lead_id'),
    about('call-person', 'name', 'email', 'phone'),
    about('block', 'address_key'),
    about('call-time', 'provider', 'state', 'sequence', 'starts_at', 'ends_at', 'held_from', 'held_to', 'day', 'week'),
    about('call-time', 'zone', 'lang', 'place', 'cancelled_by', 'created_at', 'changed_at', 'moved_from'),
    about('call-words', 'answers', 'reason'),
    about('call-outcome', 'outcome', 'order_value', 'judged_at'),
  ],
  lead_notes: [about('link', 'id', 'lead_id'), about('notes', 'text', 'at'), about('owner', 'who')],
  lead_tags: [about('link', 'lead_id'), about('notes', 'tag')],
  data_requests: [about('link', 'id'), about('request', 'address_key', 'asked_at')],
  funnel_runs: [
    about('link', 'run_id'),
    about('source', 'source', 'device'),
    about('language', 'quiz', 'version', 'lang'),
    about('state', 'day', 'confirmed', 'booked', 'held', 'client'),
  ],
  experiment_runs: [
    about('link', 'run_id'),
    about('language', 'quiz', 'experiment', 'variant', 'part'),
    about('state', 'day', 'confirmed', 'booked', 'held', 'client', 'unsubscribed'),
  ],
  experiment_days: [
    about('figures', 'experiment', 'day', 'variant', 'quiz', 'part', 'seen', 'started', 'finished', 'asked', 'sent'),
    about('figures', 'confirmed', 'booked', 'held', 'client', 'unsubscribed'),
  ],
  funnel_days: [about('figures', 'day', 'quiz', 'version', 'lang', 'source', 'device', 'counts')],
  peers: [about('figures', 'quiz', 'version', 'quarter', 'results', 'since', 'until', 'counts')],
  funnel_questions: [about('figures', 'day', 'quiz', 'version', 'device', 'counts')],
  funnel_day_sums: [about('figures', 'weeks', 'quiz', 'version', 'lang', 'source', 'device', 'counts')],
  funnel_question_sums: [about('figures', 'weeks', 'quiz', 'version', 'device', 'counts')],
  funnel_summed: [about('operation', 'id', 'until')],
  quiz_editions: [about('content', 'quiz', 'version', 'lang', 'definition', 'published_at')],
  desk_links: [
    about('owner', 'id', 'address_key', 'address', 'network', 'browser', 'wanted', 'asked_at', 'expires_at', 'used_at'),
  ],
  desk_sessions: [
    about('owner', 'id', 'address', 'device', 'token', 'token_since', 'next_token', 'next_since', 'last_token'),
    about('owner', 'created_at', 'seen_at', 'expires_at'),
  ],
  audit: [about('owner', 'id', 'at', 'who', 'what'), about('link', 'about')],
  api_tokens: [about('owner', 'id', 'hash', 'name', 'made_by', 'created_at', 'expires_at', 'used_day')],
  digests: [
    about('owner', 'id', 'recipient', 'message'),
    about('operation', 'state', 'reason', 'due_at', 'lease_until', 'attempts', 'planned_at'),
  ],
  busy_calendars: [about('owner', 'id', 'tried_at', 'read_at', 'fault', 'etag', 'busy')],
  booking_news: [about('operation', 'id', 'at')],
  hook_endpoints: [
    about('owner', 'id', 'url', 'events', 'secret', 'rotation', 'old_secret', 'old_until', 'paused', 'created_at'),
  ],
  hook_facts: [about('link', 'id'), about('passed-on', 'fact')],
  hook_deliveries: [
    about('link', 'endpoint_id', 'event_id', 'run_id', 'call_id'),
    about('passed-on', 'type', 'at', 'told', 'payload', 'state', 'tried_at'),
    about('operation', 'test', 'due_at', 'lease_until', 'attempts', 'status', 'fault'),
  ],
  webhook_events: [about('operation', 'id', 'at')],
  mail_days: [about('figures', 'day', 'sent')],
  mail_holds: [about('operation', 'rank', 'until', 'reason')],
  sender_domain: [about('operation', 'id', 'domain', 'state', 'asked_at')],
  webhook_refusals: [about('operation', 'door', 'at')],
  mail_pace: [about('operation', 'id', 'given_at', 'said', 'day', 'begun')],
  local_mails: [about('link', 'id'), about('mails', 'message', 'received_at')],
  local_clock: [about('operation', 'id', 'offset')],
};

/** What stands in the columns of any table. */
export const storedTopics = (): ReadonlySet<Topic> =>
  new Set(
    Object.values(DATA_MAP)
      .flat()
      .map(({ topic }) => topic),
  );
