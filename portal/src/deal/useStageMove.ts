import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { ApiError } from '@/api/problem';
import type { Deal, Stage } from '@/api/types/sales';
import { valueAt } from '@/ui/form/fields';
import { toast } from '@/ui/parts/toast';
import { DEALS, labelOf } from './deal';

export interface Gate {
  deal: Deal;
  stage: Stage;
  /** Fields the stage asks for and the deal does not know. */
  missing: string[];
}

function missingAt(stage: Stage, deal: Deal): string[] {
  return stage.gate.filter((field) => {
    const value = valueAt(deal, field);
    return value === null || value === undefined || value === '';
  });
}

/** Moves a deal; the server decides, and where a gate is closed its form opens in place. */
export function useStageMove() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [gate, setGate] = useState<Gate>();
  const enter = async (deal: Deal, stage: Stage): Promise<void> => {
    const moved = await http.post<Deal>(`${DEALS}/${deal.id}/stage`, { stage: stage.key }, { version: deal.version });
    cache.setQueryData(['deals', 'one', deal.id], moved);
    await cache.invalidateQueries({ queryKey: ['deals'] });
    toast('good', t('deal:moved', { name: deal.name, stage: labelOf(stage.label) }));
  };
  const move = async (deal: Deal, stage: Stage): Promise<void> => {
    try {
      await enter(deal, stage);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 422) throw error;
      const asked = error.fields.map(({ field }) => field.split(/[.[]/)[0] ?? field).filter((field) => field !== 'stage');
      const missing = [...new Set([...asked, ...missingAt(stage, deal)])];
      if (missing.length === 0) throw error;
      setGate({ deal, stage, missing });
    }
  };
  return { move, gate, closeGate: () => setGate(undefined) };
}
