import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '@/api/types/job';

/** The first rows as they stand in the file, with what would be refused and why. */
export function SampleRows({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation();
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <thead>
          <tr>
            <th>{t('importing:line')}</th>
            {preview.columns.map(({ name }) => (
              <th key={name}>{name}</th>
            ))}
            <th>{t('importing:verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.rows.map(({ line, cells, errors }) => (
            <tr key={line}>
              <td className="num quiet">{line}</td>
              {preview.columns.map(({ name }, index) => (
                <td key={name} className="keep">{cells[index]}</td>
              ))}
              <td style={errors.length > 0 ? { color: 'var(--bad)', minWidth: 220 } : { color: 'var(--good)' }}>
                {errors.length > 0 ? errors.map(({ field, message }) => `${field}: ${message}`).join(' ') : t('importing:good')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
