import { catalogue } from './catalogue';

/** What making this year's draft of last year's report says: guidance written into it, and the questions before. */
export const renewMessages = catalogue({
  vi: {
    kinds: {
      figures: 'Số liệu',
      dates: 'Ngày tháng',
      documents: 'Số, ngày của văn bản được viện dẫn',
      terms: 'Nhiệm kỳ, giai đoạn',
      years: 'Năm',
    },
    details: {
      figures: 'thành chỗ trống “……”',
      dates: 'thành chỗ trống “…/…/20…”',
      documents: 'thành chỗ trống “…-NQ/TW, ngày …/…/20…”',
      terms: 'thành chỗ trống “20… - 20…”',
      years: 'cộng thêm số năm sẽ hỏi tiếp theo',
    },
    places: (count: number) => `${count} chỗ`,
    title: (report: string) => `${report} ↔ bản làm mới`,
    offer: (count: number) =>
      `Bên trái là báo cáo cũ, bên phải là bản làm mới với ${count} chỗ thay đổi.`,
    make: 'Tạo bản làm mới',
    choose: 'Chọn từng chỗ…',
    pickPlaces: 'Bỏ dấu ở những chỗ muốn giữ như cũ',
    line: (line: number) => `dòng ${line}`,
    changedMeanwhile: 'Báo cáo đã thay đổi từ lúc xem. Xin dùng lại lệnh này.',
    old: (values: string) => `Kỳ trước: ${values}`,
    renewed: (source: string) => `Làm mới từ báo cáo ${source}.`,
    number: (number: string) => `số ${number}`,
    date: (date: string) => `ngày ${date}`,
    yearsMoved: (by: number) => `Các năm đã cộng thêm ${by}.`,
    pick: 'Chọn những gì cần làm mới; nội dung cũ được giữ trong ghi chú',
    askYears: 'Cộng thêm mấy năm?',
    wrongYears: 'Xin ghi một số từ 1 đến 10.',
    nothing: 'Báo cáo không có gì để làm mới.',
    done: (count: number) =>
      `Đã làm mới ${count} chỗ. Bấm Ctrl+Z một lần để trở lại như trước. Xin lưu thành tệp mới.`,
  },
  en: {
    kinds: {
      figures: 'Figures',
      dates: 'Dates',
      documents: 'Numbers and dates of cited documents',
      terms: 'Terms and periods',
      years: 'Years',
    },
    details: {
      figures: 'become blanks “……”',
      dates: 'become blanks “…/…/20…”',
      documents: 'become blanks “…-NQ/TW, ngày …/…/20…”',
      terms: 'become blanks “20… - 20…”',
      years: 'are moved on, by how many is asked next',
    },
    places: (count: number) => `${count} places`,
    title: (report: string) => `${report} ↔ renewed`,
    offer: (count: number) =>
      `On the left is the old report, on the right the new one with ${count} changes.`,
    make: 'Make the new report',
    choose: 'Choose places…',
    pickPlaces: 'Untick the places that are to stay as they are',
    line: (line: number) => `line ${line}`,
    changedMeanwhile: 'The report was changed since. Please run the command again.',
    old: (values: string) => `Before: ${values}`,
    renewed: (source: string) => `Made from the report ${source}.`,
    number: (number: string) => `number ${number}`,
    date: (date: string) => `of ${date}`,
    yearsMoved: (by: number) => `Years were moved on by ${by}.`,
    pick: 'Choose what to renew; what stood there is kept in comments',
    askYears: 'Move years on by how many?',
    wrongYears: 'Type a number from 1 to 10.',
    nothing: 'There is nothing to renew in this report.',
    done: (count: number) =>
      `${count} places were renewed. Press Ctrl+Z once to go back. Save it as a new file.`,
  },
});
