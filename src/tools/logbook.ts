import { styleText } from 'node:util';

/** What wrangler says that helps nobody who runs the product. */
const NOISE = [
  /^\s*$/,
  /^(⎔|✨)/,
  /^(Your Worker has access|Binding {2,}|env\.[A-Z_]+ \()/,
  /^Using (secrets|vars) defined/,
  /^\[wrangler:info\] (Ready on|QUEUE )/,
  /^\[wrangler:info\] (GET|HEAD) \/assets\//,
  /Scheduled Workers are not automatically triggered|manually trigger a scheduled event|curl "http|cron-triggers/,
];
const REQUEST = /^\[wrangler:info\] (?<method>[A-Z]+) (?<path>\S+) (?<status>\d{3}) .*\((?<took>\d+)ms\)$/;

/** Links with a token are keys to a person's data, and answers are theirs: neither belongs on a screen. */
const withoutKeys = (path: string): string =>
  path.replace(/^(\/(?:confirm|analysis|book)|\/q\/[\w-]+\/sent)\/.*/, '$1/…').replace(/^(\/q\/[\w-]+)\?.*/, '$1?…');

/** One line of wrangler's output as a person wants to read it, or null for noise. */
export const readable = (line: string): string | null => {
  if (NOISE.some((noise) => noise.test(line))) return null;
  const request = REQUEST.exec(line)?.groups;
  if (!request) return `  ${line.replace(/^\[wrangler:\w+\] /, '')}`;
  const { method = '', path = '', status = '', took = '' } = request;
  const colour = status < '400' ? 'dim' : 'red';
  return styleText(colour, `  ${status} ${method.padEnd(4)} ${withoutKeys(path).slice(0, 80)}  ${took} ms`);
};
