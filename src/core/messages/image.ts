import { catalogue } from './catalogue';

export const imageMessages = catalogue({
  vi: {
    description: 'Hình không in được: không tìm thấy, ở ngoài thư mục làm việc, sai loại, quá lớn',
    empty: 'Hình chưa có tên tệp. Cần: ![Tên hình](anh/so-do.png).',
    elsewhere: (url: string) =>
      `Hình “${url}” không in được: chỉ dùng hình trong thư mục làm việc, không lấy từ mạng hay nơi khác trên máy. Xin chép hình vào cạnh báo cáo rồi ghi tên tệp.`,
    unsupported: (url: string) =>
      `Hình “${url}” không in được: cần tệp PNG hoặc JPEG. Xin lưu hình sang một trong hai loại đó.`,
    missing: (url: string) => `Không tìm thấy hình “${url}”. Xin xem lại tên tệp và thư mục.`,
    outside: (url: string) =>
      `Hình “${url}” không in được: đường dẫn đi ra ngoài thư mục làm việc hoặc qua một lối tắt. Xin chép hình vào cạnh báo cáo.`,
    unreadable: (url: string) => `Không đọc được hình “${url}”. Xin xem lại quyền đọc tệp.`,
    tooLarge: (url: string, megabytes: number) =>
      `Hình “${url}” không in được: mỗi hình tối đa ${megabytes} MB. Xin thu nhỏ hình.`,
    tooMuch: (url: string, megabytes: number) =>
      `Hình “${url}” không in được: cả báo cáo chỉ được có tối đa ${megabytes} MB hình. Xin thu nhỏ các hình.`,
    tooManyPixels: (url: string, millions: number) =>
      `Hình “${url}” không in được: mỗi hình tối đa ${millions} triệu điểm ảnh. Xin thu nhỏ hình.`,
  },
  en: {
    description:
      'Pictures that cannot print: missing, outside of the workspace, of another kind, too large',
    empty: 'The picture names no file. Needed: ![Title](pictures/plan.png).',
    elsewhere: (url: string) =>
      `The picture “${url}” cannot print: only pictures of the workspace are used, none from the network or elsewhere on the machine. Copy it beside the report and name the file.`,
    unsupported: (url: string) =>
      `The picture “${url}” cannot print: a PNG or JPEG file is needed. Save it as one of these.`,
    missing: (url: string) => `There is no picture “${url}”. Check the name and the folder.`,
    outside: (url: string) =>
      `The picture “${url}” cannot print: its path leads out of the workspace or through a link. Copy the picture beside the report.`,
    unreadable: (url: string) => `The picture “${url}” cannot be read. Check its permissions.`,
    tooLarge: (url: string, megabytes: number) =>
      `The picture “${url}” cannot print: a picture may have ${megabytes} MB at most. Make it smaller.`,
    tooMuch: (url: string, megabytes: number) =>
      `The picture “${url}” cannot print: the pictures of a report may have ${megabytes} MB together. Make them smaller.`,
    tooManyPixels: (url: string, millions: number) =>
      `The picture “${url}” cannot print: a picture may have ${millions} million pixels at most. Make it smaller.`,
  },
});
