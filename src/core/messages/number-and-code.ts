import { catalogue } from './catalogue';

export const numberAndCodeMessages = catalogue({
  vi: {
    description:
      'Số, ký hiệu và tên cơ quan ở phần đầu không khớp với nhau hoặc không đúng thể thức',
    type: (documentType: string, code: string, right: string) =>
      `Ký hiệu “${code}” không khớp với tên loại “${documentType}”: xin viết “${right}” (HD 05, phần số và ký hiệu).`,
    issuer: (body: string, code: string, right: string) =>
      `Ký hiệu “${code}” không khớp với cơ quan ban hành “${body}”: xin viết “${right}” (HD 05, phần số và ký hiệu).`,
    congress: (right: string) =>
      `Báo cáo trình đại hội là văn bản của cấp ủy, mang ký hiệu “${right}”, không dùng “ĐH” (HD 05, phần số và ký hiệu).`,
    unknown: (code: string) =>
      `Ký hiệu cơ quan “${code}” không có trong hướng dẫn. Nếu đơn vị dùng ký hiệu riêng thì xin bỏ qua.`,
    form: (right: string) =>
      `Ký hiệu viết liền, tên loại trước, gạch chéo, rồi đến cơ quan: “${right}” (HD 05, Phụ lục 2).`,
    figureInCode: (code: string) =>
      `Số văn bản ghi ở dòng “số”; dòng “ký hiệu” chỉ ghi “${code}”, nếu không khi in sẽ có hai số.`,
    codeInNumber: (figure: string) =>
      `Dòng “số” chỉ ghi chữ số: “${figure}”. Ký hiệu ghi ở dòng “ký hiệu”; số văn bản của Đảng không kèm năm (HD 05, phần số và ký hiệu).`,
    wordInNumber: (figure: string) =>
      `Dòng “số” chỉ ghi chữ số: “${figure}”; chữ “Số” được in tự động, nếu không khi in sẽ có hai lần.`,
    sameBody: (body: string) =>
      `“${body}” và cơ quan ban hành là một nơi; dòng trên ghi tên đảng bộ cấp trên trực tiếp (HD 05, Phụ lục 2).`,
    organisationIssues: (right: string) =>
      `Cơ quan ban hành là cấp ủy, không phải đảng bộ: “${right}” (HD 05, Phụ lục 2).`,
    standingIssues: (right: string) =>
      `Văn bản của ban thường vụ, ban chấp hành vẫn mang tên cấp ủy: “${right}” (HD 05, Phụ lục 2).`,
    stateIssues: (body: string) =>
      `“${body}” là cơ quan nhà nước. Văn bản của Đảng do cấp ủy hoặc chi bộ ban hành (HD 05, Phụ lục 2).`,
    parentCommittee: (right: string) =>
      `Dòng trên ghi tên đảng bộ cấp trên: “${right}”; chỉ ban tham mưu mới ghi tên cấp ủy (HD 05, Phụ lục 2).`,
    parentOrganisation: (right: string) =>
      `Ban tham mưu của cấp ủy ghi tên cấp ủy ở dòng trên: “${right}” (HD 05, Phụ lục 2).`,
    parentOfProvince:
      'Văn bản của tỉnh ủy chỉ có một dòng tên cơ quan, không ghi cơ quan cấp trên (HD 05, Phụ lục 2).',
    parentState: (body: string) =>
      `“${body}” là cơ quan nhà nước; dòng này ghi tên đảng bộ cấp trên (HD 05, Phụ lục 2).`,
    partyName:
      '“ĐẢNG CỘNG SẢN VIỆT NAM” được in tự động ở bên phải, xin bỏ khỏi dòng này (HD 05, Phụ lục 2).',
    fix: (right: string) => `Sửa thành “${right}”`,
  },
  en: {
    description: 'Number, code and names in the header that do not fit each other or the norm',
    type: (documentType: string, code: string, right: string) =>
      `The code “${code}” does not fit the type “${documentType}”: write “${right}” (HD 05, number and code).`,
    issuer: (body: string, code: string, right: string) =>
      `The code “${code}” does not fit the issuing body “${body}”: write “${right}” (HD 05, number and code).`,
    congress: (right: string) =>
      `A report to a congress is a document of the committee: “${right}”, not “ĐH” (HD 05, number and code).`,
    unknown: (code: string) =>
      `The norm has no code “${code}”. If your unit has a code of its own, ignore this.`,
    form: (right: string) =>
      `A code has the type, a slash and the body, without blanks: “${right}” (HD 05, annex 2).`,
    figureInCode: (code: string) =>
      `The number belongs into “số”; “ký hiệu” reads “${code}” only, or two numbers are printed.`,
    codeInNumber: (figure: string) =>
      `“số” has figures only: “${figure}”. The code belongs into “ký hiệu”, and Party numbers have no year (HD 05, number and code).`,
    wordInNumber: (figure: string) =>
      `“số” has figures only: “${figure}”; the word “Số” prints by itself, or it is printed twice.`,
    sameBody: (body: string) =>
      `“${body}” is the issuing body itself; the upper line names the higher đảng bộ (HD 05, annex 2).`,
    organisationIssues: (right: string) =>
      `The committee issues documents, not the đảng bộ: “${right}” (HD 05, annex 2).`,
    standingIssues: (right: string) =>
      `Documents of the standing or executive board bear the committee’s name: “${right}” (HD 05, annex 2).`,
    stateIssues: (body: string) =>
      `“${body}” is a body of the State. Party documents are issued by a committee or a chi bộ (HD 05, annex 2).`,
    parentCommittee: (right: string) =>
      `The upper line names the higher đảng bộ: “${right}”; only advisory boards name a committee (HD 05, annex 2).`,
    parentOrganisation: (right: string) =>
      `A board of a committee names that committee above: “${right}” (HD 05, annex 2).`,
    parentOfProvince:
      'A provincial committee has one line only, without a higher body (HD 05, annex 2).',
    parentState: (body: string) =>
      `“${body}” is a body of the State; this line names the higher đảng bộ (HD 05, annex 2).`,
    partyName:
      '“ĐẢNG CỘNG SẢN VIỆT NAM” prints by itself on the right; remove it from this line (HD 05, annex 2).',
    fix: (right: string) => `Change to “${right}”`,
  },
});
