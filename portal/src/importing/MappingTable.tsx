import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportMapping, ImportPreview } from '@/api/types/job';

interface Props {
  preview: ImportPreview;
  mapping: ImportMapping;
  change: (next: ImportMapping) => void;
}

/** A line per column: its values, the field it fills and, for a name, the rule by which it is found. */
export function MappingTable({ preview, mapping, change }: Props) {
  const { t } = useTranslation();
  const { fields, lookupRules } = preview;
  const taken = new Set(Object.values(mapping.columns));
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <thead>
          <tr>
            <th>{t('importing:column')}</th>
            <th>{t('importing:examples')}</th>
            <th>{t('importing:field')}</th>
            <th>{t('importing:rule')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.columns.map(({ name, samples }) => {
            const chosen = mapping.columns[name] ?? null;
            const field = fields.find((each) => each.name === chosen);
            return (
              <tr key={name}>
                <td className="mono">{name}</td>
                <td className="second">
                  <div className="clip" style={{ maxWidth: 240 }}>{samples.join(t('ui:comma'))}</div>
                </td>
                <td>
                  <Select
                    aria-label={t('importing:fieldFor', { column: name })}
                    style={{ width: 210 }}
                    allowClear
                    showSearch={{ optionFilterProp: 'label' }}
                    placeholder={t('importing:leaveOut')}
                    value={chosen}
                    options={fields.map((each) => ({ value: each.name, label: each.required ? t('importing:requiredField', { field: each.label }) : each.label, disabled: taken.has(each.name) && each.name !== chosen }))}
                    onChange={(value: string | null | undefined) => change({ ...mapping, columns: { ...mapping.columns, [name]: value ?? null } })}
                  />
                </td>
                <td>
                  {field?.type === 'lookup' && (
                    <Select
                      aria-label={t('importing:ruleFor', { column: name })}
                      style={{ width: 230 }}
                      value={mapping.lookups[field.name] ?? field.lookupRule ?? null}
                      options={lookupRules.map((value) => ({ value, label: t(`importing:lookup.${value}`) }))}
                      onChange={(value: string | null) => value !== null && change({ ...mapping, lookups: { ...mapping.lookups, [field.name]: value } })}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
