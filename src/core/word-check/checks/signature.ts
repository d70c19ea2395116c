import type { WordCheck } from '../model';
import { lookFaults } from './line-looks';
import type { LookRule } from './line-looks';

const clause = 'mục 7.2';
const rules: readonly LookRule[] = [
  { role: 'authority', clause },
  { role: 'position', clause },
  { role: 'signer', clause },
];

/** The signature; on which side it stands counts for a single one only. */
export const signature: WordCheck = {
  id: 'word-signature',
  check({ lines }, tools) {
    const { messages } = tools;
    const signed = lines.filter(({ role }) => rules.some((rule) => rule.role === role));
    if (signed.length === 0) {
      return [{ message: messages.noSignature(tools.clause(clause)), stays: true }];
    }
    const isAlone = signed.filter(({ role }) => role === 'position').length <= 1;
    const placed = isAlone ? rules.map((rule) => ({ ...rule, side: 'right' as const })) : rules;
    return lookFaults(lines, placed, tools);
  },
};
