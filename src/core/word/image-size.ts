/** What the header of a picture file says. */
export interface ImageHeader {
  readonly type: 'png' | 'jpg';
  /** Size in points at the resolution the file names (96 dots an inch when it names none). */
  readonly width: number;
  readonly height: number;
  readonly pixels: number;
}

const defaultResolution = 96;
const metresPerInch = 0.0254;

/** Reads the header of a PNG or JPEG file; `undefined` for anything else. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 24) return undefined;
  if (view.getUint32(0) === 0x89504e47) return readPng(view);
  return view.getUint16(0) === 0xffd8 ? readJpeg(view) : undefined;
}

function readPng(view: DataView): ImageHeader | undefined {
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  return inPoints('png', width, height, pngResolution(view));
}

function pngResolution(view: DataView): readonly [number, number] | undefined {
  for (let at = 8; at + 21 <= view.byteLength;) {
    const name = view.getUint32(at + 4);
    if (name === 0x49444154) return undefined; // IDAT: the picture itself begins
    if (name === 0x70485973 && view.getUint8(at + 16) === 1) {
      return [view.getUint32(at + 8) * metresPerInch, view.getUint32(at + 12) * metresPerInch];
    }
    at += 12 + view.getUint32(at);
  }
  return undefined;
}

function readJpeg(view: DataView): ImageHeader | undefined {
  let resolution: readonly [number, number] | undefined;
  for (let at = 2; at + 10 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return inPoints('jpg', view.getUint16(at + 7), view.getUint16(at + 5), resolution);
    if (marker === 0xe0) resolution = jfifResolution(view, at);
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function jfifResolution(view: DataView, at: number): readonly [number, number] | undefined {
  if (at + 16 > view.byteLength || view.getUint32(at + 4) !== 0x4a464946) return undefined;
  const perInch = { 1: 1, 2: 2.54 }[view.getUint8(at + 11)];
  if (!perInch) return undefined;
  return [view.getUint16(at + 12) * perInch, view.getUint16(at + 14) * perInch];
}

function inPoints(
  type: ImageHeader['type'],
  width: number,
  height: number,
  resolution: readonly [number, number] | undefined,
): ImageHeader | undefined {
  if (width === 0 || height === 0) return undefined;
  const [x, y] = resolution?.every((dots) => dots >= 1)
    ? resolution
    : [defaultResolution, defaultResolution];
  return { type, width: (width * 72) / x, height: (height * 72) / y, pixels: width * height };
}
