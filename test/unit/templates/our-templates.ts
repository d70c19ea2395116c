import { readFileSync, readdirSync } from 'node:fs';
import type { Template } from '../../../src/core/templates/model';
import { readTemplate } from '../../../src/core/templates/read-template';

/** The templates that ship with the product, by name. */
export const ourTemplates: ReadonlyMap<string, Template> = new Map(
  readdirSync('templates')
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const name = file.replace(/\.md$/, '');
      return [name, readTemplate(name, readFileSync(`templates/${file}`, 'utf8'))];
    }),
);
