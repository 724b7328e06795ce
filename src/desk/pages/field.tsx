import type { ComponentChildren } from 'preact';

/** A field with what it asks for above it. `name` is its id. */
export const Field = ({ name, label, children }: { name: string; label: string; children: ComponentChildren }) => (
  <p class="desk-field">
    <label for={name}>{label}</label>
    {children}
  </p>
);
