import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Labels } from '@/lead/custom';
import { Fault } from '@/ui/parts/Fault';
import { Bones, Panel } from '@/ui/parts/Parts';
import { ChangesMade } from './ChangesMade';
import { RuleBar } from './RuleBar';
import { useRules } from './useRules';

interface Source {
  name: string;
  details?: string[] | null;
}

interface Channel {
  key: string;
  labels?: Labels | null;
  sources?: Source[] | null;
}

function SourceLine({ source, put, remove }: { source: Source; put: (some: Partial<Source>) => void; remove: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="row" style={{ minWidth: 460 }}>
      <Input style={{ width: 200 }} aria-label={t('lead:field.source')} value={source.name} maxLength={100} onChange={(event) => put({ name: event.target.value })} />
      <Select mode="tags" style={{ minWidth: 260, flex: 1 }} aria-label={t('admin:source.details')} placeholder={t('admin:source.details')} value={source.details ?? []} onChange={(details: string[]) => put({ details })} />
      <Button type="text" size="small" aria-label={t('admin:remove')} icon={<DeleteOutlined />} onClick={remove} />
    </div>
  );
}

/** Channel, source, detail: a level without entries leaves the one below it open. */
export default function SourcesPage() {
  const { t } = useTranslation();
  const { rules: channels, edited, error, fault, refetch, change, save, discard } = useRules<Channel>('/api/v1/lead-sources');
  if (!channels) return error ? <Fault error={error} retry={() => void refetch()} /> : <Bones rows={6} />;
  const put = (at: number, some: Partial<Channel>) => change(channels.map((channel, index) => (index === at ? { ...channel, ...some } : channel)));
  const sourcesOf = (channel: Channel): Source[] => channel.sources ?? [];
  return (
    <>
      <p className="second">{t('admin:source.text')}</p>
      <Panel flush title={t('admin:section.sources')} extra={<Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => change([...channels, { key: '', sources: [] }])}>{t('admin:source.addChannel')}</Button>}>
        <div className="scroll-x">
        <table className="plain-table">
          <tbody>
            {channels.map((channel, at) => (
              <tr key={at}>
                <td style={{ width: 180, minWidth: 140 }}>
                  <Input className="mono" aria-label={t('lead:field.channel')} value={channel.key} maxLength={50} onChange={(event) => put(at, { key: event.target.value })} />
                </td>
                <td>
                  <div className="stack">
                    {sourcesOf(channel).map((source, index) => (
                      <SourceLine
                        key={index}
                        source={source}
                        put={(some) => put(at, { sources: sourcesOf(channel).map((each, place) => (place === index ? { ...each, ...some } : each)) })}
                        remove={() => put(at, { sources: sourcesOf(channel).filter((_, place) => place !== index) })}
                      />
                    ))}
                    <Button type="text" size="small" icon={<PlusOutlined />} onClick={() => put(at, { sources: [...sourcesOf(channel), { name: '' }] })}>
                      {t('admin:source.add')}
                    </Button>
                  </div>
                </td>
                <td className="keep">
                  <Button type="text" size="small" aria-label={t('admin:remove')} icon={<DeleteOutlined />} onClick={() => change(channels.filter((_, index) => index !== at))} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        </div>
      </Panel>
      <RuleBar edited={edited} fault={fault} save={save} discard={discard} />
      <ChangesMade path="/api/v1/lead-sources/history" />
    </>
  );
}
