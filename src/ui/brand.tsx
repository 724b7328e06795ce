import type { Site } from '../lib/site.ts';
import { palettes } from './theme.ts';

const initialOf = (site: Site): string => [...site.brand.name][0]?.toUpperCase() ?? '';

/** The owner's logo, or the first letter of the name. Purely decorative: the name stands beside it. */
export const Mark = ({ site }: { site: Site }) => (
  <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
    <rect width="40" height="40" rx={Math.min(site.look.radius, 20)} />
    {site.brand.logoPath ? (
      <path d={site.brand.logoPath} transform="translate(8 8)" />
    ) : (
      <text x="20" y="27.5" text-anchor="middle">
        {initialOf(site)}
      </text>
    )}
  </svg>
);

/** The same as the icon of the tab: an inline image, so nothing is fetched. */
export const faviconUrl = (site: Site): string => {
  const { accent, 'on-accent': on } = palettes(site.look.accent).light;
  const drawn = site.brand.logoPath
    ? `<path fill="${on}" transform="translate(8 8)" d="${site.brand.logoPath}"/>`
    : `<text x="20" y="28" font-family="sans-serif" font-weight="600" font-size="23" fill="${on}" text-anchor="middle">${escapeXml(initialOf(site))}</text>`;
  const radius = Math.min(site.look.radius, 20);
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="${radius}" fill="${accent}"/>${drawn}</svg>`,
  )}`;
};

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
