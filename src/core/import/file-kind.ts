import { UnreadableFile } from './model';

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];
/** Signatures of files that offices may take for Word files or text. */
const others = ['{\\rtf', '%PDF', '\x89PNG', '\xff\xd8\xff', 'Rar!', '7z\xbc\xaf'];
/** A web page or other XML under the name of a Word file. */
const markup = /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|html)[\s>]/i;
const [lookedAt, oleDirectory] = [4096, 1024 * 1024];

/**
 * Tells a Word file from a text by its first bytes; names of files may lie.
 *
 * @throws {UnreadableFile} for a file that is neither
 */
export function sniffFile(bytes: Uint8Array): 'docx' | 'text' {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (oleSignature.every((byte, index) => bytes[index] === byte)) {
    throw new UnreadableFile(isEncrypted(bytes) ? 'password' : 'old-word');
  }
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'docx';
  if (others.some((signature) => start.startsWith(signature))) throw new UnreadableFile('not-word');
  if (markup.test(String.fromCharCode(...bytes.subarray(0, 64)))) {
    throw new UnreadableFile('not-word');
  }
  const hasMark =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!hasMark && bytes.subarray(0, lookedAt).includes(0)) throw new UnreadableFile('not-word');
  if (bytes.length > largestText) throw new UnreadableFile('too-large');
  return 'text';
}

/** A text of this many bytes would be ten thousand pages. */
const largestText = 32 * 1024 * 1024;

/** A Word file with a password is a package inside a file of the old kind. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
  const ends = [
    bytes.subarray(0, oleDirectory),
    bytes.subarray(Math.max(0, bytes.length - oleDirectory)),
  ];
  return ends.some((part) => indexOf(part, name) !== -1);
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
