import type { Sheet } from '../../../../emails/sheet.ts';
import type { Peers } from '../../../ui/result/peers.ts';
import type { Names } from '../../names.ts';
import type { Person, Record } from '../../store/leads.ts';
import type { DeskView } from '../shell.tsx';

/** What the page about a lead is drawn from. */
export type LeadPageProps = {
  view: DeskView;
  person: Person;
  record: Record;
  tags: readonly string[];
  profile: Sheet['profile'];
  /** Of the profile, each with its verdict. */
  bottlenecks: readonly string[];
  /** How the areas stand among other results; null as long as they are too few. */
  peers: Peers | null;
  analysisUrl: string | null;
  names: Names;
  /** How often the analysis was sent by hand; null where that is not possible now. */
  turns: number | null;
  /** The box was not ticked. */
  unsure: boolean;
};
