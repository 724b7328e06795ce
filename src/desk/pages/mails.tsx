import { STEPS } from '../../../emails/sequence.ts';
import { DAY } from '../../lib/clock.ts';
import { Time } from '../../mail/pages/time.tsx';
import { routes, to } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { Select } from '../../ui/select.tsx';
import { deskLeadsTexts } from '../../ui/texts/desk-leads.ts';
import { MAIL_GROUPS, type MailGroup, type MailRow, type Standing } from '../store/mails.ts';
import { Field } from './field.tsx';
import { sayMore, sayStep } from './mail-words.ts';
import { DeskPage, type DeskView } from './shell.tsx';
import { DeskTable } from './table.tsx';

type MailsPageProps = {
  view: DeskView;
  group: MailGroup;
  step: string | null;
  mails: readonly (MailRow & { risky: boolean })[];
  more: boolean;
  newest: boolean;
  standing: Standing;
  /** How many a day the plan allows; null: any. */
  quota: number | null;
};

/** What goes out, went out and did not. */
export const MailsPage = (props: MailsPageProps) => {
  const { view, group, step, mails, more, newest, standing } = props;
  const { shell } = view;
  const { mails: texts, any, apply, older, newest: toNewest } = deskLeadsTexts[shell.lang];
  const last = mails.at(-1);
  const here = (query: Readonly<Record<string, string>>) =>
    linkIn(shell, `${routes.deskMails}?${new URLSearchParams({ group, ...(step !== null && { step }), ...query })}`);
  return (
    <DeskPage view={view} at="mails" title={texts.title} intro={texts.intro}>
      {standing.holds.slice(0, 1).map(({ until }) => (
        <p key={until} class="desk-alert">
          {texts.hold(new Intl.DateTimeFormat(shell.lang, WHEN).format(until))}
        </p>
      ))}
      <nav class="tabs" aria-label={texts.title}>
        {MAIL_GROUPS.map((one) => (
          <a key={one} href={here({ group: one })} aria-current={one === group ? 'page' : undefined}>
            {texts.groups[one]}
            {one === 'parked' && standing.parked > 0 && ` (${standing.parked})`}
          </a>
        ))}
      </nav>
      <form class="desk-choose" method="get" action={routes.deskMails}>
        {shell.named && <input type="hidden" name="lang" value={shell.lang} />}
        <input type="hidden" name="group" value={group} />
        <Field name="step" label={texts.step}>
          <Select
            name="step"
            chosen={step}
            options={[['', any], ...STEPS.map((one) => [one, texts.steps[one]] as const)]}
          />
        </Field>
        <p class="desk-choose-act">
          <button class="button quiet" type="submit">
            {apply}
          </button>
        </p>
      </form>
      {group === 'parked' && mails.length > 0 && (
        <p>{view.who.role === 'owner' ? `${texts.parked} ${texts.decide}` : texts.parked}</p>
      )}
      {mails.length === 0 ? <p>{texts.empty}</p> : <List {...props} />}
      <p class="desk-pages">
        {!newest && <a href={here({})}>{toNewest}</a>}
        {more && last && (
          <a href={here({ after: `${last.at}.${last.id}` })}>{group === 'planned' ? texts.later : older}</a>
        )}
        <a href={linkIn(shell, routes.deskPreview)}>{texts.preview}</a>
      </p>
      <Days {...props} />
    </DeskPage>
  );
};

const WHEN = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' } as const;

const List = ({ view, group, mails }: MailsPageProps) => {
  const { shell, now, who } = view;
  const { mails: texts, lead } = deskLeadsTexts[shell.lang];
  const { columns } = texts;
  const more = {
    planned: columns.state,
    sent: lead.mails.columns.report,
    stopped: columns.reason,
    parked: columns.reason,
  };
  const decides = group === 'parked' && who.role === 'owner';
  const says = decides || mails.some((mail) => sayMore(texts, mail)); // most that are planned need no word
  return (
    <DeskTable
      caption={texts.groups[group]}
      columns={[
        columns.mail,
        columns.to,
        ...(says ? [more[group]] : []),
        group === 'stopped' ? columns.planned : columns.at,
      ]}
      timesWhole
      rows={mails.map((mail) => ({
        key: mail.id,
        cells: [
          sayStep(texts, mail),
          mail.lead_id === '' ? (
            mail.recipient
          ) : (
            <a href={linkIn(shell, to.deskLead(mail.lead_id))}>{mail.recipient}</a>
          ),
          ...(says
            ? [
                <>
                  {sayMore(texts, mail)}
                  {decides && (
                    <Decide shell={shell} mail={mail} late={mail.not_after !== null && mail.not_after <= now} />
                  )}
                </>,
              ]
            : []),
          <Time at={mail.at} lang={shell.lang} />,
        ],
      }))}
    />
  );
};

const Decide = ({
  shell,
  mail,
  late,
}: {
  shell: DeskView['shell'];
  mail: MailsPageProps['mails'][number];
  late: boolean;
}) => {
  const { mails: texts } = deskLeadsTexts[shell.lang];
  return (
    <div class="desk-decide">
      <p>{late ? texts.tooLate : mail.risky ? texts.retryRisk : texts.retrySafe}</p>
      <div class="desk-row">
        {!late && (
          <form method="post" action={linkIn(shell, to.deskMailAct(mail.id, 'retry'))}>
            <button class="button quiet" type="submit">
              {texts.retry}
            </button>
          </form>
        )}
        <form method="post" action={linkIn(shell, to.deskMailAct(mail.id, 'drop'))}>
          <button class="button quiet" type="submit">
            {texts.drop}
          </button>
        </form>
      </div>
    </div>
  );
};

const Days = ({ view: { shell }, standing, quota }: MailsPageProps) => {
  const { days: texts } = deskLeadsTexts[shell.lang].mails;
  const day = new Intl.DateTimeFormat(shell.lang, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <section aria-labelledby="days">
      <h2 id="days">{texts.title}</h2>
      {standing.days.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <DeskTable
          caption={texts.title}
          columns={[texts.day, texts.sent]}
          rows={standing.days.map((one) => ({
            key: one.day,
            cells: [day.format(one.day * DAY), quota === null ? one.sent : texts.of(one.sent, quota)],
          }))}
        />
      )}
    </section>
  );
};
