import { catalogue } from './catalogue';

const severityVi = {
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'thông tin',
  hint: 'gợi ý',
};

const severityEn = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'hint',
};

export const commandLineMessages = catalogue({
  vi: {
    usage: `Báo cáo Đảng: kiểm tra báo cáo viết bằng Markdown và xuất ra Word đúng thể thức.

Cách dùng:
  bao-cao-dang lint [--format text|json|sarif] [--stdin] TỆP…
      kiểm tra; mã thoát 0 khi không có lỗi hay cảnh báo, 1 khi có, 2 khi không chạy được
  bao-cao-dang fix [--dry-run] TỆP…
      sửa những lỗi chắc chắn; --dry-run chỉ nói sẽ sửa gì
  bao-cao-dang export [-o TỆP.docx] [--pdf] [--draft] [--force] [--profile hd05|hd36] TỆP
      xuất ra Word; --draft xuất bản nháp, --force vẫn xuất bản chính khi còn chỗ trống,
      --pdf xuất ra PDF (cần có LibreOffice trên máy)
  bao-cao-dang import [-o TỆP.md] TỆP.docx|TỆP.txt
      nhập từ Word hoặc văn bản thành báo cáo
  bao-cao-dang check [--format text|json|sarif] [--profile hd05|hd36] TỆP.docx…
      kiểm tra thể thức của tệp Word làm ở nơi khác; mã thoát như lint
  bao-cao-dang new MẪU [-o TỆP.md]
      tạo báo cáo mới từ mẫu
  bao-cao-dang templates
      liệt kê các mẫu

Tùy chọn chung: --lang vi|en, --help, --version`,
    severity: severityVi,
    summary: (errors: number, warnings: number, others: number) =>
      `${errors} lỗi, ${warnings} cảnh báo, ${others} gợi ý`,
    clean: 'Không phát hiện lỗi nào.',
    notAReport: (file: string) =>
      `${file}: không phải báo cáo (phần đầu tệp không có “mẫu”, “tên loại” hay “tiêu đề”), bỏ qua.`,
    cannotExport: (file: string) =>
      `${file}: không phải báo cáo nên không xuất ra Word được. Phần đầu tệp cần có “mẫu”, “tên loại” hoặc “tiêu đề”.`,
    noFile: 'Chưa có tên tệp. Gõ “bao-cao-dang --help” để xem cách dùng.',
    oneFile: '“-o” chỉ dùng được khi xuất một tệp.',
    ontoItself: (file: string) =>
      `${file}: tệp Word sẽ ghi đè lên chính báo cáo. Xin chọn tên khác bằng “-o”.`,
    unknownCommand: (name: string, nearest: string) =>
      `Không có lệnh “${name}”. Có phải ý là “${nearest}”?`,
    unknownOption: (detail: string) =>
      `Tùy chọn không đúng: ${detail}. Gõ “bao-cao-dang --help” để xem cách dùng.`,
    unknownValue: (option: string, value: string, values: readonly string[]) =>
      `Gặp “${value}” sau ${option}, cần một trong: ${values.join(', ')}.`,
    notFound: (file: string) => `Không tìm thấy tệp ${file}.`,
    isFolder: (file: string) => `${file} là thư mục; cần tên một tệp.`,
    noWords: (file: string, location: string) =>
      `${file}: chưa kiểm tra được vì không đọc được danh sách từ đi kèm chương trình (${location}). Bản cài thiếu tệp hoặc lẫn phiên bản; xin cài lại.`,
    cannotRead: (file: string) => `Không được phép đọc tệp ${file}.`,
    notText: (file: string) => `${file} không phải tệp văn bản UTF-8 nên không đọc được.`,
    busy: (file: string) =>
      `Không đọc được tệp ${file}: chương trình khác đang giữ tệp. Xin đóng tệp đó rồi thử lại.`,
    nameTooLong: (file: string) => `Tên tệp quá dài: ${file}. Xin đặt tên ngắn hơn.`,
    cannotWrite: (file: string) =>
      `Không ghi được tệp ${file}: tệp chỉ đọc hoặc thư mục không cho ghi.`,
    locked: (file: string) =>
      `Không ghi được tệp ${file}: tệp đang mở trong Word hoặc chương trình khác, hoặc không được phép thay. Xin đóng tệp rồi thử lại.`,
    noOrdinaryFile: (file: string) => `Không ghi được ${file}: đó không phải là tệp thường.`,
    noFolder: (file: string) => `Không ghi được ${file}: thư mục không có.`,
    noSpace: (file: string) =>
      `Không ghi được ${file}: ổ đĩa đã đầy hoặc hết dung lượng cho phép. Tệp cũ (nếu có) còn nguyên.`,
    otherName: (name: string) => `Có thể ghi ra tên hoặc nơi khác, ví dụ: -o "${name}"`,
    failed: (file: string, detail: string) => `${file}: không xử lý được (${detail}).`,
    blocked: (file: string, count: number) =>
      `${file}: còn ${count} chỗ phải xử lý nên chưa xuất bản chính. Xin sửa các chỗ dưới đây, hoặc dùng --draft để xuất bản nháp, --force để vẫn xuất.`,
    fixed: (count: number) => `đã sửa ${count} chỗ`,
    wouldFix: (count: number) => `sẽ sửa ${count} chỗ`,
    nothingToFix: 'không có chỗ nào sửa chắc chắn được',
    unknownTemplate: (name: string, nearest: readonly string[]) =>
      `Không có mẫu “${name}”. Gần nhất: ${nearest.join(', ')}. Gõ “bao-cao-dang templates” để xem các mẫu.`,
    exists: (file: string) => `Tệp ${file} đã có; xin chọn tên khác bằng “-o”.`,
  },
  en: {
    usage: `Báo cáo Đảng: check Party reports written in Markdown and export them to correct Word files.

Usage:
  bao-cao-dang lint [--format text|json|sarif] [--stdin] FILE…
      check; exit code 0 without errors and warnings, 1 with some, 2 when it could not run
  bao-cao-dang fix [--dry-run] FILE…
      apply the safe fixes; --dry-run only says which
  bao-cao-dang export [-o OUT.docx] [--pdf] [--draft] [--force] [--profile hd05|hd36] FILE
      write Word; --draft writes a draft, --force the final form although blanks are left,
      --pdf writes a PDF (needs LibreOffice on the machine)
  bao-cao-dang import [-o FILE.md] FILE.docx|FILE.txt
      turn Word or plain text into a report
  bao-cao-dang check [--format text|json|sarif] [--profile hd05|hd36] FILE.docx…
      check the layout of Word files made elsewhere; exit codes as for lint
  bao-cao-dang new TYPE [-o FILE.md]
      start a report from a template
  bao-cao-dang templates
      list the templates

Options for all: --lang vi|en, --help, --version`,
    severity: severityEn,
    summary: (errors: number, warnings: number, others: number) =>
      `${errors} errors, ${warnings} warnings, ${others} hints`,
    clean: 'Nothing found.',
    notAReport: (file: string) =>
      `${file}: not a report (no “mẫu”, “tên loại” or “tiêu đề” in its front matter), skipped.`,
    cannotExport: (file: string) =>
      `${file}: not a report, so it cannot be exported. Its front matter needs “mẫu”, “tên loại” or “tiêu đề”.`,
    noFile: 'No file given. “bao-cao-dang --help” shows the usage.',
    oneFile: '“-o” goes with a single file.',
    ontoItself: (file: string) =>
      `${file}: the Word file would replace the report itself. Choose another name with “-o”.`,
    unknownCommand: (name: string, nearest: string) =>
      `There is no command “${name}”. Did you mean “${nearest}”?`,
    unknownOption: (detail: string) =>
      `Bad option: ${detail}. “bao-cao-dang --help” shows the usage.`,
    unknownValue: (option: string, value: string, values: readonly string[]) =>
      `Unexpected “${value}” after ${option}, expected one of: ${values.join(', ')}.`,
    notFound: (file: string) => `There is no file ${file}.`,
    isFolder: (file: string) => `${file} is a folder; a file is needed.`,
    noWords: (file: string, location: string) =>
      `${file}: not checked, since the list of words that comes with the program (${location}) cannot be read. The installation lacks a file or mixes versions; please reinstall.`,
    cannotRead: (file: string) => `No permission to read ${file}.`,
    notText: (file: string) => `${file} is no UTF-8 text and cannot be read.`,
    busy: (file: string) =>
      `Cannot read ${file}: another program holds it. Close it there and try again.`,
    nameTooLong: (file: string) => `The name is too long: ${file}. Choose a shorter one.`,
    cannotWrite: (file: string) => `Cannot write ${file}: it is read-only, or its folder is.`,
    locked: (file: string) =>
      `Cannot write ${file}: it is open in Word or another program, or may not be replaced. Close it and try again.`,
    noOrdinaryFile: (file: string) => `Cannot write ${file}: it is no ordinary file.`,
    noFolder: (file: string) => `Cannot write ${file}: its folder does not exist.`,
    noSpace: (file: string) =>
      `Cannot write ${file}: the disk is full, or your share of it. The old file, if any, is whole.`,
    otherName: (name: string) => `Another name or place would do, for example: -o "${name}"`,
    failed: (file: string, detail: string) => `${file}: failed (${detail}).`,
    blocked: (file: string, count: number) =>
      `${file}: ${count} places must be dealt with before the final form. Fix those below, or use --draft for a draft, --force to export anyway.`,
    fixed: (count: number) => `fixed ${count} places`,
    wouldFix: (count: number) => `would fix ${count} places`,
    nothingToFix: 'nothing to fix safely',
    unknownTemplate: (name: string, nearest: readonly string[]) =>
      `There is no template “${name}”. Nearest: ${nearest.join(', ')}. “bao-cao-dang templates” lists them.`,
    exists: (file: string) => `${file} exists; choose another name with “-o”.`,
  },
});

export type CommandLineMessages = (typeof commandLineMessages)['vi'];
