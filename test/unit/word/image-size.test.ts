import assert from 'node:assert/strict';
import { readImageHeader } from '../../../src/core/word/image-size';
import { pngOf } from './everything';

/** A JPEG file's first segments: JFIF with a resolution, a comment, the frame. */
function jpegOf(width: number, height: number, unit: number, dots: number): Uint8Array {
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, unit],
    ...[dots >> 8, dots & 0xff, dots >> 8, dots & 0xff, 0, 0],
    ...[0xff, 0xfe, 0, 4, 1, 2],
    ...[0xff, 0xc2, 0, 11, 8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 0, 0, 0],
  ]);
}

describe('readImageHeader', () => {
  it('reads size and resolution of a PNG file', () => {
    const header = readImageHeader(pngOf(300, 150, 150));
    assert.ok(header);
    assert.equal(header.type, 'png');
    assert.ok(Math.abs(header.width - 144) < 0.1);
    assert.ok(Math.abs(header.height - 72) < 0.1);
  });

  it('reads a JPEG file, dots an inch or a centimetre or none given', () => {
    assert.deepEqual(readImageHeader(jpegOf(200, 100, 1, 200)), {
      type: 'jpg',
      width: 72,
      height: 36,
      pixels: 20_000,
    });
    assert.deepEqual(readImageHeader(jpegOf(254, 127, 2, 100)), {
      type: 'jpg',
      width: 72,
      height: 36,
      pixels: 32_258,
    });
    assert.deepEqual(readImageHeader(jpegOf(96, 48, 0, 1)), {
      type: 'jpg',
      width: 72,
      height: 36,
      pixels: 4608,
    });
  });

  it('refuses what is neither, is cut short or has no size', () => {
    assert.equal(readImageHeader(Uint8Array.from([1, 2, 3])), undefined);
    assert.equal(
      readImageHeader(new TextEncoder().encode('GIF89a, a long enough text of bytes')),
      undefined,
    );
    assert.equal(readImageHeader(pngOf(0, 10, 96)), undefined);
    assert.equal(readImageHeader(jpegOf(10, 10, 1, 96).slice(0, 30)), undefined);
  });
});
