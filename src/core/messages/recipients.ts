import { catalogue } from './catalogue';

export const recipientsMessages = catalogue({
  vi: {
    description: 'Nơi nhận: dòng lưu ở cuối, không trùng, không có mục của công văn',
    noArchive: (right: string) =>
      `Nơi nhận thiếu dòng lưu; dòng cuối ghi “${right}” (HD 05, mục 9.2).`,
    archiveLast: 'Dòng lưu đứng cuối cùng trong nơi nhận (HD 05, mục 9.2).',
    twoArchives: 'Nơi nhận chỉ có một dòng lưu, ở cuối. Xin bỏ bớt một dòng (HD 05, mục 9.2).',
    otherArchive: (right: string) =>
      `Văn bản lưu ở cơ quan ban hành: “${right}”. Xin xem lại (HD 05, mục 9.2).`,
    twice: (name: string) => `“${name}” được ghi hai lần trong nơi nhận.`,
    asAddressed:
      'Báo cáo không có “Kính gửi” nên không ghi “Như kính gửi”; xin ghi tên nơi nhận (HD 05, mục 9.2).',
    inBody:
      'Nơi nhận ghi ở phần đầu (“nơi nhận”) và được in tự động ở cuối bài; xin chuyển các dòng này lên đó.',
    addLine: (right: string) => `Thêm dòng “${right}”`,
    fix: (right: string) => `Sửa thành “${right}”`,
  },
  en: {
    description:
      'Recipients: archive line at the end, nobody twice, nothing that belongs to letters',
    noArchive: (right: string) =>
      `The recipients lack the archive line; the last one reads “${right}” (HD 05, 9.2).`,
    archiveLast: 'The archive line stands last among the recipients (HD 05, 9.2).',
    twoArchives: 'There is one archive line, the last. Remove the other (HD 05, 9.2).',
    otherArchive: (right: string) =>
      `A document is kept by the body that issues it: “${right}”. Please check (HD 05, 9.2).`,
    twice: (name: string) => `“${name}” stands twice among the recipients.`,
    asAddressed:
      'A report has no “Kính gửi”, so “Như kính gửi” names nobody: write who receives it (HD 05, 9.2).',
    inBody:
      'Recipients belong into the front matter (“nơi nhận”) and print by themselves at the end; move these lines there.',
    addLine: (right: string) => `Add the line “${right}”`,
    fix: (right: string) => `Change to “${right}”`,
  },
});
