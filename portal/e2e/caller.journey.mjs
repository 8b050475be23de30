import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { close, meanwhile, open, phone, picture, signIn, unique } from './browser.mjs';

describe('telesales takes a call', () => {
  let browser, page, faults, lead;
  const number = phone();
  const unknown = phone();
  const call = (to) => page.goto(`/call?phone=${to.replaceAll(' ', '')}`);

  before(async () => {
    lead = await meanwhile('telesales-1', 'POST', '/api/v1/leads', { company: unique('Anchor Chains'), phone: number });
    ({ browser, page, faults } = await open());
    await signIn(page, 'telesales-1', '/desk');
  });
  after(() => close({ browser, page }, 'journey-caller'));

  it('and the lead comes up when the telephone opens the address', async () => {
    await call(number);
    await page.getByRole('heading', { name: lead.company }).waitFor();
    assert.equal(new URL(page.url()).pathname, `/leads/${lead.id}`);
  });

  it('or types the number where everything is searched', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or jump to…' }).fill(number);
    await picture(page, 'journey-caller-palette');
    await page.getByRole('option', { name: `Who is calling from ${number}?` }).click();
    await page.getByRole('heading', { name: lead.company }).waitFor();
  });

  it('adds who is not known, with the number filled in', async () => {
    await page.goto('/desk');
    await page.getByRole('link', { name: 'Who is calling?' }).click();
    await page.getByLabel("Caller's number").fill(unknown);
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('heading', { name: `No lead has the number ${unknown}` }).waitFor();
    await picture(page, 'journey-caller-unknown');
    await page.getByRole('main').getByRole('button', { name: 'New lead' }).click();
    const dialog = page.getByRole('dialog');
    assert.equal(await dialog.getByLabel('Phone', { exact: true }).inputValue(), unknown);
    const company = unique('Ballast Tanks');
    await dialog.getByLabel('Company', { exact: true }).fill(company);
    await dialog.getByRole('button', { name: 'Create lead' }).click();
    await page.getByRole('heading', { name: company }).waitFor();
    await call(unknown);
    await page.getByRole('heading', { name: company }).waitFor();
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});
