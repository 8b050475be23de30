import { useTranslation } from 'react-i18next';
import { useEffect, useState } from 'react';
import { Tag, type Tone } from '@/ui/parts/Parts';
import { fullMoment, relative } from '@/ui/parts/format';
import { targetState, type Target, type TargetState } from './ticket';

const tones: Record<TargetState, Tone> = { none: 'neutral', kept: 'good', broken: 'bad', late: 'bad', soon: 'warn', ahead: 'neutral', stopped: 'neutral' };
const TICK = 30_000;

/** A promised time in words that stay true while one looks: time left, late by, kept. */
export function TargetText({ target }: { target: Target }) {
  const { t } = useTranslation();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => tick((before) => before + 1), TICK);
    return () => window.clearInterval(timer);
  }, []);
  const state = targetState(target);
  if (state === 'none' || !target.dueAt) return <span className="quiet">–</span>;
  const words = t(`ticket:target.${state}`, { when: relative(target.dueAt) });
  return (
    <span title={t('ticket:target.due', { at: fullMoment(target.dueAt) })}>
      <Tag tone={tones[state]}>{words}</Tag>
    </span>
  );
}
