import { formatRoman } from '../../vietnamese/roman';
import { elementAt, elementsOf, valueOf } from './xml';
import type { XmlElement } from './xml';

interface Level {
  readonly format: string;
  /** Such as `%1.%2.`. */
  readonly text: string;
  readonly start: number;
}

/** Signs of Word's lists that Vietnamese documents type themselves; all others become a bullet. */
const typedSigns = new Set(['-', '+', '*', '–', '•', '·']);
const highestLevel = 9;

/** Counts Word's lists, so that their numbers and signs can be written out. */
export class Numbering {
  private readonly levels = new Map<string, readonly Level[]>();
  /** Lists of one definition go on counting together. */
  private readonly counterOf = new Map<string, string>();
  private readonly counts = new Map<string, number[]>();

  constructor(part: XmlElement | undefined) {
    const abstract = new Map(
      elementsOf(part, 'w:abstractNum').map((definition) => [
        definition.attributes.get('w:abstractNumId'),
        elementsOf(definition, 'w:lvl').map(readLevel),
      ]),
    );
    for (const list of elementsOf(part, 'w:num')) {
      const id = list.attributes.get('w:numId');
      const base = valueOf(elementAt(list, 'w:abstractNumId'));
      if (id === undefined) continue;
      const levels = [...(abstract.get(base) ?? [])];
      const overrides = elementsOf(list, 'w:lvlOverride');
      for (const override of overrides) {
        const index = Number(override.attributes.get('w:ilvl') ?? 0);
        const given = elementAt(override, 'w:lvl');
        const start = valueOf(elementAt(override, 'w:startOverride'));
        const level = given ? readLevel(given) : levels[index];
        if (!level || !(index < highestLevel)) continue;
        levels[index] = { ...level, ...(start !== undefined && { start: Number(start) }) };
      }
      this.levels.set(id, levels);
      this.counterOf.set(id, overrides.length > 0 ? `own ${id}` : `shared ${base ?? id}`);
    }
  }

  /** The number or sign of the next paragraph of a list; empty when it shows none. */
  next(id: string, level: number): string {
    const levels = this.levels.get(id);
    const own = levels?.[level];
    if (!levels || !own) return '';
    if (own.format === 'bullet') return typedSigns.has(own.text) ? own.text : signOf(own.text);
    const key = this.counterOf.get(id) ?? id;
    const counts = this.counts.get(key) ?? [];
    counts.length = Math.min(counts.length, level + 1);
    for (let above = 0; above <= level; above++) {
      counts[above] ??= (levels[above]?.start ?? 1) - (above === level ? 1 : 0);
    }
    counts[level] = (counts[level] ?? 0) + 1;
    this.counts.set(key, counts);
    if (own.format === 'none') return own.text.replace(/%\d/g, '');
    return own.text.replace(/%(\d)/g, (_, figure: string) => {
      const index = Number(figure) - 1;
      return format(levels[index]?.format ?? 'decimal', counts[index] ?? 1);
    });
  }
}

function readLevel(level: XmlElement): Level {
  return {
    format: valueOf(elementAt(level, 'w:numFmt')) ?? 'decimal',
    text: valueOf(elementAt(level, 'w:lvlText')) ?? '',
    start: Number(valueOf(elementAt(level, 'w:start')) ?? 1),
  };
}

/** Signs of symbol fonts lie in the private area; an `o` of Courier is a hollow bullet. */
function signOf(text: string): string {
  if (text === '' || text === ' ') return '';
  if (text === '\uF02B') return '+';
  return /[\u2010-\u2015\uF02D\uF0BE]/.test(text) ? '-' : '•';
}

function format(name: string, value: number): string {
  switch (name) {
    case 'upperRoman':
      return formatRoman(value);
    case 'lowerRoman':
      return formatRoman(value).toLowerCase();
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** Word counts with the English alphabet, and prints no đ. */
function letter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(1 + Math.floor((value - 1) / 26));
}
