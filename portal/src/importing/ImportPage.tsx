import { useAddress, usePathPart } from '@/app/address';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '@/api/types/job';
import { NotFound } from '@/app/PageFault';
import { StagePath } from '@/ui/record/StagePath';
import { MappingStep } from './MappingStep';
import { ProgressStep } from './ProgressStep';
import { RecentImports } from './RecentImports';
import { UploadStep } from './UploadStep';

const places: Record<string, string> = { leads: '/leads', accounts: '/accounts', products: '/products', opportunities: '/deals' };
const STEPS = ['file', 'mapping', 'run'] as const;

/** File, mapping, run. A running import has an address of its own: one may leave and come back. */
export function ImportPage() {
  const { t } = useTranslation();
  const target = usePathPart('target');
  const { job } = useAddress();
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<ImportPreview>();
  const back = places[target];
  if (!back) return <NotFound />;
  const at = job ? 'run' : preview ? 'mapping' : 'file';
  const restart = () => {
    setFile(undefined);
    setPreview(undefined);
  };
  return (
    <div className="page">
      <nav className="quiet" aria-label={t('ui:record.trail')}>
        <Link to={back}>{t(`shell:nav.${back.slice(1)}`)}</Link>
      </nav>
      <h1>{t('importing:title', { what: t(`importing:target.${target}`) })}</h1>
      <StagePath steps={STEPS.map((key) => ({ key, label: t(`importing:step.${key}`) }))} at={at} />
      {at === 'file' && (
        <>
          <UploadStep
            target={target}
            onRead={(chosen, read) => {
              setFile(chosen);
              setPreview(read);
            }}
          />
          <RecentImports target={target} />
        </>
      )}
      {at === 'mapping' && file && preview && <MappingStep target={target} file={file} preview={preview} onPreview={setPreview} onBack={restart} />}
      {job && <ProgressStep target={target} id={job} back={back} onAgain={restart} />}
    </div>
  );
}
