import i18n from 'i18next';
import type { Money } from '@/api/types/common';

const SECOND = 1000;
const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60 * SECOND],
  ['hour', 3600 * SECOND],
  ['day', 86_400 * SECOND],
  ['month', 30 * 86_400 * SECOND],
  ['year', 365 * 86_400 * SECOND],
];

const cache = new Map<string, unknown>();

function cached<T>(kind: string, make: (language: string) => T): T {
  const key = `${kind}|${i18n.language}`;
  if (!cache.has(key)) cache.set(key, make(i18n.language));
  return cache.get(key) as T;
}

/** "3 hours ago", "in 2 days", 刚刚. */
export function relative(at: string | Date, now = Date.now()): string {
  const distance = new Date(at).getTime() - now;
  const format = cached('relative', (language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'long' }));
  if (Math.abs(distance) < 45 * SECOND) return format.format(0, 'second');
  const [unit, length] = steps.findLast(([, each]) => Math.abs(distance) >= each) ?? ['minute', 60 * SECOND];
  return format.format(Math.round(distance / length), unit);
}

export function fullMoment(at: string | Date): string {
  return cached('moment', (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })).format(new Date(at));
}

export function clock(at: string | Date): string {
  return cached('clock', (language) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })).format(new Date(at));
}

/** An hour and a minute, where seconds say nothing. */
export function hour(at: string | Date): string {
  return cached('hour', (language) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })).format(new Date(at));
}

/** A calendar date without a time; never shifted by the time zone. */
export function day(date: string): string {
  const [year, month, dayOfMonth] = date.slice(0, 10).split('-').map(Number);
  return cached('day', (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' })).format(new Date(year ?? 0, (month ?? 1) - 1, dayOfMonth ?? 1));
}

export function number(value: number, digits = 0): string {
  return cached(`number${digits}`, (language) => new Intl.NumberFormat(language, { maximumFractionDigits: digits })).format(value);
}

export function percent(share: number): string {
  return cached('percent', (language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })).format(share);
}

export function money(amount: Money, compact = false): string {
  const key = `money${amount.currency}${compact ? 'c' : ''}`;
  const options: Intl.NumberFormatOptions = { style: 'currency', currency: amount.currency, currencyDisplay: 'narrowSymbol' };
  if (compact) Object.assign(options, { notation: 'compact', maximumFractionDigits: 1 });
  else if (/^-?\d+(\.0*)?$/.test(amount.value)) options.maximumFractionDigits = 0;
  const format = cached(`${key}${options.maximumFractionDigits ?? ''}`, (language) => new Intl.NumberFormat(language, options));
  return format.format(amount.value as Intl.StringNumericLiteral);
}

/** Sum of decimal strings without binary rounding; two or more decimals are kept. */
export function sum(values: readonly string[]): string {
  const scale = Math.max(0, ...values.map((value) => value.split('.')[1]?.length ?? 0));
  const total = values.reduce((all, value) => {
    const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
    const units = BigInt(whole + fraction.padEnd(scale, '0'));
    return value.startsWith('-') ? all - units : all + units;
  }, 0n);
  const digits = (total < 0n ? -total : total).toString().padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return total < 0n ? `-${text}` : text;
}

/** The last part of an org path in words: /sales/east/team-1 → Team 1. */
export function unitName(path: string): string {
  const name = (path.split('/').filter(Boolean).at(-1) ?? path).replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function isPast(at: string | null | undefined): boolean {
  return at != null && new Date(at).getTime() < Date.now();
}

/** What amounts come to, one sum per currency; nothing is converted. */
export function sums(amounts: readonly Money[]): Money[] {
  const currencies = [...new Set(amounts.map(({ currency }) => currency))];
  return currencies.map((currency) => ({ currency, value: sum(amounts.filter((amount) => amount.currency === currency).map(({ value }) => value)) }));
}
