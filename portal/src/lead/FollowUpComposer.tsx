import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKeys } from '@/api/idempotency';
import { FieldInput } from '@/ui/form/FieldInput';
import { choices } from '@/ui/form/choices';
import { drafts } from '@/ui/parts/drafts';
import { Fault } from '@/ui/parts/Fault';
import { CHANNELS } from './lead';

interface Typed {
  channel: string;
  text: string;
  nextAt: string | null;
}

const BLANK: Typed = { channel: 'call', text: '', nextAt: null };

/** Writes what was done, and when to come back; on top of the timeline. */
export function FollowUpComposer({ leadId, send }: { leadId: string; send: (body: Typed, idempotencyKey: string) => Promise<void> }) {
  const { t } = useTranslation();
  const key = `lead.${leadId}.composer`;
  const [typed, setTyped] = useState<Typed>(() => drafts.read<Typed>(key) ?? BLANK);
  const [fault, setFault] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const keys = useIdempotencyKeys();
  const change = (some: Partial<Typed>) => {
    const next = { ...typed, ...some };
    setTyped(next);
    drafts.keep(key, next);
  };
  const submit = async () => {
    setSending(true);
    setFault(undefined);
    try {
      await send(typed, keys.keyFor(typed));
      keys.answered();
      drafts.drop(key);
      setTyped({ ...BLANK, channel: typed.channel });
    } catch (error) {
      keys.answered(error);
      setFault(error);
    } finally {
      setSending(false);
    }
  };
  const open = typed.text !== '';
  return (
    <Form className="stack" onFinish={submit}>
      <Input.TextArea
        value={typed.text}
        aria-label={t('lead:field.text')}
        placeholder={t('lead:followUp.placeholder')}
        autoSize={{ minRows: open ? 3 : 1, maxRows: 10 }}
        maxLength={4000}
        onChange={(event) => change({ text: event.target.value })}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && typed.text.trim() !== '' && void submit()}
      />
      {open && (
        <div className="row wrap">
          <div style={{ width: 120 }}>
            <FieldInput spec={{ name: 'channel', label: 'lead:field.followUpChannel', kind: 'choice', required: true, options: choices(t, 'lead:channel', CHANNELS) }} value={typed.channel} onChange={(channel) => change({ channel: String(channel) })} />
          </div>
          <label className="row tight second">
            {t('lead:field.nextAt')}
            <FieldInput spec={{ name: 'nextAt', label: 'lead:field.nextAt', kind: 'moment' }} value={typed.nextAt} onChange={(nextAt) => change({ nextAt: nextAt as string | null })} />
          </label>
          <span className="grow" />
          <Button type="primary" htmlType="submit" loading={sending} disabled={typed.text.trim() === ''}>
            {t('lead:followUp.save')}
          </Button>
        </div>
      )}
      {fault !== undefined && <Fault error={fault} />}
    </Form>
  );
}
