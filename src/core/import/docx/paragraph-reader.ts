import { importMessages } from '../../messages/import';
import { runText } from '../text/run-text';
import { toSuperscript } from '../text/superscripts';
import type { SourceBlock, SourceRun } from '../model';
import { readRunLook } from './styles';
import type { ResolvedStyle, Styles } from './styles';
import { allElements, elementAt, elementsOf, outermostElements, ownText, valueOf } from './xml';
import type { XmlElement } from './xml';

/** What runs may ask of the file they stand in. */
export interface RunTools {
  readonly styles: Styles;
  readonly messages: (typeof importMessages)['vi'];
  /** Guidance made of the comment of that id, if it is one of a person. */
  readonly comment: (id: string) => string | undefined;
  /** Address of a link, by relation. */
  readonly link: (id: string) => string | undefined;
  /** Address under which a picture is kept, by relation. */
  readonly picture: (id: string) => string | undefined;
  /** Blocks inside a text box. */
  readonly boxed: (content: XmlElement) => SourceBlock[];
  readonly pageNumber: (text: string) => void;
  /** Something whose text cannot be read. */
  readonly unread: () => void;
}

interface Field {
  instruction: string;
  /** True once its result has begun. */
  shown: boolean;
}

interface Around {
  readonly style: ResolvedStyle;
  readonly link?: string;
}

/** Collects what one paragraph says. */
export interface ParagraphContent {
  readonly runs: SourceRun[];
  readonly comments: string[];
  /** Text boxes anchored in it. */
  readonly boxes: SourceBlock[];
  /** True when a page ends in it. */
  pageEnds: boolean;
}

/** Reads the runs of paragraphs; fields and bookmarks may go from one paragraph to the next. */
export class ParagraphReader {
  private readonly fields: Field[] = [];
  private readonly openBookmarks = new Map<string, string>();
  private readonly notesOfBookmarks = new Map<string, string>();
  private content = noContent();

  constructor(private readonly tools: RunTools) {}

  read(paragraph: XmlElement, style: ResolvedStyle): ParagraphContent {
    const outer = this.content;
    const content = noContent();
    this.content = content;
    this.readChildren(paragraph, { style });
    this.content = outer;
    return content;
  }

  private readChildren(element: XmlElement, around: Around): void {
    for (const child of elementsOf(element)) this.readChild(child, around);
  }

  private readChild(child: XmlElement, around: Around): void {
    const { messages } = this.tools;
    switch (child.name) {
      case 'w:r':
        return this.readRun(child, around);
      case 'w:hyperlink': {
        const link = this.tools.link(child.attributes.get('r:id') ?? '');
        return this.readChildren(child, { ...around, ...(link !== undefined && { link }) });
      }
      case 'w:ins':
      case 'w:moveTo': {
        const from = this.content.runs.length;
        this.readChildren(child, around);
        const text = this.content.runs
          .slice(from)
          .map((run) => run.text)
          .join('');
        return this.note(messages.inserted(authorOf(child), text.trim()), text);
      }
      case 'w:del':
      case 'w:moveFrom': {
        const text = [...allElements(child, 'w:delText'), ...allElements(child, 'w:t')]
          .map(ownText)
          .join('');
        return this.note(messages.deleted(authorOf(child), text.trim()), text);
      }
      case 'mc:AlternateContent': {
        const chosen = elementAt(child, 'mc:Choice') ?? elementAt(child, 'mc:Fallback');
        return chosen && this.readChildren(chosen, around);
      }
      case 'w:bookmarkStart':
        this.openBookmarks.set(
          child.attributes.get('w:id') ?? '',
          child.attributes.get('w:name') ?? '',
        );
        return;
      case 'w:bookmarkEnd':
        this.openBookmarks.delete(child.attributes.get('w:id') ?? '');
        return;
      case 'w:pPr':
      case 'w:rPr':
        return;
      default:
        if (child.name.endsWith(':t')) this.add({ text: ownText(child) });
        else this.readChildren(child, around);
    }
  }

  /** @param about what was changed; an empty change is not worth a note */
  private note(text: string, about: string): void {
    if (about.trim() !== '') this.content.comments.push(text);
  }

  private readRun(run: XmlElement, around: Around): void {
    const properties = elementAt(run, 'w:rPr');
    const own = {
      ...this.tools.styles.named(valueOf(elementAt(properties, 'w:rStyle'))),
      ...readRunLook(properties),
    };
    const look: SourceRun = {
      text: '',
      ...(own.bold && !around.style.bold && { bold: true }),
      ...(own.italic && !around.style.italic && { italic: true }),
      ...(around.link !== undefined && { link: around.link }),
    };
    const font = own.font ?? around.style.font;
    // Capitals of our own styles are part of the layout; the report has them as typed.
    const inCapitals = (own.capitals ?? around.style.capitals) === true && !this.tools.styles.ours;
    const say = (text: string): void => {
      const decoded = runText(text, font);
      const shown = inCapitals ? decoded.toUpperCase() : decoded;
      this.add({ ...look, text: own.raised ? (toSuperscript(shown) ?? shown) : shown });
    };
    this.readRunParts(run, look, say, around);
  }

