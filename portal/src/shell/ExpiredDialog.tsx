import { Button, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onExpired, signIn } from '@/session/session';

/** The session ran out under a person's hands: say so, keep what was typed, lead back to here. */
export function ExpiredDialog() {
  const { t } = useTranslation();
  const [expired, setExpired] = useState(false);
  useEffect(() => onExpired(() => setExpired(true)), []);
  return (
    <Modal
      open={expired}
      closable={false}
      title={t('shell:expired.title')}
      zIndex={2000}
      footer={
        <Button type="primary" onClick={signIn}>
          {t('shell:expired.signIn')}
        </Button>
      }
    >
      {t('shell:expired.text')}
    </Modal>
  );
}
