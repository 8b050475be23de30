import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sameValue, valueAt, type FieldSpec, type Values } from '../form/fields';
import { FieldValue } from './FieldValue';

interface Props {
  fields: FieldSpec[];
  base: Values;
  mine: Values;
  current: Values;
  onDecide: (changes: Values) => Promise<void> | void;
  onClose: () => void;
}

/** Somebody saved meanwhile: both values side by side, field by field; what only one changed needs no question. */
export default function ConflictDialog({ fields, base, mine, current, onDecide, onClose }: Props) {
  const { t } = useTranslation();
  const touched = fields.filter(({ name }) => name in mine);
  const contested = touched.filter(({ name }) => !sameValue(valueAt(current, name), base[name]) && !sameValue(valueAt(current, name), mine[name]));
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const decide = () => onDecide(Object.fromEntries(Object.entries(mine).filter(([name]) => !theirs.has(name))));
  const choose = (name: string, takeTheirs: boolean) => {
    const next = new Set(theirs);
    if (takeTheirs) next.add(name);
    else next.delete(name);
    setTheirs(next);
  };
  return (
    <Modal open title={t('ui:conflict.title')} onCancel={onClose} footer={null} width={640}>
      <p className="second" style={{ marginBottom: 12 }}>
        {contested.length > 0 ? t('ui:conflict.text') : t('ui:conflict.apart')}
      </p>
      {contested.length > 0 && (
        <div className="scroll-x">
          <table className="plain-table">
            <thead>
              <tr>
                <th>{t('ui:conflict.field')}</th>
                <th>{t('ui:conflict.mine')}</th>
                <th>{t('ui:conflict.theirs')}</th>
              </tr>
            </thead>
            <tbody>
              {contested.map((field) => (
                <tr key={field.name}>
                  <td>{t(field.label)}</td>
                  <td>
                    <Radio checked={!theirs.has(field.name)} onChange={() => choose(field.name, false)}>
                      <FieldValue field={{ ...field, ...(field.shown ? { shown: field.name } : {}) }} record={mine} value={mine[field.name]} />
                    </Radio>
                  </td>
                  <td>
                    <Radio checked={theirs.has(field.name)} onChange={() => choose(field.name, true)}>
                      <FieldValue field={field} record={current} />
                    </Radio>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="row" style={{ justifyContent: 'flex-end', marginTop: 16 }}>
        <Button onClick={onClose}>{t('ui:conflict.back')}</Button>
        <Button type="primary" onClick={decide}>
          {t('ui:conflict.save')}
        </Button>
      </div>
    </Modal>
  );
}
