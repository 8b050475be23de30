import { useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { Page, RecordBase } from '@/api/types/common';
import { chooseLanguage } from '@/app/language';
import { chooseLook, useLook } from '@/app/theme';
import { looksLikePhone } from '@/lead/caller';
import { useSession } from '@/session/session';
import { useDebounced } from '@/ui/form/useDebounced';
import { createsFor, openCreate } from './creates';
import type { Entry } from './entries';

type Found = RecordBase & { name?: string; company?: string; subject?: string; accountName?: string; contactName?: string };

interface Choice {
  key: string;
  group: string;
  label: string;
  hint?: string | undefined;
  run: () => void;
}

/** Lists that can be searched as one types, by the rail's entry that leads to them. */
const searchable: Record<string, string> = {
  leads: '/api/v1/leads',
  accounts: '/api/v1/accounts',
  contacts: '/api/v1/contacts',
  deals: '/api/v1/opportunities',
  orders: '/api/v1/orders',
  products: '/api/v1/products',
  tickets: '/api/v1/tickets',
  campaigns: '/api/v1/campaigns',
};

function useFound(entries: Entry[], q: string): Choice[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const lists = entries.flatMap(({ key }) => (searchable[key] ? [{ key, path: searchable[key] }] : []));
  const answers = useQueries({
    queries: lists.map(({ key, path }) => ({
      queryKey: ['palette', key, q],
      queryFn: ({ signal }: { signal: AbortSignal }) => http.get<Page<Found>>(path, { q, limit: 5 }, signal),
      enabled: q.length > 0,
      staleTime: 15_000,
      retry: false,
    })),
  });
  return answers.flatMap(({ data }, index) => {
    const key = lists[index]?.key ?? '';
    return (data?.items ?? []).map((item) => ({
      key: item.id,
      group: t(`shell:nav.${key}`),
      label: item.name ?? item.company ?? item.subject ?? item.accountName ?? item.number ?? item.id,
      hint: item.number ?? undefined,
      run: () => void navigate({ to: `/${key}/${item.id}` }),
    }));
  });
}

/** Who is calling, for what may be a number, to those who work with leads. */
function useCalls(entries: Entry[], typed: string): Choice[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  if (!looksLikePhone(typed) || !entries.some(({ key }) => key === 'leads')) return [];
  return [{ key: 'call', group: t('shell:palette.do'), label: t('lead:caller.from', { phone: typed }), run: () => void navigate({ to: '/call', search: { phone: typed } }) }];
}

function useDoings(entries: Entry[]): Choice[] {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const look = useLook();
  return [
    ...entries.map(({ key, to }) => ({ key: `go-${key}`, group: t('shell:palette.go'), label: t(`shell:nav.${key}`), run: () => void navigate({ to }) })),
    ...(entries.some(({ key }) => key === 'leads') ? [{ key: 'go-call', group: t('shell:palette.go'), label: t('lead:caller.title'), run: () => void navigate({ to: '/call' }) }] : []),
    ...createsFor(session).map((kind) => ({ key: `new-${kind}`, group: t('shell:palette.do'), label: t(`shell:create.${kind}`), run: () => openCreate(kind) })),
    { key: 'language', group: t('shell:palette.do'), label: t('shell:palette.language'), run: () => void chooseLanguage(i18n.language === 'en' ? 'zh-CN' : 'en') },
    { key: 'look', group: t('shell:palette.do'), label: t('shell:palette.look'), run: () => chooseLook(look === 'dark' ? 'light' : 'dark') },
  ];
}

/** Search, go, do: one box for all three. */
export default function Palette({ entries, onClose }: { entries: Entry[]; onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const q = useDebounced(typed.trim(), 140);
  const doings = useDoings(entries);
  const found = useFound(entries, q);
  const calls = useCalls(entries, typed.trim());
  const before = useRef(document.activeElement);
  const words = typed.trim().toLowerCase();
  const choices = useMemo(() => [...calls, ...doings.filter(({ label }) => words === '' || label.toLowerCase().includes(words)), ...(words === '' ? [] : found)], [calls, doings, found, words]);
  const chosen = Math.min(at, choices.length - 1);

  useEffect(() => {
    const opener = before.current;
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  useEffect(() => {
    // In braces: scrolling answers a promise in newer browsers, and an effect must answer nothing.
    void document.getElementById(`choice-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const take = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    choice.run();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(choices.length - 1, chosen + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, chosen - 1));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) take(choices[chosen]);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };
  return (
    <div className="palette" onMouseDown={(event) => event.target === event.currentTarget && onClose()}>
      <div className="box" role="dialog" aria-modal="true" aria-label={t('shell:find')} onKeyDown={onKey}>
        <input
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls="palette-choices"
          aria-activedescendant={`choice-${chosen}`}
          aria-label={t('shell:find')}
          placeholder={t('shell:palette.placeholder')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
        />
        <div className="choices" id="palette-choices" role="listbox" aria-label={t('shell:find')}>
          {choices.length === 0 && <p className="quiet" style={{ padding: 12 }}>{t('ui:nothingFound')}</p>}
          {choices.map((choice, index) => (
            <div key={choice.key}>
              {choice.group !== choices[index - 1]?.group && <div className="group">{choice.group}</div>}
              <div
                id={`choice-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === chosen}
                className="choice"
                onMouseMove={() => setAt(index)}
                onClick={() => take(choice)}
                style={{ cursor: 'pointer' }}
              >
                <span className="grow clip">{choice.label}</span>
                {choice.hint && <span className="quiet mono">{choice.hint}</span>}
              </div>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
