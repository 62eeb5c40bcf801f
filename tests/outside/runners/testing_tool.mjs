// node testing_tool.mjs FOLDER: what structured-data-testing-tool says of the pages of a folder, all presets held against
// them.
// The tool does not know @graph, so each node of the graph is handed to it as a script of its own, with the nodes
// that it refers to inside it.
import testingTool from 'structured-data-testing-tool';
import presets from 'structured-data-testing-tool/presets.js';
import { pages, print } from './pages.mjs';

const SCRIPT = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs;

const inlined = (value, known, above = []) => {
  if (Array.isArray(value)) return value.map((each) => inlined(each, known, above));
  if (value === null || typeof value !== 'object') return value;
  const node = Object.keys(value).length === 1 && known.get(value['@id']);
  if (node && above.includes(node)) return value;
  const entries = Object.entries(node || value);
  return Object.fromEntries(entries.map(([key, each]) => [key, inlined(each, known, [...above, node])]));
};

const apart = (html) =>
  html.replace(SCRIPT, (script, json) => {
    const graph = JSON.parse(json)['@graph'];
    if (!graph) return script;
    const known = new Map(graph.map((node) => [node['@id'], node]));
    return graph
      .map((node) => ({ '@context': 'https://schema.org', ...inlined(node, known, [node]) }))
      .map((node) => `<script type="application/ld+json">${JSON.stringify(node).replaceAll('<', '\\u003c')}</script>`)
      .join('\n');
  });

const found = [];
for (const { name, html } of pages(process.argv[2])) {
  const result = await testingTool
    .structuredDataTestHtml(apart(html), { presets: [presets.Google, presets.SocialMedia] })
    .catch((error) => {
      if (!error.res) throw error;
      return error.res;
    });
  for (const [level, tests] of [['ERROR', result.failed], ['WARNING', result.warnings]]) {
    for (const test of tests) {
      const groups = (test.groups ?? [test.group]).join('/');
      found.push({ page: name, level, message: `${groups}: ${test.error?.message ?? test.description}` });
    }
  }
}
print(found);
