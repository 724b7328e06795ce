/** What a legal notice must say and does not, or says as an example only. */
const NOTICE_FAULTS = ['sample', 'street', 'town', 'email', 'direct'] as const;
export type NoticeFault = (typeof NOTICE_FAULTS)[number];

/**
 * What is missing in a legal notice, as far as a program can see it. § 5 (1) DDG wants a name with the address where
 * somebody can be reached in person (a post office box does not do), an e-mail address, and a second quick and direct
 * way: a telephone number or a contact form (CJEU C-298/07). Whether the rest is complete depends on the business.
 */
export const noticeFaults = (lines: readonly string[]): NoticeFault[] => {
  const parts = lines.flatMap((line) => line.split(/[,;|·•]/)).map((part) => part.trim());
  const has: Record<NoticeFault, boolean> = {
    sample: !isSample(lines.join('\n')),
    street: parts.some((part) => !NO_STREET.test(part) && (STREET.test(part) || NUMBER_FIRST.test(part))),
    town: parts.some((part) => TOWN.test(part)),
    email: lines.some((line) => EMAIL.test(line)),
    direct: lines.some((line) => (PHONE.test(line) && !NO_PHONE.test(line)) || /https?:\/\//i.test(line)),
  };
  return NOTICE_FAULTS.filter((fault) => !has[fault]);
};

/** Whether a text is a sample: a name or address of nobody, or a domain that is kept free for examples. */
export const isSample = (text: string): boolean => SAMPLE.test(text);

/**
 * Words of the owner's file as it comes, of examples that people copy, and domains that are kept free for examples
 * (RFC 2606).
 */
const SAMPLE =
  /Beispiel (&|und) Partner|Anna Beispiel|Jonas Muster|Muster(weg|stra(ß|ss)e|stadt|mann|frau|firma)\b|DE123456789|030 123456\b|[@./]example\.(de|com|org|net)\b|@(beispiel|muster)\.de\b|lorem ipsum|\bTODO\b|XXX/i;

/** A house number after a name, `Am Markt 3a` and `Q5 14-22` too; or before it, as in English. */
const STREET = /^\p{L}.*\s\d{1,4}\s?\p{L}?(?=$|[\s/+(–-])/u;
const NUMBER_FIRST = /^\d{1,3}\p{L}?\s+\p{L}{2}/u;
const NO_STREET = /^(post(fach|box)|p\.? ?o\.? ?box|tel|phone|fax|mobil|handy|ust|vat|uid|steuer|hr[ab]\b|.*register)/i;

/** A postcode of Germany, Austria, Switzerland or Liechtenstein with its town. */
const TOWN = /^(\p{Lu}{1,3}[- ])?\d{4,5}\s+\p{L}{2}/u;

const EMAIL = /[^\s@]+@[^\s@]+\.\p{L}{2,}/u;
const PHONE = /(^|[^\d\p{L}])(\+|0)\d[\d\s()/.–-]{5,}/u;
const NO_PHONE = /^\s*(fax|telefax|ust|vat|uid|steuer|iban)/i;
