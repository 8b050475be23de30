// Debian's Chromium through playwright-core: opens pages, signs in through the real Keycloak, keeps a picture of every step.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

export const address = process.env.TIDEWATER_URL ?? 'http://localhost:8080';
const pictures = new URL('../artifacts/', import.meta.url).pathname;
const PATIENCE = 20_000;

/** Starts the browser; `phone` gives the width of one. What is read is in `language` until somebody chooses another. */
export async function open({ phone = false, language = 'en' } = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const context = await browser.newContext({
    baseURL: address,
    locale: 'en-US',
    viewport: phone ? { width: 390, height: 844 } : { width: 1360, height: 860 },
    hasTouch: phone,
  });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript((chosen) => {
    // A preview in a sandbox has no storage.
    if (window !== window.parent) return;
    if (!window.localStorage.getItem('tidewater.language')) window.localStorage.setItem('tidewater.language', chosen);
  }, language);
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('response', (response) => response.status() >= 500 && faults.push(`${response.status()} ${response.url()}`));
  return { browser, page, faults };
}

/** Goes to a page of the portal and, where the session is missing, through Keycloak's own form, which asks who first and then for the password. */
export async function signIn(page, userName, path = '/') {
  await page.goto(path);
  await page.locator('#username').fill(userName);
  await page.locator('#kc-login').click();
  await page.locator('#password').fill('demo');
  await page.locator('#kc-login').click();
  await page.locator('header.top').waitFor();
}

/** Ends a journey; what was seen last is kept, which tells most when a step failed. */
export async function close({ browser, page }, name) {
  if (page) await picture(page, `${name}-end`).catch(() => {});
  await browser?.close();
}

/** Keeps a picture under portal/artifacts. */
export async function picture(page, name) {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}${name}.png`, animations: 'disabled' });
}

/** Uses a verb of a record's page, wherever it has room for it. */
export async function use(page, verb) {
  const button = page.getByRole('button', { name: verb, exact: true });
  const more = page.getByRole('button', { name: 'More actions' });
  await button.or(more).first().waitFor();
  if (await button.count()) return button.first().click();
  await more.click();
  return page.getByRole('menuitem', { name: verb, exact: true }).click();
}

/** Text nobody typed before, so that journeys may run again in the same region. */
export const unique = (text) => `${text} ${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;

/** A Chinese mobile number of this run. */
export const phone = () => `+86 137 ${Math.floor(1000 + Math.random() * 9000)} ${Math.floor(1000 + Math.random() * 9000)}`;

/** A change as the portal itself would send it, in the session of the page; answers the body. */
export async function send(page, method, path, body) {
  const answer = await page.evaluate(
    async ([verb, to, what]) => {
      const { csrf } = await (await fetch('/session')).json();
      const response = await fetch(to, {
        method: verb,
        headers: { 'Content-Type': 'application/json', [csrf.header]: csrf.token },
        body: JSON.stringify(what),
      });
      return { status: response.status, body: await response.json() };
    },
    [method, path, body],
  );
  if (answer.status >= 400) throw new Error(`${method} ${path} answered ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** A day some days from now, as the API writes it. */
export const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const realm = process.env.KEYCLOAK_URL ?? 'http://localhost:8180';

/** Somebody else who works at the same time, without a browser: sends one request through the gateway, answers the body. */
export async function meanwhile(userName, method, path, body) {
  const asked = new URLSearchParams({ grant_type: 'password', client_id: 'tidewater-cli', username: userName, password: 'demo' });
  const { access_token: token } = await (await fetch(`${realm}/realms/tidewater/protocol/openid-connect/token`, { method: 'POST', body: asked })).json();
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const response = await fetch(address + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  const answer = await response.json();
  if (response.status >= 400) throw new Error(`${method} ${path} of ${userName} answered ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

/** Chooses in a field that searches while one types. */
export async function choose(scope, label, text) {
  const field = scope.getByRole('combobox', { name: label });
  await field.click();
  await field.fill(text);
  await scope.page().locator('.ant-select-item-option', { hasText: text }).first().click();
}

/** A visitor sends a web form. */
export async function submitForm(key, values) {
  const response = await fetch(`${address}/public/v1/forms/${key}/submissions`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(values) });
  if (response.status !== 202) throw new Error(`form ${key} answered ${response.status} ${await response.text()}`);
  return response.json();
}
