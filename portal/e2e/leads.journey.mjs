import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { close, meanwhile, open, phone, picture, signIn, unique, use } from './browser.mjs';

describe('a rep works a lead', () => {
  let browser, page, faults;
  const company = unique('Harbour Valves');
  const number = phone();

  before(async () => {
    ({ browser, page, faults } = await open());
    await signIn(page, 'rep-east-1', '/leads');
  });
  after(() => close({ browser, page }, 'journey-leads'));

  async function quickAdd(name, call) {
    await page.getByRole('button', { name: 'New lead' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Company', { exact: true }).fill(name);
    await dialog.getByLabel('Phone', { exact: true }).fill(call);
    return dialog;
  }

  it('adds it in one dialog', async () => {
    const dialog = await quickAdd(company, number);
    await dialog.getByRole('button', { name: 'Create lead' }).click();
    await page.getByRole('heading', { name: company }).waitFor();
    await picture(page, 'journey-lead');
  });

  it('is warned of a duplicate while typing', async () => {
    await page.getByRole('navigation', { name: 'You are here' }).getByRole('link', { name: 'Leads' }).click();
    const dialog = await quickAdd(unique('Somebody else'), number);
    const warning = dialog.getByRole('region', { name: 'This may already be here' });
    await warning.waitFor();
    assert.match(await warning.innerText(), new RegExp(company));
    await picture(page, 'journey-lead-duplicate');
    await warning.getByRole('link').first().click();
    await page.getByRole('heading', { name: company }).waitFor();
  });

  it('gives it back, is kept from claiming it again, and gets it from the manager', async () => {
    await use(page, 'Give back');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Why give it back?').fill('Wrong territory');
    await dialog.getByRole('button', { name: 'Give back' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await use(page, 'Claim');
    await page.getByText(/had been with you or your team/).first().waitFor();
    await picture(page, 'journey-lead-kept-out');
    await meanwhile('manager-east', 'POST', `/api/v1/leads/${new URL(page.url()).pathname.split('/').pop()}/assign`, { userName: 'rep-east-1' });
    await page.reload();
    await page.getByRole('heading', { name: company }).waitFor();
  });

  it('claims what a colleague gave back', async () => {
    const mine = page.url();
    const pooled = await meanwhile('rep-east-2', 'POST', '/api/v1/leads', { company: unique('Quay Cranes'), phone: phone() });
    await meanwhile('rep-east-2', 'POST', `/api/v1/leads/${pooled.id}/release`, { reason: 'No time' });
    await page.goto(`/leads/${pooled.id}`);
    await use(page, 'Claim');
    await page.getByText(`${pooled.company} is yours.`).waitFor();
    await page.goto(mine);
  });

  it('writes a follow-up, qualifies and converts', async () => {
    await page.getByLabel('What happened?').fill('Wants an offer for forty valves');
    await page.getByRole('button', { name: 'Save follow-up' }).click();
    await page.getByText('Wants an offer for forty valves').first().waitFor();
    await use(page, 'Qualify');
    await page.getByRole('button', { name: 'Convert', exact: true }).waitFor();
    await use(page, 'Convert');
    const dialog = page.getByRole('dialog');
    await picture(page, 'journey-lead-convert');
    await dialog.getByRole('button', { name: 'Convert' }).click();
    await page.getByRole('link', { name: 'The deal' }).waitFor();
    await picture(page, 'journey-lead-converted');
    await page.getByRole('link', { name: 'The account' }).click();
    await page.getByRole('heading', { name: company }).waitFor();
    await picture(page, 'journey-account');
  });

  it('finds it by typing', async () => {
    await page.goto('/leads');
    await page.getByRole('searchbox', { name: 'Search this list' }).fill(company);
    await page.waitForFunction((name) => [...document.querySelectorAll('main a[href^="/leads/"]')].every((link) => link.textContent.includes(name)), company);
    await page.getByRole('link', { name: company }).first().waitFor();
    await picture(page, 'journey-leads-search');
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});
