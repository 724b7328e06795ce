import type { Shell } from '../../../ui/document.tsx';
import type { MeTexts } from '../../../ui/texts/me.ts';
import type { Dossier } from '../../person.ts';

/** What each part of the page is drawn from. */
export type PartProps = { shell: Shell; texts: MeTexts; dossier: Dossier };
