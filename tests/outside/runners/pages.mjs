// The pages of a folder, sorted; what every runner goes through.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const pages = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));

export const print = (findings) => process.stdout.write(JSON.stringify(findings, null, 1));
