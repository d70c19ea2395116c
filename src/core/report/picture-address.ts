/** Where a picture's address leads: into the workspace by a relative path, or elsewhere. */
export type PictureAddress =
  { readonly kind: 'relative'; readonly path: string } | { readonly kind: 'elsewhere' | 'empty' };

/**
 * Reads the address of a picture as typed. Only a relative path may be followed: no network, no `data:`, no
 * path from the root of a disk.
 */
export function pictureAddress(url: string): PictureAddress {
  if (url.trim() === '') return { kind: 'empty' };
  const path = decoded(url);
  const isElsewhere = [url, path].some((text) => /^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(text));
  return isElsewhere || path.includes('\0') ? { kind: 'elsewhere' } : { kind: 'relative', path };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
