import type { ComponentChildren } from 'preact';
import { HOOK_EVENTS } from '../../hooks/events.ts';
import { type Delivery, type Endpoint, KEPT_DAYS, OLD_SECRET_HOURS } from '../../hooks/hooks.ts';
import { Time } from '../../mail/pages/time.tsx';
import { to } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { Fact } from '../../ui/fact.tsx';
import { Select } from '../../ui/select.tsx';
import { deskHooksTexts } from '../../ui/texts/desk-hooks.ts';
import { HookDeliveries } from './hook-deliveries.tsx';
import { Events, type HookFault, hostOf } from './hooks.tsx';
import { DeskPage, type DeskView } from './shell.tsx';

/** What was just done: a test or a delivery that was sent again, by its id, or all that was given up. */
export type HookDone = { kind: 'tested' | 'replayed'; eventId: string } | { kind: 'replayed-all' } | null;

type HookPageProps = {
  view: DeskView;
  hook: Endpoint;
  deliveries: readonly Delivery[];
  dead: number;
  done: HookDone;
  fault: HookFault | null;
};

/** One webhook: where it goes, what has arrived, and what can be done. */
export const HookPage = (props: HookPageProps) => {
  const { view, hook, deliveries, fault } = props;
  const { shell, who, now } = view;
  const texts = deskHooksTexts[shell.lang];
  const { facts } = texts;
  const owner = who.role === 'owner';
  return (
    <DeskPage view={view} at="hooks" title={hostOf(hook.url)} fault={fault && texts.faults[fault]}>
      <Done {...props} />
      <dl class="desk-facts">
        <Fact name={facts.address}>{owner ? hook.url : texts.hidden(hostOf(hook.url))}</Fact>
        <Fact name={facts.state}>{texts.states[hook.paused ?? 'active']}</Fact>
        <Fact name={facts.events}>
          {hook.events.length === HOOK_EVENTS.length
            ? texts.all
            : hook.events.map((event) => texts.events[event]).join(', ')}
        </Fact>
        <Fact name={facts.at}>
          <Time at={hook.createdAt} lang={shell.lang} />
        </Fact>
        {hook.oldUntil !== null && hook.oldUntil > now && (
          <Fact name={facts.old}>
            <Time at={hook.oldUntil} lang={shell.lang} />
          </Fact>
        )}
      </dl>
      <section aria-labelledby="deliveries">
        <h2 id="deliveries">{texts.deliveries.title}</h2>
        <p>{texts.deliveries.text(KEPT_DAYS)}</p>
        {deliveries.length === 0 ? (
          <p>{texts.deliveries.empty}</p>
        ) : (
          <div class="desk-deliveries">
            <HookDeliveries {...{ view, hook, deliveries }} />
          </div>
        )}
      </section>
      {owner && <Actions {...props} />}
    </DeskPage>
  );
};

const Done = ({ view, done, deliveries }: HookPageProps) => {
  const texts = deskHooksTexts[view.shell.lang];
  if (done?.kind === 'replayed-all') return <Said>{texts.replayed.all}</Said>;
  const state = deliveries.find(({ eventId }) => eventId === done?.eventId)?.state;
  if (!done || !state) return null;
  const arrived = state === 'delivered';
  return <Said fault={!arrived}>{texts[done.kind][arrived ? 'delivered' : 'not']}</Said>;
};

const Said = ({ fault = false, children }: { fault?: boolean; children: string }) => (
  <p class={fault ? 'desk-fault' : 'desk-viewing'} role="status">
    {children}
  </p>
);

const Actions = (props: HookPageProps) => {
  const { view, hook, dead } = props;
  const { actions, add, events } = deskHooksTexts[view.shell.lang];
  const halt = hook.paused === null ? actions.pause : actions.resume;
  return (
    <section class="desk-actions" aria-labelledby="actions">
      <h2 id="actions">{actions.title}</h2>
      {dead > 0 && (
        <Act {...props} act="replay-dead">
          <p>{actions.dead.text(dead)}</p>
          <Button>{actions.dead.button}</Button>
        </Act>
      )}
      {hook.paused === null && (
        <Act {...props} act="test">
          <p>{actions.test.text}</p>
          <div class="desk-ask">
            <label for="event">{actions.test.label}</label>
            <Select name="event" chosen={HOOK_EVENTS[0]} options={HOOK_EVENTS.map((event) => [event, events[event]])} />
          </div>
          <Button>{actions.test.button}</Button>
        </Act>
      )}
      <Act {...props} act={hook.paused === null ? 'pause' : 'resume'}>
        <p>{halt.text}</p>
        <Button>{halt.button}</Button>
      </Act>
      <details>
        <summary>{actions.choose.open}</summary>
        <Act {...props} act="choose">
          <Events view={view} title={add.events} chosen={hook.events} />
          <Button>{actions.choose.button}</Button>
        </Act>
      </details>
      <details>
        <summary>{actions.rotate.open}</summary>
        <Act {...props} act="rotate">
          <p>{actions.rotate.text(OLD_SECRET_HOURS)}</p>
          <input type="hidden" name="rotation" value={hook.rotation} />
          <Button>{actions.rotate.button}</Button>
        </Act>
      </details>
      <details>
        <summary>{actions.remove.open}</summary>
        <Act {...props} act="remove">
          <p>{actions.remove.text}</p>
          <label class="desk-check">
            <input type="checkbox" name="sure" value="yes" required /> {actions.remove.sure}
          </label>
          <Button>{actions.remove.button}</Button>
        </Act>
      </details>
    </section>
  );
};

const Act = ({
  view: { shell },
  hook,
  act,
  children,
}: Pick<HookPageProps, 'view' | 'hook'> & { act: string; children: ComponentChildren }) => (
  <form method="post" action={linkIn(shell, to.deskHookAct(hook.id, act))}>
    {children}
  </form>
);

const Button = ({ children }: { children: string }) => (
  <button class="button quiet" type="submit">
    {children}
  </button>
);
