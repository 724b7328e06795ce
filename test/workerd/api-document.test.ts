import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import guide from '../../docs/api.md?raw';
import { routes } from '../../src/routes.ts';
import { openApi } from '../../src/tools/openapi.ts';
import { deskOf } from './support/desk.ts';
import { ORIGIN, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);

const Schema = z.looseObject({ $ref: z.optional(z.string()) });
const Parameter = z.looseObject({ name: z.string(), in: z.enum(['path', 'query']), schema: z.looseObject({}) });
const Operation = z.looseObject({
  parameters: z.array(Parameter),
  responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), z.looseObject({ schema: Schema })) })),
});
const Document = z.looseObject({
  paths: z.record(z.string(), z.looseObject({ get: Operation })),
  components: z.looseObject({ schemas: z.record(z.string(), Schema) }),
});

const document = Document.parse(openApi(ORIGIN));

/** The schema that the document has for an answer. */
const schemaFor = (path: string, response: Response) => {
  const kind = response.headers.get('content-type')?.split(';')[0] ?? '';
  const schema = document.paths[path]?.get.responses[response.status]?.content[kind]?.schema;
  const name = schema?.$ref?.split('/').at(-1);
  const { $ref: _, ...found } = (name === undefined ? schema : document.components.schemas[name]) ?? { not: {} };
  return z.fromJSONSchema(found);
};

/** A product with a lead, and a token for it. */
const known = async () => {
  const product = openProduct();
  await product.becomeLead('kim@example.org', { 'first-name': 'Kim', 'follow-up': 'yes' });
  const desk = await deskOf(product);
  const id = (await desk.read(routes.deskApi)).match(/name="id" value="([^"]+)"/)?.[1] ?? '';
  const made = await (await desk.post(routes.deskApi, { id, name: 'CRM', lifetime: 'year' })).text();
  const [lead] = await rows<{ id: string }>('SELECT id FROM leads');
  return { product, token: made.match(/epq_[\w-]{43}/)?.[0] ?? '', lead: lead?.id ?? '' };
};

describe('the document', () => {
  test.each([
    ['/api/v1/leads', '', 200],
    ['/api/v1/leads', '?limit=1&state=confirmed&since=2026-01-01', 200],
    ['/api/v1/leads', '?limit=0&nothing=1', 422],
    ['/api/v1/leads/{lead}', '', 200],
    ['/api/v1/leads/{lead}', '?quiz=x', 422],
    ['/api/v1/leads/{nobody}', '', 404],
    ['/api/v1/funnel', '', 200],
    ['/api/v1/funnel', '?from=2026-11-01&to=2026-11-23&device=phone&source=-&version=x', 200],
    ['/api/v1/funnel', '?quiz=nothing', 422],
  ])('describes the answer to %s%s', async (path, query, status) => {
    const { product, token, lead } = await known();
    const response = await product.get(path.replace('{lead}', lead).replace('{nobody}', 'x') + query, {
      authorization: `Bearer ${token}`,
    });
    expect(response.status).toBe(status);
    const read = schemaFor(path.replace('{nobody}', '{lead}'), response);
    const answer = await response.json<object>();
    expect(read.safeParse(answer).error).toBeUndefined();
    expect(read.safeParse({ ...answer, more: 1 }).success).toBe(false);
  });

  test.each(Object.entries(document.paths))('names what %s is asked without a token', async (path) => {
    const response = await openProduct().get(path);
    expect(schemaFor(path, response).safeParse(await response.json()).error).toBeUndefined();
  });
});

describe('docs/api.md', () => {
  /** Its examples, each as it would be run, with the status that it names. */
  const examples = [...guide.matchAll(/^curl (.*?[^\\])$/gms)].map(([, line = '']) => ({
    header: /-H "Authorization: Bearer (\S+)"/.exec(line)?.[1],
    url: /"(https:[^"]+)"/.exec(line)?.[1] ?? '',
    status: Number(/# (\d{3})$/.exec(line)?.[1] ?? 200),
  }));

  test('has an example for each address', () => {
    const shown = examples.map(({ url }) => new URL(url.replace('$LEAD', '{lead}')).pathname);
    expect(new Set(shown.map(decodeURIComponent))).toEqual(new Set(Object.keys(document.paths)));
  });

  test.each(examples)('its example is answered as it says: $url', async ({ header, url, status }) => {
    const { product, token, lead } = await known();
    expect(header).toBe('$TOKEN');
    const response = await product.get(url.replace('https://quiz.example.de', ORIGIN).replace('$LEAD', lead), {
      authorization: `Bearer ${token}`,
    });
    expect(response.status).toBe(status);
    if (url.includes('/leads?state'))
      expect(await response.json()).toMatchObject({ leads: [{ id: lead }], next: null });
  });

  test('names every parameter, the fields of a lead, and the problem as it comes', async () => {
    const { product, token, lead } = await known();
    const ask = async (path: string) => (await product.get(path, { authorization: `Bearer ${token}` })).json<object>();
    for (const { get } of Object.values(document.paths))
      for (const { name, in: place } of get.parameters) if (place === 'query') expect(guide).toContain(`\`${name}\``);
    const [example, problem] = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => JSON.parse(json));
    expect(Object.keys(example.leads[0])).toEqual(Object.keys(await ask(`${routes.apiLeads}/${lead}`)));
    const real = JSON.stringify(await ask(`${routes.apiLeads}?stat=booked`)).replaceAll(
      ORIGIN,
      'https://quiz.example.de',
    );
    expect(JSON.parse(real)).toEqual(problem);
  });
});
