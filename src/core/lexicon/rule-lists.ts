/** Written by `npm run generate` from the lists in src/core/lexicon/data; do not edit. */

export const variants = `qui định, qui hoạch, qui chế, qui mô, qui trình, qui luật, qui ước, qui tắc, qui phạm, nội qui, chính qui, pháp qui → quy định, quy hoạch, quy chế, quy mô, quy trình, quy luật, quy ước, quy tắc, quy phạm, nội quy, chính quy, pháp quy
chiến sỹ, liệt sỹ, bác sỹ, y sỹ, dược sỹ, tiến sỹ, thạc sỹ, nghệ sỹ, ca sỹ, nhạc sỹ, họa sỹ, thi sỹ, sỹ quan, hạ sỹ, thượng sỹ, trung sỹ, binh sỹ, dũng sỹ, nữ sỹ, sỹ số, nha sỹ, giáo sỹ, tu sỹ, võ sỹ, nhân sỹ → chiến sĩ, liệt sĩ, bác sĩ, y sĩ, dược sĩ, tiến sĩ, thạc sĩ, nghệ sĩ, ca sĩ, nhạc sĩ, họa sĩ, thi sĩ, sĩ quan, hạ sĩ, thượng sĩ, trung sĩ, binh sĩ, dũng sĩ, nữ sĩ, sĩ số, nha sĩ, giáo sĩ, tu sĩ, võ sĩ, nhân sĩ
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
cà-phê / cà phê`;

export const coordinates = `kinh tế - xã hội ~ chủ
văn hóa - xã hội ~ chủ
chính trị - xã hội ~ chủ
xã hội - nghề nghiệp
quốc phòng - an ninh | quốc phòng, an ninh
an ninh - quốc phòng | an ninh, quốc phòng
Mác - Lênin
Mác - Lê nin | Mác - Lênin
cán bộ, đảng viên
cán bộ, công chức
công chức, viên chức
cấp ủy, chính quyền
ngành, đoàn thể
chủ trương, đường lối
đường lối, chủ trương
chủ trương, chính sách
chính sách, pháp luật
chỉ thị, nghị quyết
nghị quyết, chỉ thị
lãnh đạo, chỉ đạo
kiểm tra, giám sát
thanh tra, kiểm tra
khen thưởng, kỷ luật
thi đua, khen thưởng
kỷ luật, kỷ cương
kỷ cương, kỷ luật
quy hoạch, đào tạo
đào tạo, bồi dưỡng
đánh giá, xếp loại
học tập, quán triệt
nghiên cứu, học tập
học tập, rèn luyện
tu dưỡng, rèn luyện
đoàn kết, thống nhất
đạo đức, lối sống
đạo đức, phong cách ~ làm
tinh thần, thái độ
tâm tư, nguyện vọng
hạn chế, khuyết điểm
tồn tại, hạn chế
khó khăn, vướng mắc
khó khăn, hạn chế
thuận lợi, khó khăn
ưu điểm, khuyết điểm
chức năng, nhiệm vụ
nhiệm vụ, quyền hạn
nhiệm vụ, giải pháp
mục tiêu, nhiệm vụ
phương hướng, nhiệm vụ
củng cố, kiện toàn
khiếu nại, tố cáo
tham nhũng, lãng phí
lãng phí, tiêu cực
tham nhũng, tiêu cực
phòng, chống
tuyên truyền, phổ biến
tuyên truyền, vận động
văn nghệ, thể dục
y tế, giáo dục
trồng trọt, chăn nuôi`;

export const knownAbbreviations = `TW TU HU ĐU BCH BTV BTC BTG BCT BBT UBKT BCHTW BTVTU ĐCSVN CNXH XHCN CHXHCN CHXHCNVN LLCT ĐVTN ĐV
UBND HĐND UBMTTQ MTTQ MTTQVN UBTVQH ĐBQH QH CP TTg NĐ QĐ TT CT NQ KL BC KH TB CV HD CTr QĐND CAND TNCS
TNCSHCM LHPN HLHPN CCB HCCB LĐLĐ TLĐ HND CTĐ LLVT QPAN ANTT ANQP QPTD ANND ANCT TTATXH QS CA BCHQS BHXH BHYT
BHTN VKSND TAND THADS PCCC PCCCCH PCTN PCTT TKCN
THPT THCS TH MN GDĐT GDTX GDNN CĐ ĐH THCN PTDTNT PTCS VHTT TDTT VHVN KHCN KHKT CNTT CNH HĐH CNXD TTCN NTM
OCOP HTX DN TNHH MTV CP XNK NHNN NHCSXH NSNN GDP GRDP FDI ODA PCI VAT WTO ASEAN APEC EU UNESCO UNICEF WHO UN
HIV AIDS COVID SARS HSSV GV HS SV NCKH KT XH AN QP KTXH VHXH VSATTP ATTP ATGT ATVSLĐ DTTS KHHGĐ DSKHHGĐ BVTV
GPMB QSDĐ GCN XDCB NNPTNT PTNT TNMT TNHS DVC DVCTT CCHC TTHC CBCC CBCCVC CBVC TĐKT KT VN VNĐ USD
AI IT ID VS PDF USB SMS QR GPS GIS CCCD CMND VNEID SĐT KM HA KWH MW ISO LED
TP TX TT TDP KDC TPHCM HCM GS TS PGS THS BS KS CN BSCK NSND NSƯT NGND NGƯT`;

