import { numberAndCodeMessages } from '../../messages/number-and-code';
import { checkCode, checkNumber } from '../formalities/document-code';
import { valueFindings } from '../formalities/finding';
import { checkHeaderLines } from '../formalities/header-lines';
import type { ReportRule } from '../model';
import { namesSwappedCode } from './state-format';

/** The left of the header: names of the bodies, number and code. */
export const numberAndCode: ReportRule = {
  id: 'number-and-code',
  scope: 'report',
  severity: 'warning',
  description: {
    vi: numberAndCodeMessages.vi.description,
    en: numberAndCodeMessages.en.description,
  },
  examples: [
    {
      markdown:
        '---\ntên loại: BÁO CÁO\ncơ quan cấp trên: «ĐẢNG ỦY XÃ TÂN HÒA MẪU»\ncơ quan ban hành: CHI BỘ THÔN MẪU ĐÔNG\nsố: «8/2026»\nký hiệu: «KH/CB»\n---\n',
      wholeFile: true,
      fixed:
        '---\ntên loại: BÁO CÁO\ncơ quan cấp trên: ĐẢNG BỘ XÃ TÂN HÒA MẪU\ncơ quan ban hành: CHI BỘ THÔN MẪU ĐÔNG\nsố: 8\nký hiệu: BC/CB\n---\n',
    },
    {
      markdown:
        '---\ntên loại: BÁO CÁO\ncơ quan ban hành: «ĐẢNG BỘ XÃ TÂN HÒA MẪU»\nký hiệu: «08-BC/ĐU»\nsố: 8\n---\n',
      wholeFile: true,
      fixed:
        '---\ntên loại: BÁO CÁO\ncơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU\nký hiệu: BC/ĐU\nsố: 8\n---\n',
    },
    {
      markdown:
        '---\ntên loại: BÁO CÁO\ncơ quan cấp trên: ĐẢNG BỘ TỈNH AN MẪU\ncơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU\nsố: 86\nký hiệu: BC/ĐU\n---\n',
      wholeFile: true,
    },
  ],
  check(report, context) {
    const messages = numberAndCodeMessages[context.language];
    const { metadata } = report.frontMatter;
    const isNamed = namesSwappedCode(metadata.code?.text ?? '');
    return valueFindings(report.text, [
      ...checkHeaderLines(metadata, messages),
      ...checkNumber(metadata, messages),
      ...(isNamed ? [] : checkCode(metadata, messages)),
    ]);
  },
};
