import sharp from 'sharp';
import type { House } from '../lib/site.ts';
import { palettes } from '../ui/theme.ts';

const [WIDTH, HEIGHT] = [1200, 630]; // as messengers and networks show it
const NAME = { size: 88, room: 940 };
const LETTER = 0.6; // of the size: how wide a letter of a sans serif is on average

/** The picture that stands beside a shared link: the name of the house over the narrow place in a pipe, as PNG. */
export const socialImage = async ({ brand, look }: Pick<House, 'brand' | 'look'>): Promise<Buffer> => {
  const { light } = palettes(look.accent);
  const size = Math.min(NAME.size, NAME.room / (LETTER * [...brand.name].length));
  const mark = brand.logoPath
    ? `<path fill="${light['on-accent']}" transform="translate(8 8)" d="${brand.logoPath}"/>`
    : `<text x="20" y="28" font-weight="600" font-size="23" fill="${light['on-accent']}" text-anchor="middle">${escapeXml([...brand.name][0]?.toUpperCase() ?? '')}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${light.paper}"/>
<g transform="translate(100 96) scale(2.6)"><rect width="40" height="40" rx="${Math.min(look.radius, 20)}" fill="${light.accent}"/>${mark}</g>
<text x="98" y="306" font-weight="600" font-size="${size.toFixed(1)}" fill="${light.ink}">${escapeXml(brand.name)}</text>
<g transform="translate(0 380)"><path fill="${light.line}" d="M0 0H1200V250H0Z"/>
<path fill="${light.accent}" d="M0 18H520C680 18 680 108 790 108H1200V142H790C680 142 680 232 520 232H0Z"/>
<path fill="${light.ink}" d="M520 0C680 0 680 108 790 108H820C930 108 930 0 1080 0ZM520 250C680 250 680 142 790 142H820C930 142 930 250 1080 250Z"/></g>
</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, effort: 10 }).toBuffer();
};

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
