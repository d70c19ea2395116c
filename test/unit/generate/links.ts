import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { remark } from 'remark';

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** A link or picture of a file that leads nowhere. */
export interface DeadLink {
  readonly url: string;
  readonly reason: 'no file' | 'no heading';
}

/** Links and pictures of a Markdown file to places in the package that are not there. */
export function deadLinks(file: string): DeadLink[] {
  const known = new Map<string, ReadonlySet<string>>();
  const anchorsIn = (target: string): ReadonlySet<string> => {
    const anchors = known.get(target) ?? anchorsOf(readFileSync(target, 'utf8'));
    known.set(target, anchors);
    return anchors;
  };
  return nodesOf(readFileSync(file, 'utf8')).flatMap(({ type, url }): DeadLink[] => {
    if ((type !== 'link' && type !== 'image') || url === undefined) return [];
    if (/^[a-z][a-z\d+.-]*:/i.test(url)) return [];
    const [path = '', anchor] = decodeURIComponent(url).split('#');
    const target = path === '' ? file : join(dirname(file), path);
    if (!existsSync(target)) return [{ url, reason: 'no file' }];
    if (anchor === undefined || statSync(target).isDirectory()) return [];
    return anchorsIn(target).has(anchor) ? [] : [{ url, reason: 'no heading' }];
  });
}

/** Anchors of the headings of a Markdown text, made as GitHub makes them. */
export function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const node of nodesOf(markdown)) {
    if (node.type !== 'heading') continue;
    const slug = textOf(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replace(/ /g, '-');
    for (let count = 0; ; count++) {
      const anchor = count === 0 ? slug : `${slug}-${String(count)}`;
      if (anchors.has(anchor)) continue;
      anchors.add(anchor);
      break;
    }
  }
  return anchors;
}

function nodesOf(markdown: string): Node[] {
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  return all(remark().parse(markdown));
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
