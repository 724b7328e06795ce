import { describe, expect, test } from 'vitest';
import { personas } from '../../../quiz/business-engpass/personas.ts';
import { Persona } from '../../../quiz/check/persona.ts';
import { simulate } from '../../../quiz/check/simulate.ts';
import type { Quiz } from '../../../quiz/engine/quiz.ts';
import { quizzes } from '../../../quiz/index.ts';
import { reportPage } from '../../../src/tools/report/page.ts';
import { roundedUp, scaleTo, ticksTo } from '../../../src/tools/report/scale.ts';
import { sampleQuiz } from '../../support/sample-quiz.ts';

const pageOf = ({ model, texts }: Quiz, people: readonly Persona[]): string => {
  const simulation = simulate({ model, texts: texts.de, personas: people, n: 500, seed: 7 });
  return reportPage({ model, texts: texts.de, version: 'v1', simulation }, ':root{--ink:#000}');
};

const real = quizzes['business-engpass'] ?? sampleQuiz;
const full = pageOf(
  real,
  personas.map((persona) => Persona.parse(persona)),
);
const bare = pageOf(sampleQuiz, []);

describe.each([
  ['with everything', full],
  ['of a quiz without personas and figures', bare],
])('a report %s', (_, page) => {
  test('asks nobody for anything', () => {
    expect(page).not.toMatch(/https?:|src=|href=|url\(|@import|<script|<link/);
    expect(page).toContain("default-src 'none'");
  });

  test('has a sentence for each plot and a table behind it', () => {
    expect(page.match(/<svg[^>]*aria-label="[^"]{10,}"/g)?.length).toBe(page.match(/<svg/g)?.length);
    for (const section of page.split('<section').slice(1)) expect(section).toContain('<table');
  });

  test('has no hole in it', () => {
    expect(page).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });
});

test('the same simulation gives the same file', () => {
  expect(pageOf(sampleQuiz, [])).toBe(bare);
});

test('a report has what the author asked for', () => {
  const headings = [...full.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading);
  expect(headings).toHaveLength(8);
  for (const persona of personas) expect(full).toContain(persona.who);
  expect(bare.match(/<h2>/g)).toHaveLength(6); // no euros, no personas
});

describe('axes', () => {
  test('have round ticks', () => {
    expect(ticksTo(0.4, 6)).toEqual([0, 0.1, 0.2, 0.30000000000000004, 0.4]);
    expect(ticksTo(54_000, 6)).toEqual([0, 10_000, 20_000, 30_000, 40_000, 50_000]);
    expect(roundedUp(0.9, 3)).toBe(1);
  });

  test('carry values to places, and none beyond their ends', () => {
    const x = scaleTo(100, 10, 20);
    expect([0, 50, 100, 200].map(x)).toEqual([10, 15, 20, 20]);
  });
});
