import type { TFunction } from 'i18next';

const WORDS: [RegExp, string][] = [
  [/^at-capacity-(?<of>\d+)$/, 'atCapacity'],
  [/^turn-(?<of>\d+)$/, 'turn'],
  [/^open-(?<of>\d+)$/, 'open'],
  [/^after-.+$/, 'after'],
  [/^fit-(?<of>\d+) \((?<parts>.*)\)$/, 'fit'],
  [/^on-leave$/, 'onLeave'],
  [/^off-hours$/, 'offHours'],
  [/^filled-meanwhile$/, 'filled'],
  [/^named-by-rule$/, 'named'],
  [/^unknown$/, 'unknown'],
];

/** What each part of a fit is called: "customer type 10" → customer type +10. */
function partsOf(t: TFunction, parts: string): string {
  return parts
    .split(', ')
    .filter(Boolean)
    .map((part) => {
      const [, name = '', points = ''] = /^(.*) (\d+)$/.exec(part) ?? [];
      return t('pool:decision.part', { name: t(`pool:decision.parts.${name.replace(' ', '-')}`, { defaultValue: name }), points });
    })
    .join(t('ui:comma'));
}

/** Why somebody got a lead or did not, which the service tells in codes, in words. */
export function reasonInWords(t: TFunction, reason: string): string {
  return reason
    .split(/, (?![^(]*\))/)
    .map((code) => {
      for (const [pattern, word] of WORDS) {
        const found = pattern.exec(code);
        if (!found) continue;
        const { of = '', parts = '' } = found.groups ?? {};
        return t(`pool:decision.why.${word}`, { of, parts: partsOf(t, parts) });
      }
      return code;
    })
    .join(t('ui:comma'));
}
