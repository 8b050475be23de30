import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { close, open, phone, picture, signIn, unique } from './browser.mjs';

describe('a manager imports a file', () => {
  let browser, page, faults;
  const company = unique('Quay Logistics');

  before(async () => {
    ({ browser, page, faults } = await open());
    await signIn(page, 'manager-east', '/imports/leads');
  });
  after(() => close({ browser, page }, 'journey-imports'));

  it('sees how its columns are understood', async () => {
    const rows = ['company,phone,city', `${company},${phone()},宁波`, `${unique('Second Row')},${phone()},Boston`, ',,Nowhere'];
    await page.locator('input[type=file]').setInputFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
    await page.getByText('Which column fills which field').waitFor();
    await picture(page, 'journey-import-mapping');
  });

  it('runs it and is told what was refused', async () => {
    await page.getByRole('button', { name: 'Start import' }).click();
    await page.getByText('Done', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'File of refused rows' }).waitFor();
    await picture(page, 'journey-import-done');
  });

  it('finds the rows as leads', async () => {
    await page.getByRole('link', { name: 'Look at the records' }).click();
    await page.getByRole('searchbox', { name: 'Search this list' }).fill(company);
    await page.getByRole('link', { name: company }).first().waitFor();
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});
