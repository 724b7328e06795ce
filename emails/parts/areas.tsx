import { Fragment } from 'preact';
import type { Analysis, AreaHealth } from '../../quiz/engine/analysis.ts';
import * as plain from '../text.ts';
import { Column, Row } from './components.ts';
import { Gap, Heading2, P, Soft } from './prose.tsx';
import type { Ui, Wording } from './wording.ts';

const CELLS = 10;

/** How many of the cells are full; at a health of 0 a sliver of the first one shows that there is a bar. */
const full = (health: number): number => (health > 0 ? Math.max(1, Math.round((health / 100) * CELLS)) : 0);

/** The picture of the areas, drawn with table cells: name, marker, number, tier and bar for each. */
export const Areas = ({ ui, analysis }: { ui: Ui; analysis: Analysis }) => (
  <>
    <Heading2>{ui.t.picture.title(analysis.areas.length)}</Heading2>
    <Soft theme={ui.theme}>{ui.t.picture.explain}</Soft>
    <Bars ui={ui} {...analysis} />
    <P>{analysis.clarity.text}</P>
  </>
);

/** The areas of a profile. */
type Drawn = Pick<Analysis, 'areas' | 'allWell'>;

/** The picture alone. */
export const Bars = ({ ui, areas, allWell }: Drawn & { ui: Ui }) => (
  <>
    {areas.map((area) => (
      <Area key={area.id} ui={ui} area={area} allWell={allWell} />
    ))}
  </>
);

export const areasText = (wording: Wording, analysis: Analysis): string =>
  plain.text(
    plain.heading(wording.t.picture.title(analysis.areas.length)),
    plain.wrap(wording.t.picture.explain),
    barsText(wording, analysis),
    plain.wrap(analysis.clarity.text),
  );

export const barsText = (wording: Wording, { areas, allWell }: Drawn): string[] =>
  areas.map((area) => {
    const bar = '■'.repeat(full(area.health)) + '□'.repeat(CELLS - full(area.health));
    const marker = markerOf(wording, area, allWell);
    return [area.name, `${bar}  ${area.health} · ${area.tier}${marker ? ` · ${marker}` : ''}`].join('\n');
  });

const Area = ({ ui, area, allWell }: { ui: Ui; area: AreaHealth; allWell: boolean }) => {
  const { light } = ui.theme;
  const marker = markerOf(ui, area, allWell);
  const bottleneck = area.role === 'bottleneck';
  return (
    <>
      <Row>
        <Column style={{ fontSize: '16px', lineHeight: '24px', padding: '0 8px 5px 0' }}>
          <b>{area.name}</b>
          {marker && ' '}
          {marker &&
            (bottleneck ? (
              <span
                className="pill"
                style={{
                  padding: '2px 8px',
                  borderRadius: '4px',
                  fontSize: '13px',
                  fontWeight: 700,
                  whiteSpace: 'nowrap',
                  backgroundColor: light.strong,
                  color: light.onStrong,
                }}
              >
                {marker}
              </span>
            ) : (
              <span className="link" style={{ fontSize: '14px', whiteSpace: 'nowrap', color: light.link }}>
                {marker}
              </span>
            ))}
        </Column>
        <Column
          align="right"
          style={{
            fontSize: '15px',
            lineHeight: '24px',
            padding: '0 0 5px',
            whiteSpace: 'nowrap',
            verticalAlign: 'top',
          }}
        >
          <b>{area.health}</b> · {area.tier}
        </Column>
      </Row>
      <Bar
        cells={full(area.health)}
        className={bottleneck ? 'strong' : 'bar'}
        colour={bottleneck ? light.strong : light.bar}
        empty={light.empty}
      />
      <Gap />
    </>
  );
};

/**
 * Full cells are borders, which print and high-contrast modes keep, two of them because Outlook draws none above 8px;
 * empty ones are hollow, so it reads without colours.
 */
const Bar = (props: { cells: number; className: string; colour: string; empty: string }) => (
  <table
    aria-hidden="true"
    width="100%"
    role="presentation"
    cellPadding="0"
    cellSpacing="0"
    style={{ tableLayout: 'fixed', borderCollapse: 'separate', borderSpacing: 0, fontSize: 0, lineHeight: 0 }}
  >
    <tbody>
      <tr>
        {Array.from({ length: CELLS }, (_, position) => (
          <Fragment key={position}>
            {position > 0 && <td width="3" />}
            {position < props.cells ? (
              <td
                className={props.className}
                style={{ borderTop: `6px solid ${props.colour}`, borderBottom: `6px solid ${props.colour}` }}
              />
            ) : (
              <td
                className={position === 0 ? `empty sliver-${props.className}` : 'empty'}
                style={{
                  height: '10px',
                  border: `1px solid ${props.empty}`,
                  ...(position === 0 && { borderLeft: `5px solid ${props.colour}` }),
                }}
              />
            )}
          </Fragment>
        ))}
      </tr>
    </tbody>
  </table>
);

const markerOf = ({ t }: Wording, area: AreaHealth, allWell: boolean): string | null => {
  switch (area.role) {
    case 'bottleneck':
      return allWell ? t.picture.nextGain : t.picture.bottleneck;
    case 'strength':
      return t.picture.strength;
    case 'runner-up':
      return t.picture.runnerUp;
    case null:
      return null;
  }
};
