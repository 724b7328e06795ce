import type { Model } from './model.ts';

/** The model with other values for some of its assumptions; a name that it does not know changes nothing. */
export const assuming = (model: Model, values: Readonly<Record<string, number>>): Model => {
  if (!model.flow) return model;
  const assumptions = Object.entries(model.flow.assumptions).map(([id, assumption]) => [
    id,
    { ...assumption, value: values[id] ?? assumption.value },
  ]);
  return { ...model, flow: { ...model.flow, assumptions: Object.fromEntries(assumptions) } };
};
