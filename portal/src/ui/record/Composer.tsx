import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKeys } from '@/api/idempotency';
import type { Option } from '../form/fields';
import { Choice } from '../parts/Choice';
import { drafts } from '../parts/drafts';
import { Fault } from '../parts/Fault';

interface Typed {
  mode: string;
  text: string;
}

interface Props {
  draftKey: string;
  placeholder: string;
  modes: Option[];
  submitLabel: string;
  send: (typed: Typed, idempotencyKey: string) => Promise<void>;
}

/** A box on top of a timeline: says what kind of entry it is, keeps what is typed until it is saved. */
export function Composer({ draftKey, placeholder, modes, submitLabel, send }: Props) {
  const { t } = useTranslation();
  const first = modes[0]?.value ?? '';
  const [typed, setTyped] = useState<Typed>(() => drafts.read<Typed>(draftKey) ?? { mode: first, text: '' });
  const [fault, setFault] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const keys = useIdempotencyKeys();
  const change = (some: Partial<Typed>) => {
    const next = { ...typed, ...some };
    setTyped(next);
    drafts.keep(draftKey, next);
  };
  const empty = typed.text.trim() === '';
  const submit = async () => {
    if (empty || sending) return;
    setSending(true);
    setFault(undefined);
    try {
      await send(typed, keys.keyFor(typed));
      keys.answered();
      drafts.drop(draftKey);
      setTyped({ mode: typed.mode, text: '' });
    } catch (error) {
      keys.answered(error);
      setFault(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <div className="stack">
      <Input.TextArea
        value={typed.text}
        aria-label={placeholder}
        placeholder={placeholder}
        autoSize={{ minRows: typed.text === '' ? 1 : 3, maxRows: 12 }}
        maxLength={20_000}
        onChange={(event) => change({ text: event.target.value })}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && void submit()}
      />
      {!empty && (
        <div className="row wrap">
          {modes.length > 1 && <Choice label={t('ui:timeline.filter')} value={typed.mode} options={modes} onChange={(mode) => change({ mode })} />}
          <span className="grow" />
          <Button type="primary" size="small" loading={sending} onClick={() => void submit()}>
            {submitLabel}
          </Button>
        </div>
      )}
      {fault !== undefined && <Fault error={fault} />}
    </div>
  );
}
