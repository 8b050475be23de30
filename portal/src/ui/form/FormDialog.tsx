import { Button, Form, Modal } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKeys } from '@/api/idempotency';
import { ApiError } from '@/api/problem';
import { drafts } from '../parts/drafts';
import { Fault } from '../parts/Fault';
import { fieldFor, normalised, type FieldSpec, type Values } from './fields';
import { FormFields } from './FormFields';

export interface FormDialogProps {
  title: string;
  /** Names the draft; what is typed survives reload, sign-in and closing by mistake. */
  draftKey: string;
  fields: readonly FieldSpec[];
  initial?: Values;
  submitLabel: string;
  danger?: boolean;
  intro?: ReactNode;
  /** Rendered under the fields with what is typed so far. */
  below?: (values: Values, set: (values: Values) => void) => ReactNode;
  /** Sends; what it throws is shown at the field or on top. */
  submit: (values: Values, idempotencyKey: string) => Promise<void>;
  onClose: () => void;
}

export function showFieldErrors(form: { setFields: (fields: { name: string; errors: string[] }[]) => void }, error: unknown, fields: readonly FieldSpec[]): boolean {
  if (!(error instanceof ApiError)) return false;
  const placed = error.fields.map((problem) => ({ problem, spec: fieldFor(problem.field, fields) }));
  form.setFields(placed.flatMap(({ problem, spec }) => (spec ? [{ name: spec.name, errors: [problem.message] }] : [])));
  return placed.length > 0 && placed.every(({ spec }) => spec !== undefined);
}

export function FormDialog(props: FormDialogProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const [initial] = useState<Values>(() => props.initial ?? {});
  const [draft] = useState(() => drafts.read<Values>(props.draftKey));
  const [restored, setRestored] = useState(draft !== undefined);
  const [values, setValues] = useState<Values>({ ...initial, ...draft });
  const [fault, setFault] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const keys = useIdempotencyKeys();

  useEffect(() => {
    form.setFieldsValue({ ...initial, ...draft });
  }, [draft, form, initial]);

  const change = (next: Values) => {
    setValues(next);
    drafts.keep(props.draftKey, next);
  };
  const set = (some: Values) => {
    form.setFieldsValue(some);
    change({ ...values, ...some });
  };
  const startOver = () => {
    drafts.drop(props.draftKey);
    setRestored(false);
    form.resetFields();
    form.setFieldsValue(initial);
    setValues(initial);
  };
  const send = async (typed: Values) => {
    const body = Object.fromEntries(Object.entries({ ...initial, ...typed }).map(([name, value]) => [name, normalised(value)]));
    setSending(true);
    setFault(undefined);
    try {
      await props.submit(body, keys.keyFor(body));
      keys.answered();
      drafts.drop(props.draftKey);
      props.onClose();
    } catch (error) {
      keys.answered(error);
      if (!showFieldErrors(form, error, props.fields)) setFault(error);
    } finally {
      setSending(false);
    }
  };

  return (
    <Modal open title={props.title} onCancel={props.onClose} footer={null} width={560} mask={{ closable: false }} destroyOnHidden>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send} onValuesChange={(_, all) => change(all)} className="dialog-form">
        {restored && (
          <div className="note">
            <span className="grow">{t('ui:draft.restored')}</span>
            <button type="button" className="plain" style={{ color: 'var(--accent)' }} onClick={startOver}>
              {t('ui:draft.startOver')}
            </button>
          </div>
        )}
        {props.intro}
        <FormFields fields={props.fields} record={initial} focusFirst />
        {props.below?.(values, set)}
        {fault !== undefined && <Fault error={fault} />}
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={props.onClose}>{t('ui:cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={sending} danger={props.danger ?? false}>
            {props.submitLabel}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}
