import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { PROBLEMS } from '../../../src/desk/api/problems.ts';
import { openApi } from '../../../src/tools/openapi.ts';

/** What OpenAPI 3.1.1 says of the parts that are used here; everything else is a fault (https://spec.openapis.org/oas/v3.1.1.html). */
const Schema = z.looseObject({});
const MediaType = z.strictObject({ schema: Schema });
const Response = z.strictObject({ description: z.string().min(1), content: z.record(z.string(), MediaType) });
const Parameter = z
  .strictObject({
    name: z.string(),
    in: z.enum(['query', 'path']),
    required: z.boolean(),
    description: z.string().optional(),
    schema: Schema,
  })
  .refine(({ in: place, required }) => place !== 'path' || required, 'a parameter in the path is always required');
const Operation = z.strictObject({
  operationId: z.string().regex(/^\w+$/),
  summary: z.string(),
  parameters: z.array(Parameter),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/), Response),
});
const Document = z.strictObject({
  openapi: z.literal('3.1.1'),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.strictObject({ url: z.url() })),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(z.string().startsWith('/'), z.strictObject({ get: Operation })),
  components: z.strictObject({
    securitySchemes: z.record(
      z.string(),
      z.strictObject({ type: z.literal('http'), scheme: z.literal('bearer'), description: z.string() }),
    ),
    schemas: z.record(z.string(), Schema),
  }),
  'x-problems': z.record(z.string(), z.strictObject({ status: z.int(), title: z.string(), detail: z.string() })),
});

const made = JSON.parse(JSON.stringify(openApi('https://quiz.example.de')));
const document = Document.parse(made);
const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, ...get }));

/** Every place of a document, however deep. */
const placesIn = (part: unknown): Record<string, unknown>[] =>
  typeof part === 'object' && part !== null
    ? [
        ...(Array.isArray(part) ? [] : [Object.fromEntries(Object.entries(part))]),
        ...Object.values(part).flatMap(placesIn),
      ]
    : [];

const at = (pointer: string): unknown =>
  pointer
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((part, name) => z.record(z.string(), z.unknown()).parse(part)[name], made);

describe('the document about the API', () => {
  test('names every address with every parameter, and no other', () => {
    const named = operations.map(({ path, parameters }) => [path, ...parameters.map(({ name }) => name)]);
    expect(named).toEqual([
      ['/api/v1/leads', 'quiz', 'bottleneck', 'tier', 'state', 'source', 'tag', 'since', 'limit', 'cursor'],
      ['/api/v1/leads/{lead}', 'lead'],
      ['/api/v1/funnel', 'quiz', 'days', 'from', 'to', 'version', 'source', 'device'],
    ]);
  });

  test('has no reference that leads nowhere, and each operation has a name of its own', () => {
    const references = placesIn(made).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
    expect(references.length).toBeGreaterThan(5);
    for (const reference of references) expect(at(reference)).toBeTypeOf('object');
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const security of document.security)
      for (const name of Object.keys(security)) expect(document.components.securitySchemes).toHaveProperty(name);
  });

  test('has each name in a path among its parameters', () => {
    for (const { path, parameters } of operations)
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`)).toEqual(
        path.match(/\{\w+\}/g) ?? [],
      );
  });

  test('says of every parameter what it takes, and of every problem what to do', () => {
    for (const { parameters } of operations)
      for (const one of parameters.filter((parameter) => parameter.in === 'query')) {
        expect(one.description, one.name).toMatch(/^[A-Z].*\.$/);
        expect(Object.keys(one.schema)).not.toEqual([]);
      }
    expect(document['x-problems']).toEqual(PROBLEMS);
    for (const { responses } of operations)
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '401', '403', '422', '429', '500']));
  });

  test('holds schemas of JSON Schema alone, in which no field may be made up', () => {
    for (const { responses } of operations) {
      const { schema } = responses[200]?.content['application/json'] ?? {};
      expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(() => z.fromJSONSchema(schema ?? {})).not.toThrow();
    }
  });

  test('says nothing that is not for everybody', () => {
    expect(JSON.stringify(made)).not.toMatch(/epq_\w|@example|SECRET|sha-?256/i);
  });
});
