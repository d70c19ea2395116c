import { catalogue } from './catalogue';

export const signatureMessages = catalogue({
  vi: {
    description: 'Thể thức ký: quyền hạn, chức vụ và họ tên người ký',
    noDeputy: (rights: readonly string[]) =>
      `Trong cấp ủy không ký thay (K/T): phó bí thư ký thay mặt, ghi ${either(rights, 'hoặc')} rồi đến PHÓ BÍ THƯ (HD 05, mục 7.2).`,
    missing: (rights: readonly string[]) =>
      `Bí thư, phó bí thư ký thay mặt cấp ủy: cần dòng “quyền hạn” ghi ${either(rights, 'hoặc')} (HD 05, mục 7.2).`,
    slash: (right: string) => `Quyền hạn viết liền dấu gạch chéo: “${right}” (HD 05, mục 7.2).`,
    otherBody: (authority: string, body: string) =>
      `Quyền hạn “${authority}” không khớp với cơ quan ban hành “${body}”. Xin xem lại (HD 05, mục 7.2).`,
    noStanding: (right: string) =>
      `Chi bộ không có ban thường vụ; bí thư ký “${right}” (HD 05, mục 7.2).`,
    authorityInPosition:
      'Dòng “chức vụ” chỉ ghi chức vụ; T/M, T/L, K/T ghi ở dòng “quyền hạn” (HD 05, mục 7.2).',
    ownDeputy: (post: string) =>
      `Ký thay (K/T ${post}) là cấp phó: chức vụ ghi “PHÓ ${post}”; nếu chính ${post} ký thì bỏ dòng “quyền hạn” (HD 05, mục 7.2).`,
    politicalReport:
      'Báo cáo chính trị do bí thư ký thay mặt cấp ủy. Nếu phó bí thư được giao ký thì xin bỏ qua (HD 05, mục 7.2).',
    position: (right: string) =>
      `Chức vụ không kèm tên cơ quan: chỉ ghi “${right}” (HD 05, mục 7.2).`,
    title: (right: string) =>
      `Họ tên người ký không kèm học hàm, học vị, quân hàm: “${right}” (HD 05, mục 7.2).`,
    capitals: (right: string) =>
      `Họ tên người ký viết chữ thường, in đậm: “${right}” (HD 05, mục 7.2).`,
    inBody:
      'Chữ ký ghi ở phần đầu (“quyền hạn”, “chức vụ”, “họ tên”) và được in tự động ở cuối bài; xin chuyển dòng này lên đó.',
    fix: (right: string) => `Sửa thành “${right}”`,
  },
  en: {
    description: 'Signature: authority, position and name of who signs',
    noDeputy: (rights: readonly string[]) =>
      `Nobody signs K/T in a committee: a phó bí thư signs ${either(rights, 'or')} with PHÓ BÍ THƯ below (HD 05, 7.2).`,
    missing: (rights: readonly string[]) =>
      `A bí thư or phó bí thư signs for the committee: “quyền hạn” must read ${either(rights, 'or')} (HD 05, 7.2).`,
    slash: (right: string) => `The authority has a slash without blanks: “${right}” (HD 05, 7.2).`,
    otherBody: (authority: string, body: string) =>
      `The authority “${authority}” does not fit the issuing body “${body}”. Please check (HD 05, 7.2).`,
    noStanding: (right: string) =>
      `A chi bộ has no standing board; its bí thư signs “${right}” (HD 05, 7.2).`,
    authorityInPosition:
      '“chức vụ” is the position alone; T/M, T/L, K/T belong into “quyền hạn” (HD 05, 7.2).',
    ownDeputy: (post: string) =>
      `Who signs K/T ${post} is the deputy: write “PHÓ ${post}”; if the ${post} signs, remove “quyền hạn” (HD 05, 7.2).`,
    politicalReport:
      'A political report is signed by the bí thư for the committee. If a phó bí thư was told to sign, ignore this (HD 05, 7.2).',
    position: (right: string) =>
      `The position does not name the body: write “${right}” only (HD 05, 7.2).`,
    title: (right: string) =>
      `The name has no academic or military title before it: “${right}” (HD 05, 7.2).`,
    capitals: (right: string) => `The name is in lower case and bold: “${right}” (HD 05, 7.2).`,
    inBody:
      'The signature belongs into the front matter (“quyền hạn”, “chức vụ”, “họ tên”) and prints by itself at the end; move this line there.',
    fix: (right: string) => `Change to “${right}”`,
  },
});

function either(rights: readonly string[], or: string): string {
  return rights.map((right) => `“${right}”`).join(` ${or} `);
}
