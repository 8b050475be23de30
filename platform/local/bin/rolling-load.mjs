// Load for `rolling`: works on leads through the gateways until a file appears, then counts what came of it. Each step of a
// lead goes through the other gateway, and so to the other instance of a service.
// usage: node rolling-load.mjs PORT KEYCLOAK STOPFILE GATEWAY-ADDRESS…
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';

const [port, keycloak, stopFile, ...addresses] = process.argv.slice(2);
const gateways = addresses.map((address) => `http://${address}:${port}`);
const writers = 2;
const pause = 300;
const convertEach = 8;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

async function token(username) {
  const body = new URLSearchParams({ grant_type: 'password', client_id: 'tidewater-cli', username, password: 'demo' });
  const answer = await fetch(`${keycloak}/realms/tidewater/protocol/openid-connect/token`, { method: 'POST', body });
  return (await answer.json()).access_token;
}

const failures = [];
let requests = 0;

// A refused connection is tried at the other gateway, as what stands before two gateways does: nothing was sent on it.
async function send(path, options) {
  const first = requests++ % gateways.length;
  try {
    return await fetch(gateways[first] + path, options);
  } catch (fault) {
    if (fault.cause?.code !== 'ECONNREFUSED') throw fault;
    return fetch(gateways[(first + 1) % gateways.length] + path, options);
  }
}

async function ask(bearer, method, path, body) {
  const told = `${method} ${path.split('?')[0]}`;
  try {
    const answer = await send(path, {
      method,
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    if (answer.ok) return text ? JSON.parse(text) : {};
    failures.push(`${told} ${answer.status} ${text.slice(0, 200)}`);
  } catch (fault) {
    failures.push(`${told} ${fault.cause ?? fault}`);
  }
  return null;
}

const leads = '/api/v1/leads';
const reads = [
  `${leads}?limit=5`, '/api/v1/accounts?limit=5', '/api/v1/opportunities?limit=5', '/api/v1/tickets?limit=5',
  '/api/v1/campaigns?limit=5', '/api/v1/reports/lead-conversion?groupBy=campaign',
];
const written = [];

async function work(rep, admin) {
  for (let i = 0; !existsSync(stopFile); i++) {
    const company = `Rollout ${randomBytes(6).toString('hex')}`;
    const lead = await ask(rep, 'POST', leads, { company });
    if (lead) {
      const followed = await ask(rep, 'POST', `${leads}/${lead.id}/follow-ups`, { channel: 'call', text: 'Wants a demo' });
      const convert = i % convertEach === 0 && (await ask(rep, 'POST', `${leads}/${lead.id}/qualify`, {}))
        && (await ask(rep, 'POST', `${leads}/${lead.id}/convert`, { createOpportunity: true }));
      written.push({ id: lead.id, company, followed: Boolean(followed), convert: Boolean(convert) });
    }
    const path = reads[i % reads.length];
    await ask(/reports|campaigns|tickets/.test(path) ? admin : rep, 'GET', path);
    await sleep(pause);
  }
}

const counts = { lost: 0, doubled: 0, converted: 0 };
const once = (number) => {
  if (number < 1) counts.lost++;
  if (number > 1) counts.doubled++;
};
async function named(bearer, list, field, company) {
  const found = await ask(bearer, 'GET', `/api/v1/${list}?limit=5&filter=${encodeURIComponent(`${field} == "${company}"`)}`);
  return found?.items?.length ?? 0;
}

async function checkConversion({ id, company }, rep, admin) {
  let lead = null;
  for (let i = 0; i < 240 && lead?.state !== 'converted'; i++) {
    if (i) await sleep(250);
    lead = await ask(rep, 'GET', `${leads}/${id}`);
  }
  if (lead?.state === 'converted') counts.converted++;
  once(await named(admin, 'accounts', 'name', company));
  once(lead?.accountId ? await named(admin, 'opportunities', 'accountId', lead.accountId) : 0);
}

async function check(rep, admin) {
  for (const lead of written) {
    const history = (await ask(rep, 'GET', `${leads}/${lead.id}/history`))?.items ?? [];
    const told = (type) => history.filter((event) => event.type === type).length;
    once(told('lead.created'));
    if (lead.followed) once(told('lead.followed-up'));
    if (lead.convert) await checkConversion(lead, rep, admin);
  }
}

const rep = await token('rep-east-1');
const admin = await token('admin-1');
await Promise.all(Array.from({ length: writers }, () => work(rep, admin)));
await check(rep, admin);
let agrees = false;
for (let i = 0; i < 120 && !agrees; i++) {
  agrees = (await ask(admin, 'GET', '/api/v1/reports/parity'))?.clean === true;
  if (!agrees) await sleep(500);
}
const conversions = written.filter((lead) => lead.convert).length;
console.log(`requests ${requests}, failed ${failures.length}`);
console.log(`leads acknowledged ${written.length}, conversions ${conversions}, of which ended ${counts.converted}`);
console.log(`lost ${counts.lost}, doubled ${counts.doubled}, reports agree: ${agrees}`);
failures.slice(0, 10).forEach((failure) => console.log('failed: ' + failure));
const well = written.length && !failures.length && !counts.lost && !counts.doubled && counts.converted === conversions && agrees;
process.exit(well ? 0 : 1);
