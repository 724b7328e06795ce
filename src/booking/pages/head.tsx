/** A call that is being moved: from when, and the way to leave it where it is. */
export type Moved = { from: string; keep: { url: string; label: string } };

type CallHeadProps = { title: string; lead: string; facts: readonly string[]; moved?: Moved | null };

/** What the call is. */
export const CallHead = ({ title, lead, facts, moved = null }: CallHeadProps) => (
  <header class="call-head">
    <h1>{title}</h1>
    {lead && <p class="lead">{lead}</p>}
    {moved && (
      <p>
        {moved.from} <a href={moved.keep.url}>{moved.keep.label}</a>
      </p>
    )}
    {facts.length > 0 && (
      <ul class="facts">
        {facts.map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
    )}
  </header>
);
