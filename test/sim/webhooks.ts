import { createHmac, createSecretKey } from 'node:crypto';
import type { App } from '../../src/app.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/lib/clock.ts';
import { routes } from '../../src/routes.ts';
import { requestOf } from './http.ts';
import type { Person } from './people.ts';
import type { Sent } from './provider.ts';
import type { World } from './world.ts';

/** When Resend tries again (https://resend.com/docs/dashboard/webhooks/retries-and-replays). */
const RETRIES = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR];
const SECRET = Buffer.from('a webhook secret of 32 letters..');
const KEY = createSecretKey(SECRET);
export const WEBHOOK_SECRET = `whsec_${SECRET.toString('base64')}`;

type Event = { type: string; data: object };

type Options = {
  origin: string;
  appNow: () => App;
  /** A report came through, and the product said that it has it. */
  told: (mail: string, type: string) => void;
  /** What bars the address is committed. */
  barred: (email: string) => void;
};

/** What the provider tells of mails that it took: each at least once, late, and in no order. */
export const createWebhooks = (world: World, { origin, appNow, told, barred }: Options) => {
  const { random, weather } = world;
  let count = 0;

  const send = (mail: Sent, event: Event, delay: number): void => {
    const id = `msg_${++count}`;
    const { webhookLoses, webhookRepeats } = weather.rates();
    const copies = random.chance(webhookLoses) ? 0 : random.chance(webhookRepeats) ? 2 : 1;
    for (let copy = 0; copy < copies; copy++)
      world.after(delay + copy * random.stretch(1, HOUR), () => post(id, mail, event, 0));
  };

  const post = (id: string, mail: Sent, { type, data }: Event, tries: number): Promise<void> => {
    const body = JSON.stringify({ type, created_at: new Date(world.now()).toISOString(), data });
    const timestamp = String(Math.floor(world.now() / 1000));
    const signature = createHmac('sha256', KEY).update(`${id}.${timestamp}.${body}`).digest('base64');
    let status = 0;
    const request = async (): Promise<void> => {
      const response = await appNow().fetch(
        requestOf(origin + routes.resendWebhook, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'svix-id': id,
            'svix-timestamp': timestamp,
            'svix-signature': `v1,${signature}`,
          },
          body,
        }),
      );
      status = response.status;
    };
    return world.start(`webhook ${type} of ${mail.mail} (${id})`, request, {
      committed: () => bars(type, data) && barred(mail.to),
      ended: () => {
        const delay = RETRIES[tries];
        if (status === 200) told(mail.mail, type);
        else if (delay !== undefined) world.after(delay, () => post(id, mail, { type, data }, tries + 1));
      },
    });
  };

  return {
    /** What comes of a mail that was taken. */
    after(mail: Sent, providerId: string, person: Person): void {
      const data = { email_id: providerId, to: [mail.to], tags: { mail: mail.mail } };
      const soon = () => random.stretch(20, 20 * MINUTE);
      if (random.chance(0.2)) send(mail, { type: 'email.sent', data }, soon());
      if (random.chance(0.1)) send(mail, { type: 'email.delivery_delayed', data }, soon());
      switch (person.mailbox) {
        case 'bounces':
          return send(
            mail,
            { type: 'email.bounced', data: { ...data, bounce: { type: 'Permanent', subType: 'General' } } },
            soon(),
          );
        case 'is full':
          return send(
            mail,
            { type: 'email.bounced', data: { ...data, bounce: { type: 'Transient', subType: 'MailboxFull' } } },
            soon(),
          );
        case 'is suppressed':
          return send(
            mail,
            { type: 'email.suppressed', data: { ...data, suppressed: { type: 'OnAccountSuppressionList' } } },
            soon(),
          );
        case 'fails':
          return send(
            mail,
            { type: 'email.failed', data: { ...data, failed: { reason: 'reached_daily_quota' } } },
            soon(),
          );
        default:
          if (random.chance(0.4)) send(mail, { type: 'email.delivered', data }, soon());
          if (random.chance(person.complains))
            send(mail, { type: 'email.complained', data }, random.stretch(MINUTE, 2 * DAY));
      }
    },
  };
};

const bars = (type: string, data: object): boolean =>
  type === 'email.complained' ||
  type === 'email.suppressed' ||
  (type === 'email.bounced' && JSON.stringify(data).includes('Permanent'));
