/** What can be chosen: what is sent, and what is read. */
export type Option = readonly [value: string, label: string];

type SelectProps = { name: string; chosen: string | null; options: readonly Option[] };

/** A field to choose from. Its id is its name, so that a label finds it. */
export const Select = ({ name, chosen, options }: SelectProps) => (
  <select id={name} name={name}>
    {options.map(([value, label]) => (
      <option key={value} value={value} selected={value === (chosen ?? '')}>
        {label}
      </option>
    ))}
  </select>
);
