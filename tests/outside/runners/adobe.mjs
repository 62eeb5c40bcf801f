// node adobe.mjs FOLDER VOCABULARY: what @adobe/structured-data-validator says of the pages of a folder.
import { readFileSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { pages, print } from './pages.mjs';

const [folder, vocabulary] = process.argv.slice(2);
const validator = new Validator(JSON.parse(readFileSync(vocabulary, 'utf8')));
const place = (path) => path.map(({ property, type }) => [property, type].filter(Boolean).join(':')).join('/');
const found = [];
for (const { name, html } of pages(folder)) {
  const extractor = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] });
  const extracted = extractor.parse(html);
  if (!Object.keys(extracted.jsonld).length) found.push({ page: name, level: 'ERROR', message: 'no JSON-LD was read' });
  for (const issue of await validator.validate(extracted)) {
    const where = issue.path ? `${place(issue.path)}: ` : '';
    found.push({ page: name, level: issue.severity, message: `${where}${issue.issueMessage}` });
  }
}
print(found);
