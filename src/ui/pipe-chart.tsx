import type { Analysis, AreaHealth } from '../../quiz/engine/analysis.ts';
import { flowPath, SIDE, throatPaths } from './pipe.ts';
import type { ChartTexts } from './texts/texts.ts';

type PipeChartProps = {
  areas: readonly AreaHealth[];
  texts: ChartTexts;
  about?: Analysis['about'];
  /** No area is narrow: what would be the bottleneck is but the next gain, and no jaws close on it. */
  allWell?: boolean;
  /** Distinguishes two charts of one page. */
  id?: string;
};

/**
 * The areas as one pipe, as wide at each as the area is healthy. The list beside it says the same in words and
 * numbers; strength and bottleneck are told by word and shape, not by colour alone.
 */
export const PipeChart = ({ areas, texts, about = 'bottleneck', allWell = false, id = 'pipe' }: PipeChartProps) => {
  const healths = areas.map((area) => area.health);
  const words = texts.about[about];
  const roles = allWell ? { ...words.roles, bottleneck: words.nextGain } : words.roles;
  return (
    <div class={`pipe pipe-${areas.length}`}>
      <svg
        class="pipe-art"
        viewBox={`0 0 ${SIDE} ${SIDE}`}
        preserveAspectRatio="none"
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{words.title}</title>
        <desc id={`${id}-desc`}>{texts.summary(areas)}</desc>
        <g>
          <rect class="pipe-bed" width={SIDE} height={SIDE} />
          <path class="pipe-flow" d={flowPath(healths)} />
          {areas.flatMap((area, i) =>
            area.role === 'bottleneck' && !allWell
              ? throatPaths(healths, i).map((d) => <path class="pipe-throat" d={d} />)
              : [],
          )}
          <path class="pipe-wall" d={`M0 0H${SIDE}M0 ${SIDE}H${SIDE}`} />
        </g>
      </svg>
      <ol class="pipe-list">
        {areas.map((area) => (
          <li key={area.id} class={area.role ? `pipe-${area.role}` : undefined}>
            <span class="pipe-name">{area.name}</span>
            <span class="pipe-value">
              {area.health}
              <span class="sr"> {texts.of100}</span>
            </span>
            <span class="pipe-tier">{area.tier}</span>
            {area.role && <span class="pipe-role">{roles[area.role]}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
};
