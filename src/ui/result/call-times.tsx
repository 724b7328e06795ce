import type { CallOffer } from '../call-offer.ts';
import { Heading } from './heading.tsx';
import type { Place } from './place.ts';

type CallTimesProps = { offer: CallOffer; place: Place };

/** The next free times of the strategy call: one press each. */
export const CallTimes = ({ offer, place }: CallTimesProps) =>
  offer.booked ? (
    <p class="call-booked">
      {offer.booked.text}{' '}
      <a href={offer.booked.url} {...place.out}>
        {offer.booked.see}
      </a>
    </p>
  ) : (
    <div class="call-times">
      <Heading place={place} depth={3}>
        {offer.title}
      </Heading>
      <ul>
        {offer.times.map(({ at, label, url }) => (
          <li key={at}>
            {offer.oneTap ? (
              <form method="post" action={offer.oneTap.action} {...place.out}>
                <input type="hidden" name="run" value={offer.oneTap.run} />
                <button class="button" type="submit" name="at" value={at}>
                  {label}
                </button>
              </form>
            ) : (
              <a class="button" href={url} {...place.out}>
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={offer.other.url} {...place.out}>
          {offer.other.label}
        </a>{' '}
        <span class="small">{offer.zone}</span>
      </p>
    </div>
  );
