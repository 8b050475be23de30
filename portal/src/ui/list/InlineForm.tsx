import { useState } from 'react';
import { FieldInput } from '../form/FieldInput';
import { normalised, sameValue, type FieldSpec } from '../form/fields';
import { useProblemText } from '../parts/Fault';
import { toast } from '../parts/toast';

interface Props {
  spec: FieldSpec;
  value: unknown;
  save: (value: unknown) => Promise<void>;
  onDone: () => void;
}

/** One value being changed: Enter keeps it, Escape does not; what is refused stays to be mended. */
export default function InlineForm({ spec, value, save, onDone }: Props) {
  const words = useProblemText();
  const [typed, setTyped] = useState(value);
  const keep = () => {
    if (sameValue(typed, value)) onDone();
    else save(normalised(typed)).then(onDone).catch((refusal: unknown) => toast('bad', words(refusal)));
  };
  return (
    <form
      className="grow"
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onDone();
      }}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && spec.kind !== 'choice' && keep()}
    >
      <FieldInput spec={spec} value={typed} onChange={setTyped} autoFocus />
    </form>
  );
}
