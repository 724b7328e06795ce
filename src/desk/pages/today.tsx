import { routes } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { deskTexts } from '../../ui/texts/desk.ts';
import { DeskPage, type DeskView } from './shell.tsx';

type TodayPageProps = { view: DeskView; quizUrl: string; mailboxUrl: string | null };

/** The first page of the day: who is here, and the ways from here. */
export const TodayPage = ({ view, quizUrl, mailboxUrl }: TodayPageProps) => {
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
