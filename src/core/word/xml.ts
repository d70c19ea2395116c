import { BuilderElement } from 'docx';
import type { XmlComponent } from 'docx';

/**
 * An element docx has no class for.
 *
 * @param attributes by full name, with prefix
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement<Record<string, string | number>>({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key, value }]),
    ),
    children,
  });
}
