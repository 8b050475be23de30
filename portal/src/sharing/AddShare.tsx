import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LookupSelect } from '@/ui/form/LookupSelect';
import { people } from '@/ui/form/lookups';
import { Choice } from '@/ui/parts/Choice';
import { useUnits } from '@/ui/parts/units';

/** One person or one unit, as the services take it. */
export type With = { userName: string } | { orgPath: string };

/** Chooses a person or a unit and adds it; what was chosen stays while it is refused. */
export function AddShare({ sending, add }: { sending: boolean; add: (to: With) => Promise<boolean> }) {
  const { t } = useTranslation();
  const { units } = useUnits();
  const [what, setWhat] = useState<'person' | 'unit'>('person');
  const [userName, setUserName] = useState<string>();
  const [orgPath, setOrgPath] = useState<string>();
  const person = userName ? { userName } : undefined;
  const unit = orgPath ? { orgPath } : undefined;
  const chosen: With | undefined = what === 'person' ? person : unit;
  const send = async () => {
    if (!chosen || !(await add(chosen))) return;
    setUserName(undefined);
    setOrgPath(undefined);
  };
  return (
    <div className="row wrap">
      <Choice label={t('sharing:with')} value={what} options={[{ value: 'person', label: t('sharing:person') }, { value: 'unit', label: t('sharing:unit') }]} onChange={setWhat} />
      <div className="grow" style={{ minWidth: 200 }}>
        {what === 'person' ? (
          <LookupSelect lookup={people} label={t('sharing:person')} value={userName} onChange={setUserName} />
        ) : (
          <Select
            aria-label={t('sharing:unit')}
            showSearch={{ optionFilterProp: 'label' }}
            allowClear
            placeholder={t('ui:lookup')}
            options={units.map(({ path, way }) => ({ value: path, label: way }))}
            value={orgPath}
            onChange={(next: string | undefined) => setOrgPath(next)}
            style={{ width: '100%' }}
          />
        )}
      </div>
      <Button type="primary" loading={sending} disabled={!chosen} onClick={() => void send()}>{t('sharing:add')}</Button>
    </div>
  );
}
