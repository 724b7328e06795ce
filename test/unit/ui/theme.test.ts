import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, toHex, toOklch } from '../../../src/ui/colour.ts';
import { type Palette, palettes, themeCss } from '../../../src/ui/theme.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

const TEXT: [keyof Palette, keyof Palette][] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'wash'],
  ['muted', 'paper'],
  ['muted', 'surface'],
  ['muted', 'wash'],
  ['alert', 'paper'],
  ['alert', 'surface'],
  ['alert', 'wash'],
  ['accent-ink', 'paper'],
  ['accent-ink', 'surface'],
  ['accent-ink', 'wash'],
  ['on-accent', 'accent'],
  ['on-deep', 'deep'],
];
const GRAPHIC: [keyof Palette, keyof Palette][] = [
  ['accent-edge', 'paper'],
  ['accent-edge', 'surface'],
  ['edge', 'paper'],
  ['edge', 'surface'],
  ['edge', 'wash'],
];

describe('the theme of any owner', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`can be read (WCAG 2.2 AA), ${scheme}`, () => {
      fc.assert(
        fc.property(hex, (accent) => {
          const palette = palettes(accent)[scheme];
          for (const [on, ground] of TEXT)
            expect(contrast(palette[on], palette[ground]), `${on} on ${ground}`).toBeGreaterThanOrEqual(4.5);
          for (const [on, ground] of GRAPHIC)
            expect(contrast(palette[on], palette[ground]), `${on} on ${ground}`).toBeGreaterThanOrEqual(3);
        }),
        { numRuns: 400 },
      );
    });
  }

  it('keeps the accent as it is where it can be seen', () => {
    expect(palettes('#1f5f5b').light.accent).toBe('#1f5f5b');
    expect(palettes('#1F5F5B').light['accent-ink']).toBe('#1f5f5b');
    expect(palettes('#1f5f5b').light['accent-edge']).toBe('#1f5f5b');
  });

  it('keeps a bright accent for fills on paper and gives them a border that can be seen', () => {
    const { light } = palettes('#ffd400');
    expect(light.accent).toBe('#ffd400');
    expect(light['on-accent']).toBe('#000000');
    expect(light['accent-edge']).not.toBe('#ffd400');
  });

  it('knows the contrast of black and white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#777777')).toBe(1);
  });

  it('comes back from OKLCH with the colour it went in with', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        expect(toHex(toOklch(colour))).toBe(colour);
      }),
    );
  });

  it('can be set on a shadow root', () => {
    expect(themeCss({ accent: '#1f5f5b', radius: 8, font: 'serif' }, ':host')).toMatch(
      /^:host\{--radius:8px;--font:serif;.*\{:host\{/,
    );
  });
});
