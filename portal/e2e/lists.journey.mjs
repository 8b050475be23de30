import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { close, meanwhile, open, phone, picture, signIn, unique, use } from './browser.mjs';

describe('a manager works with the list of leads', () => {
  let browser, page, faults, lead;
  const city = unique('Port').replace(' ', '');
  const view = unique('View');

  before(async () => {
    for (const place of [1, 2, 3]) lead = await meanwhile('rep-east-1', 'POST', '/api/v1/leads', { company: unique(`Dredger ${place}`), phone: phone(), city });
    ({ browser, page, faults } = await open());
    await signIn(page, 'manager-east', `/leads?filter=${encodeURIComponent(`city == "${city}"`)}`);
    await page.getByRole('link', { name: lead.company }).waitFor();
  });
  after(() => close({ browser, page }, 'journey-lists'));

  it('keeps a filter as a view of the unit and opens with it', async () => {
    await page.getByRole('button', { name: '+ Save as view' }).click();
    await page.getByLabel('Name of the view').fill(view);
    await page.getByRole('button', { name: 'My unit' }).click();
    await picture(page, 'journey-lists-save');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const tab = page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view, exact: true });
    await tab.waitFor();
    assert.equal(await page.getByRole('link', { name: /^Dredger/ }).count(), 3);
    const shared = await meanwhile('rep-east-1', 'GET', '/api/v1/lead-views');
    assert.ok(shared.items.some(({ name }) => name === view));
  });

  it('shows the same leads as a board', async () => {
    await page.getByRole('button', { name: 'As board' }).click();
    await page.getByText(lead.company).first().waitFor();
    await picture(page, 'journey-lists-board');
    await page.getByRole('button', { name: 'As list' }).click();
  });

  it('changes all that match as a job, and exports them', async () => {
    await page.getByRole('button', { name: 'All that match' }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Change 3 leads').waitFor();
    await dialog.getByLabel('Industry').fill('Shipping');
    await dialog.getByRole('button', { name: 'Edit' }).click();
    await page.getByText('3 leads changed, 0 refused.').waitFor();
    await picture(page, 'journey-lists-bulk');
    await page.getByRole('dialog').last().getByRole('button', { name: 'Close' }).last().click();
    assert.equal((await meanwhile('manager-east', 'GET', `/api/v1/leads/${lead.id}`)).industry, 'Shipping');
    await page.getByRole('button', { name: 'All that match' }).click();
    await page.getByRole('menuitem', { name: 'Export' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download' }).click();
    assert.match((await waiting).suggestedFilename(), /\.csv$/);
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});

describe('a rep tidies up two leads that are one', () => {
  let browser, page, faults, stays, goes;

  before(async () => {
    const company = unique('Twin Piers');
    stays = await meanwhile('rep-east-1', 'POST', '/api/v1/leads', { company, phone: phone(), city: 'Kiel' });
    goes = await meanwhile('rep-east-1', 'POST', '/api/v1/leads', { company, contactName: 'Ms Holm', city: 'Lübeck' });
    ({ browser, page, faults } = await open());
    await signIn(page, 'rep-east-1', `/leads/${stays.id}`);
  });
  after(() => close({ browser, page }, 'journey-merge'));

  it('merges them value by value', async () => {
    await page.getByRole('heading', { name: stays.company }).waitFor();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Merge with another' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(goes.number).first().click();
    await dialog.getByRole('radio').last().waitFor();
    await dialog.getByLabel('Lübeck').check();
    await picture(page, 'journey-merge');
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Lübeck').first().waitFor();
    await page.getByText('Ms Holm').first().waitFor();
  });

  it('finds the lost one at the one that stayed, and takes it back', async () => {
    await page.goto(`/leads/${goes.id}`);
    await page.getByRole('heading', { name: stays.company }).waitFor();
    await page.goto(`/leads/${stays.id}`);
    await page.getByRole('heading', { name: 'Merged into this lead' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(`${goes.number} stands for itself again.`).waitFor();
    await picture(page, 'journey-merge-undone');
    await use(page, 'Qualify');
    await page.getByText(/is qualified/).waitFor();
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});
