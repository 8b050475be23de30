import { InboxOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { ApiError } from '@/api/problem';
import type { ImportPreview } from '@/api/types/job';
import { Fault } from '@/ui/parts/Fault';

interface Props {
  target: string;
  onRead: (file: File, preview: ImportPreview) => void;
}

export function previewOf(target: string, file: File, mapping?: unknown): Promise<ImportPreview> {
  const form = new FormData();
  form.set('file', file);
  if (mapping) form.set('mapping', JSON.stringify(mapping));
  return http.post<ImportPreview>(`/api/v1/${target}/imports/preview`, form);
}

/** What files are written in that do not tell it themselves. */
export const ENCODINGS = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'GB18030', 'Big5', 'Shift_JIS', 'windows-1252'].map((value) => ({ value, label: value }));

const unreadable = (fault: unknown): boolean => fault instanceof ApiError && fault.fields.some(({ rule }) => rule === 'file-encoding');

/** Choose or drop a file; the server reads it and says what it understood. */
export function UploadStep({ target, onRead }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState<string>();
  const [fault, setFault] = useState<unknown>();
  const [unread, setUnread] = useState<File>();
  const about = fault instanceof ApiError ? fault.fields.filter(({ field }) => field === 'file') : [];
  const read = async (file: File | undefined, encoding?: string) => {
    if (!file) return;
    setUnread(file);
    setReading(file.name);
    setFault(undefined);
    try {
      onRead(file, await previewOf(target, file, encoding && { options: { encoding } }));
    } catch (error) {
      setFault(error);
    } finally {
      setReading(undefined);
    }
  };
  return (
    <>
      <button
        type="button"
        className="plain drop-zone"
        data-over={over}
        onClick={() => input.current?.click()}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void read(event.dataTransfer.files[0]);
        }}
      >
        <InboxOutlined style={{ fontSize: 28, color: 'var(--accent)' }} />
        <strong>{reading ? t('importing:reading', { file: reading }) : t('importing:drop')}</strong>
        <span className="second">{t('importing:formats')}</span>
      </button>
      <input ref={input} type="file" hidden accept=".csv,.txt,.tsv,.xlsx" aria-label={t('importing:drop')} onChange={(event) => void read(event.target.files?.[0])} />
      {unread && about.length > 0 && <div className="note bad" role="alert">{about.map(({ message }) => t('importing:fileFault', { file: unread.name, message })).join(' ')}</div>}
      {fault !== undefined && about.length === 0 && <Fault error={fault} />}
      {unread && unreadable(fault) && (
        <label className="row wrap">
          {t('importing:readAs')}
          <Select aria-label={t('importing:readAs')} style={{ width: 180 }} value={null} options={ENCODINGS} onChange={(encoding: string | null) => void read(unread, encoding ?? undefined)} />
        </label>
      )}
    </>
  );
}
