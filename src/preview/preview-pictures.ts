import { readImageHeader } from '../core/word/image-size';
import { bytesOfText } from './bytes-as-text';
import type { PicturesMessage } from './protocol';

/** Bytes in which most files say how large their picture is; a file that says it later is taken whole. */
const headLength = 4096;

/** The pictures of a report, as the layout and the pages need them. */
export class PreviewPictures {
  /**
   * Bytes by address that tell size and kind, which is all a layout asks of them: the document is made anew on
   * every key, and would make a check sum of all bytes each time.
   */
  readonly heads: ReadonlyMap<string, Uint8Array>;
  private readonly urls: ReadonlyMap<string, string>;

  constructor(pictures: PicturesMessage['pictures'] = []) {
    const read = pictures.map(({ url, bytes }) => [url, bytesOfText(bytes)] as const);
    this.heads = new Map(read.map(([url, bytes]) => [url, headOf(bytes)]));
    this.urls = new Map(read.map(([url, bytes]) => [url, blobUrl(bytes)]));
  }

  /** Where the page finds the bytes of a picture, by its address in the report: in the memory of the browser. */
  urlOf(address: string): string | undefined {
    return this.urls.get(address);
  }

  dispose(): void {
    this.urls.forEach((url) => URL.revokeObjectURL(url));
  }
}

function headOf(bytes: Uint8Array): Uint8Array {
  const head = bytes.slice(0, headLength);
  const says = (part: Uint8Array): string => JSON.stringify(readImageHeader(part) ?? null);
  return says(head) === says(bytes) ? head : bytes;
}

/** Only kinds that are drawn get a type; a browser runs nothing in them. */
function blobUrl(bytes: Uint8Array<ArrayBuffer>): string {
  const type = readImageHeader(bytes)?.type === 'jpg' ? 'image/jpeg' : 'image/png';
  return URL.createObjectURL(new Blob([bytes], { type }));
}
