/** Figures raised above the line, as text can hold them. */
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const raised = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/g;

/** `¹²` as `12`. */
export function fromSuperscript(text: string): string {
  return text.replace(raised, (figure) => String(superscripts.indexOf(figure)));
}

/** `12` as `¹²`; `undefined` when the text is not made of figures. */
export function toSuperscript(text: string): string | undefined {
  if (!/^\d{1,3}$/.test(text)) return undefined;
  return text.replace(/\d/g, (figure) => superscripts.charAt(Number(figure)));
}
