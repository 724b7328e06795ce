import { routes } from '../../../routes.ts';
import { linkIn } from '../../../ui/document.tsx';
import { deskLeadsTexts } from '../../../ui/texts/desk-leads.ts';
import { Act } from './act.tsx';
import type { LeadPageProps } from './props.ts';

/** What can be done about a lead: for owners. */
export const Actions = (props: LeadPageProps) => {
  const { view, record, turns, person, unsure } = props;
  const { shell } = view;
  const { lead: texts } = deskLeadsTexts[shell.lang];
  const paused = record.blocks.includes('paused');
  const halt = paused ? texts.resume : texts.pause;
  return (
    <section class="desk-actions" aria-labelledby="actions">
      <h2 id="actions">{texts.actions}</h2>
      {unsure && (
        <p class="desk-fault" role="alert">
          {texts.erase.unsure}
        </p>
      )}
      <Act {...props} act={paused ? 'resume' : 'pause'}>
        <p>{halt.text}</p>
        <button class="button quiet" type="submit">
          {halt.button}
        </button>
      </Act>
      {turns !== null && (
        <Act {...props} act="again">
          <p>
            {texts.again.text} {turns > 0 && texts.again.done(turns)}
          </p>
          <input type="hidden" name="turn" value={turns + 1} />
          <input type="hidden" name="run" value={person.run_id ?? ''} />
          <button class="button quiet" type="submit">
            {texts.again.button}
          </button>
        </Act>
      )}
      <p class="desk-pages">
        <a href={linkIn(shell, `${routes.deskPreview}?as=${person.id}`)}>{deskLeadsTexts[shell.lang].mails.preview}</a>
      </p>
      <Act {...props} act="export">
        <p>{texts.exportOne.text}</p>
        <button class="button quiet" type="submit">
          {texts.exportOne.button}
        </button>
      </Act>
      <Act {...props} act="erase">
        <p>{texts.erase.text}</p>
        <label class="desk-check">
          <input type="checkbox" name="sure" value="yes" required /> {texts.erase.sure}
        </label>
        <button class="button quiet" type="submit">
          {texts.erase.button}
        </button>
      </Act>
    </section>
  );
};
