import assert from 'node:assert/strict';
import { frontMatterPlace } from '../../../../src/editor/completion/front-matter-place';

/** What the cursor at `|` stands in, as `kind field typed`. */
function at(lines: string): string | undefined {
  const marked = `---\n${lines}\n---\n`;
  const cursor = marked.indexOf('|');
  const text = marked.replace('|', '');
  const place = frontMatterPlace(text, { start: 0, end: text.length - 1 }, cursor);
  if (!place) return undefined;
  const typed = text.slice(place.typed.start, place.typed.end);
  return place.kind === 'key' ? `key "${typed}"` : `value ${place.name} "${typed}"`;
}

describe('a place in the front matter', () => {
  it('is a key at the start of a line', () => {
    assert.equal(at('mẫu: x\n|'), 'key ""');
    assert.equal(at('mẫu: x\n/noi|'), 'key "/noi"');
    assert.equal(at('nơi nh|: x'), 'key "nơi nh"');
  });

  it('is a value behind the key, typed with or without diacritics', () => {
    assert.equal(at('mẫu: |'), 'value template ""');
    assert.equal(at('mau:tong|'), 'value template "tong"');
    assert.equal(at('Chức Vụ: BÍ |'), 'value position "BÍ "');
    assert.equal(at('nơi nhận: [Ban Tổ chức, Ban |'), 'value recipients "Ban "');
    assert.equal(at('lạ: |'), undefined);
  });

  it('is an item of the list whose key stands above it', () => {
    assert.equal(at('nơi nhận:\n  - Ban|'), 'value recipients "Ban"');
    assert.equal(at('nơi nhận:\n- Ban Tổ chức\n- |'), 'value recipients ""');
    assert.equal(at('nơi nhận:\n  - nhóm:\n      - Ban|'), 'value recipients "Ban"');
    assert.equal(at('nơi nhận:\n  - nhóm:\n      - Ban\n    ghi chú: (để|'), 'value note "(để"');
    assert.equal(at('nơi nhận:\n  - nhóm:\n      - Ban\n  - Lưu|'), 'value recipients "Lưu"');
    assert.equal(at('ký:\n  - quyền hạn: T/M|'), 'value authority "T/M"');
    assert.equal(at('ký:\n  - quyền hạn: T/M\n    họ tên: |'), 'value signer ""');
  });

  it('is nothing outside', () => {
    assert.equal(frontMatterPlace('---\nmẫu: x\n---\nmẫu: ', { start: 0, end: 14 }, 20), undefined);
    assert.equal(at('# chú thích|'), undefined);
  });
});
