// Fails when a text is missing in a language, is used but not defined, or is defined but not used.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const languages = ['en', 'zh-CN'];
const plural = /_(zero|one|two|few|many|other)$/;

function flatten(node, prefix, into) {
  for (const [key, value] of Object.entries(node)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') into.set(path.replace(plural, ''), value);
    else flatten(value, path, into);
  }
  return into;
}

function texts(language) {
  const folder = join(root, 'locales', language);
  const all = new Map();
  for (const file of readdirSync(folder)) {
    const area = file.replace('.json', '');
    for (const [key, value] of flatten(JSON.parse(readFileSync(join(folder, file), 'utf8')), '', new Map())) all.set(`${area}:${key}`, value);
  }
  return all;
}

function sources(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'generated' ? [] : sources(path);
    return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [path] : [];
  });
}

const defined = Object.fromEntries(languages.map((language) => [language, texts(language)]));
const areas = new Set([...defined.en.keys()].map((key) => key.split(':')[0]));
const used = new Map();
const prefixes = new Map();
for (const file of sources(join(root, 'src'))) {
  const source = readFileSync(file, 'utf8');
  for (const [, key] of source.matchAll(/['"`]([a-z]+:[A-Za-z0-9][A-Za-z0-9_.-]*)['"`]/g)) {
    if (!areas.has(key.split(':')[0])) continue;
    const isFamily = !defined.en.has(key) && [...defined.en.keys()].some((each) => each.startsWith(`${key}.`));
    if (isFamily) prefixes.set(`${key}.`, file);
    else used.set(key, file);
  }
  for (const [, prefix] of source.matchAll(/`([a-z]+:[A-Za-z0-9_.-]*)\$\{/g)) {
    if (areas.has(prefix.split(':')[0])) prefixes.set(prefix, file);
  }
}

const faults = [];
const placeholders = (text) => [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]))].sort().join();
for (const [key, text] of defined.en) {
  for (const language of languages.slice(1)) {
    if (!defined[language].has(key)) faults.push(`missing in ${language}: ${key}`);
    else if (placeholders(defined[language].get(key)) !== placeholders(text)) faults.push(`other placeholders in ${language}: ${key}`);
  }
  if (!used.has(key) && ![...prefixes.keys()].some((prefix) => key.startsWith(prefix))) faults.push(`unused: ${key}`);
}
for (const language of languages.slice(1)) {
  for (const key of defined[language].keys()) if (!defined.en.has(key)) faults.push(`missing in en: ${key}`);
}
for (const [key, file] of used) if (!defined.en.has(key)) faults.push(`undefined: ${key} (${file.replace(root, '')})`);
for (const [prefix, file] of prefixes) {
  if (![...defined.en.keys()].some((key) => key.startsWith(prefix))) faults.push(`undefined family: ${prefix}* (${file.replace(root, '')})`);
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  console.error(`locales: ${faults.length} faults`);
  process.exit(1);
}
console.log(`locales: ${defined.en.size} texts in ${languages.length} languages, none missing, none unused`);
