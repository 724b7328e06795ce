import type { Language } from '../../quiz/engine/quiz.ts';
import { deskLeadsTexts } from '../ui/texts/desk-leads.ts';
import { BOM, csvLine, type Separator } from './csv.ts';
import { exportedLead } from './exported.ts';
import type { Names } from './names.ts';
import type { Selection } from './selection.ts';
import { type Exported, exportedAfter, type Place, tagsOf } from './store/leads.ts';

export const FORMATS = ['csv', 'comma', 'json'] as const;
type Format = (typeof FORMATS)[number];

const PORTION = 5_000; // leads in two queries: 100,000 stay within the 50 queries of the Free plan

type Asked = { selection: Selection; format: Format; names: Names; lang: Language };

/** Leads as a file that is written while it is being sent. */
export const exportLeads = (db: D1Database, asked: Asked): Response => {
  const lines = linesOf(asked);
  const encoder = new TextEncoder();
  let after: Place | null = null;
  let begun = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!begun) controller.enqueue(encoder.encode(lines.head));
      const leads = await exportedAfter(db, asked.selection, after, PORTION);
      const tags = await tagsOf(
        db,
        leads.map(({ id }) => id),
      );
      const text = leads.map((lead, i) => lines.line(lead, tags.get(lead.id) ?? [], !begun && i === 0)).join('');
      begun = true;
      if (text !== '') controller.enqueue(encoder.encode(text));
      const last = leads.at(-1);
      if (last && leads.length === PORTION) after = { at: last.created_at, id: last.id };
      else {
        controller.enqueue(encoder.encode(lines.foot));
        controller.close();
      }
    },
  });
  const json = asked.format === 'json';
  return new Response(body, {
    headers: {
      'content-type': json ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="leads.${json ? 'json' : 'csv'}"`,
    },
  });
};

type Lines = { head: string; line: (lead: Exported, tags: readonly string[], first: boolean) => string; foot: string };

const linesOf = ({ format, names, lang }: Asked): Lines =>
  format === 'json' ? JSON_LINES : csvLines(format === 'csv' ? ';' : ',', names, lang);

const JSON_LINES: Lines = {
  head: '[',
  line: (lead, tags, first) => `${first ? '' : ','}\n${JSON.stringify(exportedLead(lead, tags))}`,
  foot: '\n]\n',
};

const csvLines = (separator: Separator, names: Names, lang: Language): Lines => {
  const { file, agreed, states } = deskLeadsTexts[lang];
  const format = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  });
  const columns = [
    ...[file.id, file.at, file.confirmed, file.email, file.name, file.quiz],
    ...[file.state, file.followUps, file.bottleneck, file.tier, file.source, file.tags],
  ];
  return {
    head: (separator === ';' ? BOM : '') + csvLine(columns, separator),
    line: (lead, tags) =>
      csvLine(
        [
          lead.id,
          format.format(lead.created_at),
          lead.confirmed_at === null ? '' : format.format(lead.confirmed_at),
          lead.email,
          lead.first_name ?? '',
          names.quiz(lead.quiz),
          states[lead.state],
          lead.agreed === 1 ? agreed.yes : agreed.no,
          names.area(lead.quiz, lead.bottleneck),
          names.tier(lead.quiz, lead.tier),
          lead.source ?? '',
          tags.join(', '),
        ],
        separator,
      ),
    foot: '',
  };
};
