// Prints what a browser must load before a landing page stands, and fails above the budget of design/portal.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET = 250 * 1024;
const dist = new URL('../dist/', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
}

const size = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const landings = [
  'src/home/HomePage.tsx',
  'src/lead/LeadsPage.tsx',
  'src/ticket/TicketsPage.tsx',
  'src/marketing/CampaignsPage.tsx',
];
let failed = false;
for (const language of ['src/app/texts-en.ts', 'src/app/texts-zh-CN.ts']) {
  for (const landing of landings) {
    const keys = new Set([entry, landing, language].flatMap((key) => [...closure(key)]));
    const bytes = [...keys].map((key) => size(manifest[key].file)).reduce((sum, each) => sum + each, 0);
    failed ||= bytes > BUDGET;
    console.log(`first load ${landing} (${language.replace(/.*texts-|\.ts/g, '')}): ${kilobytes(bytes)} gzip of ${kilobytes(BUDGET)}`);
  }
}
if (failed) {
  console.error('bundle: over budget');
  process.exit(1);
}
