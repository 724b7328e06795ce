import { DeskTable } from '../../pages/table.tsx';

type TierBarsProps = {
  title: string;
  note: string;
  /** Heads the names of the areas. */
  column: string;
  /** From worst to best. */
  tiers: readonly string[];
  areas: readonly { name: string; shares: readonly number[] }[];
  sayShare: (share: number) => string;
  /** Opens the table. */
  open: string;
};

const HEIGHT = 22; // pixels

/** How people are spread over the tiers of each area: one bar for an area, one piece of it for a tier. */
export const TierBars = ({ title, note, column, tiers, areas, sayShare, open }: TierBarsProps) => (
  <section class="funnel" aria-labelledby="tiers">
    <h2 id="tiers">{title}</h2>
    <p class="funnel-note">{note}</p>
    <ul class="quiz-legend">
      {tiers.map((tier, at) => (
        <li key={tier}>
          <svg width="24" height="14" aria-hidden="true">
            <rect class={`tier tier-${at}`} width="24" height="14" rx="3" />
          </svg>
          {tier}
        </li>
      ))}
    </ul>
    <ul class="funnel-chart">
      {areas.map(({ name, shares }) => (
        <li key={name}>
          <span class="funnel-name">{name}</span>
          <svg class="quiz-tiers" width="100%" height={HEIGHT} role="img" aria-label={saying(tiers, shares, sayShare)}>
            {shares.map((share, at) => (
              <rect
                key={tiers[at]}
                class={`tier tier-${at}`}
                x={percent(shares.slice(0, at).reduce((sum, one) => sum + one, 0))}
                width={percent(share)}
                height={HEIGHT}
              />
            ))}
          </svg>
        </li>
      ))}
    </ul>
    <details>
      <summary>
        {open}
        <span class="sr">: {title}</span>
      </summary>
      <DeskTable
        caption={title}
        columns={[column, ...tiers]}
        rows={areas.map(({ name, shares }) => ({ key: name, cells: [name, ...shares.map(sayShare)] }))}
      />
    </details>
  </section>
);

const saying = (tiers: readonly string[], shares: readonly number[], sayShare: (share: number) => string): string =>
  tiers.map((tier, at) => `${tier} ${sayShare(shares[at] ?? 0)}`).join(', ');

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
