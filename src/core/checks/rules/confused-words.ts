import { confusedWordsMessages } from '../../messages/confused-words';
import type { ParagraphRule } from '../model';
import { isDeclaredRight } from '../words/find-slips';
import type { Slip } from '../words/slip';
import { toFinding } from '../words/to-finding';

/** Right syllables in the wrong place: other compounds meant, words too many, words missing. */
export const confusedWords: ParagraphRule = {
  id: 'confused-words',
  scope: 'paragraph',
  severity: 'warning',
  description: {
    vi: confusedWordsMessages.vi.description,
    en: confusedWordsMessages.en.description,
  },
  examples: [
    {
      markdown: 'Đội ngũ «đảng viện» chịu «ảnh hướng»; sự «bùng bổ» của công nghệ.',
      fixed: 'Đội ngũ đảng viên chịu ảnh hưởng; sự bùng nổ của công nghệ.',
    },
    {
      markdown: 'Nâng cao sức chiến đấu của «tổ cở chức» cơ sở đảng «của của» xã.',
      fixed: 'Nâng cao sức chiến đấu của tổ chức cơ sở đảng của xã.',
    },
    {
      markdown: 'Đã thường xuyên «quan việc» xây dựng đội ngũ, «chia sẽ» kinh nghiệm.',
      fixed: 'Đã thường xuyên quan tâm việc xây dựng đội ngũ, chia sẻ kinh nghiệm.',
    },
    { markdown: 'Dự báo cao hơn; cơ bản giảm; ngày ngày luôn luôn quan tâm; đảng viên viện dẫn.' },
  ],
  check(passage, context) {
    const found = context.wordSlips(passage);
    if (!found) return [];
    const { words, confused } = found;
    const messages = confusedWordsMessages[context.language];
    const say = (slip: Slip, typed: string, best = ''): string => {
      switch (slip.kind) {
        case 'twice':
          return messages.twice(typed);
        case 'stray':
          return messages.stray(typed, best);
        case 'missing':
          return messages.missing(typed, best);
        default:
          return messages.confused(typed, best);
      }
    };
    return confused
      .filter((slip) => !isDeclaredRight(slip, context.dictionary))
      .map((slip) => toFinding(slip, words, passage, { say, fix: messages.fix }));
  },
};
