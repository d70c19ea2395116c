import { catalogue } from './catalogue';

/** What is offered when something is pasted into a report. */
export const pasteMessages = catalogue({
  vi: { asReport: 'Dán theo dạng báo cáo (đoạn văn, gạch đầu dòng, bảng)' },
  en: { asReport: 'Paste as report text (paragraphs, items, tables)' },
});
