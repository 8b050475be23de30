import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import { choices } from '@/ui/form/choices';
import { Fault, useProblemText } from '@/ui/parts/Fault';
import { percent } from '@/ui/parts/format';
import { Bones, Empty, Panel, Person, PersonName, Tag, When, type Tone } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { UnitName } from '@/ui/parts/units';
import { Evidence } from './Evidence';
import type { Finding } from './types';

const FINDINGS = '/api/v1/lead-integrity-findings';
const KINDS = ['swap-ring', 'hoarding', 'copied-text', 'impossible-check-in', 'burst-after-warning'];
const tones: Record<Finding['state'], Tone> = { open: 'warn', confirmed: 'bad', dismissed: 'neutral' };

function FindingPanel({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const words = useProblemText();
  const [comment, setComment] = useState('');
  const decide = async (verb: 'confirm' | 'dismiss') => {
    try {
      await http.post(`${FINDINGS}/${finding.id}/${verb}`, { comment }, { version: finding.version });
      toast('good', t(`desk:finding.done.${verb}`));
    } catch (refusal) {
      toast('bad', words(refusal));
    }
    await cache.invalidateQueries({ queryKey: ['findings'] });
  };
  return (
    <Panel
      title={
        <span className="row wrap">
          {t(`desk:kind.${finding.kind}`)}
          {finding.people.map((person) => <Person key={person.id} name={person.userName} />)}
        </span>
      }
      extra={<Tag tone={tones[finding.state]}>{t(`desk:state.${finding.state}`)}</Tag>}
    >
      <div className="finding">
        <p className="second">
          {t('desk:finding.sure', { share: percent(finding.confidence) })} · <UnitName of={finding.unit} /> · <When at={finding.foundAt} />
        </p>
        <Evidence {...finding.evidence} />
        {finding.state === 'open' ? (
          <div className="row wrap">
            <Input className="grow" aria-label={t('desk:finding.comment')} placeholder={t('desk:finding.comment')} value={comment} onChange={(event) => setComment(event.target.value)} maxLength={2000} />
            <Button danger onClick={() => void decide('confirm')}>{t('desk:finding.confirm')}</Button>
            <Button onClick={() => void decide('dismiss')}>{t('desk:finding.dismiss')}</Button>
          </div>
        ) : (
          <p className="second">
            {t('desk:finding.by')} <PersonName of={finding.decidedBy ?? ''} /> <When at={finding.decidedAt} /> {finding.comment}
          </p>
        )}
      </div>
    </Panel>
  );
}

/** What looks like cheating, with its evidence; a manager says what it is. */
export default function FindingsPage() {
  const { t } = useTranslation();
  const [state, setState] = useState<Finding['state']>('open');
  const [kind, setKind] = useState<string>();
  const { data, error, refetch } = useQuery({ queryKey: ['findings', state, kind], queryFn: ({ signal }) => http.get<Page<Finding>>(FINDINGS, { state, kind }, signal) });
  return (
    <>
      <div className="row wrap">
        <Segmented aria-label={t('desk:finding.state')} value={state} onChange={setState} options={(['open', 'confirmed', 'dismissed'] as const).map((value) => ({ value, label: t(`desk:state.${value}`) }))} />
        <Select allowClear aria-label={t('desk:finding.kind')} placeholder={t('desk:finding.kind')} style={{ width: 240 }} value={kind ?? null} options={choices(t, 'desk:kind', KINDS)} onChange={(value: string | undefined) => setKind(value)} />
      </div>
      {error && <Fault error={error} retry={() => void refetch()} />}
      {!data && !error && <Bones rows={6} />}
      {data?.items.length === 0 && <Empty title={t('desk:finding.none')} text={t('desk:finding.text')} />}
      {data?.items.map((finding) => <FindingPanel key={finding.id} finding={finding} />)}
    </>
  );
}
