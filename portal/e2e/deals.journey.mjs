import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { close, inDays, open, picture, send, signIn, unique } from './browser.mjs';

describe('a rep moves a deal on the board', () => {
  let browser, page, faults;
  const name = unique('Pump station');

  before(async () => {
    ({ browser, page, faults } = await open());
    await signIn(page, 'rep-east-1', '/deals');
    const account = await send(page, 'POST', '/api/v1/accounts', { name: unique('Waterworks') });
    await send(page, 'POST', '/api/v1/opportunities', {
      name,
      accountId: account.id,
      amount: { value: '4200.00', currency: 'USD' },
      closeOn: inDays(30),
    });
    await page.goto('/deals?as=board');
  });
  after(() => close({ browser, page }, 'journey-deals'));

  const card = (stage) => page.getByRole('region', { name: stage }).getByRole('button', { name: new RegExp(name) });

  it('by mouse where the gate is open', async () => {
    await card('Prospecting').dragTo(page.getByRole('region', { name: 'Proposal' }));
    await card('Proposal').waitFor();
    await picture(page, 'journey-board');
  });

  it('by keyboard into a gate that asks, and through it', async () => {
    await card('Proposal').focus();
    await page.keyboard.press('Shift+ArrowRight');
    const gate = page.getByRole('dialog');
    await gate.getByText('Before Negotiation').waitFor();
    await gate.getByLabel('Budget').fill('5,000 USD');
    await gate.getByLabel('Who decides').fill('周敏');
    await picture(page, 'journey-board-gate');
    await gate.getByRole('button', { name: 'Save and move to Negotiation' }).click();
    await card('Negotiation').waitFor();
  });

  it('saw no page fail and no server error', () => assert.deepEqual(faults, []));
});
