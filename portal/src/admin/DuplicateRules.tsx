import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { hasAny, useSession } from '@/session/session';
import { choices } from '@/ui/form/choices';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel } from '@/ui/parts/Parts';
import { RuleBar } from './RuleBar';
import { useRules } from './useRules';

interface DuplicateRule {
  field: string;
  action: string;
  enabled: boolean;
}

/** What makes two leads the same customer, and whether the second is warned of or refused. */
export default function DuplicateRules() {
  const { t } = useTranslation();
  const session = useSession();
  const { rules, edited, error, fault, refetch, change, save, move, discard } = useRules<DuplicateRule>('/api/v1/lead-duplicate-rules');
  if (!rules) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={4} />;
  const readOnly = !hasAny(session, ['admin']);
  const put = (index: number, some: Partial<DuplicateRule>) => change(rules.map((rule, at) => (at === index ? { ...rule, ...some } : rule)));
  return (
    <>
      <p className="second">{t('admin:duplicate.text')}</p>
      <Panel flush title={t('admin:section.duplicates')}>
        <table className="plain-table">
          <tbody>
            {rules.map((rule, index) => (
              <tr key={rule.field}>
                <td>{t(`admin:duplicate.on.${rule.field}`)}</td>
                <td>
                  <Select disabled={readOnly} aria-label={t('admin:duplicate.action')} style={{ width: 180 }} value={rule.action} options={choices(t, 'admin:duplicate.actions', ['warn', 'block'])} onChange={(action: string) => put(index, { action })} />
                </td>
                <td><Switch disabled={readOnly} aria-label={t('admin:duplicate.enabled', { field: t(`admin:duplicate.on.${rule.field}`) })} checked={rule.enabled} onChange={(enabled) => put(index, { enabled })} /></td>
                <td className="keep">
                  {!readOnly && (
                    <>
                      <Button type="text" size="small" disabled={index === 0} aria-label={t('admin:up')} icon={<ArrowUpOutlined />} onClick={() => move(rules, index, -1)} />
                      <Button type="text" size="small" disabled={index === rules.length - 1} aria-label={t('admin:down')} icon={<ArrowDownOutlined />} onClick={() => move(rules, index, 1)} />
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      <RuleBar edited={edited} fault={fault} save={save} discard={discard} />
    </>
  );
}
