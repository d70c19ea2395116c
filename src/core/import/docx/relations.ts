import type { ZipParts } from './zip';
import { elementsOf, readXml } from './xml';
import type { XmlElement } from './xml';

export interface Relation {
  /** Last word of its type: `footnotes`, `image`, `hyperlink` … */
  readonly type: string;
  /** Path of a part of the package, or an address outside of it. */
  readonly target: string;
  readonly external: boolean;
}

/** What a part refers to, by id. */
export function relationsOf(parts: ZipParts, path: string): Map<string, Relation> {
  const slash = path.lastIndexOf('/') + 1;
  const bytes = parts.read(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  const relations = new Map<string, Relation>();
  if (!bytes) return relations;
  for (const { attributes } of elementsOf(readXml(bytes), 'Relationship')) {
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    const type = attributes.get('Type') ?? '';
    relations.set(attributes.get('Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolve(path.slice(0, slash), target),
      external,
    });
  }
  return relations;
}

/** The path of a part, seen from a folder of the package; never outside of the package. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target : folder + target;
  const path: string[] = [];
  for (const step of steps.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The part of a type that another part refers to, read as XML. */
export function relatedXml(
  parts: ZipParts,
  relations: ReadonlyMap<string, Relation>,
  type: string,
): XmlElement | undefined {
  const found = [...relations.values()].find((relation) => relation.type === type);
  const bytes = found && !found.external ? parts.read(found.target) : undefined;
  return bytes && readXml(bytes);
}
