// Writes src/api/generated/<service>.ts from contracts/openapi/<service>.yaml. A folder of its own, because the generator
// wants TypeScript 5 and the portal is checked by 6.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const contracts = new URL('../../../contracts/openapi/', import.meta.url);
const target = new URL('../../src/api/generated/', import.meta.url);

mkdirSync(target, { recursive: true });
for (const file of readdirSync(contracts).filter((name) => name.endsWith('.yaml')).sort()) {
  const types = astToString(await openapiTS(new URL(file, contracts)));
  const name = file.replace('.yaml', '.ts');
  writeFileSync(new URL(name, target), `// Generated from contracts/openapi/${file} by tools/api; do not edit.\n${types}`);
  console.log(name);
}
