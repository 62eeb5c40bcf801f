// node adobe.mjs FOLDER VOCABULARY ROUNDS: what Adobe's validator finds in the pages of a folder, and the time of a page.
import { readFileSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { pages } from './pages.mjs';

const [folder, vocabulary, rounds] = process.argv.slice(2);
const validator = new Validator(JSON.parse(readFileSync(vocabulary, 'utf8')));
const sources = pages(folder);

async function validated(html) {
  const extractor = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] });
  return validator.validate(extractor.parse(html));
}

const found = {};
let crashed = 0;
for (const { name, html } of sources) {
  try {
    const issues = await validated(html);
    found[name] = issues.map(({ severity, issueMessage }) => [severity, issueMessage]);
  } catch (error) {
    crashed += 1;
    found[name] = [['CRASH', String(error)]];
  }
}
let best = Infinity;
for (let round = 0; round < Number(rounds); round += 1) {
  const begin = performance.now();
  for (const { html } of sources) {
    try { await validated(html); } catch { /* counted above */ }
  }
  best = Math.min(best, (performance.now() - begin) / sources.length);
}
console.log(JSON.stringify({ found, crashed, milliseconds: best }));
