import { DAY } from '../../lib/clock.ts';
import { DEVICES, type Device } from '../../lib/visitor.ts';
import type { Asked } from '../../visit/count/figures.ts';

/** What the funnel's page is asked for. Days are those of the owner's calendar, since 1970, with both ends. */
export type Choice = Asked & {
  /** Shown beside it: the time before, of the same length, or another version; null: nothing. */
  beside: { kind: 'before' } | { kind: 'version'; version: string } | null;
};

export const PERIODS = [7, 30, 90] as const;
const USUAL = 30; // days
export const LONGEST = 731; // days: two years, so that a page has an end

/** What an address asks for; whatever it does not say or says wrongly is as usual. */
export const choiceFrom = (params: URLSearchParams, quizIds: readonly string[], today: number): Choice => {
  const named = params.get('quiz') ?? '';
  const device = params.get('device');
  return {
    ...periodFrom(params, today),
    quiz: quizIds.includes(named) ? named : (quizIds[0] ?? ''),
    version: given(params.get('version')),
    device: DEVICES.find((one): one is Device => one === device) ?? null,
    source: params.get('source') === NO_SOURCE ? '' : given(params.get('source')),
    beside: besideFrom(given(params.get('beside'))),
  };
};

/** In an address: those whose source is not known. */
export const NO_SOURCE = '-';

const given = (value: string | null): string | null => value?.slice(0, 60) || null;

const besideFrom = (value: string | null): Choice['beside'] => {
  if (value === null) return null;
  return value === 'before' ? { kind: 'before' } : { kind: 'version', version: value };
};

const periodFrom = (params: URLSearchParams, today: number): { from: number; to: number } => {
  const from = dayFrom(params.get('from'));
  const to = dayFrom(params.get('to'));
  if (from !== null && to !== null && from <= to) {
    const end = Math.max(0, Math.min(to, today));
    return { from: Math.max(Math.min(from, end), end - LONGEST + 1), to: end };
  }
  const days = PERIODS.find((one) => String(one) === params.get('days')) ?? USUAL;
  return { from: today - days + 1, to: today };
};

const dayFrom = (date: string | null): number | null => {
  const at = /^\d{4}-\d\d-\d\d$/.test(date ?? '') ? Date.parse(`${date}T00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? null : at / DAY;
};

/** What stands beside a choice, asked for in the same way; null for nothing. */
export const besideOf = ({ beside, ...asked }: Choice): Asked | null => {
  if (beside === null) return null;
  if (beside.kind === 'version') return { ...asked, version: beside.version };
  return { ...asked, from: asked.from - (asked.to - asked.from + 1), to: asked.from - 1 };
};
