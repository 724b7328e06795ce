import type { Analysis, Reason } from '../../quiz/engine/analysis.ts';
import * as plain from '../text.ts';
import { Change, changeText } from './change.tsx';
import { Column, Row } from './components.ts';
import { Heading2, Rule, Soft } from './prose.tsx';
import type { Ui, Wording } from './wording.ts';

/** The answers that moved the verdict, each with its share of the points that are missing. */
export const Reasons = ({ ui, analysis }: { ui: Ui; analysis: Analysis }) => {
  const area = analysis.bottlenecks[0]?.name;
  if (!area || analysis.reasons.length === 0) return null;
  return (
    <>
      <Rule theme={ui.theme} />
      <Heading2>{ui.t.reasons.title(area)}</Heading2>
      <Soft theme={ui.theme}>{ui.t.reasons.explain(area)}</Soft>
      {analysis.reasons.map((reason) => (
        <Row key={reason.text}>
          <Column
            className="link"
            width="64"
            style={{
              width: '64px',
              padding: '0 8px 10px 0',
              verticalAlign: 'top',
              fontSize: '20px',
              lineHeight: '26px',
              fontWeight: 700,
              color: ui.theme.light.link,
            }}
          >
            {share(ui, reason)}
          </Column>
          <Column style={{ padding: '0 0 10px', verticalAlign: 'top', fontSize: '16px', lineHeight: '26px' }}>
            {reason.text}
          </Column>
        </Row>
      ))}
      {!analysis.allWell && <Change ui={ui} change={analysis.change} />}
    </>
  );
};

export const reasonsText = (wording: Wording, analysis: Analysis): string | null => {
  const area = analysis.bottlenecks[0]?.name;
  if (!area || analysis.reasons.length === 0) return null;
  return plain.text(
    plain.heading(wording.t.reasons.title(area)),
    plain.wrap(wording.t.reasons.explain(area)),
    plain.list(analysis.reasons.map((reason) => `${share(wording, reason)}: ${reason.text}`)),
    analysis.allWell ? null : changeText(wording, analysis.change),
  );
};

const share = ({ t }: Wording, reason: Reason): string => t.reasons.share(Math.round(reason.share * 100));
