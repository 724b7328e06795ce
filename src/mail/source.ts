import type { Attachment, Message } from './mailer.ts';

/** A message as it would go over the wire (RFC 5322, MIME), to look at: text and HTML, and the files that go with it. */
export const sourceOf = (message: Message, at: number): string => {
  const letter = multipart('alternative', [textPart('text/plain', message.text), textPart('text/html', message.html)]);
  const { attachments = [] } = message;
  return [
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${message.from}`,
    `To: ${message.to}`,
    `Reply-To: ${message.replyTo}`,
    `Subject: ${message.subject}`,
    ...Object.entries(message.headers).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
    attachments.length === 0 ? letter : multipart('mixed', [letter, ...attachments.map(filePart)]),
    '',
  ].join('\r\n');
};

/** Parts one after the other, with the head that belongs to them. */
const multipart = (kind: 'alternative' | 'mixed', parts: readonly string[]): string => {
  const boundary = `mailbox-${kind}`;
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
  ].join('\r\n');
};

const textPart = (type: string, body: string): string =>
  [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: 8bit', '', body].join('\r\n');

const filePart = ({ filename, content, contentType }: Attachment): string =>
  [
    `Content-Type: ${contentType}`,
    `Content-Disposition: attachment; filename="${filename}"`,
    'Content-Transfer-Encoding: base64',
    '',
    content.replace(/.{76}(?=.)/g, '$&\r\n'),
  ].join('\r\n');
