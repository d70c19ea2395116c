/** Addresses of what the page loads, and the word only its own scripts know. */
export interface PreviewParts {
  readonly script: string;
  readonly style: string;
  /** A word no one can guess. */
  readonly nonce: string;
}

/**
 * The page of the preview. Nothing may load but its own script and style; the worker is made of a text the editor
 * sends, pictures of bytes, so the page needs no network.
 */
export function previewHtml({ script, style, nonce }: PreviewParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    'worker-src blob:',
    'img-src blob:',
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" nonce="${nonce}" href="${style}">
</head>
<body>
<div id="bar" role="toolbar">
<span id="count" role="status" aria-live="polite"></span>
<button id="previous" type="button">↑</button>
<button id="next" type="button">↓</button>
<button id="zoom-out" type="button">−</button>
<button id="zoom-in" type="button">+</button>
<button id="fit" type="button">↔</button>
</div>
<main id="pages" role="document" tabindex="0" data-zoom="width">
<section id="unplaced" hidden></section>
</main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** @returns a new word for one page, from the host's source of random numbers */
export function newNonce(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
