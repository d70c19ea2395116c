import type { Fault, WordCheck } from '../model';
import { hasLetters } from './line-looks';

const clause = 'phần IV';
/** Fonts of the codes that were used before Unicode. */
const legacy = /^(?:\.vn|vni[- ])/i;

/** Times New Roman, black, everywhere: one finding for each other font and colour. */
export const font: WordCheck = {
  id: 'word-font',
  check({ all }, { messages, profile, ...tools }) {
    const place = tools.clause(clause);
    return all.flatMap((paragraph): Fault[] => {
      const looks = paragraph.runs.flatMap(({ text, look }) => (hasLetters(text) ? [look] : []));
      const fonts = new Set(looks.map((look) => look.font));
      fonts.delete(profile.font);
      const colors = new Set(looks.flatMap(({ color }) => color ?? []));
      colors.delete('000000');
      return [
        ...[...fonts].map((name) => {
          const say = legacy.test(name) ? messages.legacyFont : messages.font;
          return { message: say(name, profile.font, place), paragraph };
        }),
        ...[...colors].map((name) => ({ message: messages.color(name, place), paragraph })),
      ];
    });
  },
};