export const levels = `Trung ương
Tỉnh ủy
Thành ủy
Huyện ủy
Quận ủy
Thị ủy
Đảng ủy`;

export const names = `Bộ Chính trị
Ban Bí thư
! Đảng Cộng sản Việt Nam
! Điều lệ Đảng ~ bộ
! Đại hội Đảng toàn quốc
! Đại hội đại biểu toàn quốc lần thứ
Ban Chấp hành
Ban Chấp hành Trung ương
Ban Chấp hành Đảng bộ
Trung ương Đảng
Cương lĩnh
Ban Thường vụ
Ban Thường vụ <cấp>
Ủy ban Kiểm tra <cấp>
Ban Tổ chức <cấp>
Ban Tuyên giáo <cấp>
Ban Tuyên giáo và Dân vận <cấp>
Ban Dân vận <cấp>
Ban Nội chính <cấp>
Ban Xây dựng Đảng
Hội đồng Lý luận Trung ương
Văn phòng <cấp>
Bí thư <cấp>
Đại hội Đảng bộ ~ các cơ trực
Huy hiệu Đảng
! xây dựng Đảng ~ bộ ủy viên đoàn cộng
! chỉnh đốn Đảng ~ bộ ủy viên
! ra khỏi Đảng ~ bộ ủy viên
! của Đảng ~ bộ ủy viên đoàn phí tịch cầm chính phái đối cộng khác
! vào Đảng ~ bộ ủy viên đoàn
! trong Đảng ~ bộ ủy viên đoàn phái
! Đảng ta
! Đảng và Nhà nước
! Đảng, Nhà nước ~ và
! chính sách, pháp luật của Nhà nước
! pháp luật của Nhà nước
! chính sách của Nhà nước
tổ chức đảng ~ bộ ủy viên đoàn cộng ta
tổ chức cơ sở đảng ~ bộ ủy viên đoàn cộng
sinh hoạt đảng ~ bộ ủy viên đoàn
công tác đảng ~ bộ ủy viên đoàn
cấp ủy đảng ~ bộ ủy viên đoàn
kỷ luật đảng ~ bộ ủy viên đoàn
chi bộ đảng ~ bộ ủy viên
đảng phí
! Mặt trận Tổ quốc
Ủy ban Mặt trận Tổ quốc
Hội Cựu chiến binh
Hội Nông dân
Hội Liên hiệp Phụ nữ
Hội Chữ thập đỏ
Đoàn Thanh niên Cộng sản Hồ Chí Minh
Hội Liên hiệp Thanh niên
Hội Người cao tuổi
Liên đoàn Lao động
Quốc hội
Chính phủ
Nhà nước
Bộ Quốc phòng
Bộ Công an
Bộ Nội vụ
Bộ Tài chính
Bộ Y tế
Bộ Ngoại giao
Bộ Nông nghiệp và Môi trường
Bộ Dân tộc và Tôn giáo
Bộ Văn hóa, Thể thao và Du lịch
Bộ Tư pháp
Bộ Công Thương
Bộ Giáo dục và Đào tạo
Bộ Khoa học và Công nghệ
! Việt Nam
! Hồ Chí Minh
Bác Hồ
! Thiên Chúa giáo
đạo Tin Lành
Cách mạng Tháng Tám
chủ nghĩa Mác
Đảng ủy
Đảng bộ
Chi bộ
Chi ủy
Cấp ủy
Tỉnh ủy
Thành ủy
Huyện ủy
Quận ủy
Thị ủy
Bí thư
Chủ tịch
Ủy ban
Hội đồng
Trung ương
Nghị quyết
Chỉ thị
Kết luận
Quy định
Quyết định
Hướng dẫn
Kế hoạch
Báo cáo
Thông báo`;

export const commonNouns = `đảng viên
cấp ủy
cấp ủy viên
chi ủy viên`;

export const documentTypes = `nghị quyết
chỉ thị
kết luận
quy định
quyết định
hướng dẫn
kế hoạch
chương trình
thông báo
thông tri
thông tư
nghị định
công văn
đề án
quy chế`;

export const clauseOpeners = `đồng thời
định kỳ
tuy nhiên
ngoài ra
bên cạnh đó
do đó
do vậy
vì vậy
trong đó
trong khi
qua đó
từ đó
nhất là
đặc biệt
mặc dù
hiện nay
đến nay
hằng năm
hàng năm
hằng tháng
hàng tháng
hằng quý
hàng quý
các
những
và
nhưng
hoặc
song
đã
đang
sẽ
cần
không
chưa
được
bị
do
vì
nếu
khi
nhằm
để
cũng như
góp phần
-----
trước
trong
ngoài
từ
qua
với
trên
theo
một số
nhiều
mọi
mỗi
việc
thường xuyên
kịp thời
chủ động
tích cực
tăng cường
thực hiện
chỉ đạo
nâng cao
đẩy mạnh
phát huy
tiếp tục
phối hợp
quan tâm
chú trọng
tập trung
triển khai
quán triệt
bảo đảm
đảm bảo
giữ vững
củng cố
hoàn thành
rà soát
xử lý
giải quyết
vận động
duy trì
khắc phục
phấn đấu
tạo điều kiện
tình hình
chất lượng
tỷ lệ
kết quả
đời sống
bồi dưỡng
đào tạo
phân công
nghiêm túc
xác định
khuyến khích`;
