import * as z from 'zod';
import { Problem } from '../desk/api/answers.ts';
import { OPERATIONS, type Operation } from '../desk/api/operations.ts';
import { PROBLEMS, type ProblemCode } from '../desk/api/problems.ts';
import { API_WORDS } from './api-words.ts';

/** What can go wrong with every request. */
const ALWAYS: readonly ProblemCode[] = [
  'token-missing',
  'token-unknown',
  'token-expired',
  'owner-gone',
  'parameters-wrong',
  'too-many',
  'internal',
];

/**
 * The document about the API by OpenAPI 3.1.1, drawn from the schemas that the Worker reads requests with and whose types
 * its answers have. It is made when the product is built, so that what makes it is not in the Worker.
 * @param origin where the product answers, e.g. `https://quiz.example.de`
 */
export const openApi = (origin: string): object => ({
  openapi: '3.1.1',
  info: {
    title: 'Engpass-Quiz',
    version: '1',
    description:
      'Reads leads and the funnel. It changes nothing. Every request brings a token that an owner has made at /desk/api, and may come 60 times a minute. What is asked wrongly is answered with a problem (RFC 9457) that says what to do next.',
  },
  servers: [{ url: origin }],
  security: [{ token: [] }],
  paths: Object.fromEntries(
    Object.entries(API_WORDS).map(([id, words]) => {
      const operation = operationOf(id);
      return [operation.path.replaceAll(/:(\w+)/g, '{$1}'), { get: described(id, operation, words) }];
    }),
  ),
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token from /desk/api: epq_…' } },
    schemas: { Problem: schemaOf(Problem) },
  },
  // Not part of OpenAPI: what the `type` of a problem leads to.
  'x-problems': PROBLEMS,
});

const operationOf = (id: string): Operation => {
  const found = new Map<string, Operation>(Object.entries(OPERATIONS)).get(id);
  if (!found) throw new Error(`The API has no ${id}.`);
  return found;
};

type Words = { summary: string; answer: z.core.$ZodType; parameters: Readonly<Record<string, string>> };

const described = (id: string, { path, query, problems }: Operation, { summary, answer, parameters }: Words) => ({
  operationId: id,
  summary,
  parameters: [...pathParameters(path), ...queryParameters(query, parameters)],
  responses: {
    200: { description: summary, content: { 'application/json': { schema: schemaOf(answer) } } },
    ...problemResponses([...ALWAYS, ...problems]),
  },
});

const pathParameters = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

const queryParameters = (query: Operation['query'], words: Words['parameters']) =>
  Object.entries(query.shape).map(([name, field]) => ({
    name,
    in: 'query',
    required: !z.safeParse(field, undefined).success,
    description: words[name],
    schema: schemaOf(field),
  }));

/** Those of one status are one response, which says what each of them means. */
const problemResponses = (codes: readonly ProblemCode[]) =>
  Object.fromEntries(
    [...Map.groupBy(codes, (code) => PROBLEMS[code].status)].map(([status, alike]) => [
      status,
      {
        description: alike.map((code) => `${PROBLEMS[code].title}. ${PROBLEMS[code].detail}`).join('\n\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );

const schemaOf = (schema: z.core.$ZodType) => {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io: 'output' });
  return made;
};
