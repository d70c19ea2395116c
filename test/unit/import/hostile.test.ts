import assert from 'node:assert/strict';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { importMessages } from '../../../src/core/messages/import';
import { UnreadableFile } from '../../../src/core/import/model';
import type { UnreadableReason } from '../../../src/core/import/model';
import { fixture, importBytes } from './support';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const others =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const sound = fixture('libreoffice-web-page.docx');
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

function documentOf(body: string): string {
  return `${declaration}<w:document ${word} ${others}><w:body>${body}</w:body></w:document>`;
}

/** A Word file of few parts, with others or in place of these. */
function docx(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const all = { 'word/document.xml': documentOf(body), ...parts };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Why a file cannot be read; `undefined` when it can. Any other error is a fault of ours. */
function refusal(bytes: Uint8Array): UnreadableReason | undefined {
  try {
    importBytes(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
}

/** Zip of one part whose directory entry and data are given as they are. */
function rawZip(name: string, data: Uint8Array, declared: number, flags = 0): Uint8Array {
  const path = strToU8(name);
  const local = new DataView(new ArrayBuffer(30));
  local.setUint32(0, 0x04034b50, true);
  local.setUint16(6, flags, true);
  local.setUint16(8, 8, true);
  local.setUint32(18, data.length, true);
  local.setUint32(22, declared, true);
  local.setUint16(26, path.length, true);
  const central = new DataView(new ArrayBuffer(46));
  central.setUint32(0, 0x02014b50, true);
  central.setUint16(8, flags, true);
  central.setUint16(10, 8, true);
  central.setUint32(20, data.length, true);
  central.setUint32(24, declared, true);
  central.setUint16(28, path.length, true);
  const end = new DataView(new ArrayBuffer(22));
  const start = 30 + path.length + data.length;
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, 1, true);
  end.setUint16(10, 1, true);
  end.setUint32(12, 46 + path.length, true);
  end.setUint32(16, start, true);
  return Uint8Array.from([
    ...new Uint8Array(local.buffer),
    ...path,
    ...data,
    ...new Uint8Array(central.buffer),
    ...path,
    ...new Uint8Array(end.buffer),
  ]);
}

describe('Word files that are damaged or made to harm', () => {
  it('says of every truncated file that it is damaged', () => {
    for (let length = 4; length < sound.length; length += Math.ceil(sound.length / 40)) {
      assert.equal(refusal(sound.subarray(0, length)), 'damaged', `${length} bytes`);
    }
  });

  it('reads a file with spoilt bytes, or says why not', () => {
    // Numbers in a fixed order, so that a failure comes again.
    let state = 7;
    const next = (limit: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return Math.floor((state / 2147483648) * limit);
    };
    for (let round = 0; round < 60; round++) {
      const bytes = sound.slice();
      for (let spoilt = 0; spoilt < 8; spoilt++) bytes[next(bytes.length)] = next(256);
      refusal(bytes);
    }
  });

  it('stops at a part that unfolds too far, whatever size the file declares', () => {
    const folded = deflateSync(new Uint8Array(60 * 1024 * 1024), { level: 9 });
    assert.ok(folded.length < 100_000);
    const before = process.memoryUsage().rss;
    assert.equal(refusal(rawZip('word/document.xml', folded, 60 * 1024 * 1024)), 'bomb');
    assert.equal(refusal(rawZip('word/document.xml', folded, 1000)), 'bomb');
    assert.ok(process.memoryUsage().rss - before < 200 * 1024 * 1024);
  });

  it('stops at too many parts, elements and levels', () => {
    const nested = `${'<w:sdt>'.repeat(400)}${'</w:sdt>'.repeat(400)}`;
    assert.equal(refusal(docx(nested)), 'bomb');
    assert.equal(refusal(docx('<w:p/>'.repeat(1_000_001))), 'bomb');
    const parts = Object.fromEntries(
      Array.from({ length: 5001 }, (_, index) => [`word/${index}.xml`, '']),
    );
    assert.equal(refusal(docx(paragraph('Chữ.'), parts)), 'bomb');
  });

  it('stops at more text than any report has', () => {
    const long = paragraph('Chi bộ báo cáo. '.repeat(5000));
    assert.equal(refusal(docx(long.repeat(101))), 'bomb');
  });

  it('reads boxes inside boxes once', () => {
    const nest = (depth: number): string =>
      depth === 0
        ? paragraph('Trong cùng.')
        : `<w:p><w:r><w:pict><w:txbxContent>${nest(depth - 1)}</w:txbxContent></w:pict></w:r></w:p>`;
    const { markdown } = importBytes(docx(nest(50)));
    assert.equal(markdown.split('Trong cùng.').length, 2);
  });

  it('writes a table that no page could hold as paragraphs', () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="64"/></w:tcPr>${paragraph('ô')}</w:tc>`;
    const row = `<w:tr>${cell.repeat(100)}</w:tr>`;
    const { markdown } = importBytes(docx(`<w:tbl>${row.repeat(5)}</w:tbl>`));
    assert.equal(markdown.match(/ô/g)?.length, 500);
    assert.ok(markdown.length < 5_000);
  });

  it('reads no entity and asks for no file or address', () => {
    const secret = `<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>`;
    const laughs = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>`;
    for (const doctype of [secret, laughs]) {
      const document = documentOf(paragraph('&amp;')).replace(declaration, declaration + doctype);
      assert.equal(refusal(docx('', { 'word/document.xml': document })), 'doctype');
    }
    assert.equal(refusal(docx(paragraph('&xxe;'))), 'damaged');
  });

  it('names pictures itself and keeps none from outside of the package', () => {
    const relations = [
      ['p1', '../../../../etc/passwd', ''],
      ['p2', 'media/../../CON.png', ''],
      ['p3', 'file:///etc/passwd', ' TargetMode="External"'],
      ['p4', 'media/a.png', ''],
    ]
      .map(
        ([id, target, mode]) =>
          `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"${mode}/>`,
      )
      .join('');
    const drawing = (id: string): string =>
      `<w:p><w:r><w:drawing><a:blip r:embed="${id}"/></w:drawing></w:r></w:p>`;
    const { pictures } = importBytes(
      docx(['p1', 'p2', 'p3', 'p4', 'p4'].map(drawing).join(''), {
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
        '../../etc/passwd': 'x',
        'CON.png': 'x',
        'word/media/a.png': 'x',
      }),
    );
    assert.deepEqual([...pictures.keys()], ['hinh/hinh-1.png', 'hinh/hinh-2.png']);
  });

  it('says that it left macros alone', () => {
    const { findings } = importBytes(
      docx(paragraph('Chữ.'), { 'word/vbaProject.bin': Uint8Array.of(1, 2, 3) }),
    );
    assert.ok(findings.some(({ message }) => message === importMessages.vi.macros));
  });

  it('says that text inside charts and embedded files was not read', () => {
    const { findings } = importBytes(docx(`${paragraph('Chữ.')}<w:altChunk r:id="x"/>`));
    assert.ok(findings.some(({ message }) => message === importMessages.vi.unread));
  });

  it('tells old files, files with a password, and files of other programs apart', () => {
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    const locked = strToU8('EncryptedPackage'.split('').join('\0') + '\0');
    const part = deflateSync(strToU8(documentOf(paragraph('Chữ.'))));
    const cases: readonly (readonly [string, Uint8Array, UnreadableReason])[] = [
      ['old Word', ole, 'old-word'],
      ['password', Uint8Array.from([...ole, ...new Uint8Array(600), ...locked]), 'password'],
      ['zip with a password', rawZip('word/document.xml', part, 9, 1), 'password'],
      ['nothing', new Uint8Array(), 'empty'],
      ['workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'not-word'],
      ['empty zip', zipSync({}), 'not-word'],
      ['web page', strToU8('<!DOCTYPE html><p>Chữ.</p>'), 'not-word'],
      ['Word XML', strToU8('<?xml version="1.0"?><w:wordDocument/>'), 'not-word'],
      ['RTF', strToU8('{\\rtf1 Chu}'), 'not-word'],
      ['PDF', strToU8('%PDF-1.7'), 'not-word'],
      ['program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0), 'not-word'],
      ['no body', docx('', { 'word/document.xml': '<a/>' }), 'damaged'],
      ['no XML', docx('', { 'word/document.xml': 'chữ' }), 'damaged'],
    ];
    for (const [name, bytes, reason] of cases) assert.equal(refusal(bytes), reason, name);
  });
});
