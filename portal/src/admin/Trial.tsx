import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { Fault } from '@/ui/parts/Fault';

interface Props<R> {
  path: string;
  body: unknown;
  children: (result: R) => ReactNode;
}

/** Tries rules out on what is there; nothing is changed by it. */
export function Trial<R>({ path, body, children }: Props<R>) {
  const { t } = useTranslation();
  const [result, setResult] = useState<R>();
  const [fault, setFault] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    setFault(undefined);
    try {
      setResult(await http.post<R>(path, body));
    } catch (refusal) {
      setFault(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="stack">
      <div className="row">
        <Button loading={busy} onClick={() => void run()}>{t('admin:tryOut')}</Button>
        <span className="second">{t('admin:tryOutText')}</span>
      </div>
      {fault !== undefined && <Fault error={fault} />}
      {result !== undefined && children(result)}
    </div>
  );
}
