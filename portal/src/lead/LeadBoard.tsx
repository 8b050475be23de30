import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead, LeadState } from '@/api/types/lead';
import { useSession } from '@/session/session';
import { Board } from '@/ui/board/Board';
import { useColumn } from '@/ui/board/useColumn';
import { Person, When } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';
import { LEADS, verbsFor, type Verb } from './lead';
import { LeadDialog } from './LeadDialog';

const COLUMNS: LeadState[] = ['new', 'assigned', 'working', 'qualified', 'nurturing'];

/** Which verb leads from one column to another. */
function verbFor(from: string, to: string): Verb | undefined {
  if (from === 'new') return to === 'assigned' ? 'claim' : undefined;
  const verbs: Partial<Record<string, Verb>> = { new: 'release', working: 'follow-up', qualified: 'qualify', nurturing: 'nurture' };
  return verbs[to];
}

/** Leads by state; a move asks for what its verb needs. */
export default function LeadBoard({ filter, q }: { filter: string | undefined; q: string }) {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const [moving, setMoving] = useState<{ lead: Lead; verb: Verb }>();
  const columnOf = (state: LeadState) => ({ name: 'leads', path: LEADS, filter, condition: `state == "${state}"`, q, sort: '-createdAt' });
  const columns = [useColumn<Lead>(columnOf('new')), useColumn<Lead>(columnOf('assigned')), useColumn<Lead>(columnOf('working')), useColumn<Lead>(columnOf('qualified')), useColumn<Lead>(columnOf('nurturing'))];
  const move = (lead: Lead, from: string, to: string) => {
    const verb = verbFor(from, to);
    if (verb && verbsFor(lead, session).includes(verb)) setMoving({ lead, verb });
    else toast('info', t('lead:board.notFromHere', { from: t(`lead:state.${from}`), to: t(`lead:state.${to}`) }));
  };
  return (
    <>
      <Board
        label={t('lead:title')}
        columns={COLUMNS.map((state, index) => ({ key: state, label: t(`lead:state.${state}`), ...(columns[index] ?? { items: undefined }) }))}
        name={(lead) => lead.company}
        movable={(lead) => verbsFor(lead, session).length > 0}
        onMove={move}
        onOpen={(lead) => void navigate({ to: `/leads/${lead.id}` })}
        card={(lead) => (
          <>
            <span className="clip" style={{ fontWeight: 600 }}>{lead.company}</span>
            <span className="second clip">{[lead.contactName, lead.city].filter(Boolean).join(' · ')}</span>
            <span className="row" style={{ justifyContent: 'space-between' }}>
              <Person name={lead.ownerName ?? lead.ownerUserName} />
              <span className="quiet"><When at={lead.createdAt} /></span>
            </span>
          </>
        )}
      />
      {moving && <LeadDialog lead={moving.lead} verb={moving.verb} onClose={() => setMoving(undefined)} />}
    </>
  );
}
