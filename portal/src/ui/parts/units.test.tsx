import { screen } from '@testing-library/react';
import i18n from 'i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { show } from '@/test/render';
import { UnitName } from './units';

const units = [{ path: '/sales', label: 'Sales', labelZh: '销售', children: [{ path: '/sales/west', label: 'West', labelZh: '华西', children: [] }] }] as never[];

describe('a unit', () => {
  afterEach(() => i18n.changeLanguage('en'));

  it.each([
    ['en', 'West'],
    ['zh-CN', '华西'],
  ])('has its name in %s', async (language, name) => {
    await i18n.changeLanguage(language);
    show(<UnitName of="/sales/west" />, { units });
    expect(await screen.findByText(name)).toBeTruthy();
  });

  it('that is not known any more is called after its path', async () => {
    show(<UnitName of="/sales/far-east" />, { units });
    expect(await screen.findByText('Far east')).toBeTruthy();
  });
});
