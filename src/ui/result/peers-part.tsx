import type { AreaHealth } from '../../../quiz/engine/analysis.ts';
import type { PeersTexts } from '../texts/texts.ts';
import { Heading } from './heading.tsx';
import type { Peers, Standing } from './peers.ts';
import type { Place } from './place.ts';

type PeersPartProps = { areas: readonly AreaHealth[]; peers: Peers; texts: PeersTexts; place: Place };

const HEIGHT = 12; // pixels
const THINNEST = 3; // percent: what stands for the own value is always to be seen

/** How each area stands among the results of others, as a bar and in words. */
export const PeersPart = ({ areas, peers, texts, place }: PeersPartProps) => (
  <div class="peers">
    <Heading place={place} depth={3}>
      {texts.title}
    </Heading>
    <p>{texts.intro(peers)}</p>
    <ul>
      {areas.map(({ id, name, health }) => {
        const standing = peers.standings[id];
        return (
          standing && (
            <li key={id}>
              <span class="peers-name">{name}</span>
              <Bar {...standing} />
              <span>{texts.own(health, sayStanding(standing, texts))}</span>
            </li>
          )
        );
      })}
    </ul>
    <p class="small">{texts.bars}</p>
  </div>
);

/** All results in a row: the lower ones, those alike, the higher ones. */
const Bar = ({ lower, higher }: Standing) => {
  const width = Math.max(100 - lower - higher, THINNEST);
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true">
      <rect class="peers-bed" width="100%" height={HEIGHT} rx="3" />
      <rect class="peers-lower" width={`${lower}%`} height={HEIGHT} rx="3" />
      <rect class="peers-alike" x={`${Math.min(lower, 100 - width)}%`} width={`${width}%`} height={HEIGHT} rx="3" />
    </svg>
  );
};

const EVEN = 10; // percent more on one side than on the other: about the middle
const MANY = 20; // percent alike: worth saying

/** Where a result stands, e.g. "higher than about 70%". */
export const sayStanding = ({ lower, alike, higher }: Standing, { standing: words }: PeersTexts): string => {
  const side = lower > higher ? words.above(lower) : words.below(higher);
  return [Math.abs(lower - higher) <= EVEN ? words.middle : side, ...(alike >= MANY ? [words.alike(alike)] : [])].join(
    ', ',
  );
};
