/** Words that multiply the figure before them. */
export const scales: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Measured, not counted: even a whole figure is rounded. */
export const measures = wordsOf(
  'ha hecta km km2 m m2 m3 kg tấn tạ yến lít kwh kw mw mét sào mẫu phút giờ',
);

/** Spans of time and marks of age: no part of any whole. */
export const spans = wordsOf('tuổi năm tháng ngày tuần quý giờ phút điểm lần sao buổi/ngày');

/** Whoever is counted by these is a person. */
const personWords = wordsOf('người đảng cán đoàn hội quần thành đại công viên giáo học sinh hộ-lý');
const personSeconds: Readonly<Record<string, ReadonlySet<string>>> = {
  đảng: wordsOf('viên'),
  cán: wordsOf('bộ'),
  đoàn: wordsOf('viên'),
  hội: wordsOf('viên'),
  quần: wordsOf('chúng'),
  thành: wordsOf('viên'),
  đại: wordsOf('biểu'),
  công: wordsOf('chức nhân dân'),
  viên: wordsOf('chức'),
  giáo: wordsOf('viên'),
  học: wordsOf('sinh viên'),
  sinh: wordsOf('viên'),
};
const officers = /^(?:(?:cấp |chi |đảng )?ủy viên|(?:phó )?bí thư)/;
const persons = wordsOf('đ/c nam nữ người');

/**
 * What is counted, so that two counts can be compared: `người` for every kind of person, else the first
 * two words; empty when no unit is named.
 */
export function unitKey(words: readonly string[]): string {
  const [first = '', second = ''] = words;
  if (first === '' || noUnit.has(first)) return '';
  if (measures.has(first) || (first === 'đồng' && second !== 'chí')) return first;
  if (first === 'đồng' || persons.has(first)) return 'người';
  if (officers.test(words.join(' '))) return 'người';
  if (personWords.has(first) && personSeconds[first]?.has(second)) return 'người';
  if (first === 'trường' && second === 'hợp') return '';
  return noUnit.has(second) ? `${first} ` : `${first} ${second}`;
}

/** Words that may follow a figure and name no unit. */
const noUnit =
  wordsOf(`lên xuống còn và có là chiếm đạt trên trong so với tăng giảm đến từ được đã bằng gồm thì
  hoặc hay mới cùng cho ở tại của vượt nay mà do để nhưng đều khiển cảnh cách khai`);

/** True when two counts may be of the same things. */
export function sameUnit(a: string, b: string): boolean {
  return a === '' || b === '' || a === b;
}

/** The noun a unit begins with: “đơn” of “đơn kiến nghị” and of “đơn tố cáo”. */
export function unitNoun(unit: string): string {
  return unit.split(' ', 1)[0] ?? '';
}

/** Nouns with a number for a name: “thôn 4”, “khóa 12”, “Điều 5”. */
export const labelNouns = wordsOf(`
  số điều khoản điểm mục phần chương khóa khoá kỳ lớp loại cấp hạng bậc thôn tổ khu phố ấp xóm đội bản khóm
  nhóm vòng đợt bước quyết thị luật lệ định dẫn luận biểu bảng phụ-lục đường tiểu khối tập quyển trang km
  nghị-quyết thứ bộ-luật quốc-lộ zone trung-ương ương giờ lúc hiệu`);
