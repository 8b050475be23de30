import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Money } from '@/api/types/common';
import { day, fullMoment, money, relative } from './format';
import { usePersonName } from './people';

export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'info' | 'accent';

export function When({ at }: { at: string | null | undefined }) {
  useTranslation();
  if (!at) return <span className="quiet">–</span>;
  return (
    <time className="keep" dateTime={at} title={fullMoment(at)}>
      {relative(at)}
    </time>
  );
}

export function Day({ date }: { date: string | null | undefined }) {
  useTranslation();
  return date ? <time className="keep" dateTime={date}>{day(date)}</time> : <span className="quiet">–</span>;
}

export function Amount({ of, compact = false }: { of: Money | null | undefined; compact?: boolean }) {
  useTranslation();
  if (!of) return <span className="quiet">–</span>;
  return (
    <span className="keep" style={{ fontVariantNumeric: 'tabular-nums' }} title={compact ? money(of) : undefined}>
      {money(of, compact)}
    </span>
  );
}

export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`tag ${tone}`}>{children}</span>;
}

function hue(name: string): number {
  return [...name].reduce((all, letter) => (all * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
}

function initials(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return name.slice(-1);
  const words = name.split(/[\s._-]+/).filter(Boolean);
  return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase();
}

/** A person's name alone, in a line of text. */
export function PersonName({ of }: { of: string }) {
  return usePersonName(of);
}

/** A person by name; nobody is said in words, not by a gap. */
export function Person({ name: known, none }: { name: string | null | undefined; none?: string }) {
  const name = usePersonName(known);
  if (!name) return <span className="quiet">{none ?? '–'}</span>;
  return (
    <span className="person" title={name}>
      <span className="face" aria-hidden style={{ background: `hsl(${hue(name)} 34% 42%)` }}>
        {initials(name)}
      </span>
      <span className="clip">{name}</span>
    </span>
  );
}

export function Kbd({ keys }: { keys: string }) {
  return (
    <span className="row tight" style={{ display: 'inline-flex' }}>
      {keys.split(' ').map((key, index) => (
        <kbd key={index} className="kbd">
          {key}
        </kbd>
      ))}
    </span>
  );
}

export function Empty({ title, text, action }: { title: string; text?: string | undefined; action?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {action}
    </div>
  );
}

export function Bones({ rows = 3 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div className="stack" role="status" aria-label={t('ui:loading')} style={{ padding: 12, gap: 14 }}>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className="bone" style={{ width: `${88 - ((index * 17) % 40)}%` }} />
      ))}
    </div>
  );
}

export function Panel({ title, extra, children, flush = false }: { title: ReactNode; extra?: ReactNode; children: ReactNode; flush?: boolean }) {
  return (
    <section className="panel">
      <header>
        <h2>{title}</h2>
        {extra}
      </header>
      <div className={flush ? 'body flush' : 'body'}>{children}</div>
    </section>
  );
}
