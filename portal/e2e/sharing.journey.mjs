import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { choose, close, meanwhile, open, phone, picture, signIn, unique, use } from './browser.mjs';

/** Whether somebody else sees the record now. */
async function sees(userName, path) {
  return meanwhile(userName, 'GET', path).then(
    () => true,
    (refusal) => {
      if (!/answered 404/.test(refusal.message)) throw refusal;
      return false;
    },
  );
}

describe('a rep shares what is theirs and takes it back', () => {
  let browser, page, faults, colleague;
  const records = {};

  before(async () => {
    records.leads = await meanwhile('rep-east-1', 'POST', '/api/v1/leads', { company: unique('Lighthouse Lamps'), phone: phone() });
    records.accounts = await meanwhile('rep-east-1', 'POST', '/api/v1/accounts', { name: unique('Lighthouse Keepers') });
    records.deals = await meanwhile('rep-east-1', 'POST', '/api/v1/opportunities', { name: unique('Lenses'), accountId: records.accounts.id, amount: { value: '900', currency: 'USD' }, closeOn: '2027-06-30' });
    colleague = (await meanwhile('rep-east-1', 'GET', '/api/v1/people?q=rep-west-1')).items[0].name;
    ({ browser, page, faults } = await open());
    await signIn(page, 'rep-east-1', `/leads/${records.leads.id}`);
  });
  after(() => close({ browser, page }, 'journey-sharing'));

  for (const [kind, api] of [['leads', 'leads'], ['accounts', 'accounts'], ['deals', 'opportunities']]) {
    it(`with a colleague of another unit: ${kind}`, async () => {
      const path = `/api/v1/${api}/${records[kind].id}`;
      await page.goto(`/${kind}/${records[kind].id}`);
      await use(page, 'Share');
      const dialog = page.getByRole('dialog');
      await dialog.getByText('So far it is shared with nobody.').waitFor();
      assert.equal(await sees('rep-west-1', path), false);
      await choose(dialog, 'Person', colleague);
      await dialog.getByRole('button', { name: 'Share', exact: true }).click();
      const line = dialog.getByRole('listitem').filter({ hasText: colleague });
      await line.waitFor();
      assert.equal(await sees('rep-west-1', path), true);
      await picture(page, `journey-sharing-${kind}`);
      await line.getByRole('button', { name: 'Take back' }).click();
      await dialog.getByText('So far it is shared with nobody.').waitFor();
      assert.equal(await sees('rep-west-1', path), false);
      await dialog.getByRole('button', { name: 'Close' }).last().click();
    });
  }

  it('with a whole unit', async () => {
    await page.goto(`/deals/${records.deals.id}`);
    await use(page, 'Share');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Unit', exact: true }).click();
    await choose(dialog, 'Unit', 'West');
    await dialog.getByRole('button', { name: 'Share', exact: true }).click();
    await dialog.getByRole('listitem').filter({ hasText: /West and below/ }).waitFor();
    assert.equal(await sees('manager-west', `/api/v1/opportunities/${records.deals.id}`), true);
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});

describe('who only looks at a record', () => {
  let browser, page, faults, account;

  before(async () => {
    account = await meanwhile('rep-east-1', 'POST', '/api/v1/accounts', { name: unique('Foghorn Works') });
    await meanwhile('rep-east-1', 'POST', `/api/v1/accounts/${account.id}/shares`, { userName: 'rep-west-1' });
    ({ browser, page, faults } = await open());
    await signIn(page, 'rep-west-1', `/accounts/${account.id}`);
  });
  after(() => close({ browser, page }, 'journey-sharing-seen'));

  it('is not offered to share it on', async () => {
    await page.getByRole('heading', { name: account.name }).waitFor();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem').first().waitFor();
    assert.equal(await page.getByText('Share', { exact: true }).count(), 0);
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});

describe('a rep shares with a phone, in Chinese', () => {
  let browser, page, faults, lead;

  before(async () => {
    lead = await meanwhile('rep-east-1', 'POST', '/api/v1/leads', { company: unique('灯塔照明'), phone: phone() });
    await meanwhile('rep-east-1', 'POST', `/api/v1/leads/${lead.id}/shares`, { userName: 'rep-west-1' });
    await meanwhile('rep-east-1', 'POST', `/api/v1/leads/${lead.id}/shares`, { orgPath: '/sales/west' });
    ({ browser, page, faults } = await open({ phone: true, language: 'zh-CN' }));
    await signIn(page, 'rep-east-1', `/leads/${lead.id}`);
  });
  after(() => close({ browser, page }, 'journey-sharing-phone'));

  it('sees with whom and has room for it', async () => {
    await page.getByRole('button', { name: '更多操作' }).tap();
    await page.getByRole('menuitem', { name: '共享', exact: true }).tap();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('listitem').nth(1).waitFor();
    const [inner, whole] = await page.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
    assert.ok(whole <= inner, `${whole} wide on ${inner}`);
    await picture(page, 'journey-sharing-phone');
    await dialog.getByRole('button', { name: '收回' }).first().tap();
    await dialog.getByRole('listitem').nth(1).waitFor({ state: 'detached' });
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});
