import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCustomFields } from '@/lead/custom';
import { choices } from '@/ui/form/choices';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel } from '@/ui/parts/Parts';
import { ChangesMade } from './ChangesMade';
import { RuleBar } from './RuleBar';
import { useRules } from './useRules';

interface FieldRule {
  field: string;
  role: string;
  access: string;
}

const FIELDS = ['contactName', 'phone', 'email', 'city', 'industry', 'note', 'source', 'referrer'];
const ROLES = ['sales-rep', 'telesales', 'sales-manager', 'marketer', 'analyst', 'partner'];
const ACCESS = ['write', 'read-only', 'masked', 'hidden'];

/** What each role may do with each field; a person with several roles may do the most that one of them allows. */
export default function FieldAccessPage() {
  const { t } = useTranslation();
  const { specs } = useCustomFields();
  const { rules, version, edited, error, fault, refetch, change, save, discard } = useRules<FieldRule>('/api/v1/lead-field-access');
  if (!rules) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={6} />;
  const rows = [...FIELDS.map((field) => ({ field, label: t(`lead:field.${field}`) })), ...specs.map(({ name, label }) => ({ field: name, label }))];
  const at = (field: string, role: string) => rules.find((rule) => rule.field === field && rule.role === role)?.access ?? 'write';
  const put = (field: string, role: string, access: string) => {
    const others = rules.filter((rule) => rule.field !== field || rule.role !== role);
    change(access === 'write' ? others : [...others, { field, role, access }]);
  };
  return (
    <>
      <p className="second">{t('admin:access.text')}</p>
      <Panel flush title={t('admin:section.access')} extra={version !== undefined && <span className="quiet">{t('admin:version', { version })}</span>}>
        <div className="scroll-x">
          <table className="plain-table">
            <thead>
              <tr>
                <th>{t('admin:access.field')}</th>
                {ROLES.map((role) => <th key={role}>{t(`admin:role.${role}`)}</th>)}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ field, label }) => (
                <tr key={field}>
                  <td>{label}</td>
                  {ROLES.map((role) => (
                    <td key={role}>
                      <Select size="small" style={{ width: 136 }} aria-label={t('admin:access.of', { field: label, role: t(`admin:role.${role}`) })} value={at(field, role)} options={choices(t, 'admin:access.level', ACCESS)} onChange={(access: string) => put(field, role, access)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
      <RuleBar edited={edited} fault={fault} save={save} discard={discard} />
      <ChangesMade path="/api/v1/lead-field-access/history" />
    </>
  );
}
