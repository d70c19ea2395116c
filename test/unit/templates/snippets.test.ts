import assert from 'node:assert/strict';
import { parseReport } from '../../../src/core/report/parse-report';
import { readTemplate } from '../../../src/core/templates/read-template';
import { sectionSnippet } from '../../../src/core/templates/section-snippet';
import { snippetBody } from '../../../src/core/templates/snippet-body';
import { snippetFile } from '../../../src/core/templates/snippet-file';
import { templateSnippets } from '../../../src/core/templates/snippets';
import { ourTemplates } from './our-templates';

/** What the editor types for a snippet when no blank is filled in. */
function expand(body: string): string {
  return body.replace(/\\([$}\\])|\$\{\d+:((?:[^\\}]|\\.)*)\}/g, (_, escaped, placeholder) =>
    typeof escaped === 'string' ? escaped : String(placeholder).replace(/\\(.)/g, '$1'),
  );
}

describe('snippetBody', () => {
  it('numbers blanks and escapes what means something in a snippet', () => {
    const text = 'Thu … triệu $ {a} \\ và ……';
    const blanks = [
      { start: 4, end: 5 },
      { start: text.length - 2, end: text.length },
    ];
    const body = snippetBody(text, blanks);
    assert.equal(body, 'Thu ${1:…} triệu \\$ {a\\} \\\\ và ${2:……}');
    assert.equal(expand(body), text);
  });
});

describe('sectionSnippet', () => {
  it('leaves guidance out and follows a placement', () => {
    const template = readTemplate(
      'mau',
      '# I. MỘT\n\n<!-- Hướng dẫn: … -->\n\nĐảng bộ có …… đảng viên.\n',
    );
    const [section] = template.outline;
    assert.ok(section);
    assert.equal(
      sectionSnippet(template, section, { number: { kind: 'roman', values: [2] } }),
      '# II. MỘT\n\nĐảng bộ có ${1:……} đảng viên.',
    );
    assert.equal(sectionSnippet(template, section, {}, { body: false }), '# I. MỘT');
  });
});

describe('templateSnippets', () => {
  for (const template of ourTemplates.values()) {
    const snippets = templateSnippets(template);

    it(`${template.name}: front matter, signature and every section`, () => {
      const { sections } = parseReport(template.text);
      const count = (level: typeof sections): number =>
        level.reduce((sum, section) => sum + 1 + count(section.children), 0);
      assert.equal(snippets.length, count(sections) + 2);
    });

    it(`${template.name}: prefixes are unique, short and without diacritics`, () => {
      const prefixes = snippets.map(({ prefix }) => prefix);
      assert.equal(new Set(prefixes).size, prefixes.length);
      for (const prefix of prefixes) assert.match(prefix, /^bc-[a-z0-9-]{1,60}$/);
      assert.equal(new Set(snippets.map(({ name }) => name)).size, snippets.length);
    });

    it(`${template.name}: bodies expand to the template’s own text`, () => {
      for (const { body, name } of snippets.slice(2)) {
        const text = expand(body).trimEnd();
        assert.doesNotMatch(text, /<!--/, name);
        assert.ok(withoutComments(template.text).includes(withoutComments(text)), name);
      }
    });

    it(`${template.name}: the blanks of the front matter are tab stops`, () => {
      const [head, signature] = snippets;
      assert.match(head?.body ?? '', /^---\nmẫu: [\s\S]*\$\{1:…\}[\s\S]*\n---\n$/);
      assert.match(signature?.body ?? '', /họ tên: \$\{1:…\}\n$/);
    });
  }
});

describe('snippetFile', () => {
  it('is the same for the same templates, and JSON', () => {
    const text = snippetFile(ourTemplates.values());
    assert.equal(snippetFile(ourTemplates.values()), text);
    const parsed = JSON.parse(text) as Record<string, { prefix: string; body: string[] }>;
    const total = [...ourTemplates.values()].flatMap(templateSnippets).length;
    assert.equal(Object.keys(parsed).length, total);
  });

  it('refuses two templates whose prefixes would be the same', () => {
    const one = readTemplate('bao-cao', '# I. MỘT\n');
    const other = readTemplate('ban-chung', '# I. MỘT\n');
    assert.throws(() => snippetFile([one, other]), RangeError);
  });
});

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ');
}
