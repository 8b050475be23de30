import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RecordBase } from '@/api/types/common';
import type { ListSpec } from './types';

interface Props {
  spec: ListSpec<RecordBase>;
  row: RecordBase;
  first: boolean;
  last: boolean;
  onStep: (by: number) => void;
  onClose: () => void;
}

/** The record beside the list; up and down go through the rows. */
export default function Preview({ spec, row, first, last, onStep, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <aside className="preview" aria-label={t('ui:list.preview')}>
      <header className="row">
        <div className="grow clip" style={{ fontWeight: 600 }}>
          {spec.heading(row)}
        </div>
        <Button type="text" size="small" disabled={first} aria-label={t('ui:list.previous')} icon={<ArrowUpOutlined />} onClick={() => onStep(-1)} />
        <Button type="text" size="small" disabled={last} aria-label={t('ui:list.next')} icon={<ArrowDownOutlined />} onClick={() => onStep(1)} />
        <Button type="text" size="small" aria-label={t('ui:close')} icon={<CloseOutlined />} onClick={onClose} />
      </header>
      <div className="preview-body">
        {spec.preview?.(row) ?? (
          <dl className="facts">
            {spec.columns.map((column) => (
              <div key={column.key}>
                <dt>{t(column.label)}</dt>
                <dd>{column.render(row)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <footer>
        <Link to={spec.to(row)}>{t('ui:list.open')}</Link>
      </footer>
    </aside>
  );
}
