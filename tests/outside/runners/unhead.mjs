// node unhead.mjs FOLDER: what `unhead validate-html` says of the pages of a folder.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { print } from './pages.mjs';

const folder = resolve(process.argv[2]);
const cli = join(dirname(createRequire(import.meta.url).resolve('@unhead/cli')), '..', 'bin', 'unhead.mjs');
const options = ['validate-html', '**/*.html', '--json', '--cwd', folder];
const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...options], { encoding: 'utf8' });
if (status > 1 || !stdout) throw new Error(stderr || `unhead ended with ${status}`);
print(
  JSON.parse(stdout).flatMap(({ source, rules }) =>
    rules.map(({ id, message, severity }) => ({
      page: relative(folder, resolve(folder, source)),
      level: severity.toUpperCase(),
      message: `${id}: ${message}`,
    })),
  ),
);
