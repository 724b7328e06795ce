import type { ComponentChildren } from 'preact';
import { to } from '../../../routes.ts';
import { linkIn } from '../../../ui/document.tsx';
import type { LeadPageProps } from './props.ts';

/** The form of something that can be done about a lead. */
export const Act = ({
  view: { shell },
  person,
  act,
  children,
}: Pick<LeadPageProps, 'view' | 'person'> & { act: string; children: ComponentChildren }) => (
  <form method="post" action={linkIn(shell, to.deskLeadAct(person.id, act))}>
    {children}
  </form>
);
