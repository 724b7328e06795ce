import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../emails/parts/colour.ts';
import { themeOf } from '../../../emails/parts/theme.ts';

const accents = fc.integer({ min: 0, max: 0xffffff }).map((colour) => `#${colour.toString(16).padStart(6, '0')}`);

const paletteOf = (accent: string, scheme: 'light' | 'dark') =>
  themeOf({ accent, radius: 8, font: 'sans-serif' })[scheme];

describe.each(['light', 'dark'] as const)('in %s surroundings, with any accent', (scheme) => {
  it('every text reaches a contrast of 4.5 to 1', () => {
    fc.assert(
      fc.property(accents, (accent) => {
        const { ink, soft, link, page, card, tint, button, onButton, strong, onStrong } = paletteOf(accent, scheme);
        const pairs = [
          [ink, page],
          [ink, card],
          [ink, tint],
          [soft, page],
          [soft, card],
          [link, card],
          [link, tint],
          [onButton, button],
          [onStrong, strong],
        ] as const;
        for (const [text, surface] of pairs) expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('the bottleneck and every button stand out from the sheet', () => {
    fc.assert(
      fc.property(accents, (accent) => {
        const { strong, bar, buttonLine, card } = paletteOf(accent, scheme);
        for (const shape of [strong, bar, buttonLine]) expect(contrast(shape, card)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('the accent', () => {
  it('is used as it is where it can be read', () => {
    expect(paletteOf('#1f5f5b', 'light')).toMatchObject({ link: '#1f5f5b', button: '#1f5f5b', onButton: '#ffffff' });
  });

  it('is a surface only where it is too light for text', () => {
    const { link, button, onButton, ink } = paletteOf('#ffd400', 'light');
    expect({ link, button, onButton }).toEqual({ link: ink, button: '#ffd400', onButton: '#000000' });
  });

  it('that is no colour is named in the error', () => {
    expect(() => paletteOf('teal', 'light')).toThrow('"teal" is not #rrggbb');
  });
});
