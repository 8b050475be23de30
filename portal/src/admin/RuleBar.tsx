import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Fault } from '@/ui/parts/Fault';

interface Props {
  edited: boolean;
  fault: unknown;
  save: () => Promise<void>;
  discard: () => void;
}

/** Stands under a set of rules while it differs from what is in force. */
export function RuleBar({ edited, fault, save, discard }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {fault !== undefined && <Fault error={fault} />}
      {edited && (
        <div className="row">
          <Button type="primary" onClick={() => void save()}>
            {t('admin:putInForce')}
          </Button>
          <Button onClick={discard}>{t('admin:discard')}</Button>
        </div>
      )}
    </>
  );
}
