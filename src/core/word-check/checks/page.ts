import type { Fault, WordCheck, WordCheckTools, WordSection } from '../model';

const clause = 'phần IV';
/** Programs round lengths: half a millimetre is nobody's wish. */
const tolerance = 0.6;

/** Paper, orientation and margins of every section; margins across the paper are not ruled. */
export const page: WordCheck = {
  id: 'word-page',
  check: ({ sections }, tools) =>
    sections.flatMap((section) => [
      ...paperFaults(section, tools),
      ...(isLandscape(section) ? [] : marginFaults(section, tools)),
    ]),
};

function isLandscape({ paper }: WordSection): boolean {
  return paper !== undefined && paper.width > paper.height;
}

function paperFaults(
  section: WordSection,
  { messages, profile, ...tools }: WordCheckTools,
): Fault[] {
  const { paper, hasTable } = section;
  const place = tools.clause(clause);
  if (!paper) return [{ message: messages.noPaper(place) }];
  const { width, height } = paper;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return [
    ...(isNear(short, profile.page.width) && isNear(long, profile.page.height)
      ? []
      : [{ message: messages.paper(width, height, place) }]),
    ...(isLandscape(section) && !hasTable ? [{ message: messages.landscape(place) }] : []),
  ];
}

function marginFaults(
  { margins }: WordSection,
  { messages, profile, ...tools }: WordCheckTools,
): Fault[] {
  const place = tools.clause(clause);
  const { top, bottom, left, right } = profile.page;
  if (!margins) return [{ message: messages.noMargins(top, bottom, left, right, place) }];
  return (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const [own, wanted] = [margins[side], profile.page[side]];
    return isNear(own, wanted) ? [] : [{ message: messages.margin(side, own, wanted, place) }];
  });
}

function isNear(own: number, wanted: number): boolean {
  return Math.abs(own - wanted) <= tolerance;
}
