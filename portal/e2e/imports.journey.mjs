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

describe('a manager imports what other programs wrote', () => {
  let browser, page, faults;
  const ending = Date.now().toString(36);

  before(async () => {
    ({ browser, page, faults } = await open());
    await signIn(page, 'manager-east', '/imports/leads');
  });
  after(() => close({ browser, page }, 'journey-encodings'));

  const give = (name, buffer) => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });

  it('is told what is wrong with a file that is no table', async () => {
    await give('picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]));
    await page.getByRole('alert').first().waitFor();
    await picture(page, 'journey-import-refused');
  });

  it('names the encoding of a file that does not tell it', async () => {
    await give(`western-${ending}.csv`, Buffer.from(`Company,Phone,City\nM\u00fcller ${ending},${phone()},K\u00f6ln\n`, 'latin1'));
    await page.getByLabel('Read it as').click();
    await page.locator('.ant-select-item-option', { hasText: 'windows-1252' }).click();
    await page.getByText('Which column fills which field').waitFor();
    await page.getByText('K\u00f6ln').first().waitFor();
    await picture(page, 'journey-import-encoding');
  });

  it('reads UTF-16 by itself, runs it and takes it back', async () => {
    await page.getByRole('button', { name: 'Choose another file' }).click();
    const rows = `\ufeff\u516c\u53f8,\u7535\u8bdd,\u57ce\u5e02\n\u6d77\u6e2f ${ending},${phone()},\u5b81\u6ce2\n`;
    await give(`utf16-${ending}.csv`, Buffer.from(rows, 'utf16le'));
    await page.getByRole('button', { name: 'Start import' }).click();
    await page.getByText('Done', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.locator('.ant-popconfirm').getByRole('button', { name: 'Take back' }).click();
    await page.getByText('Taken back', { exact: true }).waitFor();
    await picture(page, 'journey-import-undone');
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});
