import { Time } from '../../../mail/pages/time.tsx';
import { deskLeadsTexts } from '../../../ui/texts/desk-leads.ts';
import { Field } from '../field.tsx';
import { Act } from './act.tsx';
import type { LeadPageProps } from './props.ts';

/** What the owner calls a lead. */
export const Tags = (props: LeadPageProps) => {
  const { view, tags } = props;
  const { lead: texts } = deskLeadsTexts[view.shell.lang];
  const owner = view.who.role === 'owner';
  if (!owner && tags.length === 0) return null;
  return (
    <section class="desk-tags" aria-labelledby="tags">
      <h2 id="tags">{texts.tags.title}</h2>
      <ul>
        {tags.map((tag) => (
          <li key={tag}>
            {tag}
            {owner && (
              <Act {...props} act="untag">
                <input type="hidden" name="tag" value={tag} />
                <button type="submit" aria-label={texts.tags.remove(tag)}>
                  ×
                </button>
              </Act>
            )}
          </li>
        ))}
      </ul>
      {owner && (
        <Act {...props} act="tag">
          <Field name="tag" label={texts.tags.label}>
            <input type="text" id="tag" name="tag" maxLength={40} required />
          </Field>
          <button class="button quiet" type="submit">
            {texts.tags.add}
          </button>
        </Act>
      )}
    </section>
  );
};

/** What she has written about them. */
export const Notes = (props: LeadPageProps) => {
  const { view, record } = props;
  const { lang } = view.shell;
  const { notes: texts } = deskLeadsTexts[lang].lead;
  const owner = view.who.role === 'owner';
  if (!owner && record.notes.length === 0) return null;
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{texts.title}</h2>
      <ul class="desk-notes">
        {record.notes.map(({ id, text, who, at }) => (
          <li key={id}>
            <p>{text}</p>
            <div class="desk-beside">
              {who}, <Time at={at} lang={lang} />
            </div>
            {owner && (
              <Act {...props} act="unnote">
                <input type="hidden" name="note" value={id} />
                <button type="submit" aria-label={texts.remove(text.slice(0, 40))}>
                  {texts.removeShort}
                </button>
              </Act>
            )}
          </li>
        ))}
      </ul>
      {owner && (
        <Act {...props} act="note">
          <Field name="text" label={texts.label}>
            <textarea id="text" name="text" rows={3} maxLength={4000} required />
          </Field>
          <button class="button quiet" type="submit">
            {texts.add}
          </button>
        </Act>
      )}
    </section>
  );
};
