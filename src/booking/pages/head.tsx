type CallHeadProps = { title: string; lead: string; facts: readonly string[] };

/** What the call is. */
export const CallHead = ({ title, lead, facts }: CallHeadProps) => (
  <header class="call-head">
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    {facts.length > 0 && (
      <ul class="facts">
        {facts.map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
    )}
  </header>
);
