import assert from 'node:assert/strict';
import { remark } from 'remark';
import { code, codeBlock, page, plain, plainLine, table } from '../../../scripts/generate/markdown';

/** The words a reader sees, and the types of the nodes on the way to them. */
function read(markdown: string): { words: string; types: string[] } {
  const words: string[] = [];
  const types: string[] = [];
  const walk = (node: { type: string; value?: unknown; children?: unknown[] }): void => {
    types.push(node.type);
    if (typeof node.value === 'string') words.push(node.value);
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(remark().parse(markdown));
  return { words: words.join(''), types };
}

describe('generated Markdown', () => {
  for (const text of [
    '“[điền …]”, `mã` và *sao*',
    'a_b_c <!-- bao-cao --> | \\ hết',
    '1. Thuận lợi',
    '- Ý một',
    '# I. TÊN',
    '3) Ba',
    '20… - 20…',
  ]) {
    it(`shows ${JSON.stringify(text)} as typed`, () => {
      const { words, types } = read(plainLine(text));
      assert.equal(words, text);
      assert.deepEqual(types, ['root', 'paragraph', 'text']);
    });
  }

  it('escapes no number inside a line', () => {
    assert.equal(plain('1. Thuận lợi'), '1. Thuận lợi');
    assert.equal(plainLine('2.1. Thuận lợi'), '2.1. Thuận lợi');
  });

  it('puts a text of several lines on one', () => {
    assert.equal(plain('một\n  hai'), 'một hai');
  });

  for (const text of ['a', 'có `nháy` trong', '`đầu', '``']) {
    it(`shows code ${JSON.stringify(text)} as typed`, () => {
      const { words, types } = read(code(text));
      assert.equal(words, text);
      assert.deepEqual(types, ['root', 'paragraph', 'inlineCode']);
    });
  }

  it('fences text that holds a fence', () => {
    const { words, types } = read(codeBlock('```\nmã\n```\n'));
    assert.equal(words, '```\nmã\n```');
    assert.deepEqual(types, ['root', 'code']);
  });

  it('keeps a bar inside its cell', () => {
    assert.equal(
      table(['A'], [[code('x|y')], [plain('x|y')]]),
      '| A |\n| --- |\n| `x\\|y` |\n| x\\|y |\n',
    );
  });

  it('makes no table without rows', () => {
    assert.equal(table(['A'], []), '');
  });

  it('leaves out empty pieces of a page', () => {
    assert.equal(page('một\n', '', 'hai'), 'một\n\nhai\n');
  });
});
