import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { close, open, picture, signIn } from './browser.mjs';

describe('a manager looks at the region', () => {
  let browser, page, faults;

  before(async () => {
    ({ browser, page, faults } = await open());
    await signIn(page, 'director', '/reports');
  });
  after(() => close({ browser, page }, 'journey-manager'));

  it('sees the dashboard with its age', async () => {
    await page.getByRole('heading', { name: 'Dashboard' }).waitFor();
    await page.getByText(/as of/i).first().waitFor();
    await picture(page, 'journey-dashboard');
  });

  it('opens a report behind it', async () => {
    await page.getByRole('link', { name: 'Lead conversion' }).click();
    await page.getByRole('heading', { name: 'Lead conversion' }).waitFor();
    await picture(page, 'journey-report');
  });

  it('switches to Chinese and stays there', async () => {
    await page.getByRole('button', { name: /profile and settings/ }).click();
    await page.getByRole('button', { name: '简体中文' }).click();
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
    await page.goto('/leads');
    await page.getByRole('heading', { name: '线索' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'zh-CN');
    await picture(page, 'journey-chinese');
  });

  it('signs out for good', async () => {
    await page.getByRole('button', { name: /个人与设置/ }).click();
    await page.getByRole('button', { name: '退出登录' }).click();
    // By way of the identity provider and back; who goes elsewhere before the end is held up by the browser.
    await page.locator('#username').waitFor();
    await page.goto('/leads');
    await page.locator('#username').waitFor();
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});

describe('a rep on a phone', () => {
  let browser, page, faults;

  before(async () => {
    ({ browser, page, faults } = await open({ phone: true }));
    await signIn(page, 'rep-east-1', '/leads');
  });
  after(() => close({ browser, page }, 'journey-phone'));

  it('finds everything without scrolling sideways', async () => {
    for (const path of ['/', '/leads', '/deals', '/tasks', '/reports', '/inbox']) {
      await page.goto(path);
      await page.locator('main h1').first().waitFor();
      const [inner, whole] = await page.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
      assert.ok(whole <= inner, `${path} is ${whole} wide on ${inner}`);
      await picture(page, `journey-phone${path.replaceAll('/', '-')}`);
    }
  });

  it('adds a lead with the thumb', async () => {
    await page.goto('/leads');
    await page.getByRole('navigation', { name: 'Main menu' }).waitFor();
    await page.getByRole('button', { name: 'New lead' }).first().tap();
    await page.getByRole('dialog').getByLabel('Company', { exact: true }).waitFor();
    await picture(page, 'journey-phone-new-lead');
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});

describe('a partner', () => {
  let browser, page, faults;

  before(async () => {
    ({ browser, page, faults } = await open());
    await signIn(page, 'partner-1');
  });
  after(() => close({ browser, page }, 'journey-partner'));

  it('sees their leads, deals and tickets and nothing of the inside', async () => {
    const menu = page.getByRole('navigation', { name: 'Main menu' });
    await menu.getByRole('link', { name: 'Leads' }).waitFor();
    await menu.getByRole('link', { name: 'Tickets' }).waitFor();
    assert.equal(await menu.getByRole('link', { name: 'Administration' }).count(), 0);
    assert.equal(await menu.getByRole('link', { name: 'Campaigns' }).count(), 0);
    await picture(page, 'journey-partner');
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});
