import type { Template } from './model';
import { templateSnippets } from './snippets';

/**
 * The file VS Code reads snippets from (`contributes.snippets`), as JSON with a line end at its end. The same
 * templates in the same order always give the same text.
 *
 * @throws RangeError when two snippets would have the same prefix
 */
export function snippetFile(templates: Iterable<Template>): string {
  const prefixes = new Set<string>();
  const entries = [...templates].flatMap(templateSnippets).map(({ name, prefix, body, description }) => {
    if (prefixes.has(prefix)) throw new RangeError(`two snippets have the prefix ${prefix}`);
    prefixes.add(prefix);
    return [name, { prefix, body: body.split('\n'), description }] as const;
  });
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}
