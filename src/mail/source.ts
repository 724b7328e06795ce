import type { Message } from './mailer.ts';

/** A message as it would go over the wire (RFC 5322, MIME multipart/alternative), to look at. */
export const sourceOf = (message: Message, at: number): string => {
  const boundary = 'mailbox-part';
  const part = (type: string, body: string) =>
    [`--${boundary}`, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: 8bit', '', body].join('\r\n');
  return [
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${message.from}`,
    `To: ${message.to}`,
    `Reply-To: ${message.replyTo}`,
    `Subject: ${message.subject}`,
    ...Object.entries(message.headers).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    part('text/plain', message.text),
    part('text/html', message.html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
};
