import { catalogue } from './catalogue';

/** Who speaks, in the list of problems. */
export const diagnosticSource = 'Báo cáo Đảng';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** What the editor says beside the findings. */
export const editorMessages = catalogue({
  vi: {
    noReport:
      'Tệp đang mở không phải báo cáo. Xin mở một báo cáo, hoặc dùng lệnh “Báo cáo: Tạo báo cáo mới”.',
    noBlank: 'Báo cáo không còn chỗ trống nào.',
    ignoreHere: 'Bỏ qua chỗ này',
    ruleOff: (rule: string) => `Tắt quy tắc “${rule}” cho cả đơn vị (ghi vào bao-cao.yaml)`,
    ruleOffForMe: (rule: string) => `Tắt quy tắc “${rule}” trong VS Code của tôi`,
    dictionary: {
      own: (word: string) => `Thêm “${word}” vào từ điển của tôi`,
      unit: (word: string) => `Thêm “${word}” vào từ điển của đơn vị (bao-cao.yaml)`,
      file: (word: string) => `Thêm “${word}” vào từ điển của tệp này`,
      cannotEdit:
        'Mục “từ điển” trong bao-cao.yaml chưa đúng dạng nên không tự ghi vào được. Xin sửa mục đó trước.',
    },
    cannotEditSettings:
      'Mục “quy tắc” trong bao-cao.yaml chưa đúng dạng nên không tự ghi vào được. Xin sửa mục đó trước.',
    fixAll: 'Sửa tất cả lỗi chắc chắn',
    fixedAll: (count: number) => `Đã sửa ${count} chỗ. Bấm Ctrl+Z một lần để trở lại như trước.`,
    nothingToFix: 'Không có lỗi nào sửa chắc chắn được.',
    status: {
      name: 'Báo cáo: chỗ trống và mục thiếu',
      text: (blanks: number, sections: number) =>
        blanks + sections === 0
          ? '$(check) Đã điền đủ'
          : [
              ...(blanks > 0 ? [`${blanks} chỗ trống`] : []),
              ...(sections > 0 ? [`${sections} mục thiếu`] : []),
            ].join(' · '),
      label: (blanks: number, sections: number) =>
        `Báo cáo còn ${blanks} chỗ trống và thiếu ${sections} mục. Bấm để xem danh sách.`,
      tooltip: 'Bấm để xem danh sách chỗ trống và mục thiếu',
    },
    points: {
      placeholder: 'Chọn một chỗ để chuyển đến',
      none: 'Báo cáo không còn chỗ trống, không thiếu mục nào',
      blanks: 'Chỗ trống',
      sections: 'Mục thiếu',
      others: 'Lỗi khác',
      line: (line: number) => `Dòng ${line}`,
    },
    understood: 'Đã rõ',
    noWords:
      'Không đọc được danh sách từ đi kèm (lexicon/words.json) nên chưa kiểm tra chính tả; các kiểm tra khác vẫn chạy. Xin cài lại phần mở rộng “Báo cáo Đảng” rồi mở lại cửa sổ.',
    incomplete: (file: string) =>
      `bản cài đặt thiếu tệp ${file} hoặc tệp ấy đã hỏng. Xin cài lại phần mở rộng “Báo cáo Đảng” rồi mở lại cửa sổ.`,
    newReport: {
      placeholder: 'Chọn loại báo cáo',
      whichFolder: 'Báo cáo mới thuộc thư mục nào?',
      none: 'Không đọc được mẫu báo cáo nào. Xin cài lại phần mở rộng.',
    },
    sections: {
      placeholder: 'Chọn mục để chèn; mục còn thiếu xếp trước',
      noTemplate:
        'Chưa biết báo cáo theo mẫu nào. Xin ghi tên mẫu vào dòng “mẫu” ở đầu tệp, hoặc dùng lệnh “Báo cáo: Tạo báo cáo mới”.',
      missing: 'còn thiếu',
      present: 'đã có',
      optional: 'không bắt buộc',
      missingGroup: 'Mục còn thiếu',
      optionalGroup: 'Mục không bắt buộc, chưa có',
      presentGroup: 'Mục đã có',
      or: (heading: string) => `hoặc ${heading}`,
      after: (title: string) => `sau mục “${title}”`,
    },
    gate: {
      message: (count: number) => `Báo cáo còn ${count} chỗ chưa điền hoặc có lỗi.`,
      more: (count: number) => `… và ${count} chỗ khác`,
      show: 'Xem chỗ trống',
      draft: 'Xuất bản nháp',
      anyway: 'Vẫn xuất',
      cancel: 'Hủy',
    },
    overwrite: {
      message: (name: string) => `Ghi đè lên ${name}?`,
      detail:
        'Tệp này đã được sửa ngoài, hoặc không phải bản xuất gần nhất từ đây. Nếu ghi đè, nội dung hiện có trong tệp sẽ mất.',
      replace: 'Ghi đè',
      otherName: 'Lưu tên khác',
      cancel: 'Hủy',
    },
    saveDialog: { title: 'Xuất ra Word', save: 'Xuất', wordFiles: 'Tệp Word' },
    exporting: (name: string) => `Đang xuất ${name}`,
    exported: (name: string) => `Đã xuất ${name}.`,
    exportedDraft: (name: string) => `Đã xuất bản nháp ${name}; các chỗ chưa xong được đánh dấu.`,
    locked: (name: string) =>
      `Không ghi được ${name}: tệp đang mở trong Word hoặc chương trình khác, hoặc không được phép ghi. Xin đóng tệp rồi xuất lại, hoặc lưu tên khác.`,
    full: (name: string) =>
      `Không ghi được ${name}: ổ đĩa đã đầy. Tệp cũ (nếu có) còn nguyên. Xin giải phóng chỗ rồi xuất lại, hoặc lưu nơi khác.`,
    nameTooLong: (name: string) => `Không ghi được ${name}: tên tệp quá dài. Xin lưu tên khác.`,
    notExported: (name: string, reason: string) => `Không xuất được ${name} (${reason}).`,
    afterExport: { openFile: 'Mở tệp', openFolder: 'Mở thư mục', download: 'Tải về máy' },
  },
  en: {
    noReport:
      'The open file is no report. Open one, or use the command “Báo cáo: Tạo báo cáo mới” to start one.',
    noBlank: 'No blanks are left in this report.',
    ignoreHere: 'Ignore here',
    ruleOff: (rule: string) => `Turn rule “${rule}” off for the unit (in bao-cao.yaml)`,
    ruleOffForMe: (rule: string) => `Turn rule “${rule}” off in my VS Code`,
    dictionary: {
      own: (word: string) => `Add “${word}” to my dictionary`,
      unit: (word: string) => `Add “${word}” to the unit’s dictionary (bao-cao.yaml)`,
      file: (word: string) => `Add “${word}” to the dictionary of this file`,
      cannotEdit:
        '“từ điển” in bao-cao.yaml is not a list of words, so nothing can be added to it. Correct it first.',
    },
    cannotEditSettings:
      '“quy tắc” in bao-cao.yaml is not a list of rules, so nothing can be added to it. Correct it first.',
    fixAll: 'Apply all safe fixes',
    fixedAll: (count: number) =>
      `Fixed ${counted(count, 'place', 'places')}. Press Ctrl+Z once to go back.`,
    nothingToFix: 'There is nothing to fix safely.',
    status: {
      name: 'Report: blanks and missing sections',
      text: (blanks: number, sections: number) =>
        blanks + sections === 0
          ? '$(check) Filled in'
          : [
              ...(blanks > 0 ? [counted(blanks, 'blank', 'blanks')] : []),
              ...(sections > 0 ? [counted(sections, 'missing section', 'missing sections')] : []),
            ].join(' · '),
      label: (blanks: number, sections: number) =>
        `The report has ${counted(blanks, 'blank', 'blanks')} and lacks ${counted(sections, 'section', 'sections')}. Click for the list.`,
      tooltip: 'Click for the list of blanks and missing sections',
    },
    points: {
      placeholder: 'Choose a place to go to',
      none: 'No blanks are left and no section is missing',
      blanks: 'Blanks',
      sections: 'Missing sections',
      others: 'Other errors',
      line: (line: number) => `Line ${line}`,
    },
    understood: 'OK',
    noWords:
      'The list of words that comes with the extension (lexicon/words.json) cannot be read, so spelling is not checked; all other checks go on. Please reinstall the extension “Báo cáo Đảng” and reload the window.',
    incomplete: (file: string) =>
      `the installation lacks the file ${file}, or it is damaged. Please reinstall the extension “Báo cáo Đảng” and reload the window.`,
    newReport: {
      placeholder: 'Choose the type of report',
      whichFolder: 'To which folder does the new report belong?',
      none: 'No template can be read. Please reinstall the extension.',
    },
    sections: {
      placeholder: 'Choose a section to insert; missing ones come first',
      noTemplate:
        'It is not known which template this report follows. Name it in the line “mẫu” at the top, or start with “Báo cáo: Tạo báo cáo mới”.',
      missing: 'missing',
      present: 'present',
      optional: 'optional',
      missingGroup: 'Missing sections',
      optionalGroup: 'Optional sections, absent',
      presentGroup: 'Sections already there',
      or: (heading: string) => `or ${heading}`,
      after: (title: string) => `behind “${title}”`,
    },
    gate: {
      message: (count: number) => `The report has ${counted(count, 'open point', 'open points')}.`,
      more: (count: number) => `… and ${count} more`,
      show: 'Show blanks',
      draft: 'Export draft',
      anyway: 'Export anyway',
      cancel: 'Cancel',
    },
    overwrite: {
      message: (name: string) => `Overwrite ${name}?`,
      detail:
        'This file was changed elsewhere, or is not the last export from here. Overwriting loses what it holds now.',
      replace: 'Overwrite',
      otherName: 'Save under another name',
      cancel: 'Cancel',
    },
    saveDialog: { title: 'Export to Word', save: 'Export', wordFiles: 'Word files' },
    exporting: (name: string) => `Exporting ${name}`,
    exported: (name: string) => `Exported ${name}.`,
    exportedDraft: (name: string) => `Exported the draft ${name}; open points are marked in it.`,
    locked: (name: string) =>
      `Cannot write ${name}: it is open in Word or another program, or writing is not allowed. Close it and export again, or save under another name.`,
    full: (name: string) =>
      `Cannot write ${name}: the disk is full. The old file, if any, is whole. Make room and export again, or save elsewhere.`,
    nameTooLong: (name: string) =>
      `Cannot write ${name}: the name is too long. Save under another name.`,
    notExported: (name: string, reason: string) => `Could not export ${name} (${reason}).`,
    afterExport: { openFile: 'Open file', openFolder: 'Open folder', download: 'Download' },
  },
});
