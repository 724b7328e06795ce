import * as fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { AreaHealth } from '../../../quiz/engine/analysis.ts';
import { flowPath, halfWidth, throatPaths } from '../../../src/ui/pipe.ts';
import { PipeChart } from '../../../src/ui/pipe-chart.tsx';
import { uiTexts } from '../../../src/ui/texts/index.ts';

const healths = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 8 });
const numbers = (path: string) => [...path.matchAll(/-?\d+/g)].map(Number);

describe('the pipe', () => {
  it('is wider the healthier an area is, and never shut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (health) => {
        expect(halfWidth(health)).toBeLessThan(halfWidth(health + 1));
        expect(halfWidth(health)).toBeGreaterThan(0);
      }),
    );
    expect(halfWidth(100)).toBe(300);
  });

  it('stays inside its walls, whatever the healths', () => {
    fc.assert(
      fc.property(healths, fc.nat(), (some, n) => {
        const drawn = [flowPath(some), ...throatPaths(some, n % some.length)].flatMap(numbers);
        for (const at of drawn) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(600);
        }
      }),
    );
  });
});

const area = (id: string, health: number, role: AreaHealth['role']): AreaHealth => ({
  id,
  name: `Bereich ${id}`,
  health,
  level: 1,
  tier: 'Etwas eng',
  role,
});

describe('the picture of the areas', () => {
  const areas = [
    area('a', 72, 'strength'),
    area('b', 9, 'bottleneck'),
    area('c', 40, 'runner-up'),
    area('d', 55, null),
  ];
  const html = renderToString(<PipeChart areas={areas} texts={uiTexts.de.chart} />);

  it('says every area with value and tier in words', () => {
    const text = html.replaceAll(/<svg.*<\/svg>/gs, '').replaceAll(/<[^>]+>/g, '|');
    for (const one of areas)
      expect(text).toMatch(new RegExp(`${one.name}\\|+${one.health}\\|+ von 100\\|+${one.tier}`));
  });

  it('names strength and bottleneck, and draws the bottleneck as a narrowing', () => {
    expect(html).toMatch(/class="pipe-bottleneck".*?Engpass/);
    expect(html).toMatch(/class="pipe-strength".*?Stärke/);
    expect(html.match(/class="pipe-throat"/g)).toHaveLength(2);
  });

  it('says what is thin where the quiz is about a conversation', () => {
    const other = renderToString(<PipeChart areas={areas} about="guide" texts={uiTexts.de.chart} />);
    expect(other).toMatch(/class="pipe-bottleneck".*?Am dünnsten/);
    expect(other.replaceAll(/<[^>]+>/g, '|')).not.toMatch(/Engpass|Rohr/);
  });

  it('has a title and a description for those who cannot see it', () => {
    expect(html).toContain('role="img" aria-labelledby="pipe-title" aria-describedby="pipe-desc"');
    expect(html).toContain('Bereich b 9 von 100, Etwas eng');
  });
});
