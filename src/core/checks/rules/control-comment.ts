import { bodyMessages } from '../../messages/body';
import { nearest } from '../../vietnamese/nearest';
import { controlCommentsOf, controlName, controlVerbs, isRuleId } from '../control-comments';
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
    {
      markdown: '<!-- bao-cao ignore blank -- số liệu do huyện giữ -->\n\nĐảng bộ có …… đảng viên.',
    },
  ],
  check(report, context) {
    return controlCommentsOf(report).flatMap((control) => checkControl(control, context));
  },
};

function checkControl(control: ControlComment, context: CheckContext): RuleFinding[] {
  const messages = bodyMessages[context.language].controlComment;
  const { comment, verb, ids } = control;
  if (!(controlVerbs as readonly string[]).includes(verb)) {
    return [
      { range: comment.range, message: messages.verb(verb, controlVerbs), expected: controlVerbs },
    ];
  }
  return ids
    .filter((id) => !isRuleId(id))
    .map((id) => {
      const [best = ''] = nearest(id, ruleIds);
      const repaired = [verb, ...ids.map((other) => (other === id ? best : other))].join(' ');
      const text = `<!-- ${controlName} ${repaired} -->`;
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
