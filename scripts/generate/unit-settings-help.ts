import type { settingsKeys } from '../../src/core/settings/unit-settings';
import { defaultTemplateFolder } from '../../src/core/settings/unit-settings';

export type SettingsKey = (typeof settingsKeys)[number];

/** What the keys of `bao-cao.yaml` are for, as reference docs and the JSON schema say it. */
export const unitSettingsHelp: Readonly<Record<SettingsKey, string>> = {
  'đơn vị':
    'Phần khai báo chung của đơn vị. Báo cáo không ghi khóa nào thì lấy khóa đó ở đây; báo cáo có ghi thì dùng trọn giá trị trong báo cáo.',
  'quy tắc':
    'Mức của từng quy tắc kiểm tra: error (lỗi), warning (cảnh báo), info (thông tin), hint (gợi ý) hoặc off (tắt).',
  'từ điển':
    'Những từ của đơn vị được coi là đúng: tên riêng, tiếng nước ngoài, chữ viết tắt không cần giới thiệu.',
  'kiểu đặt dấu':
    'Cách đặt dấu thanh ở vần oa, oe, uy: mới (hòa, khỏe, ủy), cũ (hoà, khoẻ, uỷ) hoặc nhất quán (kiểu nào cũng được, miễn cả văn bản theo một kiểu). Không ghi thì là nhất quán.',
  'thư mục mẫu': `Thư mục chứa mẫu riêng của đơn vị, tính từ nơi đặt tệp này. Không ghi thì dùng “${defaultTemplateFolder}”.`,
  'thể thức':
    'Những chỗ đơn vị trình bày khác thể thức có sẵn, ghi dưới tên thể thức (hd05, hd36). Xem bảng “Trình bày riêng của đơn vị”.',
  'ngôn ngữ': 'Ngôn ngữ của thông báo: vi (tiếng Việt) hoặc en (tiếng Anh).',
};
