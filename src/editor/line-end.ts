/** Where the line an offset stands in ends, before its line end: UTF-16 offsets. */
export function lineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end < 0 ? text.length : from + end;
}
