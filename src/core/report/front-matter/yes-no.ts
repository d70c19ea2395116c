const yes = /^(?:có|x|true|yes|đúng)$/iu;
const no = /^(?:không|false|no)$/iu;

/** True for a value of the front matter that says yes. */
export function saysYes(typed: string): boolean {
  return yes.test(typed.trim());
}

/** True for a value of the front matter that says no. */
export function saysNo(typed: string): boolean {
  return no.test(typed.trim());
}
