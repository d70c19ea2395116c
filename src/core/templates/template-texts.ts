import type { Template } from './model';
import { readTemplate } from './read-template';

/**
 * Templates by name that are read when first asked for: a report needs one of them, an export often none.
 */
export class TemplateTexts implements ReadonlyMap<string, Template> {
  private readonly known = new Map<string, Template>();

  /** @param texts whole files by the name of the template; see `readTemplate` */
  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  get size(): number {
    return this.texts.size;
  }

  get(name: string): Template | undefined {
    const known = this.known.get(name);
    const text = this.texts.get(name);
    if (known || text === undefined) return known;
    const template = readTemplate(name, text);
    this.known.set(name, template);
    return template;
  }

  has(name: string): boolean {
    return this.texts.has(name);
  }

  keys(): MapIterator<string> {
    return this.texts.keys();
  }

  *values(): MapIterator<Template> {
    for (const [, template] of this.entries()) yield template;
  }

  *entries(): MapIterator<[string, Template]> {
    for (const name of this.keys()) yield [name, this.get(name) as Template];
  }

  [Symbol.iterator](): MapIterator<[string, Template]> {
    return this.entries();
  }

  forEach(
    visit: (template: Template, name: string, map: ReadonlyMap<string, Template>) => void,
  ): void {
    for (const [name, template] of this.entries()) visit(template, name, this);
  }
}
