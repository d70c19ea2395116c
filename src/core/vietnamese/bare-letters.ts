const marked: readonly (readonly [string, string])[] = [
  ['a', 'àáảãạăằắẳẵặâầấẩẫậ'],
  ['d', 'đ'],
  ['e', 'èéẻẽẹêềếểễệ'],
  ['i', 'ìíỉĩị'],
  ['o', 'òóỏõọôồốổỗộơờớởỡợ'],
  ['u', 'ùúủũụưừứửữự'],
  ['y', 'ỳýỷỹỵ'],
];
const bare: ReadonlyMap<string, string> = new Map(
  marked.flatMap(([letter, forms]) => Array.from(forms, (form) => [form, letter] as const)),
);

/** A word in lower case, composed, without its marks: `viện` → `vien`. Quicker than `fold`. */
export function bareLetters(word: string): string {
  let letters = '';
  for (const letter of word) {
    letters += letter < '\u00c0' ? letter : (bare.get(letter) ?? letter);
  }
  return letters;
}
