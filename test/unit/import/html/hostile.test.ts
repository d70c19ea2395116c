import assert from 'node:assert/strict';
import { pastedMarkdown } from '../../../../src/core/import/html/pasted-markdown';

/** Machines differ; what is not linear takes minutes at this length. */
const limitMs = 15_000;
const length = 400_000;

const pieces: Readonly<Record<string, string>> = {
  'tags never closed': '<div><p>a',
  'lists in lists': '<ul><li>a',
  'tables in tables': '<table><tr><td>a',
  'cells across and down': '<tr><td colspan=64 rowspan=999>a',
  'closing tags alone': '</p></td></table>',
  'comments never closed': '<!--',
  'quotes never closed': `<a b='c d="`,
  'brackets alone': '<',
  'references cut short': '&#x&amp',
  'scripts cut short': '<script>a</script',
  'blanks inside tags': '<a      ',
  'marks of Markdown': '<p>*<i>_`[^</i>*',
  'numbers of lists without end': '<span style="mso-list:Ignore">1<br>',
};

describe('hostile HTML', () => {
  for (const [name, piece] of Object.entries(pieces)) {
    it(`is read in bounded time: ${name}`, () => {
      const html = piece.repeat(length / piece.length);
      const started = performance.now();
      const pasted = pastedMarkdown(html, '');
      assert.ok(performance.now() - started < limitMs);
      assert.ok((pasted?.markdown.length ?? 0) <= 3 * length);
    }).timeout(limitMs * 2);
  }

  it('loses no text, however deep it stands', () => {
    const html = `${'<div><b>'.repeat(5000)}sâu${'</b></div>'.repeat(5000)}<p>sau</p>`;
    const { markdown } = pastedMarkdown(html, '') ?? {};
    assert.equal(markdown, '**sâu**\n\nsau');
  });

  it('keeps text beside a broken table, and tags that are none', () => {
    const { markdown } = pastedMarkdown('<tr><td>a</tr></table>b<p>1 < 2 <3 </ p>c</p>d', '') ?? {};
    assert.equal(markdown, 'a\n\nb\n\n1 < 2 <3 c\n\nd');
  });

  it('drops characters that no text may hold', () => {
    const { markdown } =
      pastedMarkdown('<p>a&#0;b&#xD800;c&#1114112;&khong;</p><p>d</p>', '') ?? {};
    assert.equal(markdown, 'a b c \\&khong;\n\nd');
  });
});
