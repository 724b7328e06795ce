import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';

/** What the API's documentation says of a mail (https://resend.com/docs/api-reference/emails/send-email), as far as we use it. */
const Mail = z.looseObject({
  from: z.string(),
  to: z.union([z.string(), z.array(z.string()).max(50)]),
  subject: z.string(),
  html: z.string().optional(),
  text: z.string().optional(),
});

type Answer = { status: number; body: unknown; headers?: Record<string, string> };
type Behaviour = 'hang-up-before' | 'hang-up-after' | 'never-answer' | Answer;

/** Resend's API on this machine, with its validation and its idempotency, and faults on demand. */
export const startFakeResend = async () => {
  const accepted: { id: string; key: string; mail: z.infer<typeof Mail> }[] = [];
  const script: Behaviour[] = [];
  const requests: { key: string; authorization: string }[] = [];

  const answer = (key: string, authorization: string, body: string): Answer => {
    const error = (status: number, name: string): Answer => ({
      status,
      body: { statusCode: status, name, message: name },
    });
    if (authorization === '') return error(401, 'missing_api_key');
    if (authorization !== 'Bearer re_test') return error(403, 'invalid_api_key');
    if (key.length > 256) return error(400, 'invalid_idempotency_key');
    const mail = Mail.safeParse(JSON.parse(body));
    if (!mail.success) return error(422, 'missing_required_field');
    const before = accepted.find((one) => one.key === key);
    if (before)
      return JSON.stringify(before.mail) === JSON.stringify(mail.data)
        ? { status: 200, body: { id: before.id } }
        : error(409, 'invalid_idempotent_request');
    const id = `mail-${accepted.length + 1}`;
    accepted.push({ id, key, mail: mail.data });
    return { status: 200, body: { id } };
  };

  const server = createServer(async (request, response) => {
    const key = String(request.headers['idempotency-key'] ?? '');
    const authorization = request.headers.authorization ?? '';
    requests.push({ key, authorization });
    const behaviour = script.shift();
    const body = await bodyOf(request);
    if (behaviour === 'hang-up-before') return request.socket.destroy();
    if (behaviour === 'never-answer') return;
    const {
      status,
      body: said,
      headers,
    } = typeof behaviour === 'object' ? behaviour : answer(key, authorization, body);
    if (behaviour === 'hang-up-after') return request.socket.destroy();
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(typeof said === 'string' ? said : JSON.stringify(said));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${port(server.address())}`,
    accepted,
    requests,
    /** What the next request meets. */
    next: (behaviour: Behaviour): void => void script.push(behaviour),
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

const port = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address ? address.port : 0;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
};
