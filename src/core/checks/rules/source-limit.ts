import { bodyMessages } from '../../messages/body';
import { maxNesting } from '../../report/scan/limits';
import type { ReportRule } from '../model';

export const sourceLimit: ReportRule = {
  id: 'source-limit',
  scope: 'report',
  severity: 'warning',
  description: {
    vi: bodyMessages.vi.sourceLimit.description,
    en: bodyMessages.en.sourceLimit.description,
  },
  examples: [
    { markdown: `«${'> '.repeat(maxNesting + 1)}quá sâu»` },
    { markdown: '> Trích dẫn một cấp.' },
  ],
  check(report, context) {
    const { message } = bodyMessages[context.language].sourceLimit;
    return report.overLimit.map((range) => ({ range, message }));
  },
};
