/** Words of two syllables that stand in names of bodies, congresses and titles: no line ends inside them. */
const compounds = new Set(
  [
    'an ninh|an toàn|bảo đảm|ban chấp|bền vững|bệnh viện|bí thư|cán bộ|cải cách|cấp ủy|chấp hành|chi bộ',
    'chỉnh đốn|chính phủ|chính quyền|chính trị|chủ nghĩa|công an|công đoàn|công nghệ|công tác|công ty',
    'cổ phần|cơ quan|cơ sở|dân chủ|dân tộc|doanh nghiệp|đa khoa|đại biểu|đại diện|đại hội|đại học',
    'đảng bộ|đảng ủy|đảng viên|đào tạo|đặc khu|đề án|địa phương|đội ngũ|đoàn kết|đoàn thể|đô thị',
    'quan đảng|đơn vị|giai đoạn|giám sát|giáo dục|hạn chế|hành chính|hệ thống|hiệu quả|hoàn thành|hoạt động',
    'hội đại|hội đồng|khoa học|khu vực|kế hoạch|kết luận|kết quả|kiểm tra|kinh tế|kỷ cương|kỷ luật|kỷ niệm',
    'lãnh đạo|lý luận|mặt trận|nâng cao|năng lực|nghị quyết|nghiệp vụ|ngoại ngữ|nhà nước|nhân dân',
    'nhiệm kỳ|nhiệm vụ|nông dân|nông nghiệp|nông thôn|ngân hàng|phát huy|phát triển|phấn đấu|phòng chống',
    'phong trào|phổ thông|phụ nữ|phương hướng|quân sự|quản lý|quốc hội|quốc phòng|quy chế|quy định',
    'sản xuất|sinh hoạt|sự nghiệp|sức khỏe|tăng cường|tập đoàn|thành lập|thành phố|thanh niên|thanh tra',
    'thi đua|thông tin|thời kỳ|thực hiện|thực trạng|thương mại|thường trực|thường vụ|tổ chức|tổ quốc',
    'tổng cục|tổng công|tổng kết|trách nhiệm|trong sạch|trung cấp|trung học|trung tâm|trung ương',
    'truyền thống|trường học|tuyên giáo|tư pháp|tư tưởng|văn hóa|văn minh|văn phòng|vận động|vững mạnh',
    'xã hội|xây dựng|y tế|ủy ban|ủy viên|đổi mới|sáng tạo|hiện đại|thân thiện|chuyển đổi',
  ].flatMap((line) => line.split('|')),
);

const noBreakBlank = '\u00A0';

/** No line ends inside a compound word of the text; it stays as long as it was. */
export function glueCompounds(text: string): string {
  const words = text.split(' ');
  return words
    .map((word, index) => {
      const next = words[index + 1];
      if (next === undefined) return word;
      return word + (isCompound(word, next) ? noBreakBlank : ' ');
    })
    .join('');
}

function isCompound(before: string, after: string): boolean {
  const next = after.replace(/(?<![;,:.])[;,:.]+$/, '');
  return compounds.has(`${before} ${next}`.toLowerCase());
}

const insideCompound = 0.7;
const insideSentence = 0.06;

/**
 * How bad a line end between two words is: 0 after a punctuation mark or at the end of the text, most inside a
 * compound word. 1 is as bad as an empty line.
 */
export function breakPenalty(before: string, after: string | undefined): number {
  if (after === undefined || /[;,:.]$/.test(before)) return 0;
  return isCompound(before, after) ? insideCompound : insideSentence;
}
