import { styleText } from 'node:util';
import type { Terminal } from '../terminal.ts';

/** What a check has found. `fault` holds up a publication, `note` does not. */
export type Finding = {
  level: 'ok' | 'note' | 'fault';
  what: string;
  /** What to do about it, line by line. */
  how?: readonly string[];
};

export const ok = (what: string): Finding => ({ level: 'ok', what });
export const note = (what: string, ...how: string[]): Finding => ({ level: 'note', what, how });
export const fault = (what: string, ...how: string[]): Finding => ({ level: 'fault', what, how });

export const sayFindings = (findings: readonly Finding[], say: Terminal['say']): void => {
  for (const { level, what, how = [] } of findings) {
    say(`  ${MARKS[level]} ${what}`);
    for (const line of how) say(styleText('dim', `      ${line}`));
  }
};

export const hasFaults = (findings: readonly Finding[]): boolean => findings.some(({ level }) => level === 'fault');

const MARKS: Readonly<Record<Finding['level'], string>> = {
  ok: styleText('green', '✓'),
  note: styleText('yellow', '!'),
  fault: styleText('red', '✗'),
};
