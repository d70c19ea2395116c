import { bodyMessages } from '../../messages/body';
import type { Report } from '../../report/model';
import { toSource } from '../../report/passages';
import { isSheetMark, sheetWords } from '../../report/sheet-marks';
import type { Range } from '../../report/range';
import { nearest } from '../../vietnamese/nearest';
import { dictionaryWord, readDictionaryComment } from '../dictionary-comments';
import { controlName } from '../../report/control-words';
import { controlCommentsOf, controlVerbs, isRuleId } from '../control-comments';
import type { ControlComment } from '../control-comments';
import { ruleIds } from '../model';
import type { CheckContext, ReportRule, RuleFinding } from '../model';

export const controlComment: ReportRule = {
  id: 'control-comment',
  scope: 'report',
  severity: 'warning',
  description: {
    vi: bodyMessages.vi.controlComment.description,
    en: bodyMessages.en.controlComment.description,
  },
  examples: [
    {
      markdown: '«<!-- bao-cao bo-qua blank -->»\n\nĐảng bộ có 210 đảng viên.',
    },
    {
      markdown: '«<!-- bao-cao ignore blnk -->»\n\nĐảng bộ có 210 đảng viên.',
      fixed: '<!-- bao-cao ignore blank -->\n\nĐảng bộ có 210 đảng viên.',
    },
    { markdown: '«<!--» hướng dẫn chưa đóng\n\nĐảng bộ có 210 đảng viên.' },
    { markdown: '«<!-- bao-cao từ điển: -->»\n\nĐảng bộ có 210 đảng viên.' },
    { markdown: '<!-- bao-cao từ điển: Pơ Mẫu; karaôkê -->\n\nQuán karaôkê ở buôn Pơ Mẫu.' },
    { markdown: '<!-- bao-cao khổ ngang -->\n\n| Việc | Kết quả |\n|---|---|\n| Một | Xong |' },
    { markdown: '«<!-- bao-cao khổ nằm -->»\n\n| Việc | Kết quả |\n|---|---|\n| Một | Xong |' },
    { markdown: '«<!-- bao-cao -->»\n\nĐảng bộ có 210 đảng viên.' },
    {
      markdown: '<!-- bao-cao ignore blank -- số liệu do huyện giữ -->\n\nĐảng bộ có …… đảng viên.',
    },
  ],
  check(report, context) {
    const { unclosed } = bodyMessages[context.language].controlComment;
    return [
      ...controlCommentsOf(report).flatMap((control) => checkControl(control, report, context)),
      ...unclosedComments(report).map((range) => ({ range, message: unclosed })),
    ];
  },
};

/** What may stand behind `bao-cao`. */
const choices = [...controlVerbs, `${dictionaryWord}:`, ...Object.values(sheetWords)];

function checkControl(
  control: ControlComment,
  { text: source }: Report,
  context: CheckContext,
): RuleFinding[] {
  const messages = bodyMessages[context.language].controlComment;
  const { comment, verb, ids } = control;
  if (isSheetMark(comment)) return [];
  const dictionary = readDictionaryComment(comment);
  if (dictionary) {
    return dictionary.words.length > 0
      ? []
      : [{ range: comment.range, message: messages.noWords, expected: [] }];
  }
  if (!(controlVerbs as readonly string[]).includes(verb)) {
    const message = verb ? messages.verb(verb, choices) : messages.noVerb(choices);
    return [{ range: comment.range, message, expected: choices }];
  }
  return ids
    .filter((id) => !isRuleId(id))
    .map((id) => {
      const [best = ''] = nearest(id, ruleIds);
      const repaired = [verb, ...ids.map((other) => (other === id ? best : other))].join(' ');
      const isYaml = source[comment.range.start] === '#';
      const text = isYaml ? `# ${controlName} ${repaired}` : `<!-- ${controlName} ${repaired} -->`;
      return {
        range: comment.range,
        message: messages.rule(id, best),
        expected: [best],
        fixes: [
          { title: messages.replace(text), edits: [{ range: comment.range, text }], safe: false },
        ],
      };
    });
}

/** A `<!--` in the text has no end, or it would not be text. */
function unclosedComments({ passages }: Report): Range[] {
  return passages
    .filter(({ kind, text }) => kind !== 'code' && text.includes('<!--'))
    .flatMap((passage) =>
      passage.inlines.flatMap((inline) =>
        inline.type === 'text' && !inline.code
          ? [...inline.text.matchAll(/<!--/g)].map(({ index }) =>
              toSource(passage, inline.at + index, inline.at + index + 4),
            )
          : [],
      ),
    );
}
