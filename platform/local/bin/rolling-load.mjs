// Load for `rolling`: writes and reads leads through the gateway until a file appears, then counts what came of it.
// usage: node rolling-load.mjs GATEWAY KEYCLOAK STOPFILE
import { existsSync, rmSync } from 'node:fs';

const [gateway, keycloak, stopFile] = process.argv.slice(2);
const writers = 3;
const pause = 60;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

async function token(username) {
  const body = new URLSearchParams({ grant_type: 'password', client_id: 'tidewater-cli', username, password: 'demo' });
  const answer = await fetch(`${keycloak}/realms/tidewater/protocol/openid-connect/token`, { method: 'POST', body });
  return (await answer.json()).access_token;
}

const failures = [];
const written = [];
let requests = 0;

async function ask(bearer, method, path, body) {
  requests++;
  try {
    const answer = await fetch(gateway + path, {
      method,
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    if (answer.status >= 300) failures.push(`${method} ${path.split('?')[0]} ${answer.status} ${text.slice(0, 160)}`);
    return answer.status < 300 ? JSON.parse(text) : null;
  } catch (fault) {
    failures.push(`${method} ${path.split('?')[0]} ${fault.cause ?? fault}`);
    return null;
  }
}

const reads = [
  '/api/v1/leads?limit=5', '/api/v1/accounts?limit=5', '/api/v1/opportunities?limit=5', '/api/v1/tickets?limit=5',
  '/api/v1/campaigns?limit=5', '/api/v1/reports/lead-conversion?groupBy=campaign',
];

async function work(number, rep, analyst) {
  for (let i = 0; !existsSync(stopFile); i++) {
    const lead = await ask(rep, 'POST', '/api/v1/leads', { company: `Rollout ${process.pid} ${number} ${i}` });
    if (lead) written.push(lead.id);
    const path = reads[i % reads.length];
    await ask(path.includes('reports') || path.includes('campaigns') || path.includes('tickets') ? analyst : rep, 'GET', path);
    await sleep(pause);
  }
}

rmSync(stopFile, { force: true });
const rep = await token('rep-east-1');
const admin = await token('admin-1');
await Promise.all(Array.from({ length: writers }, (_, number) => work(number, rep, admin)));

let lost = 0;
let doubled = 0;
for (const id of written) {
  const history = await ask(rep, 'GET', `/api/v1/leads/${id}/history`);
  const created = (history?.items ?? []).filter((event) => event.type === 'lead.created').length;
  if (created === 0) lost++;
  if (created > 1) doubled++;
}
let parity = {};
for (let i = 0; i < 120 && parity?.clean !== true; i++) {
  parity = await ask(admin, 'GET', '/api/v1/reports/parity');
  if (parity?.clean !== true) await sleep(500);
}
console.log(`requests ${requests}, failed ${failures.length}`);
console.log(`leads acknowledged ${written.length}, lost ${lost}, created twice ${doubled}, reports agree: ${parity?.clean === true}`);
failures.slice(0, 10).forEach((failure) => console.log('failed: ' + failure));
process.exit(failures.length || lost || doubled || parity?.clean !== true ? 1 : 0);
