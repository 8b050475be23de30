import { EditOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '@/api/problem';
import type { RecordBase } from '@/api/types/common';
import { changedValues, valueAt, type FieldSpec, type Values } from '../form/fields';
import { showFieldErrors } from '../form/FormDialog';
import { FormFields } from '../form/FormFields';
import { drafts } from '../parts/drafts';
import { Fault } from '../parts/Fault';
import { useShortcut } from '../parts/shortcuts';
import { FieldValue } from './FieldValue';

const ConflictDialog = lazy(() => import('./ConflictDialog'));

interface Props<T extends RecordBase> {
  title: string;
  record: T;
  fields: FieldSpec[];
  draftKey: string;
  /** Absent when the person may not edit. */
  save?: ((changes: Values, version: number) => Promise<void>) | undefined;
  /** The group that `e` opens. */
  main?: boolean;
  onStale?: (() => void) | undefined;
}

/** A titled group of facts, edited in place and saved as a group. */
export function FieldGroup<T extends RecordBase>({ title, record, fields, draftKey, save, main = false, onStale }: Props<T>) {
  const { t } = useTranslation();
  const key = `${draftKey}.${record.id}`;
  const [editing, setEditing] = useState(() => drafts.read(key) !== undefined && save !== undefined);
  const edit = save ? () => setEditing(true) : undefined;
  useShortcut('e', main && !editing ? edit : undefined);
  return (
    <section className="panel">
      <header>
        <h2>{t(title)}</h2>
        {edit && !editing && (
          <Button type="text" size="small" aria-label={t('ui:record.edit', { group: t(title) })} icon={<EditOutlined />} onClick={edit} />
        )}
      </header>
      <div className="body">
        {editing && save ? (
          <GroupForm record={record} fields={fields} draftKey={key} save={save} onStale={onStale} onDone={() => setEditing(false)} />
        ) : (
          <dl className="facts" onDoubleClick={edit}>
            {fields.map((field) => (
              <div key={field.name}>
                <dt>{t(field.label)}</dt>
                <dd>
                  <FieldValue field={field} record={record} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}

interface FormProps<T extends RecordBase> {
  record: T;
  fields: FieldSpec[];
  draftKey: string;
  save: (changes: Values, version: number) => Promise<void>;
  onDone: () => void;
  onStale?: (() => void) | undefined;
}

interface Kept {
  values: Values;
  base: Values;
  version: number;
}

function GroupForm<T extends RecordBase>({ record, fields, draftKey, save, onDone, onStale }: FormProps<T>) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const editable = fields.filter((field) => !field.readOnly);
  const [kept] = useState(() => drafts.read<Kept>(draftKey));
  const [base] = useState<Values>(() => kept?.base ?? Object.fromEntries(editable.map(({ name }) => [name, valueAt(record, name)])));
  const [version] = useState(kept?.version ?? record.version);
  const [fault, setFault] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const [conflict, setConflict] = useState<{ current: T; mine: Values }>();

  useEffect(() => {
    form.setFieldsValue({ ...base, ...kept?.values });
  }, [form, base, kept]);
  const finish = () => {
    drafts.drop(draftKey);
    onDone();
  };
  const send = async (changes: Values, at: number) => {
    if (Object.keys(changes).length === 0) return finish();
    setSending(true);
    setFault(undefined);
    try {
      await save(changes, at);
      finish();
    } catch (error) {
      if (isStale(error) && error.problem.current) setConflict({ current: error.problem.current as T, mine: changes });
      else if (!showFieldErrors(form, error, fields)) setFault(error);
      if (isStale(error)) onStale?.();
    } finally {
      setSending(false);
    }
  };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      onValuesChange={(_, values) => drafts.keep(draftKey, { values, base, version } satisfies Kept)}
      onFinish={(values: Values) => send(changedValues(base, values, editable), version)}
      onKeyDown={(event) => event.key === 'Escape' && finish()}
    >
      <FormFields fields={editable} record={record as unknown as Values} focusFirst />
      {fault !== undefined && <Fault error={fault} />}
      <div className="row">
        <Button type="primary" size="small" htmlType="submit" loading={sending}>
          {t('ui:save')}
        </Button>
        <Button size="small" onClick={finish}>
          {t('ui:cancel')}
        </Button>
      </div>
      {conflict && (
        <Suspense fallback={null}>
          <ConflictDialog
            fields={editable}
            base={base}
            mine={conflict.mine}
            current={conflict.current as unknown as Values}
            onClose={() => setConflict(undefined)}
            onDecide={(changes) => {
              setConflict(undefined);
              return send(changes, conflict.current.version);
            }}
          />
        </Suspense>
      )}
    </Form>
  );
}
