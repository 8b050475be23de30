import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { close, meanwhile, open, phone, picture, signIn, submitForm, unique } from './browser.mjs';

describe('an administrator configures leads', () => {
  let browser, page, faults;
  const key = `field${Date.now().toString(36)}`;
  const form = `form-${Date.now().toString(36)}`;
  const company = unique('Lock Keepers');

  before(async () => {
    ({ browser, page, faults } = await open());
    await signIn(page, 'admin-1', '/admin/fields');
  });
  after(() => close({ browser, page }, 'journey-admin'));

  const saved = () => page.locator('.toasts').getByText('in force').first().waitFor();

  it('adds a field of their own, which leads then have', async () => {
    await page.getByRole('button', { name: 'Add a field' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Key').fill(key);
    await dialog.getByLabel('Name in English').fill(`Ships ${key}`);
    await dialog.getByLabel('Name in Chinese').fill(`船 ${key}`);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(`custom.${key}`).waitFor();
    const lead = await meanwhile('manager-east', 'POST', '/api/v1/leads', { company, phone: phone(), custom: { [key]: 'three' } });
    await page.goto(`/leads/${lead.id}`);
    await page.getByText(`Ships ${key}`).waitFor();
    await page.getByText('three', { exact: true }).waitFor();
    await picture(page, 'journey-admin-field');
  });

  it('makes a web form, and what is sent by it arrives', async () => {
    await page.goto('/admin/forms');
    await page.getByRole('button', { name: 'Add a form' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Key in the address').fill(form);
    await dialog.getByLabel('Name', { exact: true }).fill(`Form ${form}`);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const line = page.getByRole('listitem').filter({ hasText: form });
    await line.getByRole('button', { name: 'Preview and snippet' }).click();
    const html = await page.getByLabel('HTML of the form').inputValue();
    assert.match(html, new RegExp(`/public/v1/forms/${form}/submissions`));
    assert.equal(new URL(/action="([^"]+)"/.exec(html)[1]).origin, new URL(page.url()).origin);
    await picture(page, 'journey-admin-form');
    await submitForm(form, { company: unique('Sluice Works'), phone: phone() });
    await page.goto('/admin/submissions');
    const row = page.getByRole('listitem').filter({ hasText: form }).first();
    await row.getByText('Became a lead').waitFor();
    await row.getByRole('button', { name: 'Judge again' }).click();
    await page.getByText('The sums agree').waitFor();
    await picture(page, 'journey-admin-submissions');
  });

  it('tries a rule of assignment on past leads before it is in force', async () => {
    await page.goto('/admin/assignment');
    await page.getByRole('button', { name: 'Add a rule' }).click();
    await page.getByLabel('Name', { exact: true }).last().fill('Everything');
    await page.getByLabel('Condition').last().fill('true');
    await page.getByLabel('Who', { exact: true }).last().fill('/sales/east/team-1');
    await page.getByRole('button', { name: 'Try on the last 30 days' }).click();
    await page.getByText('would go elsewhere').waitFor();
    await picture(page, 'journey-admin-assignment');
    await page.getByRole('button', { name: 'Discard changes' }).click();
  });

  it('gives a grade days of its own in a pool', async () => {
    await page.goto('/admin/pools');
    await page.getByLabel('Days without follow-up until taken back, grade A').fill('5');
    await page.getByRole('button', { name: 'Put in force' }).click();
    await saved();
    await page.reload();
    await page.getByLabel('Days without follow-up until taken back, grade A').waitFor();
    assert.equal(await page.getByLabel('Days without follow-up until taken back, grade A').inputValue(), '5');
    await picture(page, 'journey-admin-pools');
  });

  it('tries the rules of duplicates and of the score, and looks over the data', async () => {
    for (const [section, words] of [['duplicates', 'would have a duplicate'], ['scores', 'would change']]) {
      await page.goto(`/admin/${section}`);
      await page.getByRole('button', { name: 'Try on existing data' }).click();
      await page.getByText(words).waitFor();
      await picture(page, `journey-admin-${section}`);
    }
    await page.goto('/admin/cleansing');
    await page.getByRole('button', { name: 'Look now' }).click();
    await page.getByRole('cell', { name: 'Looked at' }).waitFor();
    await picture(page, 'journey-admin-cleansing');
  });

  it('opens every other page of the administration', async () => {
    for (const section of ['access', 'sources', 'intents', 'models', 'territories', 'levels', 'pipelines']) {
      await page.goto(`/admin/${section}`);
      await page.locator('.panel, .empty').first().waitFor();
      await picture(page, `journey-admin-${section}`);
    }
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});
