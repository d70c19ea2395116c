import type { Fault, PageNumberPlace, WordCheck, WordCheckTools, WordSection } from '../model';
import { sizeRange } from '../norm';

const clause = 'phần IV';
/** A head is set by the distance of its first line, a number in a frame is not: programs differ by a little. */
const tolerance = 3;

/** Page numbers: at the top in the middle, Arabic, none on the first page. */
export const pageNumber: WordCheck = {
  id: 'word-page-number',
  check({ sections, pages }, tools) {
    const [first] = sections;
    if (!first) return [];
    const numbered = sections.filter((section) => topNumber(section) ?? bottomNumber(section));
    if (numbered.length === 0) {
      return pages === 1 ? [] : [{ message: tools.messages.noPageNumber(tools.clause(clause)) }];
    }
    return [
      ...numbered.flatMap((section) => placeFaults(section, tools)),
      ...firstPageFaults(first, tools),
    ];
  },
};

function topNumber({ heads }: WordSection): PageNumberPlace | undefined {
  return heads.get('default')?.pageNumber ?? heads.get('even')?.pageNumber;
}

function bottomNumber({ feet }: WordSection): PageNumberPlace | undefined {
  return feet.get('default')?.pageNumber ?? feet.get('even')?.pageNumber;
}

function placeFaults(section: WordSection, tools: WordCheckTools): Fault[] {
  const { messages, profile } = tools;
  const place = tools.clause(clause);
  const top = topNumber(section);
  const number = top ?? bottomNumber(section);
  const wanted = profile.page.headerDistance;
  const distance = section.margins?.header ?? wanted;
  const sizes = sizeRange(profile, 'pageNumber');
  const say = (isWrong: boolean, message: () => string): Fault[] =>
    isWrong ? [{ message: message() }] : [];
  if (!number) return [];
  return [
    ...say(!top, () => messages.numberBelow(place)),
    ...say(number.align !== 'center', () => messages.numberNotCentred(place)),
    ...say(section.numberFormat !== 'decimal', () => messages.numberNotArabic(place)),
    ...say(number.size < sizes.least || number.size > sizes.most, () =>
      messages.size(messages.parts.pageNumber, number.size, sizes.least, sizes.most, place),
    ),
    ...say(top !== undefined && Math.abs(distance - wanted) > tolerance, () =>
      messages.numberDistance(distance, wanted, place),
    ),
  ];
}

function firstPageFaults(section: WordSection, { messages, ...tools }: WordCheckTools): Fault[] {
  const { firstDiffers, heads, feet } = section;
  const isNumbered = firstDiffers
    ? (heads.get('first')?.pageNumber ?? feet.get('first')?.pageNumber)
    : (topNumber(section) ?? bottomNumber(section));
  return isNumbered ? [{ message: messages.numberOnFirst(tools.clause(clause)) }] : [];
}
