/**
 * Words that are written in two ways. One group per line, left and right in step, separated by commas.
 *
 * - `sỹ quan, bác sỹ → sĩ quan, bác sĩ`: the left way is out of use and always named.
 * - `hàng năm / hằng năm`: both are right, a document should keep to one; the rarer is named. Where both are
 *   as frequent, the left one.
 */
export const variants = `
# qui: chỉ còn trong sách cũ
qui định, qui hoạch, qui chế, qui mô, qui trình, qui luật, qui ước, qui tắc, qui phạm, nội qui, chính qui, pháp qui → quy định, quy hoạch, quy chế, quy mô, quy trình, quy luật, quy ước, quy tắc, quy phạm, nội quy, chính quy, pháp quy

# sỹ
chiến sỹ, liệt sỹ, bác sỹ, y sỹ, dược sỹ, tiến sỹ, thạc sỹ, nghệ sỹ, ca sỹ, nhạc sỹ, họa sỹ, thi sỹ, sỹ quan, hạ sỹ, thượng sỹ, trung sỹ, binh sỹ, dũng sỹ, nữ sỹ, sỹ số, nha sỹ, giáo sỹ, tu sỹ, võ sỹ, nhân sỹ → chiến sĩ, liệt sĩ, bác sĩ, y sĩ, dược sĩ, tiến sĩ, thạc sĩ, nghệ sĩ, ca sĩ, nhạc sĩ, họa sĩ, thi sĩ, sĩ quan, hạ sĩ, thượng sĩ, trung sĩ, binh sĩ, dũng sĩ, nữ sĩ, sĩ số, nha sĩ, giáo sĩ, tu sĩ, võ sĩ, nhân sĩ

# Hai cách đều đúng
hàng năm, hàng tháng, hàng quý, hàng tuần, hàng ngày / hằng năm, hằng tháng, hằng quý, hằng tuần, hằng ngày
nề nếp / nền nếp
tỉ lệ, tỉ đồng, tỉ trọng, tỉ số, tỉ giá / tỷ lệ, tỷ đồng, tỷ trọng, tỷ số, tỷ giá
kĩ thuật, kĩ năng, kĩ sư, kĩ càng / kỹ thuật, kỹ năng, kỹ sư, kỹ càng
lí luận, lí do, lí lịch, quản lí, xử lí, đại lí, hợp lí, pháp lí, đạo lí, tâm lí, nguyên lí, vật lí, địa lí / lý luận, lý do, lý lịch, quản lý, xử lý, đại lý, hợp lý, pháp lý, đạo lý, tâm lý, nguyên lý, vật lý, địa lý
nhiệm kì, định kì, thời kì, học kì, chu kì, kì họp, kì thi / nhiệm kỳ, định kỳ, thời kỳ, học kỳ, chu kỳ, kỳ họp, kỳ thi
kỉ luật, kỉ cương, kỉ niệm, thế kỉ / kỷ luật, kỷ cương, kỷ niệm, thế kỷ
hi sinh, hi vọng / hy sinh, hy vọng
mĩ thuật, thẩm mĩ / mỹ thuật, thẩm mỹ
li hôn, cự li, li khai / ly hôn, cự ly, ly khai
công ti / công ty
ôtô / ô tô
xi-măng / xi măng
cà-phê / cà phê
`;
