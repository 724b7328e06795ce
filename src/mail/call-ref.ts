/**
 * What a mail about a call belongs to, in place of a run: the call as it was after so many changes. Its mails are thus
 * unique for each call, change and step.
 */
export const callRef = (callId: string, sequence: number): string => `${callId}-${sequence}`;

/** The call, and after how many changes. */
export const readCallRef = (ref: string): { callId: string; sequence: number } => {
  const dash = ref.lastIndexOf('-');
  return { callId: ref.slice(0, dash), sequence: Number(ref.slice(dash + 1)) };
};

/** What the mails about a call belong to, through all its changes. */
export const callRefs = ({ id, sequence }: { id: string; sequence: number }): string[] =>
  Array.from({ length: sequence + 1 }, (_, changes) => callRef(id, changes));
