import type { Document, ParagraphChild, XmlComponent } from 'docx';
import type { LinkTarget } from '../report/model';
import { cleanText } from './clean-text';
import { xmlElement } from './xml';

const relationshipType =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Draws hyperlinks and keeps their targets until the document they belong to exists. */
export class Links {
  private readonly targets: {
    readonly id: string;
    readonly url: string;
    readonly inNote: boolean;
  }[] = [];

  /** A hyperlink round some runs; the runs alone when the address is none a file may hold. */
  link(target: LinkTarget, runs: readonly ParagraphChild[], inNote: boolean): ParagraphChild[] {
    const url = writtenAddress(target.url);
    if (!url) return [...runs];
    const id = `Link${this.targets.length + 1}`;
    this.targets.push({ id, url, inNote });
    const title = cleanText(target.title ?? '');
    const attributes = { 'r:id': `rId${id}`, 'w:history': 1, ...(title && { 'w:tooltip': title }) };
    const children = runs as readonly XmlComponent[];
    return [xmlElement('w:hyperlink', attributes, children) as ParagraphChild];
  }

  /** Writes the targets into the parts of the finished document. */
  register(document: Document): void {
    for (const { id, url, inNote } of this.targets) {
      const part = inNote ? document.FootNotes : document.Document;
      part.Relationships.addRelationship(id, relationshipType, url, 'External');
    }
  }
}

function writtenAddress(url: string): string | undefined {
  try {
    return new URL(cleanText(url)).href;
  } catch {
    return undefined;
  }
}
