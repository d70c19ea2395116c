import assert from 'node:assert/strict';
import { decodeText } from '../../../src/core/import/text/decode';
import { decodeTcvn3, decodeVni } from '../../../src/core/vietnamese/legacy-fonts';

const text = `Thực hiện Kế hoạch của Đảng ủy, chi bộ báo cáo kết quả như sau:
Năm nay kết nạp được tám đảng viên; quần chúng ưu tú còn ít.
Nơi nhận
`;

/** The inverse of a decoder, found by trying what it makes of each character or pair. */
function encoder(
  decode: (typed: string) => string,
  marks: readonly string[],
): (text: string) => string {
  const letters = Array.from({ length: 0x5e + 0xa0 }, (_, index) =>
    String.fromCharCode(0x20 + index),
  );
  const typed = new Map<string, string>();
  for (const letter of letters) {
    for (const mark of ['', ...marks]) {
      const decoded = decode(letter + mark);
      if (decoded.length === 1 && decoded !== letter && !typed.has(decoded))
        typed.set(decoded, letter + mark);
    }
  }
  return (plain) => Array.from(plain, (letter) => typed.get(letter) ?? letter).join('');
}

const toTcvn3 = encoder(decodeTcvn3, []);
const toVni = encoder(decodeVni, Array.from('ùøûõïâáàåãäêéèúüë'));

function latin(plain: string): Uint8Array {
  return Uint8Array.from(Array.from(plain, (letter) => letter.charCodeAt(0)));
}

describe('text of any encoding', () => {
  it('reads UTF-8, with a byte order mark or without', () => {
    assert.equal(decodeText(new TextEncoder().encode(text)), text);
    assert.equal(decodeText(new TextEncoder().encode(`\uFEFF${text}`)), text);
  });

  it('composes letters and reads every line end', () => {
    const typed = text.normalize('NFD').replaceAll('\n', '\r\n');
    assert.equal(decodeText(new TextEncoder().encode(typed)), text);
  });

  it('reads UTF-16 of both orders', () => {
    const units = Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0));
    const little = Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
    const big = Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 0xff]));
    assert.equal(decodeText(little), text);
    assert.equal(decodeText(big), text);
  });

  for (const [name, encode] of [
    ['TCVN3', toTcvn3],
    ['VNI', toVni],
  ] as const) {
    it(`turns ${name} into Unicode, as bytes and as letters pasted into UTF-8`, () => {
      const small = text.replace('Đ', 'đ');
      const typed = encode(small);
      assert.notEqual(typed, small);
      assert.equal(decodeText(latin(typed)), small);
      assert.equal(decodeText(new TextEncoder().encode(typed)), small);
    });
  }

  it('writes capitals of a TCVN3 font in capitals', () => {
    const typed = toTcvn3(`${text.replace('Đ', 'đ')}\n`) + 'B¸O C¸O §¶NG ñY X·\n';
    assert.match(decodeText(latin(typed)), /\nBÁO CÁO ĐẢNG ỦY XÃ\n$/);
  });

  it('leaves Unicode with foreign letters alone', () => {
    const foreign = 'Ký với đoàn Pháp: café, Müller, señor, Ångström.\n';
    assert.equal(decodeText(new TextEncoder().encode(foreign)), foreign);
  });
});
