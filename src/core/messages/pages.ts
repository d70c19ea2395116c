import { catalogue } from './catalogue';

/** What the view of the printed pages says. */
export const pagesMessages = catalogue({
  vi: {
    title: (name: string) => `Trang in: ${name}`,
    toolbar: 'Trang in',
    pages: 'Các trang in của báo cáo',
    pageLabel: (number: number) => `Trang ${number}`,
    count: (count: number) => `${count} trang`,
    laying: (count: number) => `Đang dàn trang… đã có ${count} trang`,
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    fitWidth: 'Vừa chiều rộng',
    previousPage: 'Trang trước',
    nextPage: 'Trang sau',
    blank: 'Chỗ trống',
    cursor: 'Vị trí con trỏ trong văn bản',
    unplaced: 'Phần chưa dàn được thành trang',
    unplacedWhy:
      'Chưa dàn được trang từ đây trở đi. Nội dung vẫn đủ và được liệt kê dưới đây; bản xuất ra Word không bị ảnh hưởng. Lý do của bộ dàn trang:',
    guessed: 'Trang này có chỗ phải ước lượng, khi in có thể hơi khác. Lý do của bộ dàn trang:',
    failed: 'Không dàn được trang. Xin đóng khung này rồi mở lại.',
    help: 'Bấm vào một dòng để đến chỗ ấy trong văn bản. Phím mũi tên chuyển đoạn, Enter đến văn bản, + và - đổi cỡ.',
    status: {
      name: 'Báo cáo: số trang in',
      text: (count: number) => `$(file) ${count} trang`,
      laying: (count: number) => `$(sync~spin) ${count} trang…`,
      over: (count: number, limit: number) => `$(warning) ${count}/${limit} trang`,
      tooltip: 'Số trang khi in. Bấm để xem trang in.',
    },
    tooLong: (count: number, limit: number) =>
      `Báo cáo dài ${count} trang, quá số trang tối đa là ${limit}. Xin rút gọn, hoặc sửa dòng “số trang tối đa”.`,
  },
  en: {
    title: (name: string) => `Printed pages: ${name}`,
    toolbar: 'Printed pages',
    pages: 'The printed pages of the report',
    pageLabel: (number: number) => `Page ${number}`,
    count: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
    laying: (count: number) => `Laying out… ${count} so far`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fitWidth: 'Fit width',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    blank: 'Blank',
    cursor: 'Place of the cursor in the text',
    unplaced: 'Text not yet on pages',
    unplacedWhy:
      'From here on the text cannot be laid out. All of it is listed below, and the Word file is not affected. The layout engine says:',
    guessed: 'Something on this page is a guess and may print differently. The layout engine says:',
    failed: 'The pages cannot be laid out. Please close this view and open it again.',
    help: 'Click a line to go to its place in the text. Arrow keys move between paragraphs, Enter goes to the text, + and - change the size.',
    status: {
      name: 'Report: printed pages',
      text: (count: number) => `$(file) ${count} ${count === 1 ? 'page' : 'pages'}`,
      laying: (count: number) => `$(sync~spin) ${count} pages…`,
      over: (count: number, limit: number) => `$(warning) ${count}/${limit} pages`,
      tooltip: 'Pages when printed. Click to see them.',
    },
    tooLong: (count: number, limit: number) =>
      `The report has ${count} pages, more than its limit of ${limit}. Shorten it, or change the line “số trang tối đa”.`,
  },
});
