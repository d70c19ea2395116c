import { Inflate } from 'fflate';
import { UnreadableFile } from '../model';

/** Bytes a file may have: a report with pictures is well below. */
const largestFile = 64 * 1024 * 1024;
/** Bytes one part, and all parts that are read, may unfold to. */
const largestPart = 48 * 1024 * 1024;
const largestTotal = 128 * 1024 * 1024;
const mostEntries = 5000;

const [endSignature, entrySignature, localSignature] = [0x06054b50, 0x02014b50, 0x04034b50];
const endLength = 22;
const longestZipComment = 0xffff;
const chunk = 64 * 1024;

interface Entry {
  readonly method: number;
  readonly compressed: number;
  readonly declared: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

/**
 * The parts of a zip file, unfolded one by one when asked for and never beyond fixed bounds, whatever the file
 * says of their size. Names are keys only: nothing is ever written under them.
 */
export class ZipParts {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;
  private total = 0;

  /** @throws {UnreadableFile} when the bytes are no sound zip file */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length > largestFile) throw new UnreadableFile('too-large');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.readDirectory(this.findEnd());
    } catch (error) {
      throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged');
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /**
   * The content of a part; `undefined` when there is none of that name.
   *
   * @throws {UnreadableFile} when it is damaged or unfolds beyond the bounds
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    if (entry.encrypted) throw new UnreadableFile('password');
    if (entry.declared > largestPart) throw new UnreadableFile('bomb');
    try {
      return this.unfold(this.dataOf(entry), entry);
    } catch (error) {
      throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged');
    }
  }

  private findEnd(): number {
    const last = this.bytes.length - endLength;
    for (let at = last; at >= Math.max(0, last - longestZipComment); at--) {
      if (this.view.getUint32(at, true) === endSignature) return at;
    }
    throw new UnreadableFile('damaged');
  }

  private readDirectory(end: number): void {
    const count = this.view.getUint16(end + 10, true);
    if (count > mostEntries) throw new UnreadableFile('bomb');
    let at = this.view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (this.view.getUint32(at, true) !== entrySignature) throw new UnreadableFile('damaged');
      const nameLength = this.view.getUint16(at + 28, true);
      const name = this.bytes.subarray(at + 46, at + 46 + nameLength);
      const decoded = new TextDecoder().decode(name).replace(/\\/g, '/').replace(/^\/+/, '');
      if (!this.entries.has(decoded)) {
        this.entries.set(decoded, {
          encrypted: (this.view.getUint16(at + 8, true) & 1) !== 0,
          method: this.view.getUint16(at + 10, true),
          compressed: this.view.getUint32(at + 20, true),
          declared: this.view.getUint32(at + 24, true),
          offset: this.view.getUint32(at + 42, true),
        });
      }
      at +=
        46 + nameLength + this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true);
    }
  }

  private dataOf({ offset, compressed }: Entry): Uint8Array {
    if (this.view.getUint32(offset, true) !== localSignature) throw new UnreadableFile('damaged');
    const start =
      offset + 30 + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    if (start + compressed > this.bytes.length) throw new UnreadableFile('damaged');
    return this.bytes.subarray(start, start + compressed);
  }

  private unfold(data: Uint8Array, { method, declared }: Entry): Uint8Array {
    if (method === 0) return this.counted(data);
    if (method !== 8) throw new UnreadableFile('damaged');
    const unfolded = { pieces: [] as Uint8Array[], length: 0, ended: false };
    const inflate = new Inflate((piece, final) => {
      unfolded.length += piece.length;
      if (unfolded.length > largestPart) throw new UnreadableFile('bomb');
      unfolded.pieces.push(piece);
      unfolded.ended = final;
    });
    for (let at = 0; at < data.length && !unfolded.ended; at += chunk) {
      inflate.push(data.subarray(at, at + chunk), at + chunk >= data.length);
    }
    const { pieces, length, ended } = unfolded;
    if (!ended || length !== declared) throw new UnreadableFile('damaged');
    return this.counted(joined(pieces, length));
  }

  private counted(data: Uint8Array): Uint8Array {
    this.total += data.length;
    if (this.total > largestTotal) throw new UnreadableFile('bomb');
    return data;
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
