import { isInCapitals } from '../../checks/outline/letter-case';
import type { SourceBlock } from '../model';
import { nothingRecognised } from './fields';
import type { ImportedRecipient, ImportedSignature, Recognised } from './fields';
import { isBrace, segmentsOf } from './segments';
import type { Segment } from './segments';

export interface FoundClosing extends Recognised {
  /** The blocks it takes: from `start` on, `end` exclusive; equal when there is none. */
  readonly start: number;
  readonly end: number;
}

const longestLine = 160;
const mostBlocks = 60;
const recipientsHead = /^nơi nhận\s*[:.]?\s*/iu;
const authority = /^(?:T\/M|TM\.?|T\.M\.?|K\/T|KT\.?|T\/L|TL\.?|T\/Q|TUQ\.?|Q\.)(?=[\s\p{Lu}])/u;
const position =
  /^(?:Q\.\s*)?(?:PHÓ\s+)?(?:BÍ THƯ|CHỦ NHIỆM|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG ĐOÀN|TỔ TRƯỞNG|ỦY VIÊN|UỶ VIÊN)(?!\p{L})/u;
const sign = /^[-–+•*]\s*/u;
const note = /^\([^()]{2,80}\)[;,.]?$/u;
const noteBehind = /(\([^()]+\))[;,.]?$/u;
const annex = /^PHỤ LỤC(?!\p{L})/u;
const nameWord = /^\p{Lu}[\p{Ll}\p{M}]*\.?$/u;
const ends = /[;,.]$/;
/** A recipient, the brace drawn behind it, and the note. */
const bracedLine = /^([^{}⎧⎨⎩⎫⎬⎭⎪]*[^{}⎧⎨⎩⎫⎬⎭⎪\s])\s*([{}⎧⎨⎩⎫⎬⎭⎪])([^{}⎧⎨⎩⎫⎬⎭⎪]*)$/u;

/** Finds recipients and signature at the end of a document, side by side or one after the other. */
export function findClosing(blocks: readonly SourceBlock[]): FoundClosing {
  const segments = blocks.map(segmentsOf);
  const last = segments.findLastIndex((lines) => lines.some(isAnchor));
  if (last === -1) return { ...nothingRecognised(), start: blocks.length, end: blocks.length };
  let start = last;
  for (let at = last - 1; at >= Math.max(0, last - mostBlocks); at--) {
    const lines = segments[at] ?? [];
    if (lines.some(isAnchor)) start = at;
    else if (lines.some(({ text }) => text.length > longestLine) || isHeading(blocks[at])) break;
  }
  let end = last + 1;
  while (end < blocks.length && belongs(segments[end] ?? [], blocks[end])) end++;
  return { ...readClosing(segments.slice(start, end).flat()), start, end };
}

function isHeading(block: SourceBlock | undefined): boolean {
  return block?.type === 'paragraph' && block.headingLevel !== undefined;
}

function isAnchor({ text, role, group }: Segment): boolean {
  if (
    role === 'recipientsHead' ||
    role === 'authority' ||
    role === 'position' ||
    role === 'signer'
  ) {
    return true;
  }
  if (group || role === 'recipient' || role === 'drafter') return true;
  return recipientsHead.test(text) && text.length < 20
    ? true
    : isInCapitals(text) && text.length < 80 && (authority.test(text) || isPosition(text));
}

function isPosition(text: string): boolean {
  return position.test(text) && isInCapitals(text) && text.split(/\s+/u).length <= 8;
}

/** Lines behind the last sure one: the rest of the recipients, the name. */
function belongs(lines: readonly Segment[], block: SourceBlock | undefined): boolean {
  if (isHeading(block) || block?.type === 'table') return false;
  return lines.every(
    ({ text }) =>
      text.length <= longestLine &&
      !annex.test(text) &&
      (sign.test(text) || isName(text) || note.test(text) || isBrace(text)),
  );
}

/** A name of two to six words, each with a capital. */
function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length >= 2 && words.length <= 6 && words.every((word) => nameWord.test(word));
}

type Mode = 'none' | 'recipients' | 'signature';

interface Item {
  text: string;
  note?: string;
  braced: boolean;
}

class ClosingReader {
  readonly found = nothingRecognised();
  private readonly items: (Item | ImportedRecipient)[] = [];
  private readonly signatures = new Map<string, ImportedSignature[]>();
  private readonly mode: Record<0 | 1, Mode> = { 0: 'none', 1: 'none' };
  private readonly endMarks: string[] = [];

  read(segment: Segment): void {
    const { text, column, role, group } = segment;
    if (group) {
      this.items.push({ names: group.names.map((name) => this.bare(name)), note: group.note });
      return;
    }
    if (text === '') return;
    const braced = this.mode[column] === 'recipients' ? bracedLine.exec(text) : null;
    if (braced) {
      for (const part of braced.slice(1)) this.read({ text: part.trim(), column, bold: false });
    } else if (role === 'drafter') this.found.fields.drafter = text;
    else if (role === 'recipientsHead' || recipientsHead.test(text)) this.startRecipients(segment);
    else if (role === 'authority' || (!role && isInCapitals(text) && authority.test(text))) {
      this.mode[column] = 'signature';
      this.signatureFor(column, 'authority').authority.push(text);
    } else if (
      role === 'position' ||
      (!role && isInCapitals(text) && (isPosition(text) || this.mode[column] === 'signature'))
    ) {
      this.mode[column] = 'signature';
      this.signatureFor(column, 'position').position.push(text);
    } else if (role === 'signer' || (this.mode[column] === 'signature' && isName(text))) {
      this.mode[column] = 'signature';
      this.signatureFor(column, 'name').name = text;
    } else if (!this.readRecipientPart(segment)) this.found.unplaced.push(text);
  }

