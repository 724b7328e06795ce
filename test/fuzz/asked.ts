/** One request as it will be sent. */
export type Asked = {
  /** The route it was made for, by its name in src/routes.ts. */
  route: string;
  /** Which of the products is asked: each has other settings. */
  product: ProductName;
  method: string;
  /** Path and query. */
  path: string;
  headers: readonly Header[];
  body: Body;
  /** Whether it comes with a key to what is stored: then the answer may hold addresses of others. */
  signedIn: boolean;
};

export type Header = readonly [name: string, value: string];

export type ProductName = 'local' | 'real' | 'calcom' | 'calendly';

export type Body =
  | { kind: 'none' }
  | { kind: 'text'; text: string }
  | { kind: 'parts'; parts: readonly (readonly [string, string | { file: string; content: string }])[] }
  /** Comes in pieces and does not say how long it is; `breaksOff`: the sender goes away in the middle. */
  | { kind: 'stream'; pieces: readonly string[]; breaksOff: boolean };

/** The request as a line that can be read, and mostly be sent, with curl. */
export const asCurl = ({ method, path, headers, body }: Asked, origin: string): string =>
  [
    `curl -i -X ${method} ${quoted(origin + path)}`,
    ...headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...dataOf(body),
  ].join(' ');

const dataOf = (body: Body): string[] => {
  if (body.kind === 'none') return [];
  if (body.kind === 'text') return [`--data-raw ${quoted(shortened(body.text))}`];
  if (body.kind === 'stream')
    return [
      `-H 'Transfer-Encoding: chunked' --data-raw ${quoted(shortened(body.pieces.join('')))}${body.breaksOff ? ' # breaks off' : ''}`,
    ];
  return body.parts.map(([name, value]) =>
    typeof value === 'string'
      ? `-F ${quoted(`${name}=${shortened(value)}`)}`
      : `-F ${quoted(`${name}=@${value.file}`)}`,
  );
};

const SHOWN = 300; // characters of a body

const shortened = (text: string): string =>
  text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}… (${text.length} characters)`;

/** For a shell that knows `$'…'`: every character that is not plain is written by its number. */
const quoted = (text: string): string =>
  `$'${text.replaceAll(/[\\']/g, '\\$&').replaceAll(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
