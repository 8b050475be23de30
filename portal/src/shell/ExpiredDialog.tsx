import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { signIn } from '@/session/session';

/** The session ran out under a person's hands: say so, keep what was typed, lead back to here. */
export default function ExpiredDialog({ open }: { open: boolean }) {
  const { t } = useTranslation();
  return (
    <Modal
      open={open}
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