  finish(): Recognised {
    const { fields } = this.found;
    const recipients = this.groupedRecipients();
    if (recipients.length > 0) {
      fields.recipients = recipients;
      const commas = this.endMarks.filter((mark) => mark === ',').length;
      const semicolons = this.endMarks.filter((mark) => mark === ';').length;
      fields.profile = commas > semicolons ? 'hd36' : 'hd05';
    }
    const signatures = [...this.signatures.values()].flat();
    if (signatures.length > 0) fields.signatures = signatures;
    return this.found;
  }

  private startRecipients({ text, column }: Segment): void {
    this.mode[column] = 'recipients';
    const rest = text.replace(recipientsHead, '');
    this.found.leftOut.push({ text: text.slice(0, text.length - rest.length), why: 'layout' });
    if (rest !== '') this.read({ text: rest, column, bold: false });
  }

  /** The signature of a column that a line belongs to: a new one when the line cannot go on with the last. */
  private signatureFor(column: 0 | 1, part: 'authority' | 'position' | 'name'): ImportedSignature {
    const of = this.signatures.get(String(column)) ?? [];
    this.signatures.set(String(column), of);
    const last = of.at(-1);
    const goesOn =
      last?.name === undefined && (part !== 'authority' || (last?.position.length ?? 0) === 0);
    if (last && goesOn) return last;
    const next: ImportedSignature = { authority: [], position: [] };
    of.push(next);
    return next;
  }

  private readRecipientPart({ text, column, role }: Segment): boolean {
    const last = this.items.at(-1);
    const open = last && 'text' in last ? last : undefined;
    if (isBrace(text)) {
      if (!open) return false;
      open.braced = true;
      return true;
    }
    if (note.test(text) && open) {
      open.note = text.replace(ends, '');
      return true;
    }
    const inRecipients = role === 'recipient' || this.mode[column] === 'recipients';
    if (!inRecipients) return false;
    if (!role && this.isDrafter(text, open)) {
      this.found.fields.drafter = text;
      return true;
    }
    const noted = noteBehind.exec(text);
    const isNew =
      role === 'recipient' ||
      sign.test(text) ||
      !open ||
      ends.test(open.text) ||
      open.note !== undefined;
    if (!isNew) open.text = `${open.text} ${text}`;
    else if (noted) {
      const name = text.slice(0, noted.index).trimEnd().replace(ends, '');
      this.items.push({ text: name, note: noted[1] as string, braced: false });
    } else this.items.push({ text, braced: false });
    return true;
  }

  /** The line below the archive's, which is the last of the recipients. */
  private isDrafter(text: string, last: Item | undefined): boolean {
    return (
      last !== undefined &&
      /^[-–\s]*lưu\s[^;]*\.$/iu.test(last.text) &&
      /^\p{L}[\p{L}\d .-]{1,29}$/u.test(text) &&
      this.found.fields.drafter === undefined
    );
  }

  private groupedRecipients(): ImportedRecipient[] {
    const result: ImportedRecipient[] = [];
    let from = 0;
    this.items.forEach((item, index) => {
      if (!('text' in item)) {
        this.addSingles(from, index, result);
        result.push(item);
        from = index + 1;
      } else if (item.note !== undefined && index >= from) {
        const [start, end] = item.braced ? this.braceSpan(from, index) : [index, index + 1];
        this.addSingles(from, start, result);
        const names = this.items
          .slice(start, end)
          .flatMap((one) => ('text' in one ? [this.bare(one.text)] : []));
        result.push({ names, note: item.note });
        from = end;
      }
    });
    this.addSingles(from, this.items.length, result);
    return result;
  }

  /** A brace on one line stands half-way up its group; one drawn over several lines marks them all. */
  private braceSpan(from: number, index: number): [number, number] {
    const marked = (at: number): boolean => {
      const item = this.items[at];
      return item !== undefined && 'text' in item && item.braced;
    };
    let [start, end] = [index, index + 1];
    while (start > from && marked(start - 1)) start--;
    while (marked(end)) end++;
    if (end - start > 1) return [start, end];
    return [from, Math.min(this.items.length, 2 * index - from + 1)];
  }

  private addSingles(from: number, to: number, result: ImportedRecipient[]): void {
    for (const item of this.items.slice(from, to)) {
      if ('text' in item) result.push({ names: [this.bare(item.text)] });
    }
  }

  /** A recipient without sign and end mark. */
  private bare(text: string): string {
    const mark = ends.exec(text)?.[0];
    if (mark !== undefined) this.endMarks.push(mark);
    return text.replace(sign, '').replace(ends, '').trim();
  }
}

function readClosing(segments: readonly Segment[]): Recognised {
  const reader = new ClosingReader();
  segments.forEach((segment) => reader.read(segment));
  return reader.finish();
}
