import { letterWidth, partsOf, raisedSize } from './lines';
import type { LineStretch } from './lines';
import type { Page, PictureItem, RuleItem, Span, TextItem, TextLine } from './model';
import type { LetterLook } from './style-sheet';

/** A stretch of an item to mark behind its letters. */
export interface DrawnMark {
  /** Class of the mark, such as `blank` or `error`. */
  readonly kind: string;
  /** What it says to who cannot see it. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn beside the page itself. */
export interface PageExtras {
  /** Of the page as a whole, for screen readers, e.g. "Trang 2". */
  readonly label: string;
  /** Address of a picture, if there is one. */
  pictureUrl(picture: PictureItem): string | undefined;
}

const pixelsPerPoint = 96 / 72;

/**
 * Draws a page as SVG with real text: each line at the width it has on paper, whatever font the machine has.
 * Colours and font are the style sheet's; every item bears its index (`data-item`), every line its own (`data-line`).
 */
export function drawPage(page: Page, extras: PageExtras): string {
  const { width, height, items } = page;
  const drawn = items.map((item, index) => {
    switch (item.type) {
      case 'text':
        return drawText(item, index);
      case 'rule':
        return drawRule(item);
      case 'picture':
        return drawPicture(item, index, extras.pictureUrl(item));
    }
  });
  return (
    `<svg class="page" role="group" aria-label="${escape(extras.label)}" viewBox="0 0 ${round(width)} ${round(height)}" data-page="${page.index}">` +
    `<rect class="paper" width="${round(width)}" height="${round(height)}"/>` +
    '<g class="marks"></g>' +
    drawn.join('') +
    '</svg>'
  );
}

function drawText(item: TextItem, index: number): string {
  const lines = item.lines
    .map((line, number) => drawLine(line, number, item.lines.length))
    .join('');
  if (lines === '') return '';
  const role =
    item.role === 'heading' ? `role="heading" aria-level="${item.level ?? 1}"` : 'role="paragraph"';
  const clickable = item.origin.part === 'header' ? '' : ' tabindex="-1"';
  return `<g class="${item.role}" ${role} data-item="${index}"${clickable}>${lines}</g>`;
}

/** A blank between two lines keeps their words apart for who reads the text without seeing it. */
function drawLine(line: TextLine, number: number, count: number): string {
  const stretches = partsOf(line).stretches.map((stretch) => drawStretch(stretch, line, number));
  const drawn = stretches.join('');
  if (drawn === '') return '';
  return `${drawn}${drawTail(line, number)}${number < count - 1 ? ' ' : ''}`;
}

function drawStretch({ x, width, spans }: LineStretch, line: TextLine, number: number): string {
  let raised = 0;
  const drawn = spans
    .map((span) => {
      const height = span.look.raised ? span.look.size * pixelsPerPoint * raise : 0;
      const one = drawSpan(span, raised - height);
      raised = height;
      return one;
    })
    .join('');
  if (drawn === '') return '';
  const spacing = line.wordSpacing > 0 ? ` word-spacing="${round(line.wordSpacing)}"` : '';
  const scaled = spans.some(({ look }) => look.scale !== 100);
  const adjust = scaled ? ' lengthAdjust="spacingAndGlyphs"' : '';
  return (
    `<text x="${round(x)}" y="${round(line.baseline)}" textLength="${round(width)}"${adjust}${spacing} data-line="${number}">` +
    `${drawn}</text>`
  );
}

/** Pixels between a text and the dots beside it. */
const leaderGap = 4;

function drawTail({ x, width, baseline, tail }: TextLine, number: number): string {
  if (!tail) return '';
  const text = tail.spans.map(({ text }) => text).join('');
  const room = tail.spans.reduce((sum, span) => sum + letterWidth(span.text, span.look), 0);
  const start = x + width + leaderGap;
  const end = tail.right - room - leaderGap;
  const y = round(baseline - 1);
  const dots =
    end > start
      ? `<line class="rule" x1="${round(start)}" y1="${y}" x2="${round(end)}" y2="${y}" stroke-width="1" stroke-dasharray="1 4"/>`
      : '';
  if (text === '') return dots;
  const spans = tail.spans.map((span) => drawSpan(span, 0)).join('');
  return `${dots} <text x="${round(tail.right - room)}" y="${round(baseline)}" textLength="${round(room)}" data-line="${number}">${spans}</text>`;
}

/** @param shift pixels down from the line of the span before */
function drawSpan({ text, look }: Span, shift: number): string {
  const shown = look.caps ? text.toUpperCase() : text;
  const moved = shift === 0 ? '' : ` dy="${round(shift)}"`;
  return `<tspan${attributesOf(look)}${moved}>${escape(shown)}</tspan>`;
}

function attributesOf(look: LetterLook): string {
  const size = look.size * pixelsPerPoint * (look.raised ? raisedSize : 1);
  return (
    ` font-size="${round(size)}"` +
    (look.bold ? ' font-weight="bold"' : '') +
    (look.italic ? ' font-style="italic"' : '') +
    (look.underline ? ' text-decoration="underline"' : '')
  );
}

/** How far a raised figure stands above the line, in parts of the size of its text. */
const raise = 0.33;

function drawRule({ x1, y1, x2, y2, thickness }: RuleItem): string {
  return `<line class="rule" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke-width="${round(thickness)}"/>`;
}

function drawPicture(item: PictureItem, index: number, url: string | undefined): string {
  const { x, y, width, height, description } = item;
  const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  const label = `role="img" aria-label="${escape(description)}" data-item="${index}"`;
  return url
    ? `<image ${place} ${label} href="${escape(url)}"/>`
    : `<rect class="picture" ${place} ${label}/>`;
}

/** Draws marks as the content of the group that `drawPage` leaves for them behind the text. */
export function drawMarks(marks: readonly DrawnMark[]): string {
  return marks.map(drawMark).join('');
}

function drawMark({ kind, label, x, y, width, height }: DrawnMark): string {
  return `<rect class="mark ${kind}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"><title>${escape(label)}</title></rect>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
