import type { Costs } from '../../emails/costs.ts';
import type { CostTexts } from '../../emails/texts/texts.ts';

type CostChartProps = { costs: Pick<Costs, 'caption' | 'role' | 'rows'>; texts: Pick<CostTexts, 'columns'> };

const HEIGHT = 12; // pixels
const THINNEST = 0.012; // of the width: a narrow range is still to be seen

/** What each area would bring: a table, with every range drawn as a bar under its figure. */
export const CostChart = ({ costs, texts }: CostChartProps) => (
  <table class="costs">
    <caption>{costs.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{texts.columns.area}</th>
        <th scope="col">{texts.columns.euros}</th>
      </tr>
    </thead>
    <tbody>
      {costs.rows.map(({ id, name, what, figure, note, bottleneck, span }) => (
        <tr key={id} class={bottleneck ? 'costs-bottleneck' : undefined}>
          <th scope="row">
            {name} {bottleneck && <span class="costs-role">{costs.role}</span>}
            <span class="costs-what">{what}</span>
          </th>
          <td>
            {figure}
            <svg width="100%" height={HEIGHT} aria-hidden="true">
              <rect class="costs-bed" width="100%" height={HEIGHT} rx="3" />
              {span && <Range {...span} />}
            </svg>
            {note && <span class="costs-note">{note}</span>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Range = ({ from, to }: { from: number; to: number }) => {
  const width = Math.max(to - from, THINNEST);
  return (
    <rect class="costs-range" x={percent(Math.min(from, 1 - width))} width={percent(width)} height={HEIGHT} rx="3" />
  );
};

const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;
