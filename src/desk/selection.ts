/** Where a lead is on the way. */
export const LEAD_STATES = ['unconfirmed', 'confirmed', 'booked', 'unsubscribed'] as const;
export type LeadState = (typeof LEAD_STATES)[number];

/** What leads can be chosen by; null: any. */
export const CHOSEN_BY = ['search', 'quiz', 'bottleneck', 'tier', 'state', 'source', 'tag'] as const;
export type ChosenBy = (typeof CHOSEN_BY)[number];
export type Selection = Readonly<Record<ChosenBy, string | null>>;

export const MOST_CHARACTERS = 100; // of one word that is looked for

/** The selection that an address asks for. */
export const selectionIn = (params: URLSearchParams): Selection => {
  const one = (name: ChosenBy) => params.get(name)?.trim().slice(0, MOST_CHARACTERS) || null;
  return {
    search: one('search'),
    quiz: one('quiz'),
    bottleneck: one('bottleneck'),
    tier: one('tier'),
    state: one('state'),
    source: one('source'),
    tag: one('tag'),
  };
};

/** An address that asks for a selection. */
export const withSelection = (path: string, selection: Selection, more: Readonly<Record<string, string>> = {}) => {
  const params = new URLSearchParams(more);
  for (const name of CHOSEN_BY) if (selection[name] !== null) params.set(name, selection[name]);
  return params.size > 0 ? `${path}?${params}` : path;
};
