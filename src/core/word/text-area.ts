import type { LayoutProfile } from '../layout/profile';
import { mmToTwips } from './units';

/** Width of the text between the margins, in twips. */
export function textAreaWidth({ page }: LayoutProfile): number {
  return mmToTwips(page.width) - mmToTwips(page.left) - mmToTwips(page.right);
}

/** Height of the text between the margins, in twips. */
export function textAreaHeight({ page }: LayoutProfile): number {
  return mmToTwips(page.height) - mmToTwips(page.top) - mmToTwips(page.bottom);
}
