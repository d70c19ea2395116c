import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  freshFolder,
  frontMatter,
  rangeOf,
  showFile,
  waitFor,
  writeFile,
} from './reports';

const body = `# I. ĐẶC ĐIỂM

Thực hiện Nghị quyết số 21-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương về củng cố tổ chức cơ sở đảng.

Ban quản lý dự án (BQLDA) có …… người[^1]. Theo Nghị quyết số 21-NQ/TW.

## 1. Thuận lợi

Các chi bộ đã họp[^1].

# II. KẾT QUẢ

Đạt 100 %.

[^1]: Theo báo cáo của chi bộ.
`;

describe('help while drafting', () => {
  const folder = freshFolder('drafting');
  before(() => writeFile(`${folder}/bao-cao.yaml`, ''));
  afterEach(closeAll);

  const show = async (name: string, text = frontMatter + body): Promise<vscode.TextEditor> => {
    const editor = await showFile(`${folder}/${name}`, text);
    await vscode.extensions.getExtension('bao-cao-dang.bao-cao-dang')?.activate();
    return editor;
  };
  /** Labels offered right behind the first place where this stands, when this key was typed last. */
  const offered = async (
    { document }: vscode.TextEditor,
    before: string,
    key?: string,
  ): Promise<vscode.CompletionItem[]> => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      rangeOf(document, before).end,
      key,
    );
    // Words of the text and snippets are offered by others.
    const { Snippet, Text } = vscode.CompletionItemKind;
    return items.filter(({ kind }) => kind !== Snippet && kind !== Text);
  };
  const labelsOf = (items: readonly vscode.CompletionItem[]): string[] =>
    items.map(({ label }) => (typeof label === 'string' ? label : label.label));

  it('offers the keys that the front matter lacks on a slash', async () => {
    const editor = await show('khoa.md', frontMatter.replace('nơi nhận:', '/\nnơi nhận:') + body);
    const keys = await waitForItems(() => offered(editor, 'năm 2026\n/', '/'), labelsOf);
    assert.ok(keys.includes('thể thức') && keys.includes('cơ quan cấp trên'), keys.join());
    assert.ok(!keys.includes('mẫu') && !keys.includes('nơi nhận'));
  });

  it('offers values behind a key, those of other reports first', async () => {
    await writeFile(
      `${folder}/truoc.md`,
      '---\ntên loại: BÁO CÁO\nchức vụ: BÍ THƯ ĐẢNG ĐOÀN\nnơi nhận:\n  - Hội Cựu chiến binh xã\n---\n',
    );
    const text = frontMatter
      .replace('chức vụ: BÍ THƯ', 'chức vụ: ')
      .replace('  - Lưu Văn', '  - \n  - Lưu Văn');
    const editor = await show('gia-tri.md', text + body);
    const positions = await waitForItems(() => offered(editor, 'chức vụ: ', ' '), labelsOf);
    assert.ok(positions.includes('BÍ THƯ ĐẢNG ĐOÀN') && positions.includes('PHÓ BÍ THƯ'));
    const recipients = labelsOf(await offered(editor, 'Tỉnh ủy\n  - ', ' '));
    assert.ok(recipients.includes('Hội Cựu chiến binh xã'), recipients.join());
    assert.ok(!recipients.includes('Ban Thường vụ Tỉnh ủy'), 'is there already');
    const types = labelsOf(await offered(editor, 'mẫu: ', ' '));
    assert.ok(types.includes('tong-ket-xay-dung-dang'), types.join());
  });

  it('offers labels of footnotes, documents and abbreviations used before', async () => {
    const text = `${body}\nXem[^\n\nTheo /\n\nNghị quyết số \n`;
    const editor = await show('da-dung.md', frontMatter + text);
    const notes = await waitForItems(() => offered(editor, 'Xem[^', '^'), labelsOf);
    assert.deepEqual(notes, ['[^1]', '[^2]']);
    const used = labelsOf(await offered(editor, '\nTheo /', '/'));
    assert.ok(used.includes('Nghị quyết số 21-NQ/TW') && used.includes('BQLDA'), used.join());
    const numbers = labelsOf(await offered(editor, '\nNghị quyết số ', ' '));
    assert.ok(numbers.includes('21-NQ/TW'), numbers.join());
    assert.deepEqual(await offered(editor, 'Các chi ', ' '), []);
  });

  const hoverOn = async ({ document }: vscode.TextEditor, text: string): Promise<string> => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, text).start,
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
      .join('\n')
      .replace(/&nbsp;/g, ' ')
      .replace(/\\/g, '');
  };

  it('explains keys, footnotes and documents under the mouse', async () => {
    const editor = await show('giai-thich.md');
    const key = await waitForItems(
      () => hoverOn(editor, 'nơi nhận'),
      (text) => text,
    );
    assert.match(key, /dấu gạch ở đầu/);
    assert.match(key, /05-HD\/VPTW: mục 9\.2/);
    assert.match(await hoverOn(editor, '[^1]'), /Theo báo cáo của chi bộ\./);
    const named = await hoverOn(editor, 'Nghị quyết số 21-NQ/TW.');
    assert.match(named, /ngày 16\/6\/2022 của Ban Chấp hành Trung ương về củng cố/);
    assert.match(named, /nhắc đến văn bản 2 lần/);
  });

  it('goes from a footnote to its text, finds its references and renames it', async () => {
    const { document } = await show('chu-thich.md');
    const at = rangeOf(document, '[^1]').start.translate(0, 2);
    const definitions = await waitForItems(
      () =>
        vscode.commands.executeCommand<vscode.Location[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          at,
        ),
      (found) => found,
    );
    const definition = rangeOf(document, '[^1]: Theo').start.line;
    assert.ok(definitions.some(({ range }) => range.start.line === definition));
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at,
    );
    assert.ok(references.length >= 2);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'chi-bộ',
    );
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText().split('[^chi-bộ]').length, 4);
    assert.ok(!document.getText().includes('[^1]'));
  });

  it('outlines sections with blanks and findings counted, and folds them', async () => {
    const { document } = await show('de-cuong.md');
    const symbols = await waitForItems(
      async () =>
        (
          await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
            'vscode.executeDocumentSymbolProvider',
            document.uri,
          )
        ).filter(({ detail, name }) => detail !== '' || name.includes('Thuận lợi')),
      (found) => found,
    );
    const first = symbols.find(({ name }) => name === 'I. ĐẶC ĐIỂM');
    assert.match(first?.detail ?? '', /^1 chỗ trống/);
    assert.deepEqual(
      first?.children.map(({ name }) => name),
      ['1. Thuận lợi'],
    );
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const start = rangeOf(document, '# I. ĐẶC ĐIỂM').start.line;
    const end = rangeOf(document, 'Các chi bộ đã họp').start.line;
    assert.ok(folds.some((fold) => fold.start === start && fold.end >= end));
  });
});

/** Providers answer as soon as the report was read for the first time. */
async function waitForItems<T, R extends { readonly length: number }>(
  ask: () => Thenable<T>,
  read: (answer: T) => R,
): Promise<R> {
  let answer: R | undefined;
  let isAsking = false;
  return waitFor('an answer', () => {
    if (!isAsking && !answer) {
      isAsking = true;
      void ask().then((given) => {
        isAsking = false;
        const found = read(given);
        if (found.length > 0) answer = found;
      });
    }
    return answer;
  });
}
