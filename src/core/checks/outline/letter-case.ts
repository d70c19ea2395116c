const enoughLetters = 3;
const mostlyCapitals = 0.8;

/** True when a text is written in capitals: at least four of five letters, blanks and figures aside. */
export function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= enoughLetters && capitals >= mostlyCapitals * (capitals + small);
}
