import { Numbering } from '../../import/docx/numbering';
import { relatedXml, relationsOf } from '../../import/docx/relations';
import { Styles } from '../../import/docx/styles';
import { elementAt, ownText, readXml } from '../../import/docx/xml';
import { ZipParts } from '../../import/docx/zip';
import { sniffFile } from '../../import/file-kind';
import { UnreadableFile } from '../../import/model';
import { isInCapitals } from '../../checks/outline/letter-case';
import { isBold } from '../../import/recognise/segments';
import { parseOutlineNumber } from '../../report/outline-number';
import type { Line, WordFile, WordParagraph } from '../model';
import { findZones } from './lines';
import { Looks } from './looks';
import { ParagraphReader } from './paragraphs';
import { SectionReader } from './sections';

/**
 * Reads a Word file for its look.
 *
 * @throws {UnreadableFile} for anything that is no sound .docx within the bounds of import
 */
export function readWordFile(bytes: Uint8Array): Omit<WordFile, 'markdown'> {
  if (sniffFile(bytes) !== 'docx') throw new UnreadableFile('not-word');
  const parts = new ZipParts(bytes);
  const main = [...relationsOf(parts, '').values()].find(({ type }) => type === 'officeDocument');
  const path = main && !main.external ? main.target : 'word/document.xml';
  const relations = relationsOf(parts, path);
  const related = (type: string) => relatedXml(parts, relations, type);
  const styles = related('styles');
  const tools = {
    styles: new Styles(styles),
    looks: new Looks(styles, related('theme')),
    numbering: new Numbering(related('numbering')),
  };
  const bodyBytes = parts.read(path);
  if (!bodyBytes) throw new UnreadableFile('not-word');
  const body = elementAt(readXml(bodyBytes), 'w:body');
  if (!body) throw new UnreadableFile('damaged');
  const knowsPages = new TextDecoder().decode(bodyBytes).includes('lastRenderedPageBreak');
  const reader = new ParagraphReader(tools, true, knowsPages);
  const zones = findZones(reader.read(body));
  const sectionReader = new SectionReader(parts, relations, tools);
  const sections = reader.sectionEnds.map(({ properties, tables }) =>
    sectionReader.read(properties, tables > 0),
  );
  const notes = [related('footnotes'), related('endnotes')].flatMap((part) => {
    const noteReader = new ParagraphReader(tools, false, false);
    if (part) for (const note of part.children) if (typeof note === 'object') noteReader.read(note);
    return noteReader.said;
  });
  const heads = sections.flatMap(({ heads: over, feet }) => [...over.values(), ...feet.values()]);
  const pages = pagesOf(parts);
  const top = sections[0]?.heads.get('first')?.paragraphs ?? [];
  return {
    ...zones,
    lines: [...circulationLines(top), ...zones.lines],
    sections,
    body: zones.body.flatMap((block) =>
      block.type === 'paragraph' && isBodyText(block as WordParagraph)
        ? [block as WordParagraph]
        : [],
    ),
    partHeadings: zones.body.flatMap((block) =>
      block.type === 'paragraph' &&
      parseOutlineNumber(runsText(block as WordParagraph))?.kind === 'part' &&
      isShort(block as WordParagraph)
        ? [block as WordParagraph]
        : [],
    ),
    all: [...reader.said, ...notes, ...new Set(heads.flatMap(({ paragraphs }) => paragraphs))],
    headerRuled: reader.rulesAt.some((at) => at <= zones.headerEnd),
    ...(pages !== undefined && { pages }),
  };
}

function runsText({ runs }: WordParagraph): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .trim();
}

const longestHeading = 300;

function isShort(paragraph: WordParagraph): boolean {
  return runsText(paragraph).length <= longestHeading;
}

const caption = /^(?:bảng|biểu|hình|ảnh|sơ đồ|biểu đồ)\s+(?:số\s+)?\d/iu;

/** Text as the norm means it: no heading, by style or by look, no caption, nothing that stands in the middle. */
function isBodyText(paragraph: WordParagraph): boolean {
  const { role, headingLevel, look, drawn } = paragraph;
  if (drawn || headingLevel !== undefined) return false;
  if (role !== undefined) return role === 'body' || role === 'bodyText' || role === 'item';
  const text = runsText(paragraph);
  if (text.length <= longestHeading && (isBold(paragraph) || isNumberedTitle(text))) return false;
  if (look.align === 'center') return false;
  return !caption.test(text);
}

/** A heading that is told by its number alone. */
function isNumberedTitle(text: string): boolean {
  const number = parseOutlineNumber(text);
  if (!number) return false;
  const inCapitals = isInCapitals(text.slice(number.titleStart));
  return number.kind === 'part' || inCapitals || !/[.;:,]$/.test(text);
}

/** The mark of circulation stands above the text of the first page. */
function circulationLines(top: readonly WordParagraph[]): Line[] {
  return top.flatMap((paragraph): Line[] => {
    const text = runsText(paragraph);
    const { runs, role } = paragraph;
    const isMark = role === 'circulation' || /lưu hành|phổ biến|thu hồi/iu.test(text);
    return isMark ? [{ role: 'circulation', text, runs, paragraph }] : [];
  });
}

/** What the program that wrote the file says of its length. */
function pagesOf(parts: ZipParts): number | undefined {
  const bytes = parts.read('docProps/app.xml');
  if (!bytes) return undefined;
  const pages = elementAt(readXml(bytes), 'Pages');
  const count = pages && Number(ownText(pages));
  return count !== undefined && count > 0 ? count : undefined;
}
