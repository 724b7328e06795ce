/** The next free times for the strategy call, in finished words: the same for pages and for the element. */
export type CallOffer =
  /** The call is booked already. */
  | { booked: { text: string; url: string; see: string } }
  | {
      booked: null;
      title: string;
      /** Whose clock the times go by. */
      zone: string;
      /** `url` leads to the form for this time. */
      times: readonly { at: number; label: string; url: string }[];
      /** Where one press books, since nothing needs to be asked; posted with `at` and `run`. */
      oneTap: { action: string; run: string } | null;
      other: { label: string; url: string };
    };
