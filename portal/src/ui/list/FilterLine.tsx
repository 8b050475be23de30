import { CodeOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Popover } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { ConditionForm } from './ConditionForm';
import { toConditions, toExpression, type Condition, type FilterField } from './filter';
import type { ListState } from './useListState';
import { day, fullMoment } from '../parts/format';

interface Props {
  state: ListState;
  fields: FilterField[];
  error: unknown;
}

function useWords(fields: FilterField[]) {
  const { t } = useTranslation();
  return ({ field, op, value }: Condition): string => {
    const known = fields.find((each) => each.field === field);
    const one = (text: string) => {
      if (known?.kind === 'date') return day(text);
      if (known?.kind === 'moment') return fullMoment(text);
      if (known?.kind === 'flag') return t(text === 'true' ? 'ui:yes' : 'ui:no');
      return known?.options?.find((option) => option.value === text)?.label ?? text;
    };
    const shown = Array.isArray(value) ? value.map(one).join(t('ui:filter.or')) : one(value);
    const operator = Array.isArray(value) ? 'in' : { '==': 'is', '!=': 'not', '<': 'below', '<=': 'upTo', '>': 'above', '>=': 'from', in: 'in', contains: 'contains' }[op];
    return t(`ui:filter.words.${operator}`, { field: known ? t(known.label) : field, value: shown });
  };
}

function Expression({ state, error, onDone }: { state: ListState; error: unknown; onDone: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(state.filter);
  useEffect(() => setText(state.filter), [state.filter]);
  const problem = problemOf(error);
  const faulty = error !== null && error !== undefined && (problem.status === 400 || problem.status === 422);
  return (
    <div className="grow">
      <Input
        className="mono"
        autoFocus
        status={faulty ? 'error' : ''}
        value={text}
        maxLength={4000}
        aria-label={t('ui:filter.expression')}
        placeholder={t('ui:filter.example')}
        onChange={(event) => setText(event.target.value)}
        onPressEnter={() => state.change({ filter: text.trim() })}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      {faulty && (
        <div role="alert" style={{ color: 'var(--bad)' }}>
          {problem.errors?.[0]?.message ?? problem.detail}
        </div>
      )}
    </div>
  );
}

/** The filter as a sentence of chips, or as the expression the chips stand for. */
export function FilterLine({ state, fields, error }: Props) {
  const { t } = useTranslation();
  const words = useWords(fields);
  const conditions = toConditions(state.filter);
  const [asText, setAsText] = useState(false);
  const [editing, setEditing] = useState<number>();
  const put = (next: Condition[]) => state.change({ filter: toExpression(next, fields) });
  const text = asText || conditions === undefined;
  const form = (at: number) => (
    <ConditionForm
      fields={fields}
      initial={conditions?.[at]}
      onDone={(condition) => {
        const next = [...(conditions ?? [])];
        next[at] = condition;
        put(next);
        setEditing(undefined);
      }}
    />
  );
  const popover = (at: number) => ({ trigger: 'click' as const, open: editing === at, onOpenChange: (open: boolean) => setEditing(open ? at : undefined), destroyOnHidden: true });
  return (
    <div className="filter-line">
      {text ? (
        <Expression state={state} error={error} onDone={() => setAsText(false)} />
      ) : (
        <>
          {conditions.map((condition, at) => (
            <span key={`${condition.field}${at}`} className="chip">
              <Popover {...popover(at)} content={form(at)}>
                <button type="button" className="plain">
                  {words(condition)}
                </button>
              </Popover>
              <button type="button" className="plain quiet" aria-label={t('ui:filter.remove', { words: words(condition) })} onClick={() => put(conditions.filter((_, index) => index !== at))}>
                ✕
              </button>
            </span>
          ))}
          <Popover {...popover(conditions.length)} content={form(conditions.length)}>
            <Button type="text" size="small" icon={<PlusOutlined />}>
              {t('ui:filter.add')}
            </Button>
          </Popover>
        </>
      )}
      <Button
        type="text"
        size="small"
        aria-pressed={text}
        title={t('ui:filter.asText')}
        aria-label={t('ui:filter.asText')}
        icon={<CodeOutlined />}
        disabled={conditions === undefined}
        onClick={() => setAsText(!asText)}
      />
    </div>
  );
}
