import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { choose, close, meanwhile, open, phone, picture, signIn, unique, use } from './browser.mjs';

describe('a rep sells to an account', () => {
  let browser, page, faults, account, product;
  const name = unique('Quayside Cranes');

  before(async () => {
    ({ browser, page, faults } = await open());
    account = await meanwhile('rep-east-1', 'POST', '/api/v1/accounts', { name });
    product = await meanwhile('admin-1', 'POST', '/api/v1/products', { name: unique('Winch'), listPrice: { value: '120.00', currency: 'USD' } });
    await meanwhile('finance-1', 'PUT', `/api/v1/accounts/${account.id}/credit`, { limit: { value: '500.00', currency: 'USD' }, onHold: false });
    await signIn(page, 'rep-east-1', '/orders');
  });
  after(() => close({ browser, page }, 'journey-order'));

  it('writes an order and sees its credit checked', async () => {
    await page.getByRole('button', { name: 'New order' }).first().click();
    const dialog = page.getByRole('dialog');
    await choose(dialog, 'Account', name);
    await choose(dialog, 'Product', product.name);
    await picture(page, 'journey-order-new');
    await dialog.getByRole('button', { name: 'Create draft' }).click();
    await page.getByText('Draft', { exact: true }).first().waitFor();
    await use(page, 'Submit');
    await page.getByText('Approved', { exact: true }).first().waitFor();
    await picture(page, 'journey-order-approved');
  });

  it('is told in the inbox without a reload', async () => {
    const lead = await meanwhile('manager-east', 'POST', '/api/v1/leads', { company: unique('Lock Gates'), phone: phone() });
    await page.goto('/');
    const bell = page.getByRole('link', { name: /^Inbox, \d+ unread$/ });
    const unread = Number((await bell.getAttribute('aria-label')).match(/\d+/)[0]);
    await meanwhile('manager-east', 'POST', `/api/v1/leads/${lead.id}/assign`, { userName: 'rep-east-1' });
    await page.waitForFunction(
      (least) => Number(document.querySelector('a[aria-label^="Inbox"]')?.getAttribute('aria-label').match(/\d+/)?.[0]) > least,
      unread,
    );
    await page.getByRole('link', { name: /^Inbox/ }).first().click();
    await page.getByRole('link', { name: new RegExp(lead.company) }).first().click();
    await page.getByRole('heading', { name: lead.company }).waitFor();
  });

  it('sees all of it on the page of the account', async () => {
    await page.goto(`/accounts/${account.id}`);
    await page.getByRole('heading', { name }).waitFor();
    await page.getByText('Approved').first().waitFor();
    await picture(page, 'journey-account-360');
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});

describe('a ticket of a partner', () => {
  let browser, page, faults;
  const subject = unique('Pump loses pressure');

  before(async () => {
    ({ browser, page, faults } = await open());
    await signIn(page, 'partner-1', '/tickets');
  });
  after(() => close({ browser, page }, 'journey-ticket'));

  it('is written by the partner', async () => {
    await page.getByRole('button', { name: 'New ticket' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Subject').fill(subject);
    await dialog.getByLabel('Description').fill('Since this morning, on both pumps.');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: subject }).waitFor();
    await picture(page, 'journey-ticket-partner');
  });

  it('is answered by an agent, and the answer arrives', async () => {
    const id = page.url().split('/').pop().split('?')[0];
    await meanwhile('agent-1', 'POST', `/api/v1/tickets/${id}/replies`, { text: 'Please close valve 3.' });
    await page.reload();
    await page.getByText('Please close valve 3.').first().waitFor();
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});

describe('an agent solves a ticket', () => {
  let browser, page, faults, ticket;

  before(async () => {
    ({ browser, page, faults } = await open());
    ticket = await meanwhile('agent-1', 'POST', '/api/v1/tickets', { subject: unique('E-14 on the display'), description: 'It stops after an hour.' });
    await signIn(page, 'agent-1', `/tickets/${ticket.id}`);
  });
  after(() => close({ browser, page }, 'journey-agent'));

  it('by taking, answering and resolving it', async () => {
    await use(page, 'Take it');
    await page.getByRole('button', { name: 'Resolve', exact: true }).waitFor();
    await page.getByRole('textbox', { name: /Reply|customer/ }).first().fill('We are looking into it.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('We are looking into it.').first().waitFor();
    await picture(page, 'journey-ticket-agent');
    await use(page, 'Resolve');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What solved it? The customer reads this.').fill('A new fuse.');
    await dialog.getByRole('button', { name: 'Resolve' }).click();
    await page.getByText('Resolved', { exact: true }).first().waitFor();
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});

describe('a marketer starts a campaign', () => {
  let browser, page, faults;
  const name = unique('Spring Fair');

  before(async () => {
    ({ browser, page, faults } = await open());
    await signIn(page, 'marketer-1', '/campaigns');
  });
  after(() => close({ browser, page }, 'journey-campaign'));

  it('with a web form to copy into a page', async () => {
    await page.getByRole('button', { name: 'New campaign' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill(name);
    await dialog.getByRole('button', { name: 'Create campaign' }).click();
    await page.getByRole('heading', { name }).waitFor();
    const id = page.url().split('/').pop().split('?')[0];
    await meanwhile('marketer-1', 'POST', '/api/v1/forms', {
      key: `journey-${Date.now().toString(36)}`,
      name: 'Fair visitors',
      campaignId: id,
      fields: [{ name: 'company', required: true }],
    });
    await page.reload();
    const snippet = page.getByLabel('Snippet for your page');
    await snippet.waitFor();
    assert.match(await snippet.innerText(), /<form[^>]+submissions/);
    await picture(page, 'journey-campaign-snippet');
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});

describe('a director follows a figure', () => {
  let browser, page, faults;

  before(async () => {
    ({ browser, page, faults } = await open());
    await signIn(page, 'director', '/reports/funnel');
  });
  after(() => close({ browser, page }, 'journey-drill-down'));

  it('down to its records', async () => {
    await page.getByRole('heading', { name: 'Funnel' }).waitFor();
    await page.locator('.plain-table tbody a').first().click();
    await page.getByRole('heading', { name: 'Deals' }).waitFor();
    await page.getByRole('link', { name: /./ }).first().waitFor();
    await picture(page, 'journey-drill-down');
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});

describe('a customer', () => {
  let browser, page, faults;
  const subject = unique('Where is my order');

  before(async () => {
    ({ browser, page, faults } = await open());
    await signIn(page, 'customer-1', '/tickets');
  });
  after(() => close({ browser, page }, 'journey-customer'));

  it('asks in a place of their own', async () => {
    const menu = page.getByRole('navigation', { name: 'Main menu' });
    assert.equal(await menu.getByRole('link', { name: 'Leads' }).count(), 0);
    await page.getByRole('button', { name: 'New ticket' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Subject').fill(subject);
    await dialog.getByLabel('Description').fill('It was promised for Monday.');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: subject }).waitFor();
    await picture(page, 'journey-customer-ticket');
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});
