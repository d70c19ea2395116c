import { letters } from '../../vietnamese/letters';

/** One way of dividing people, bodies or cases so that each falls into one class only. */
interface Dimension {
  readonly name: string;
  /** Phrases of its classes; `~` before one that, with the others, leaves nobody out. */
  readonly classes: readonly RegExp[];
  /** Classes that together are everybody, as indexes. */
  readonly complete: readonly (readonly number[])[];
}

function word(pattern: string): RegExp {
  return new RegExp(`(?<![${letters}])(?:${pattern})(?![${letters}])`);
}

/** The order matters: what an earlier dimension knows, later ones do not read. */
const dimensions: readonly Dimension[] = [
  {
    name: 'rating',
    classes: [
      word('không hoàn thành|chưa hoàn thành'),
      word('hoàn thành xuất sắc|htxs'),
      word('hoàn thành tốt|htt'),
      word('hoàn thành(?: nhiệm vụ)?|htnv'),
    ],
    complete: [[0, 1, 2, 3]],
  },
  {
    name: 'discipline',
    classes: [
      word('khiển trách'),
      word('cảnh cáo'),
      word('cách chức'),
      word('khai trừ'),
      word('giải tán'),
    ],
    complete: [[0, 1, 2, 3]],
  },
  { name: 'gender', classes: [word('nam'), word('nữ|phụ nữ')], complete: [[0, 1]] },
  {
    name: 'people',
    classes: [word('kinh'), word('dân tộc (?:khác|thiểu số|ít người)|dtts|thiểu số')],
    complete: [[0, 1]],
  },
  {
    name: 'religion',
    classes: [
      word('có đạo|theo đạo|tôn giáo|công giáo|phật giáo|thiên chúa'),
      word('không (?:theo|có) (?:đạo|tôn giáo)'),
    ],
    complete: [[0, 1]],
  },
  {
    name: 'membership',
    classes: [word('chính thức'), word('dự bị'), word('đương nhiên')],
    complete: [[0, 1]],
  },
  { name: 'age', classes: [word('tuổi|tuổi đời')], complete: [] },
  { name: 'politics', classes: [word('lý luận|llct|cao cấp|cử nhân chính trị')], complete: [] },
  {
    name: 'schooling',
    classes: [
      word(
        'đại học|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|cao đẳng|trung cấp|sơ cấp|thpt|trung học phổ thông|thcs|học vấn|chuyên môn',
      ),
    ],
    complete: [],
  },
  { name: 'youth', classes: [word('đoàn viên|thanh niên')], complete: [] },
  { name: 'women', classes: [word('tái cử|tham gia lần đầu|ngoài đảng|trẻ tuổi')], complete: [] },
];

/** How the names of some parts relate. */
interface Division {
  /** The one dimension every part belongs to. */
  readonly single?: string;
  /** Parts of different dimensions, or of one and of none: people counted in two groups. */
  readonly mixed: boolean;
  /** The classes named leave nobody out. */
  readonly complete: boolean;
  /** At least three classes of one dimension, each once: hardly any other is left. */
  readonly ample: boolean;
}

/** Dimensions whose classes may stand beside others that no list of words knows. */
const open = new Set(['discipline', 'schooling', 'politics', 'rating']);

/** Looks at the names of parts, in lower case. */
export function divide(names: readonly string[]): Division {
  const found = names.map(classOf);
  const known = new Set(found.flatMap((one) => (one ? [one.dimension.name] : [])));
  const [only] = found.filter((one) => one !== undefined);
  if (!only) return { mixed: false, complete: false, ample: false };
  const unknown = found.some((one) => one === undefined);
  const { dimension } = only;
  const mixed = known.size > 1 || (unknown && !open.has(dimension.name));
  if (mixed || unknown) return { mixed, complete: false, ample: false };
  const classes = found.map((one) => one?.index ?? -1);
  const repeated = new Set(classes).size < classes.length && dimension.classes.length > 1;
  const ages = dimension.name === 'age' && coversAges(names);
  const complete =
    ages ||
    (!repeated &&
      dimension.complete.some((needed) => needed.every((index) => classes.includes(index))));
  const ample = !repeated && classes.length >= 3;
  return { single: dimension.name, mixed: false, complete, ample };
}

/** Cuts names into runs of one dimension each, as indexes: “nam, nữ, Kinh, khác” are two. */
export function runsOf(names: readonly string[]): number[][] {
  const runs: number[][] = [];
  let last: string | undefined;
  names.forEach((name, index) => {
    const dimension = classOf(name)?.dimension.name;
    if (dimension !== undefined && dimension === last) runs.at(-1)?.push(index);
    else runs.push([index]);
    last = dimension;
  });
  return runs;
}

/** True when classes of age leave nobody out: one below, one above, the rest between. */
function coversAges(names: readonly string[]): boolean {
  const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
  const [below, above] = [count(/dưới|trở xuống/u), count(/trên|trở lên/u)];
  return below === 1 && above === 1;
}

function classOf(name: string): { dimension: Dimension; index: number } | undefined {
  for (const dimension of dimensions) {
    const index = dimension.classes.findIndex((pattern) => pattern.test(name));
    if (index >= 0) return { dimension, index };
  }
  return undefined;
}
