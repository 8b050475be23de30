interface Props<V extends string> {
  label: string;
  value: V;
  options: { value: V; label: string }[];
  onChange: (value: V) => void;
}

/** A few alternatives of which one holds, side by side. */
export function Choice<V extends string>({ label, value, options, onChange }: Props<V>) {
  return (
    <span className="switch" role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option.value} type="button" className="plain" aria-pressed={option.value === value} onClick={() => onChange(option.value)}>
          {option.label}
        </button>
      ))}
    </span>
  );
}
