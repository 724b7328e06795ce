import { datesIn } from '../../booking/dates.ts';
import { routes } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { deskTexts } from '../../ui/texts/desk.ts';
import { deskCallsTexts } from '../../ui/texts/desk-calls.ts';
import type { DeskCalls, Listed } from '../calls.ts';
import type { HandLine } from '../hand.ts';
import { CallDays } from './call-days.tsx';
import { DeskPage, type DeskView } from './shell.tsx';
import { Week, type WeekProps } from './week.tsx';

type TodayPageProps = {
  view: DeskView;
  by: Pick<DeskCalls, 'zone' | 'setting'>;
  coming: readonly Listed[];
  /** What needs a hand. */
  hand: readonly HandLine[];
  weeks: WeekProps['weeks'];
  /** How many leads came lately. */
  leads: WeekProps['leads'];
  quizUrl: string;
  mailboxUrl: string | null;
};

/** The first page of the day: what needs a hand, whom one meets, and the ways from here. */
export const TodayPage = ({ view, by, coming, hand, weeks, leads, quizUrl, mailboxUrl }: TodayPageProps) => {
  const { shell, who } = view;
  const { today, role } = deskTexts[shell.lang];
  const ways = [
    { ...today.open.quiz, href: linkIn(shell, quizUrl) },
    { ...today.open.embed, href: linkIn(shell, routes.embed) },
    { ...today.open.demo, href: linkIn(shell, routes.demo) },
    ...(mailboxUrl ? [{ ...today.open.mailbox, href: linkIn(shell, mailboxUrl) }] : []),
  ];
  return (
    <DeskPage view={view} at="today" title={today.title} intro={today.signedIn(who.address, role[who.role])}>
      {hand.length > 0 && <Hand shell={shell} lines={hand} />}
      {by.setting.provider !== 'link' && <Calls view={view} by={by} coming={coming} />}
      <Week {...{ shell, weeks, leads }} />
      <section aria-labelledby="ways">
        <h2 id="ways">{today.ways}</h2>
        <ul class="desk-ways">
          {ways.map(({ name, text, href }) => (
            <li key={href}>
              <a href={href}>{name}</a>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </section>
    </DeskPage>
  );
};

const Hand = ({ shell, lines }: { shell: DeskView['shell']; lines: readonly HandLine[] }) => (
  <section class="desk-hand" aria-labelledby="hand">
    <h2 id="hand">{deskCallsTexts[shell.lang].hand.title}</h2>
    <ul>
      {lines.map(({ text, where }) => (
        <li key={text}>
          <a href={where.startsWith('/') ? linkIn(shell, where) : where}>{text}</a>
        </li>
      ))}
    </ul>
  </section>
);

const NEXT = 5; // calls after today's

const Calls = ({ view, by, coming }: Pick<TodayPageProps, 'view' | 'by' | 'coming'>) => {
  const { shell, now } = view;
  const { today: texts } = deskCallsTexts[shell.lang];
  const { dateAt } = datesIn(by.zone);
  const today = coming.filter(({ call }) => dateAt(call.startsAt) <= dateAt(now)); // also one that began before midnight
  const next = coming.slice(today.length, today.length + NEXT);
  return (
    <section aria-labelledby="calls">
      <h2 id="calls">{texts.title}</h2>
      {today.length === 0 && <p>{texts.empty}</p>}
      <CallDays view={view} calls={[...today, ...next]} by={by} />
      <p class="desk-pages">
        <a href={linkIn(shell, routes.deskCalls)}>{texts.all}</a>
      </p>
    </section>
  );
};
