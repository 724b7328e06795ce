import sharp from 'sharp';
import { expect, test } from 'vitest';
import { socialImage } from '../../../src/tools/social-image.ts';

const look = { accent: '#1f5f5b', radius: 12, font: 'sans-serif' };

test.each([['A & B'], ['Beratung für ungewöhnlich lange Namen und <Sonderzeichen>'], ['"']])(
  'the picture for a shared link has the size that messengers expect, whatever the house is called: %s',
  async (name) => {
    const { format, width, height } = await sharp(await socialImage({ brand: { name }, look })).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  },
);
