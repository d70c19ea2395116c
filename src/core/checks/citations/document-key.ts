import { fold } from '../../vietnamese/fold';
import type { Citation } from './model';

/**
 * What two citations of one document have in common. Decisions (quyết định) and regulations (quy định) share the
 * code QĐ but are numbered apart, so their type is part of it.
 */
export function documentKey({ number, type }: Citation): string {
  const code = fold(number.type) === 'qd' ? `qd ${fold(type?.text ?? '')}` : number.type;
  return `${number.figure} ${code} ${number.issuer}`;
}
