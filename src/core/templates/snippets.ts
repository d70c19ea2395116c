import { templateMessages } from '../messages/templates';
import { formatFigure } from '../report/outline-number';
import { fold } from '../vietnamese/fold';
import { frontMatterSnippet, signatureSnippet } from './front-matter-snippets';
import type { Template, TemplateSection } from './model';
import { sectionSnippet } from './section-snippet';

/** A snippet as VS Code reads it, with the name it has in its file. */
export interface NamedSnippet {
  readonly name: string;
  /** `bc-…`, without diacritics. */
  readonly prefix: string;
  readonly body: string;
  readonly description: string;
}

const wordsInPrefix = 6;
/** Words that say little about a section. */
const fillers = new Set(['ve', 'va', 'cua', 'cac', 'nhung', 'theo', 'viec', 'cong', 'tac', 'cho']);

/**
 * The snippets of a template: its front matter (`bc-dau-…`), its signature (`bc-ky-…`) and one per section.
 * Prefixes are unique among templates whose names have different initials.
 */
export function templateSnippets(template: Template): NamedSnippet[] {
  const messages = templateMessages.vi;
  const short = initials(template.name);
  const signature = signatureSnippet(template);
  return [
    {
      name: `${template.name}: ${messages.frontMatter}`,
      prefix: `bc-dau-${short}`,
      body: frontMatterSnippet(template),
      description: `${messages.frontMatter}: ${template.title}`,
    },
    ...(signature === undefined
      ? []
      : [
          {
            name: `${template.name}: ${messages.signature}`,
            prefix: `bc-ky-${short}`,
            body: signature,
            description: `${messages.signature}: ${template.title}`,
          },
        ]),
    ...sectionSnippets(template, short),
  ];
}

function sectionSnippets(template: Template, short: string): NamedSnippet[] {
  const taken = new Set<string>();
  return [...withPaths(template.outline, [])].map(({ section, path }) => {
    const words = `bc-${short}-${titleWords(section.title)}`;
    const prefix = taken.has(words) ? `${words}-${pathWords(path)}` : words;
    taken.add(prefix);
    return {
      name: `${template.name}: ${path.map(heading).join(' / ')}`,
      prefix,
      body: `${sectionSnippet(template, section)}\n`,
      description: `${heading(section)} (${template.title})`,
    };
  });
}

function* withPaths(
  sections: readonly TemplateSection[],
  above: readonly TemplateSection[],
): Generator<{ section: TemplateSection; path: readonly TemplateSection[] }> {
  for (const section of sections) {
    const path = [...above, section];
    yield { section, path };
    yield* withPaths(section.children, path);
  }
}

/** `tong-ket-xay-dung-dang` is `tkxdd`. */
function initials(name: string): string {
  return slug(name)
    .split('-')
    .map((word) => word.charAt(0))
    .join('');
}

function titleWords(title: string): string {
  const words = slug(title).split('-');
  const telling = words.filter((word) => !fillers.has(word));
  return (telling.length > 0 ? telling : words).slice(0, wordsInPrefix).join('-');
}

/** The numbers that lead to a section; 4.1 names its 4 itself. */
function pathWords(path: readonly TemplateSection[]): string {
  return path
    .filter((_, index) => path[index + 1]?.kind !== 'decimal')
    .map((section, index) => slug(figure(section)) || String(index + 1))
    .join('-');
}

function figure({ kind, values }: TemplateSection): string {
  if (!kind) return '';
  return kind === 'part' ? `p${values.join('.')}` : formatFigure(kind, values);
}

function heading({ kind, values, title }: TemplateSection): string {
  return kind ? `${formatFigure(kind, values)}${kind === 'letter' ? ')' : '.'} ${title}` : title;
}

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
