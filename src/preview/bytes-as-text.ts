/** Letters a call may take as arguments. */
const chunk = 0x8000;

/**
 * Bytes as base64. Messages between the editor and its pages are JSON in some hosts, where an array of bytes
 * arrives as an object with thousands of keys.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  }
  return btoa(parts.join(''));
}

/** The bytes `textOfBytes` made a text of. */
export function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
