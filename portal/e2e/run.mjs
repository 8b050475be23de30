// Runs the journeys one after the other against TIDEWATER_URL; writes JUnit XML where PLAYWRIGHT_JUNIT_OUTPUT_FILE says.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const here = new URL('.', import.meta.url).pathname;
const journeys = readdirSync(here)
  .filter((name) => name.endsWith('.journey.mjs'))
  .map((name) => here + name);
const report = process.env.PLAYWRIGHT_JUNIT_OUTPUT_FILE;
const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
if (report) reporters.push('--test-reporter=junit', `--test-reporter-destination=${report}`);
const { status } = spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...reporters, ...journeys], { stdio: 'inherit' });
process.exit(status ?? 1);