  private readRunParts(
    run: XmlElement,
    look: SourceRun,
    say: (text: string) => void,
    around: Around,
  ): void {
    for (const part of elementsOf(run)) {
      switch (part.name) {
        case 'w:t':
          say(ownText(part));
          break;
        case 'w:tab':
        case 'w:ptab':
          say('\t');
          break;
        case 'w:br':
        case 'w:cr':
          if ((part.attributes.get('w:type') ?? 'textWrapping') === 'textWrapping') say('\n');
          else if (part.attributes.get('w:type') === 'page') this.content.pageEnds = true;
          break;
        case 'w:noBreakHyphen':
          say('-');
          break;
        case 'w:sym':
          say('•');
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          this.refer(
            `${part.name === 'w:footnoteReference' ? 'f' : 'e'}${part.attributes.get('w:id') ?? ''}`,
          );
          break;
        case 'w:commentReference': {
          const comment = this.tools.comment(part.attributes.get('w:id') ?? '');
          if (comment !== undefined) this.content.comments.push(comment);
          break;
        }
        case 'w:instrText': {
          const field = this.fields.at(-1);
          if (field && !field.shown) field.instruction += ownText(part);
          break;
        }
        case 'w:fldChar':
          this.readFieldMark(part);
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          this.readDrawing(part, look);
          break;
        case 'mc:AlternateContent': {
          const chosen = elementAt(part, 'mc:Choice') ?? elementAt(part, 'mc:Fallback');
          if (chosen) this.readRunParts(chosen, look, say, around);
          break;
        }
      }
    }
  }

  private refer(key: string): void {
    for (const name of this.openBookmarks.values()) this.notesOfBookmarks.set(name, key);
    this.content.runs.push({ text: '', note: key });
  }

  private readFieldMark(mark: XmlElement): void {
    switch (mark.attributes.get('w:fldCharType')) {
      case 'begin':
        this.fields.push({ instruction: '', shown: false });
        break;
      case 'separate': {
        const field = this.fields.at(-1);
        if (!field) break;
        field.shown = true;
        const key = this.notesOfBookmarks.get(noteBookmark(field) ?? '');
        if (key !== undefined) this.content.runs.push({ text: '', note: key });
        break;
      }
      case 'end':
        this.fields.pop();
    }
  }

  private readDrawing(drawing: XmlElement, look: SourceRun): void {
    // A box inside a box is read with the outer one.
    for (const box of outermostElements(drawing, 'w:txbxContent')) {
      for (const block of this.tools.boxed(box)) this.content.boxes.push(block);
    }
    if (hasUnreadText(drawing)) this.tools.unread();
    const image = allElements(drawing, 'a:blip')[0] ?? allElements(drawing, 'v:imagedata')[0];
    const id = image?.attributes.get('r:embed') ?? image?.attributes.get('r:id');
    const picture = id === undefined ? undefined : this.tools.picture(id);
    if (picture === undefined) return;
    const named = allElements(drawing, 'wp:docPr')[0]?.attributes;
    const text = named?.get('descr') ?? '';
    const title = named?.get('title') ?? '';
    this.content.runs.push({
      ...look,
      text,
      picture,
      ...(title !== '' && { pictureTitle: title }),
    });
  }

  private add(run: SourceRun): void {
    if (run.text === '') return;
    const field = this.fields.at(-1);
    if (field && !field.shown) return;
    if (field && noteBookmark(field) !== undefined) {
      if (this.notesOfBookmarks.has(noteBookmark(field) ?? '')) return;
    }
    if (field && /^\s*(?:PAGE|NUMPAGES)\b/.test(field.instruction)) {
      this.tools.pageNumber(run.text);
      return;
    }
    this.content.runs.push(run);
  }
}

function noContent(): ParagraphContent {
  return { runs: [], comments: [], boxes: [], pageEnds: false };
}

function noteBookmark({ instruction }: Field): string | undefined {
  return /^\s*NOTEREF\s+(\S+)/.exec(instruction)?.[1];
}

/** Charts, diagrams and embedded files keep their text in parts of their own. */
function hasUnreadText(drawing: XmlElement): boolean {
  return (
    drawing.name === 'w:object' ||
    allElements(drawing, 'a:graphicData').some(({ attributes }) =>
      /\/(?:chart|diagram)$/.test(attributes.get('uri') ?? ''),
    )
  );
}

function authorOf(change: XmlElement): string {
  return change.attributes.get('w:author')?.trim() ?? '';
}
