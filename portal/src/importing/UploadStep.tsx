import { InboxOutlined } from '@ant-design/icons';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { ImportPreview } from '@/api/types/job';
import { Fault } from '@/ui/parts/Fault';

interface Props {
  target: string;
  onRead: (file: File, preview: ImportPreview) => void;
}

export function previewOf(target: string, file: File, mapping?: unknown): Promise<ImportPreview> {
  const form = new FormData();
  form.set('file', file);
  if (mapping !== undefined) form.set('mapping', JSON.stringify(mapping));
  return http.post<ImportPreview>(`/api/v1/${target}/imports/preview`, form);
}

/** Choose or drop a file; the server reads it and says what it understood. */
export function UploadStep({ target, onRead }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState<string>();
  const [fault, setFault] = useState<unknown>();
  const read = async (file: File | undefined) => {
    if (!file) return;
    setReading(file.name);
    setFault(undefined);
    try {
      onRead(file, await previewOf(target, file));
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
      {fault !== undefined && <Fault error={fault} />}
    </>
  );
}
