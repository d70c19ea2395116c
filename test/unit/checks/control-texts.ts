/** A body with control comments, and the blanks (figures stand for them) that are still found in it. */
export interface ControlText {
  readonly name: string;
  readonly body: string;
  /** Words that follow the blanks that are found, in order. */
  readonly found: readonly string[];
}

const c = (words: string): string => `<!-- bao-cao ${words} -->`;
const blank = (word: string): string => `Có …… ${word}.`;
const lines = (...parts: readonly string[]): string => parts.join('\n\n');

export const controlTexts: readonly ControlText[] = [
  { name: 'none', body: lines(blank('người'), blank('hộ')), found: ['người', 'hộ'] },
  {
    name: 'ignore the next block',
    body: lines(c('ignore blank'), blank('người'), blank('hộ')),
    found: ['hộ'],
  },
  {
    name: 'ignore every rule',
    body: lines(c('ignore'), blank('người'), blank('hộ')),
    found: ['hộ'],
  },
  {
    name: 'ignore without an empty line after it',
    body: lines(`${c('ignore blank')}\n${blank('người')}`, blank('hộ')),
    found: ['hộ'],
  },
  {
    name: 'ignore with a reason',
    body: lines(c('ignore blank -- chờ số của huyện -- xong thì bỏ'), blank('người')),
    found: [],
  },
  {
    name: 'a reason of several lines',
    body: lines('<!-- bao-cao\n  ignore\n  blank -- chờ\n\n  số -->', blank('người'), blank('hộ')),
    found: ['hộ'],
  },
  {
    name: 'ignore the next node of a paragraph',
    body: `Có …… người ${c('ignore blank')} và …… hộ, **…… xe**, …… máy.`,
    found: ['người', 'xe', 'máy'],
  },
  {
    name: 'ignore before a list takes the whole list',
    body: lines(c('ignore blank'), `- ${blank('người')}\n- ${blank('hộ')}`, blank('xe')),
    found: ['xe'],
  },
  {
    name: 'ignore between items takes the rest of the list',
    body: lines(`- ${blank('người')}\n${c('ignore blank')}\n- ${blank('hộ')}`, blank('xe')),
    found: ['người', 'xe'],
  },
  {
    name: 'ignore inside an item',
    body: `- ${blank('người')}\n\n  ${c('ignore blank')}\n\n  ${blank('hộ')}\n- ${blank('xe')}`,
    found: ['người', 'xe'],
  },
  {
    name: 'ignore in a quote',
    body: lines(`> ${c('ignore blank')}\n>\n> ${blank('người')}\n>\n> ${blank('hộ')}`),
    found: ['hộ'],
  },
  {
    name: 'ignore in a cell takes the rest of the cell',
    body: `| Số | Ghi chú |\n|---|---|\n| ${c('ignore blank')} có …… người | có …… hộ |`,
    found: ['hộ'],
  },
  {
    name: 'ignore before a table takes the table',
    body: lines(c('ignore blank'), '| Số |\n|---|\n| có …… người |', blank('hộ')),
    found: ['hộ'],
  },
  {
    name: 'ignore before a heading takes the heading only',
    body: lines(c('ignore blank'), '# I. CÓ …… NGƯỜI', blank('hộ')),
    found: ['hộ'],
  },
  {
    name: 'ignore under a heading in the next piece',
    body: lines('# I. MỤC', c('ignore blank'), '# II. CÓ …… NGƯỜI', blank('hộ')),
    found: ['hộ'],
  },
  {
    name: 'ignore in a note',
    body: lines(`Đã xong[^1].`, `[^1]: Xem.\n\n    ${c('ignore blank')}\n\n    ${blank('người')}`),
    found: [],
  },
  {
    name: 'ignore with nothing after it',
    body: lines(blank('người'), c('ignore')),
    found: ['người'],
  },
  {
    name: 'ignore another rule',
    body: lines(c('ignore footnote'), blank('người')),
    found: ['người'],
  },
  {
    name: 'ignore several rules',
    body: lines(c('ignore footnote blank'), blank('người')),
    found: [],
  },
  {
    name: 'an unknown rule among known ones',
    body: lines(c('ignore blnk blank'), blank('người')),
    found: [],
  },
  {
    name: 'only an unknown rule',
    body: lines(c('ignore blnk'), blank('người')),
    found: ['người'],
  },
  { name: 'an unknown word', body: lines(c('tắt blank'), blank('người')), found: ['người'] },
  { name: 'no word at all', body: lines('<!-- bao-cao -->', blank('người')), found: ['người'] },
  {
    name: 'the comment of another tool',
    body: lines('<!-- lint ignore blank -->', blank('người')),
    found: ['người'],
  },
  {
    name: 'disable to the end',
    body: lines(blank('người'), c('disable blank'), blank('hộ'), '# I. MỤC', blank('xe')),
    found: ['người'],
  },
  {
    name: 'disable and enable',
    body: lines(c('disable blank'), blank('người'), c('enable blank'), blank('hộ')),
    found: ['hộ'],
  },
  {
    name: 'disable one, enable all',
    body: lines(c('disable blank'), blank('người'), c('enable'), blank('hộ')),
    found: ['hộ'],
  },
  {
    name: 'disable all, enable one',
    body: lines(c('disable'), blank('người'), c('enable blank'), blank('hộ')),
    found: ['hộ'],
  },
  {
    name: 'disable all, enable another',
    body: lines(c('disable'), blank('người'), c('enable footnote'), blank('hộ')),
    found: [],
  },
  {
    name: 'ignore where the rule is off already',
    body: lines(c('disable blank'), c('ignore blank'), blank('người'), blank('hộ')),
    found: [],
  },
  {
    name: 'ignore all where one rule is off already',
    body: lines(c('disable blank'), c('ignore'), blank('người'), blank('hộ')),
    found: [],
  },
  {
    name: 'ignore inside what is ignored',
    body: lines(
      c('ignore blank'),
      `- ${blank('người')}\n\n  ${c('ignore blank')}\n\n  ${blank('hộ')}\n- ${blank('xe')}`,
      blank('máy'),
    ),
    found: ['máy'],
  },
  {
    name: 'disable inside what is ignored',
    body: lines(
      c('ignore blank'),
      `- ${blank('người')}\n\n  ${c('disable blank')}\n\n  ${blank('hộ')}`,
      blank('xe'),
    ),
    found: [],
  },
  {
    name: 'enable before any disable',
    body: lines(c('enable blank'), blank('người')),
    found: ['người'],
  },
  {
    name: 'two comments on a line',
    body: lines(`${c('disable blank')} ${c('enable blank')}`, blank('người')),
    found: ['người'],
  },
];
