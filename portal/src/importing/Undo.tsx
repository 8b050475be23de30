import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { ApiError } from '@/api/problem';
import type { Job } from '@/api/types/job';
import { useProblemText } from '@/ui/parts/Fault';
import { number } from '@/ui/parts/format';
import { toast } from '@/ui/parts/toast';

/** Takes an import back; where records were changed since, it says how many would stay before it does so. */
export function Undo({ path, job, onTold }: { path: string; job: Job; onTold: (job: Job) => void }) {
  const { t } = useTranslation();
  const words = useProblemText();
  const [touched, setTouched] = useState<number>();
  const created = (job.counts['created'] ?? 0) - (job.counts['undone'] ?? 0);
  if (created <= 0) return null;
  const undo = (keepTouched: boolean) =>
    http
      .post<Job>(`${path}/undo?keepTouched=${keepTouched}`, {})
      .then((told) => {
        setTouched(undefined);
        onTold(told);
      })
      .catch((refusal: unknown) => {
        const left = refusal instanceof ApiError && refusal.problem.code === 'import-touched' ? (refusal.problem as unknown as { touched?: number }).touched : undefined;
        if (left === undefined) toast('bad', words(refusal));
        else setTouched(left);
      });
  if (touched !== undefined) {
    return (
      <span className="note warn">
        <span className="grow">{t('importing:undoTouched', { count: touched, shown: number(touched) })}</span>
        <Button danger size="small" onClick={() => void undo(true)}>{t('importing:undoRest')}</Button>
        <Button size="small" onClick={() => setTouched(undefined)}>{t('ui:cancel')}</Button>
      </span>
    );
  }
  return (
    <Popconfirm title={t('importing:undoAsk', { count: created, shown: number(created) })} okText={t('importing:undo')} cancelText={t('ui:cancel')} onConfirm={() => undo(false)}>
      <Button danger>{t('importing:undo')}</Button>
    </Popconfirm>
  );
}
