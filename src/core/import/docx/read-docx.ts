import type { Language } from '../../messages/catalogue';
import { importMessages } from '../../messages/import';
import { wordMessages } from '../../messages/word';
import { UnreadableFile } from '../model';
import type { LeftOut, SourceBlock, SourceDocument, SourceProblem } from '../model';
import { BlockReader, linesOf } from './block-reader';
import { Numbering } from './numbering';
import { joinPages } from './join-pages';
import { relatedXml, relationsOf } from './relations';
import type { Relation } from './relations';
import { isOn, Styles } from './styles';
import { allElements, elementAt, elementsOf, outermostElements, ownText, readXml } from './xml';
import type { XmlElement } from './xml';
import { ZipParts } from './zip';

export interface DocxOptions {
  /** Of the guidance made of comments and changes. */
  readonly language: Language;
  /** Folder that the addresses of pictures begin with. */
  readonly pictureFolder: string;
}

/**
 * Reads a Word file.
 *
 * @throws {UnreadableFile} for anything that is no sound .docx within the bounds
 */
export function readDocx(bytes: Uint8Array, options: DocxOptions): SourceDocument {
  return new DocxReader(new ZipParts(bytes), options).read();
}

class DocxReader {
  private readonly leftOut: LeftOut[] = [];
  private readonly added: string[] = [];
  private readonly pictures = new Map<string, Uint8Array>();
  /** Addresses of the pictures kept, by path in the package. */
  private readonly addresses = new Map<string, string>();
  private readonly problems = new Set<SourceProblem>();
  private readonly path: string;
  private readonly relations: ReadonlyMap<string, Relation>;
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly comments: ReadonlyMap<string, string | undefined>;

  constructor(
    private readonly parts: ZipParts,
    private readonly options: DocxOptions,
  ) {
    this.path = mainPart(parts);
    this.relations = relationsOf(parts, this.path);
    this.styles = new Styles(this.related('styles'));
    this.numbering = new Numbering(this.related('numbering'));
    this.comments = this.readComments();
  }

  read(): SourceDocument {
    const part = readXml(this.parts.read(this.path) ?? new Uint8Array());
    const body = elementAt(part, 'w:body');
    if (!body) throw new UnreadableFile('damaged');
    if (this.parts.names.some((name) => /vbaProject\.bin$/i.test(name)))
      this.problems.add('macros');
    const topLines = this.readPageHeads(body);
    const { blocks, leftOut } = joinPages(this.reader(this.relations).read(body));
    return {
      blocks,
      notes: new Map([...this.readNotes('footnotes', 'f'), ...this.readNotes('endnotes', 'e')]),
      topLines,
      leftOut: [...this.leftOut, ...leftOut],
      added: this.added,
      pictures: this.pictures,
      problems: [...this.problems],
    };
  }

  private related(type: string): XmlElement | undefined {
    return relatedXml(this.parts, this.relations, type);
  }

  private reader(relations: ReadonlyMap<string, Relation>): BlockReader {
    return new BlockReader({
      styles: this.styles,
      numbering: this.numbering,
      messages: importMessages[this.options.language],
      comment: (id) => this.comments.get(id),
      link: (id) => {
        const relation = relations.get(id);
        return relation?.external && /^(?:https?:|mailto:)/i.test(relation.target)
          ? relation.target
          : undefined;
      },
      picture: (id) => this.keepPicture(relations.get(id)),
      pageNumber: (text) => this.leftOut.push({ text, why: 'page-number' }),
      listLabel: (label) => this.added.push(label),
      contentsLine: (text) => this.leftOut.push({ text, why: 'layout' }),
      problem: (problem) => this.problems.add(problem),
      unread: () => this.problems.add('unread'),
    });
  }

