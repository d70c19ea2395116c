import { spellingMessages } from '../../messages/spelling';
import type { ParagraphRule } from '../model';
import { isDeclaredRight } from '../words/find-slips';
import type { Slip } from '../words/slip';
import { toFinding } from '../words/to-finding';

/** Syllables that spelling does not allow, and those that nobody uses. */
export const spelling: ParagraphRule = {
  id: 'spelling',
  scope: 'paragraph',
  severity: 'error',
  description: { vi: spellingMessages.vi.description, en: spellingMessages.en.description },
  examples: [
    {
      markdown: 'Đoàn kết trong «caaos ỷ», các giải «phháp» còn «gạp» khó khăn.',
      fixed: 'Đoàn kết trong cấp ủy, các giải pháp còn gặp khó khăn.',
    },
    {
      markdown: 'Học tập tư tưởng Hồ Chí «Minhcho» đảng viên; nguyên tắc tập «tring» dân chủ.',
      fixed: 'Học tập tư tưởng Hồ Chí Minh cho đảng viên; nguyên tắc tập trung dân chủ.',
    },
    { markdown: 'Các xã Ea Mẫu, Đắk Mẫu dùng email, website; chủ nghĩa Mác - Lênin; 12 km, 5 ha.' },
    { markdown: 'Đảng uỷ hoà nhập, kĩ thuật, lí luận, sỹ quan; UBND, HĐND; số 22-NQ/TW.' },
  ],
  check(passage, context) {
    const found = context.wordSlips(passage);
    if (!found) return [];
    const { words, spelling: slips } = found;
    const messages = spellingMessages[context.language];
    const say = (slip: Slip, typed: string, best: string | undefined): string => {
      if (best !== undefined && !slip.isDoubtful) return messages.meant(typed, best);
      return slip.kind === 'unused' ? messages.unused(typed) : messages.unknown(typed);
    };
    return slips
      .filter((slip) => !isDeclaredRight(slip, context.dictionary))
      .map((slip) =>
        toFinding(
          slip,
          words,
          passage,
          { say, fix: messages.fix },
          slip.isDoubtful ? 'hint' : undefined,
        ),
      );
  },
};
