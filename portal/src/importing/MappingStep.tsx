import { useNavigate } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { useIdempotencyKeys } from '@/api/idempotency';
import type { ImportMapping, ImportPreview, Job } from '@/api/types/job';
import { Fault } from '@/ui/parts/Fault';
import { number } from '@/ui/parts/format';
import { Panel } from '@/ui/parts/Parts';
import { MappingTable } from './MappingTable';
import { SampleRows } from './SampleRows';
import { ENCODINGS, previewOf } from './UploadStep';

interface Props {
  target: string;
  file: File;
  preview: ImportPreview;
  onPreview: (preview: ImportPreview) => void;
  onBack: () => void;
}

function Options({ preview, mapping, change }: { preview: ImportPreview; mapping: ImportMapping; change: (next: ImportMapping) => void }) {
  const { t } = useTranslation();
  const choosable = preview.options.filter(({ values }) => values.length > 0);
  if (choosable.length === 0) return null;
  return (
    <Panel title={t('importing:options')}>
      <dl className="facts">
        {choosable.map(({ name, label, values, standard }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <Select
                aria-label={label}
                style={{ minWidth: 220 }}
                placeholder={t('importing:automatic')}
                value={mapping.options[name] ?? standard ?? null}
                options={values.map((value) => ({ value, label: t(`importing:optionValue.${value}`, { defaultValue: value }) }))}
                onChange={(value: string | null) => value !== null && change({ ...mapping, options: { ...mapping.options, [name]: value } })}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

/** Which column fills which field, by which rule names are found; each change is tried on the first rows. */
export function MappingStep({ target, file, preview, onPreview, onBack }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [mapping, setMapping] = useState(preview.mapping);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const keys = useIdempotencyKeys();
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setFault(undefined);
    try {
      await work();
    } catch (error) {
      setFault(error);
    } finally {
      setBusy(false);
    }
  };
  const change = (next: ImportMapping) => {
    setMapping(next);
    void attempt(async () => onPreview(await previewOf(target, file, next)));
  };
  /** Read differently, columns have other names, so what they fill is suggested anew. */
  const readAs = (encoding: string) =>
    void attempt(async () => {
      const next = await previewOf(target, file, { options: { ...mapping.options, encoding } });
      setMapping(next.mapping);
      onPreview(next);
    });
  const start = () =>
    attempt(async () => {
      const form = new FormData();
      form.set('file', file);
      form.set('mapping', JSON.stringify(mapping));
      const key = keys.keyFor([file.name, file.size, file.lastModified, mapping]);
      const job = await http.post<Job>(`/api/v1/${target}/imports`, form, { idempotencyKey: key });
      keys.answered();
      await navigate({ to: '/imports/$target', params: { target }, search: { job: job.id } });
    });
  const { file: read, total, problems } = preview;
  return (
    <>
      <div className="row wrap second">
        <span>{[read.name, read.format.toUpperCase(), read.sheet].filter(Boolean).join(' · ')}</span>
        {read.encoding && <Select size="small" aria-label={t('importing:readAs')} style={{ width: 140 }} value={mapping.options['encoding'] ?? read.encoding} options={ENCODINGS} onChange={readAs} />}
        {total != null && <span>{t('importing:rows', { count: total, shown: number(total) })}</span>}
        <span>{t(`importing:source.${preview.mappingSource}`)}</span>
      </div>
      <Panel title={t('importing:mapping')} flush>
        <MappingTable preview={preview} mapping={mapping} change={change} />
      </Panel>
      <Options preview={preview} mapping={mapping} change={change} />
      {problems.length > 0 && (
        <div className="note bad" role="alert">
          <ul>
            {problems.map(({ field, message }) => (
              <li key={field + message}>
                <span className="mono">{field.replace(/^mapping\.(columns\.)?/, '')}</span> {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Panel title={t('importing:sample', { count: preview.rows.length })} flush>
        <SampleRows preview={preview} />
      </Panel>
      {fault !== undefined && <Fault error={fault} />}
      <div className="row">
        <Button type="primary" loading={busy} disabled={problems.length > 0} onClick={() => void start()}>
          {t('importing:start')}
        </Button>
        <Button onClick={onBack}>{t('importing:otherFile')}</Button>
      </div>
    </>
  );
}
