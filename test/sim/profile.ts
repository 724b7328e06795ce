import type { Model } from '../../quiz/engine/model.ts';
import type { Answers } from '../../quiz/engine/path.ts';
import { profileOf as derive, type Profile, traitOf } from '../../quiz/engine/profile.ts';

export { type Profile, traitOf };

const derived = new Map<string, Profile>();

/** As the product's own, but each only once. */
export const profileOf = (model: Model, answers: Answers): Profile => {
  const name = `${model.id} ${JSON.stringify(answers)}`;
  const profile = derived.get(name) ?? derive(model, answers);
  derived.set(name, profile);
  return profile;
};
