import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { close, choose, meanwhile, open, phone, picture, signIn, unique } from './browser.mjs';

const BERLIN = { latitude: 52.52, longitude: 13.405, accuracy: 9 };
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

describe('a rep visits customers with a phone', () => {
  let browser, page, faults, lead;

  before(async () => {
    lead = await meanwhile('rep-east-1', 'POST', '/api/v1/leads', { company: unique('Bridge Builders'), phone: phone() });
    await meanwhile('rep-east-1', 'PUT', `/api/v1/leads/${lead.id}/place`, { latitude: BERLIN.latitude, longitude: BERLIN.longitude });
    await meanwhile('rep-east-1', 'POST', '/api/v1/lead-visits', { leadId: lead.id, plannedAt: new Date(Date.now() + 60_000).toISOString(), purpose: 'Measure the span' });
    ({ browser, page, faults } = await open({ phone: true }));
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation(BERLIN);
    await signIn(page, 'rep-east-1', '/desk/visits');
  });
  after(() => close({ browser, page }, 'journey-desk'));

  const line = () => page.getByRole('listitem').filter({ hasText: lead.company }).first();

  it('agrees to be located, which can be taken back', async () => {
    await page.getByRole('button', { name: /I agree|Take back/ }).waitFor();
    if (await page.getByRole('button', { name: 'I agree' }).count()) await page.getByRole('button', { name: 'I agree' }).tap();
    await page.getByRole('button', { name: 'Take back' }).waitFor();
  });

  it('finds the best way round the day and who is near', async () => {
    await line().waitFor();
    await page.getByRole('button', { name: 'Best way' }).tap();
    await page.getByRole('heading', { name: /^Best way, / }).waitFor();
    await page.getByRole('button', { name: 'Near me' }).tap();
    await page.getByRole('heading', { name: 'Leads near you' }).waitFor();
    const [inner, whole] = await page.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
    assert.ok(whole <= inner, `${whole} wide on ${inner}`);
    await picture(page, 'journey-desk-visits');
  });

  it('checks in with a photo', async () => {
    await line().getByRole('button', { name: 'Check in' }).tap();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What came of it?').fill('Wants forty metres');
    await dialog.locator('input[type=file]').setInputFiles({ name: 'span.png', mimeType: 'image/png', buffer: PIXEL });
    await picture(page, 'journey-desk-check-in');
    await dialog.getByRole('button', { name: 'Check in' }).tap();
    await dialog.waitFor({ state: 'hidden' });
    await line().getByText('Visited').waitFor();
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});

describe('a manager looks after a team', () => {
  let browser, page, faults;

  before(async () => {
    ({ browser, page, faults } = await open());
    await meanwhile('admin-1', 'POST', '/api/v1/lead-integrity-findings/scan');
    await signIn(page, 'manager-east', '/desk/availability');
  });
  after(() => close({ browser, page }, 'journey-desk-manager'));

  it('says what a rep knows', async () => {
    await page.getByLabel('Person').click();
    await page.locator('.ant-select-item-option').nth(1).click();
    const skill = `steel${Date.now().toString(36)}`;
    await page.getByLabel('Industries').fill(skill);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Availability is saved.').waitFor();
    await picture(page, 'journey-desk-availability');
  });

  it('sees activity, what lies untouched and what looks wrong', async () => {
    for (const section of ['activity', 'neglect', 'findings']) {
      await page.goto(`/desk/${section}`);
      await page.locator('.panel, .empty').first().waitFor();
      await picture(page, `journey-desk-${section}`);
    }
  });

  it('hands over what a rep who leaves still has', async () => {
    const nameOf = async (userName) => (await meanwhile('manager-east', 'GET', `/api/v1/people?q=${userName}`)).items.find((person) => person.userName === userName).name;
    await meanwhile('rep-east-3', 'POST', '/api/v1/leads', { company: unique('Left Behind'), phone: phone() });
    await page.goto('/desk/handover');
    await page.getByRole('button', { name: 'Hand leads over' }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'From', await nameOf('rep-east-3'));
    await dialog.getByText(/open leads? will move/).waitFor();
    await choose(dialog, 'To', await nameOf('rep-east-2'));
    await dialog.getByLabel('Why').fill('Leaves at the end of the month');
    await picture(page, 'journey-desk-handover');
    await dialog.getByRole('button', { name: 'Hand over' }).click();
    await page.getByText(/leads changed, 0 refused/).waitFor();
    await picture(page, 'journey-desk-handed-over');
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});
