import { writeFileSync } from 'node:fs';
import { inHouseStyle } from '../generate/house-style';

/** Writes a page of figures, and prints it. */
export async function writePage(path: string, text: string): Promise<void> {
  const page = await inHouseStyle(path, text);
  writeFileSync(path, page);
  console.log(page);
}
