import type { Delivery, Endpoint } from '../../hooks/hooks.ts';
import { MOST_ATTEMPTS } from '../../hooks/waits.ts';
import { Time } from '../../mail/pages/time.tsx';
import { to } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { deskHooksTexts } from '../../ui/texts/desk-hooks.ts';
import type { DeskView } from './shell.tsx';
import { DeskTable } from './table.tsx';

type HookDeliveriesProps = { view: DeskView; hook: Endpoint; deliveries: readonly Delivery[] };

/** What was told lately, what became of it, and a button to tell it again. */
export const HookDeliveries = ({ view, hook, deliveries }: HookDeliveriesProps) => {
  const { shell, who } = view;
  const { deliveries: texts, events } = deskHooksTexts[shell.lang];
  const { event, state, tries, at, act } = texts.columns;
  const mayReplay = who.role === 'owner' && hook.paused === null;
  return (
    <DeskTable
      caption={texts.title}
      columns={[event, state, tries, at, ...(mayReplay ? [act] : [])]}
      rows={deliveries.map((delivery) => ({
        key: delivery.eventId,
        cells: [
          <span>
            {events[delivery.type]}
            {delivery.test && <span class="desk-beside">{texts.test}</span>}
          </span>,
          <State view={view} delivery={delivery} />,
          delivery.test ? delivery.attempts : `${delivery.attempts} / ${Math.max(MOST_ATTEMPTS, delivery.attempts)}`,
          <Time at={delivery.at} lang={shell.lang} />,
          ...(mayReplay ? [<Replay key="replay" {...{ view, hook, delivery }} />] : []),
        ],
      }))}
    />
  );
};

const State = ({ view: { shell }, delivery }: { view: DeskView; delivery: Delivery }) => {
  const { deliveries: texts } = deskHooksTexts[shell.lang];
  const { state, test, status, fault, triedAt, dueAt } = delivery;
  const said = [fault && texts.faults[fault], status !== null && texts.answered(status)].filter(Boolean).join(', ');
  return (
    <span>
      <span class={state === 'dead' ? 'desk-alert' : undefined}>
        {texts.states[state === 'dead' && test ? 'failed' : state]}
      </span>
      {said !== '' && <span class="desk-beside">{said}</span>}
      {state === 'waiting' && triedAt !== null && (
        <span class="desk-beside">
          {texts.next} <Time at={dueAt} lang={shell.lang} />
        </span>
      )}
    </span>
  );
};

const Replay = ({
  view: { shell },
  hook,
  delivery,
}: Omit<HookDeliveriesProps, 'deliveries'> & { delivery: Delivery }) => {
  const { deliveries: texts, events } = deskHooksTexts[shell.lang];
  const button = delivery.state === 'waiting' ? texts.now : texts.replay;
  return (
    <form method="post" action={linkIn(shell, to.deskHookAct(hook.id, 'replay'))}>
      <input type="hidden" name="delivery" value={delivery.eventId} />
      <button class="button quiet" type="submit" aria-label={`${button}: ${events[delivery.type]}`}>
        {button}
      </button>
    </form>
  );
};
