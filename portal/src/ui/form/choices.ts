import type { TFunction } from 'i18next';
import type { Option } from './fields';

/** Options of a fixed list, named in the person's language by `<family>.<value>`. */
export function choices(t: TFunction, family: string, values: readonly string[]): Option[] {
  return values.map((value) => ({ value, label: t(`${family}.${value}`) }));
}
