import type { Message } from './mailer.ts';

/** A message as it would go over the wire (RFC 5322, MIME), to look at: text and HTML, and the files that go with it. */
export const sourceOf = (message: Message, at: number): string => {
  const boundary = 'mailbox-part';
  const files = (message.attachments ?? []).map(({ filename, content, contentType }) =>
    [
      `--${boundary}`,
      `Content-Type: ${contentType}`,
      `Content-Disposition: attachment; filename="${filename}"`,
      'Content-Transfer-Encoding: base64',
      '',
      content.replace(/.{76}(?=.)/g, '$&\r\n'),
    ].join('\r\n'),
  );
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
    `Content-Type: multipart/${files.length > 0 ? 'mixed' : 'alternative'}; boundary="${boundary}"`,
    '',
    part('text/plain', message.text),
    part('text/html', message.html),
    ...files,
    `--${boundary}--`,
    '',
  ].join('\r\n');
};
