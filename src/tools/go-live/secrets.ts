import { randomBytes } from 'node:crypto';
import type { House } from '../../lib/site.ts';
import { routes } from '../../routes.ts';
import type { Terminal } from '../terminal.ts';
import type { Cloudflare } from './cloudflare.ts';

/** A secret of the Worker, and where its value comes from. */
type Secret = {
  name: string;
  /** What it is, as one is asked for it. */
  what: readonly string[];
  fits: RegExp;
  /** Made by chance where the owner has none. */
  made?: () => string;
  /** Why the owner is shown what was made. */
  keep?: string;
  /** Of no use to anybody unless the owner has it too: without somebody to see it, none is made. */
  shared?: true;
};

const SECRET_BYTES = 32; // as many as HMAC-SHA-256 can use
const ANY = /^\S[\s\S]*$/;

/** What this site needs, the most important first. */
const secretsOf = ({ booking }: House, origin: string): Secret[] => [
  {
    name: 'TOKEN_SECRET',
    what: ['What links are signed with. If this practice had one before, give it, so that its links stay good.'],
    fits: /^.{32,}$/,
    made: () => randomBytes(SECRET_BYTES).toString('base64url'),
    keep: 'Keep it in your password manager: with another one, links in sent mails are dead and it is forgotten who has unsubscribed.',
  },
  {
    name: 'RESEND_API_KEY',
    what: [
      'The API key of Resend (https://resend.com/api-keys). "Full access" lets the desk watch your domain; "Sending access" is enough to send.',
    ],
    fits: /^re_\S+$/,
  },
  {
    name: 'RESEND_WEBHOOK_SECRET',
    what: [
      `At Resend, under Webhooks, add ${origin}${routes.resendWebhook}`,
      'with the events email.sent, delivered, delivery_delayed, bounced, complained, failed and suppressed.',
      'Its signing secret (whsec_…) goes here. Without it bounces and complaints are not heard of.',
    ],
    fits: /^whsec_[A-Za-z0-9+/]+={0,2}$/,
  },
  ...(booking.provider === 'calcom' || booking.provider === 'calendly'
    ? [calendarSecret(booking.provider, origin)]
    : []),
  ...(booking.provider === 'builtin'
    ? [
        {
          name: 'BUSY_CALENDARS',
          what: [
            'Private .ics addresses of your own calendars, with spaces between, so that calls avoid what is in them.',
          ],
          fits: /^https?:\/\/\S+(\s+https?:\/\/\S+)*$/,
        },
      ]
    : []),
];

const calendarSecret = (provider: 'calcom' | 'calendly', origin: string): Secret => ({
  name: provider === 'calcom' ? 'CALCOM_WEBHOOK_SECRET' : 'CALENDLY_WEBHOOK_SECRET',
  what: [
    `What the webhook of your calendar to ${origin}${routes[`${provider}Webhook`]} is signed with; see docs/booking.md.`,
  ],
  fits: ANY,
  made: () => randomBytes(SECRET_BYTES).toString('hex'),
  keep: 'Give it to the webhook there.',
  shared: true,
});

/**
 * Sets the secrets that the Worker does not have yet and never touches one that it has. Values come from the environment
 * or, with somebody at the keyboard, from them; what can be made by chance is made.
 */
export const setMissingSecrets = async (
  house: House,
  origin: string,
  cloudflare: Pick<Cloudflare, 'secrets' | 'setSecrets'>,
  { say, askSecretly }: Terminal,
  { given, asks, dry }: { given: NodeJS.Dict<string>; asks: boolean; dry: boolean },
): Promise<void> => {
  const present = await cloudflare.secrets();
  const values: Record<string, string> = {};
  const shown: string[] = [];
  for (const secret of secretsOf(house, origin).filter(({ name }) => !present.includes(name))) {
    const { name, made, keep, shared } = secret;
    const value = given[name] ?? (asks ? await typed(secret) : '');
    if (value !== '' && !secret.fits.test(value))
      say(`  ! ${name} in the environment does not look right and was left out`);
    else if (value !== '') values[name] = value;
    else if (made && (asks || !shared)) {
      values[name] = made();
      if (asks && keep) shown.push(`${name}  ${values[name]}`, `  ${keep}`);
    } else say(dry ? `      would ask for: ${name}` : `  ! ${name} is left out for now`);
  }
  if (Object.keys(values).length > 0) await cloudflare.setSecrets(values);
  const set = [...present, ...Object.keys(values)];
  say(`  ✓ Secrets: ${set.length > 0 ? set.join(', ') : 'none'}`);
  for (const line of shown) say(`      ${line}`);

  async function typed({ name, what, fits, made }: Secret): Promise<string> {
    say();
    for (const line of what) say(`    ${line}`);
    for (;;) {
      const value = await askSecretly(`${name} (Enter: ${made ? 'one is made' : 'leave it out for now'}):`);
      if (value === '' || fits.test(value)) return value;
      say(`    That does not look like ${name}.`);
    }
  }
};
