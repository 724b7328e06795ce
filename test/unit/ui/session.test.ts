import { describe, expect, it } from 'vitest';
import type { FormQuestion, QuizForm } from '../../../quiz/engine/form.ts';
import { choose, sessionAt } from '../../../src/widget/session.ts';

const one: FormQuestion = {
  id: 'one',
  kind: 'scale',
  area: null,
  ask: '1?',
  options: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ],
};
const many: FormQuestion = {
  id: 'many',
  kind: 'multiple',
  area: null,
  max: 2,
  ask: '2?',
  options: [
    { id: 'p', label: 'P' },
    { id: 'q', label: 'Q' },
    { id: 'r', label: 'R' },
    { id: 'none', label: 'Nichts', alone: true },
  ],
};
const form: QuizForm = { id: 'probe', lang: 'de', title: 'Probe', areas: {}, questions: [one, many] };
const at = (given: readonly string[]) => ({ answers: { many: given }, question: many, notice: null });

describe('choosing an option', () => {
  it('replaces the answer where one is allowed', () => {
    const session = { answers: { one: ['a'] }, question: one, notice: null };
    expect(choose(session, 'b').answers).toEqual({ one: ['b'] });
    expect(choose(session, 'a').answers).toEqual({ one: ['a'] });
  });

  it('adds and takes away, in the order of the options, where more are allowed', () => {
    expect(choose(at(['q']), 'p').answers).toEqual({ many: ['p', 'q'] });
    expect(choose(at(['p', 'q']), 'p').answers).toEqual({ many: ['q'] });
  });

  it('keeps to the limit and says so', () => {
    expect(choose(at(['p', 'q']), 'r')).toEqual({ ...at(['p', 'q']), notice: 'too-many' });
  });

  it('lets "none of these" stand alone', () => {
    expect(choose(at(['p', 'q']), 'none').answers).toEqual({ many: ['none'] });
    expect(choose(at(['none']), 'r').answers).toEqual({ many: ['r'] });
  });
});

describe('the session of an address', () => {
  it('is at the first open question, or at the one named', () => {
    expect(sessionAt(form, '?one=a&utm_source=x')).toEqual({ answers: { one: ['a'] }, question: many, notice: null });
    expect(sessionAt(form, '?one=a&at=one')?.question).toBe(one);
    expect(sessionAt(form, '?one=a&many=p')).toBeNull();
  });
});
