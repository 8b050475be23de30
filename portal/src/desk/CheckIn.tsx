import { CameraOutlined } from '@ant-design/icons';
import { Button, Input, Modal } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { Fault } from '@/ui/parts/Fault';
import { toast } from '@/ui/parts/toast';
import { locate, smallPhoto } from './location';
import type { Visit } from './types';

/** Takes a check-in on the spot: the device's place and accuracy, a note, a photo. */
export function CheckIn({ visit, onClose, onDone }: { visit: Visit; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const [file, setFile] = useState<File>();
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const [unlocated, setUnlocated] = useState<string>();
  const camera = useRef<HTMLInputElement>(null);
  const send = async () => {
    setSending(true);
    setFault(undefined);
    setUnlocated(undefined);
    try {
      const here = await locate().catch((refusal: Error) => {
        setUnlocated(refusal.message);
        return undefined;
      });
      if (!here) return;
      await http.post(`/api/v1/lead-visits/${visit.id}/check-in`, { ...here, note: note || null, ...(file ? await smallPhoto(file) : {}) });
      toast('good', t('desk:visit.checkedIn', { company: visit.company }));
      onDone();
    } catch (refusal) {
      setFault(refusal);
    } finally {
      setSending(false);
    }
  };
  return (
    <Modal open title={t('desk:visit.checkInAt', { company: visit.company })} onCancel={onClose} onOk={() => void send()} okText={t('desk:visit.checkIn')} confirmLoading={sending}>
      <div className="stack">
        {fault !== undefined && <Fault error={fault} />}
        {unlocated !== undefined && <div className="note bad" role="alert">{t('desk:visit.unlocated', { why: unlocated })}</div>}
        <p className="second">{t('desk:visit.kept')}</p>
        <Input.TextArea aria-label={t('desk:visit.note')} placeholder={t('desk:visit.note')} rows={3} maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
        <input ref={camera} type="file" accept="image/*" capture="environment" hidden aria-label={t('desk:visit.photo')} onChange={(event) => setFile(event.target.files?.[0])} />
        <Button icon={<CameraOutlined />} onClick={() => camera.current?.click()}>{file ? file.name : t('desk:visit.photo')}</Button>
      </div>
    </Modal>
  );
}
