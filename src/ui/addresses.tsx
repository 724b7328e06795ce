const ADDRESS = /([^\s@,;:<>()]+@[^\s@,;:<>()]+\.[a-z]{2,})/i;
const PHONE = /^((?:telefon|tel\.?|fon|phone|mobil):?\s*)(\+?[\d\s()/.-]{5,})$/i;

/** A text with its mail addresses as links; without `link` each is kept on one line where it fits. */
export const WithAddresses = ({ text, link = true }: { text: string; link?: boolean }) => (
  <>
    {text.split(ADDRESS).map((part, i) => {
      if (i % 2 === 0) return part;
      return link ? <a href={`mailto:${part}`}>{part}</a> : <span class="address">{part}</span>;
    })}
  </>
);

/** A line of the legal notice: a phone number or a mail address in it is a link. */
export const NoticeLine = ({ line }: { line: string }) => {
  const [, label, number] = PHONE.exec(line) ?? [];
  if (number === undefined) return <WithAddresses text={line} />;
  return (
    <>
      {label}
      <a href={`tel:${number.replace('(0)', '').replaceAll(/[^+\d]/g, '')}`}>{number}</a>
    </>
  );
};