  private keepPicture(relation: Relation | undefined): string | undefined {
    if (!relation || relation.external) return undefined;
    const known = this.addresses.get(relation.target);
    if (known !== undefined) return known;
    const bytes = this.parts.read(relation.target);
    if (!bytes) return undefined;
    const name = pictureName(relation.target, this.addresses.size + 1);
    const address = `${this.options.pictureFolder}/${name}`;
    this.addresses.set(relation.target, address);
    this.pictures.set(address, bytes);
    this.problems.add('pictures');
    return address;
  }

  private readNotes(type: 'footnotes' | 'endnotes', prefix: string): [string, SourceBlock[]][] {
    const relation = [...this.relations.values()].find((candidate) => candidate.type === type);
    const part = this.related(type);
    if (!relation || !part) return [];
    const reader = this.reader(relationsOf(this.parts, relation.target));
    return elementsOf(part, type === 'footnotes' ? 'w:footnote' : 'w:endnote')
      .filter(({ attributes }) => (attributes.get('w:type') ?? 'normal') === 'normal')
      .map((note) => [`${prefix}${note.attributes.get('w:id') ?? ''}`, reader.read(note)]);
  }

  private readComments(): Map<string, string | undefined> {
    const { language } = this.options;
    const comments = new Map<string, string | undefined>();
    for (const comment of elementsOf(this.related('comments'), 'w:comment')) {
      const author = comment.attributes.get('w:author')?.trim() ?? '';
      const text = outermostElements(comment, 'w:p').map((line) =>
        allElements(line, 'w:t').map(ownText).join(''),
      );
      const isOurs = author === wordMessages.vi.author;
      if (isOurs) this.leftOut.push({ text: text.join(' '), why: 'draft-mark' });
      comments.set(
        comment.attributes.get('w:id') ?? '',
        isOurs ? undefined : importMessages[language].comment(author, text.join(' ').trim()),
      );
    }
    return comments;
  }

  /** Page heads and feet are left out, but for what stands at the top of the first page alone. */
  private readPageHeads(body: XmlElement): string[] {
    const sections = allElements(body, 'w:sectPr');
    const top = new Set<string>();
    const seen = new Set<string>();
    sections.forEach((section, index) => {
      const hasFirst = sections[index] !== undefined && isOnFirst(section);
      for (const reference of elementsOf(section)) {
        if (reference.name !== 'w:headerReference' && reference.name !== 'w:footerReference')
          continue;
        const relation = this.relations.get(reference.attributes.get('r:id') ?? '');
        if (!relation || relation.external || seen.has(relation.target)) continue;
        seen.add(relation.target);
        const part = this.parts.read(relation.target);
        if (!part) continue;
        const lines = linesOf(
          this.reader(relationsOf(this.parts, relation.target)).read(readXml(part)),
        );
        const isTop =
          index === 0 &&
          hasFirst &&
          reference.name === 'w:headerReference' &&
          reference.attributes.get('w:type') === 'first';
        for (const line of lines) {
          if (isTop) top.add(line);
          else this.leftOut.push({ text: line, why: 'running-head' });
        }
      }
    });
    return [...top];
  }
}

/**
 * The name under which a picture is kept: our own, whatever the file calls it, so that it is no path, no device of
 * Windows and no second one of its name.
 */
function pictureName(path: string, count: number): string {
  const ending = /\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)$/i.exec(path)?.[1] ?? 'bin';
  return `hinh-${count}.${ending.toLowerCase()}`;
}

function isOnFirst(section: XmlElement): boolean {
  const mark = elementAt(section, 'w:titlePg');
  return mark !== undefined && isOn(mark.attributes.get('w:val') ?? 'true');
}

/** Path of the part that holds the text. */
function mainPart(parts: ZipParts): string {
  const main = [...relationsOf(parts, '').values()].find(({ type }) => type === 'officeDocument');
  const path = main && !main.external ? main.target : 'word/document.xml';
  if (!parts.names.includes(path) || !/\.xml$/i.test(path)) throw new UnreadableFile('not-word');
  if (!/document\d*\.xml$/i.test(path)) throw new UnreadableFile('not-word');
  return path;
}
