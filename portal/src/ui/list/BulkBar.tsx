import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RecordBase } from '@/api/types/common';
import type { BulkAction } from './types';

interface Props<T extends RecordBase> {
  actions: BulkAction<T>[];
  rows: T[];
  onClear: () => void;
}

/** Stands only while rows are ticked; each action says how many of them it will touch. */
export function BulkBar<T extends RecordBase>({ actions, rows, onClear }: Props<T>) {
  const { t } = useTranslation();
  return (
    <div className="bulk-bar" role="toolbar" aria-label={t('ui:list.bulk')}>
      <strong>{t('ui:list.ticked', { count: rows.length })}</strong>
      {actions.map((action) => {
        const suited = rows.filter((row) => action.suits(row));
        return (
          suited.length > 0 && (
            <Button key={action.key} size="small" onClick={() => action.run(suited, onClear)}>
              {t(action.label)} ({suited.length})
            </Button>
          )
        );
      })}
      <Button size="small" type="text" onClick={onClear}>
        {t('ui:list.untick')}
      </Button>
    </div>
  );
}
