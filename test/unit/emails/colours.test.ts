import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themeOf } from '../../../emails/parts/theme.ts';
import { contrast } from '../../../src/ui/colour.ts';
import { palettes } from '../../../src/ui/theme.ts';

const accents = fc.integer({ min: 0, max: 0xffffff }).map((colour) => `#${colour.toString(16).padStart(6, '0')}`);

const coloursOf = (accent: string, scheme: 'light' | 'dark') =>
  themeOf({ ...palettes(accent), radius: 8, font: 'sans-serif' })[scheme];

describe.each(['light', 'dark'] as const)('in %s surroundings, with any accent', (scheme) => {
  it('every text of a mail reaches a contrast of 4.5 to 1', () => {
    fc.assert(
      fc.property(accents, (accent) => {
        const { ink, soft, link, page, card, tint, button, onButton, strong, onStrong } = coloursOf(accent, scheme);
        const pairs = [
          [ink, page],
          [ink, card],
          [ink, tint],
          [soft, page],
          [soft, card],
          [soft, tint],
          [link, page],
          [link, card],
          [link, tint],
          [onButton, button],
          [onStrong, strong],
          [card, ink], // the button of the confirmation
        ] as const;
        for (const [text, surface] of pairs) expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('every button, and every cell of the picture, full or empty, stands out from the sheet', () => {
    fc.assert(
      fc.property(accents, (accent) => {
        const { strong, bar, empty, buttonEdge, card } = coloursOf(accent, scheme);
        for (const shape of [strong, bar, empty, buttonEdge]) expect(contrast(shape, card)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('the accent', () => {
  it('is used as it is where it can be read', () => {
    expect(coloursOf('#1f5f5b', 'light')).toMatchObject({ link: '#1f5f5b', button: '#1f5f5b', onButton: '#ffffff' });
  });

  it('that is too light to be seen becomes in mails what it becomes on pages', () => {
    const { light } = palettes('#ffd400');
    expect(coloursOf('#ffd400', 'light')).toMatchObject({
      link: light['accent-ink'],
      button: '#ffd400',
      buttonEdge: light['accent-edge'],
      bar: light['accent-edge'],
    });
  });
});
