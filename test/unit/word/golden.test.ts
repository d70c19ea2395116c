import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xmlOf } from '../../package-lint/read-package';
import { annexed } from './annexed';
import { everything, pictures } from './everything';
import { makeDocx } from './make-docx';
import type { MadeDocx } from './make-docx';

const folder = join(__dirname, '../../golden');
const update = process.env.UPDATE_GOLDEN === '1';

/** A component: where its XML begins and ends in a part. */
interface Component {
  readonly name: string;
  readonly part: string;
  readonly from: string;
  readonly to: string;
}

const document = 'word/document.xml';
const title = '<w:p><w:pPr><w:pStyle w:val="Title"/>';
const body = '<w:p><w:pPr><w:pStyle w:val="BodyTextFirstIndent"/>';
const heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/>';
const caption = '<w:p><w:pPr><w:pStyle w:val="Caption"/>';
const quote = '<w:p><w:pPr><w:pStyle w:val="Quote"/>';
const item = '<w:p><w:pPr><w:pStyle w:val="List"/>';
const annexTitle = '<w:p><w:pPr><w:pStyle w:val="AnnexTitle"/>';
const gap = '<w:p><w:pPr><w:pStyle w:val="ClosingGap"/>';

const components: readonly Component[] = [
  { name: 'header-block', part: document, from: '<w:body>', to: title },
  { name: 'title', part: document, from: title, to: body },
  { name: 'paragraph', part: document, from: body, to: heading },
  { name: 'headings', part: document, from: heading, to: item },
  { name: 'items', part: document, from: item, to: caption },
  { name: 'tables', part: document, from: caption, to: quote },
  { name: 'quote-code-pictures', part: document, from: quote, to: gap },
  { name: 'closing', part: document, from: gap, to: '<w:sectPr' },
  { name: 'section', part: document, from: '<w:sectPr', to: '</w:document>' },
  { name: 'styles', part: 'word/styles.xml', from: '<w:docDefaults>', to: '</w:styles>' },
  { name: 'footnotes', part: 'word/footnotes.xml', from: '<w:footnote ', to: '</w:footnotes>' },
  { name: 'comments', part: 'word/comments.xml', from: '<w:comment ', to: '</w:comments>' },
  { name: 'settings', part: 'word/settings.xml', from: '<w:zoom', to: '</w:settings>' },
  { name: 'core', part: 'docProps/core.xml', from: '<dc:title>', to: '</cp:coreProperties>' },
];

/** One tag a line, so that a change reads well. */
function readable(xml: string): string {
  return `${xml.replace(/></g, '>\n<')}\n`;
}

function componentOf({ file }: MadeDocx, { part, from, to }: Component): string {
  const xml = xmlOf(file, part);
  const start = xml.indexOf(from);
  const end = xml.indexOf(to, start);
  assert.ok(start !== -1 && end > start, `no ${from} … ${to} in ${part}`);
  return readable(xml.slice(start, end));
}

const annexComponents: readonly Component[] = [
  { name: 'annex', part: document, from: annexTitle, to: '</w:body>' },
  { name: 'section-before-annex', part: document, from: '<w:sectPr', to: annexTitle },
];

describe('golden XML (UPDATE_GOLDEN=1 writes it anew)', () => {
  let made: MadeDocx;
  let withAnnexes: MadeDocx;
  before(async () => {
    made = await makeDocx(everything, { form: 'draft', images: pictures });
    withAnnexes = await makeDocx(annexed);
  });

  for (const component of [...components, ...annexComponents]) {
    it(`is the same as before for ${component.name}`, () => {
      const file = annexComponents.includes(component) ? withAnnexes : made;
      const path = join(folder, `${component.name}.xml`);
      const xml = componentOf(file, component);
      if (update) writeFileSync(path, xml);
      assert.ok(existsSync(path), `${path} is missing`);
      assert.equal(xml, readFileSync(path, 'utf8'));
    });
  }
});
