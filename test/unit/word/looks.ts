import assert from 'node:assert/strict';
import { childOf, valueOf } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';
import { styleNamed } from './make-docx';
import type { MadeDocx } from './make-docx';

/** What a style says in the end, with what it inherits. */
interface EffectiveLook {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly underline: boolean;
  readonly align: string;
  readonly spacing: ReadonlyMap<string, string>;
  readonly firstLine: number;
}

/** What a style of a file says, with what it inherits. */
export function lookOf(made: MadeDocx, id: string): EffectiveLook {
  const chain: XmlNode[] = [];
  for (let next: string | undefined = id; next;) {
    const style = styleNamed(made, next);
    chain.push(style);
    next = valueOf(childOf(style, 'w:basedOn'));
  }
  const property = (group: string, name: string): XmlNode | undefined =>
    chain.map((style) => childOf(childOf(style, group), name)).find((node) => node !== undefined);
  const isOn = (name: string): boolean => {
    const node = property('w:rPr', name);
    return node !== undefined && !['0', 'false', 'none'].includes(valueOf(node) ?? '');
  };
  const spacing = new Map<string, string>();
  for (const style of [...chain].reverse()) {
    childOf(childOf(style, 'w:pPr'), 'w:spacing')?.attributes.forEach((value, key) =>
      spacing.set(key, value),
    );
  }
  const indent = property('w:pPr', 'w:ind');
  return {
    size: Number(valueOf(property('w:rPr', 'w:sz'))) / 2,
    bold: isOn('w:b'),
    italic: isOn('w:i'),
    caps: isOn('w:caps'),
    underline: isOn('w:u'),
    align: valueOf(property('w:pPr', 'w:jc')) ?? 'left',
    spacing,
    firstLine: Number(indent?.attributes.get('w:firstLine') ?? 0),
  };
}

/** Fails unless the style looks so; only what is named is looked at. */
export function expectLook(made: MadeDocx, id: string, expected: Partial<EffectiveLook>): void {
  const look = lookOf(made, id);
  for (const [key, value] of Object.entries(expected)) {
    assert.deepEqual(look[key as keyof EffectiveLook], value, `${id}: ${key}`);
  }
}
