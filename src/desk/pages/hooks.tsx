import { LONGEST_ADDRESS } from '../../hooks/address.ts';
import { HOOK_EVENTS, type HookEvent } from '../../hooks/events.ts';
import type { Hooks } from '../../hooks/hooks.ts';
import { routes, to } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { type DeskHooksTexts, deskHooksTexts } from '../../ui/texts/desk-hooks.ts';
import { DeskPage, type DeskView } from './shell.tsx';
import { DeskTable } from './table.tsx';

export type HookFault = keyof DeskHooksTexts['faults'];

type HooksPageProps = {
  view: DeskView;
  hooks: Awaited<ReturnType<Hooks['list']>>;
  /** What was wrong with what was just sent, and what it was. */
  fault: HookFault | null;
  typed: { address: string; events: readonly HookEvent[] };
  /** The id of the webhook that the form makes: sent twice, it is made once. */
  newId: string;
};

/** The programs that hear what happens, and a form for one more. */
export const HooksPage = ({ view, hooks, fault, typed, newId }: HooksPageProps) => {
  const { shell, who } = view;
  const texts = deskHooksTexts[shell.lang];
  return (
    <DeskPage view={view} at="hooks" title={texts.title} intro={texts.intro} fault={fault && texts.faults[fault]}>
      <section aria-labelledby="hooks">
        <h2 id="hooks">{texts.list.title}</h2>
        {hooks.length === 0 ? <p>{texts.list.empty}</p> : <List view={view} hooks={hooks} />}
      </section>
      {who.role === 'owner' && <Add view={view} typed={typed} newId={newId} />}
    </DeskPage>
  );
};

const List = ({ view: { shell }, hooks }: Pick<HooksPageProps, 'view' | 'hooks'>) => {
  const { list, states, all } = deskHooksTexts[shell.lang];
  const { address, events, state } = list.columns;
  return (
    <DeskTable
      caption={list.title}
      columns={[address, events, state]}
      rows={hooks.map((hook) => ({
        key: hook.id,
        cells: [
          <a href={linkIn(shell, to.deskHook(hook.id))}>{hostOf(hook.url)}</a>,
          hook.events.length === HOOK_EVENTS.length ? all : hook.events.join(', '),
          <span>
            {states[hook.paused ?? 'active']}
            {hook.waiting > 0 && <span class="desk-beside">{list.waiting(hook.waiting)}</span>}
            {hook.dead > 0 && <span class="desk-beside desk-alert">{list.dead(hook.dead)}</span>}
          </span>,
        ],
      }))}
    />
  );
};

/** The whole address is often all that is needed to send something there: pages name its host. */
export const hostOf = (url: string): string => new URL(url).hostname;

const Add = ({ view: { shell }, typed, newId }: Pick<HooksPageProps, 'view' | 'typed' | 'newId'>) => {
  const { add } = deskHooksTexts[shell.lang];
  return (
    <section aria-labelledby="add">
      <h2 id="add">{add.title}</h2>
      <form method="post" action={linkIn(shell, routes.deskHooks)} class="desk-form">
        <input type="hidden" name="id" value={newId} />
        <div class="desk-ask">
          <label for="address">{add.address}</label>
          <input
            type="url"
            id="address"
            name="address"
            value={typed.address}
            required
            maxLength={LONGEST_ADDRESS}
            placeholder="https://"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="address-note"
          />
          <span id="address-note" class="small">
            {add.addressNote}
          </span>
        </div>
        <Events view={{ shell }} title={add.events} chosen={typed.events} />
        <p class="small">{add.careful}</p>
        <p>
          <button class="button" type="submit">
            {add.button}
          </button>
        </p>
      </form>
    </section>
  );
};

type EventsProps = { view: Pick<DeskView, 'shell'>; title: string; chosen: readonly HookEvent[] };

/** Boxes for the events; each is a field of its own name. */
export const Events = ({ view: { shell }, title, chosen }: EventsProps) => (
  <fieldset class="desk-events">
    <legend>{title}</legend>
    {HOOK_EVENTS.map((event) => (
      <label key={event} class="desk-choice">
        <input type="checkbox" name={event} value="yes" checked={chosen.includes(event)} />
        <span>
          {deskHooksTexts[shell.lang].events[event]}
          <code class="desk-beside">{event}</code>
        </span>
      </label>
    ))}
  </fieldset>
);
