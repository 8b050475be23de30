import { CodeOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { Popup } from '../parts/Popup';
import { toConditions, toExpression, type Condition, type FilterField } from './filter';
import type { ListState } from './useListState';
import { day, fullMoment } from '../parts/format';

const ConditionForm = lazy(() => import('./ConditionForm'));

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
      <span className="field-box mono" data-wrong={faulty}>
        <input
          autoFocus
          aria-invalid={faulty}
          value={text}
          maxLength={4000}
          aria-label={t('ui:filter.expression')}
          placeholder={t('ui:filter.example')}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') state.change({ filter: text.trim() });
            if (event.key === 'Escape') onDone();
          }}
        />
      </span>
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
  const put = (next: Condition[]) => state.change({ filter: toExpression(next, fields) });
  const text = asText || conditions === undefined;
  const form = (at: number) => (close: () => void) => (
    <Suspense fallback={<div style={{ width: 260, height: 136 }} />}>
      <ConditionForm
        fields={fields}
        initial={conditions?.[at]}
        onDone={(condition) => {
          const next = [...(conditions ?? [])];
          next[at] = condition;
          close();
          put(next);
        }}
      />
    </Suspense>
  );
  return (
    <div className="filter-line">
      {text ? (
        <Expression state={state} error={error} onDone={() => setAsText(false)} />
      ) : (
        <>
          {conditions.map((condition, at) => (
            <span key={`${condition.field}${at}`} className="chip">
              <Popup label={t('ui:filter.add')} anchor={(props) => <button {...props} type="button" className="plain">{words(condition)}</button>}>
                {form(at)}
              </Popup>
              <button type="button" className="plain quiet" aria-label={t('ui:filter.remove', { words: words(condition) })} onClick={() => put(conditions.filter((_, index) => index !== at))}>
                ✕
              </button>
            </span>
          ))}
          <Popup label={t('ui:filter.add')} anchor={(props) => <Button {...props} type="text" size="small" icon={<PlusOutlined />}>{t('ui:filter.add')}</Button>}>
            {form(conditions.length)}
          </Popup>
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
