// Prints the ten largest source files and fails above the limit of the house style.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT = 300;
const root = new URL('../src', import.meta.url).pathname;
const files = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'generated' ? [] : files(path);
    return /\.(tsx?|css)$/.test(name) ? [path] : [];
  });
const sizes = files(root)
  .map((path) => ({ path: path.slice(root.length + 1), lines: readFileSync(path, 'utf8').split('\n').length }))
  .sort((a, b) => b.lines - a.lines);
for (const { path, lines } of sizes.slice(0, 10)) console.log(`${String(lines).padStart(4)} ${path}`);
if (sizes.some(({ lines }) => lines > LIMIT)) process.exit(1);
