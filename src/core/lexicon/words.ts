/**
 * Words of one syllable. A pair of them is no compound by itself: “ảnh” and “hướng” can meet by chance,
 * “phấn” and “dấu” cannot. To add one, write it into the line where it belongs.
 */

/** Words that bind sentences together and can stand beside nearly any other. */
export const functionWords = `
# giới từ, liên từ
và của các cho với để trong ngoài trên dưới từ đến tại ở về theo do bởi vì nên mà thì là nếu khi lúc như hoặc hay
còn song nhưng tuy dù rằng bằng qua giữa sau trước cùng đối thông nhờ vào ra lên xuống sang
# phó từ, trợ từ, lượng từ
đã đang sẽ sắp vừa mới từng chưa không chẳng được bị phải cần nên có cũng đều vẫn lại rất quá lắm hơn nhất càng chỉ
những mọi mỗi một hai ba bốn năm sáu bảy tám chín mười vài nhiều ít đủ cả toàn tất này kia đó đây ấy nọ nào gì ai đâu
sao thế vậy rồi nữa ngay luôn mãi thật đúng tự nhau mình họ ta tôi nó ông bà anh chị em cái con chiếc việc sự cuộc nỗi
niềm người nơi chỗ lần lượt đợt kỳ ngày tháng quý tuần hàng hằng giờ phút số thứ cấp phần mức hết xong thêm chứ đừng hãy
`;

/** Verbs, nouns and adjectives that are often used alone. */
export const freeWords = `
# động từ
làm đi đứng ngồi nằm ăn uống nói nghe nhìn thấy xem đọc viết học dạy hỏi đáp trả gửi nhận giao đưa đem mang lấy giữ bỏ
cất đặt để treo dựng xây sửa chữa đổi thay mua bán vay mượn nợ nộp thu chi góp giúp đỡ nuôi trồng cày cấy gieo gặt hái
chăn thả đánh bắt giết đốt cháy nấu may giặt quét dọn rửa lau đào lấp san đắp mở đóng khóa gọi kêu hát múa chơi đùa
chạy nhảy bơi lội bay rơi ngã đổ vỡ gãy hỏng mất còn tìm gặp đón tiễn mời thăm dự họp bàn bầu cử chọn xét duyệt ký
ban cấm phạt thưởng khen chê trách mắng dặn nhắc bảo khuyên dạy rèn luyện thi chấm đỗ trượt thắng thua đạt vượt tăng
giảm nâng hạ kéo đẩy nén ép buộc trói cắt chia ghép nối gắn tách gom nhặt nghỉ ngủ thức dậy sống chết sinh đẻ lớn
yêu ghét thương nhớ quên mong chờ đợi muốn thích sợ lo tin ngờ biết hiểu nghĩ tính đếm đo cân kiểm tra rà soát bám sát
nắm bắt nêu chỉ gương lập gây tạo lãnh xin thưa trình chuyển dời rời bước vào tới lui quay trở nổ phát sinh xảy phòng
chống ngăn chặn lùi xử coi trông giám quản dùng thuê khoán thầu chịu hưởng nhường giành chiếm hứa quyết định
đầu đuổi leo trèo nhổ tỉa bón tưới phun xịt cứu chữa ghi chép in sao gõ cài tải lưu xóa cấu đăng
# danh từ
nhà cửa đường phố làng xóm thôn bản xã huyện tỉnh nước đất ruộng vườn ao hồ sông suối biển đảo núi rừng đồi cầu cống đê
kênh mương chợ trường lớp trạm trại xưởng máy xe tàu thuyền cây hoa quả lá cành rễ hạt lúa ngô khoai sắn đậu lạc mía chè
cà phê tiêu cao su gạo cơm thịt cá tôm trứng sữa rau trâu bò lợn gà vịt dê bàn ghế giường tủ sách vở bút giấy tờ thư
đơn tiền vốn lãi lỗ thuế phí giá lương thưởng công sức lực tay chân mắt tai miệng đầu mặt lòng dạ máu xương thân
dân bộ đội lính cán quan thầy cô trò cha mẹ vợ chồng trai gái trẻ già bạn giặc địch đảng đoàn hội tổ ban phòng khoa viện
đội nhóm khối ngành nghề điểm tuyến vùng miền khu cụm mùa vụ năm đời tuổi sáng trưa chiều tối đêm nắng mưa gió bão lũ
trời trăng sao đèn điện lửa than dầu khí vàng bạc sắt thép đá cát sỏi gạch ngói xi vôi gỗ tre nứa vải áo quần mũ giày
chuột mèo chó ngựa ong bướm chim sâu hổ voi khỉ thuốc bệnh dịch án tội luật lệ phép quyền nghĩa tình lý trí tài đức tên họ chữ câu lời tiếng bài văn thơ nhạc tranh ảnh
tượng phim báo đài tin mạng cờ súng đạn bom mìn lũy hầm hào cuối bên phía hướng cạnh góc giữa nửa loại kiểu dạng hình
màu mùi vị khâu bậc hạng mối chuỗi bộ gói dự quỹ chương mục điều khoản nhánh gốc ngọn nguồn
# tính từ
tốt xấu hay dở đẹp to nhỏ lớn bé cao thấp dài ngắn rộng hẹp dày mỏng nặng nhẹ nhanh chậm mạnh yếu khỏe ốm đau giàu
nghèo no đói khó dễ đúng sai thật giả cũ mới sạch bẩn khô ướt nóng lạnh ấm mát sâu nông xa gần đông vắng đầy vơi thừa
thiếu chặt lỏng cứng mềm thẳng cong tròn vuông sáng tối đỏ xanh trắng đen tím vàng nâu chung riêng chính phụ công tư
sớm muộn lâu mau rõ mờ gọn kém giỏi khá ngoan hư hiền ác vui buồn giận mừng quý rẻ đắt bận rảnh yên loạn bền vững sát kịp
`;

/**
 * Syllables that are never a word by themselves, one slip away from a word that binds sentences: “củng” stands
 * in “củng cố” only, elsewhere “cũng” was meant.
 */
export const boundSyllables = `
# half of a few compounds
củng đả đễ cẩn vẩn sẻ vời
# spelling allows them, nobody uses them
cuá cấc vởi vỡi tróng trền trến trện dươi dười dưởi dưỡi đén đên đển đện vể vễ nển thỉ thĩ nều nểu nệu khị
nhừng nhứng nhửng nhựng giưa giửa giựa trược cừng lền lến lển lện xuổng xuỗng xuộng đạng đâng sễ vưa vứa vửa
tứng tửng tững tựng chựa khồng khộng chảng chắng phài phại cẫn đêu đếu đệu vẵn rật lẳm lặm hởn hỡn hợn cạng cằng
mội mổi nhiếu nhiểu nhiệu toãn toạn náy thễ rổi rội nưa nừa nựa ngạy luốn luổn luỗn luộn thạt thặt dúng mính mỉnh
tổi viếc sừ sữ niếm niểm ngưới ngưởi ngưỡi ngượi nợi chổ chồ chố thàng thấng tuẩn tuận hẳng hặng giỡ sồ
phằn phẩn thếm thệm đưng đửng đững
`;

/** Words used in Vietnamese texts as other languages write them. */
export const foreignWords = `
# máy tính, mạng
email website web internet online offline wifi scan file video clip audio camera logo blog zalo facebook youtube tiktok
google fanpage app apps link livestream stream chat chip robot server laptop smartphone tablet card sim code qr pdf word
excel powerpoint microsoft windows data cloud big blockchain software hacker virus fax telex photo copy photocopy
gen nano micro shan pi composite laser radar vi-rút rô-bốt tua-bin
smart ai chatgpt bot spam virtual digital number key token password user admin
# kinh tế, xã hội, thể thao
marketing logistics startup sale sales shop showroom fashion container gala festival show tour homestay resort karaoke
bar taxi bus gas ga oxy hydro vaccine vắc xin covid corona sars ebola stress sport golf tennis gym yoga marathon
team game game show online cafe coffee pizza vip hot top forum workshop seminar talk module test quiz slogan model
carton nylon ni lông bê tông panel inox gram kilogram km kg ha cm mm ml lit watt kw kwh mw gw oc ph ppm bts id
euro dollar usd vnd yen won mark franc ruble rupee baht kip riel
profile poster banner pano brochure catalogue album radio tivi tv micro mic led lcd pin ampli
marxist leninist lenin marx engels mac các mác
doping euro seagames worldcup asean wto apec fta gdp grdp fdi oda kpi ocop pci par index sipas papi dci vneid
etc vs via per by of the and for in on to all new no yes one
`;

/** Syllables that spelling allows nowhere but in names of places and peoples, written with a capital letter. */
export const nameSyllables = `
đắk đăk lắk lăk nông kông kon krông ea ia pleiku plei ku tum buôn bôn mê thuột drăng súp kar păk ana pắc pác pa páo păng
bnông gia rai jrai jarai êđê ê đê ba na bahnar xơ đăng xtiêng stiêng chơ ro mạ cơ ho k’ho cơho ra glai raglai chăm
chu ru brâu rơ măm rơmăm hrê co gié triêng khmer khơ me h’mông hmông mông pà thẻn la chí lô lô cơ tu bru vân kiều ta ôi
tà ôi mnông si la pu péo la hủ cống mảng kháng xinh mun hà nhì phù lá sán chay sán dìu giáy bố y ơ đu
sóc trăng trà vinh cà mau bạc liêu cư kuin cư m’gar jút đạ oai tẻh huoai lạc dương đam rông kbang chư prông păh pưh sê
mang yang đức cơ ayun iagrai krong pa chro rơ koong rlấp tuy song glong mil glei sa thầy đắc hà nghé tô phú thiện
mác lênin ăngghen stalin hồ xtalin xô-viết xô viết nga pháp đức ý mỹ anh úc séc hung bun-ga-ri lào campuchia thái
xingapo singapore malaysia indonesia philippin philippines myanmar brunei nhật hàn ấn pakistan israel iran irắc cuba
matxcơva moscow paris london oasinhtơn washington genève giơnevơ vécxai pari luân đôn béclin berlin niu-oóc new york
tôkyô tokyo bắc kinh thượng hải hồng kông đài loan angiêri algeria êtiôpia nam phi braxin brazil chilê áchentina
arập ả rập ukraina ucraina crưm crimea bêlarút ba lan hung-ga-ri rumani bungari hà lan bỉ italia ôxtrâylia australia
niu dilân canada mêhicô côlômbia vênêxuêla xtốc-khôm jica unicef unesco samsung intel honda toyota vingroup viettel vnpt
mobifone vinaphone agribank vietcombank bidv vietinbank petrolimex vinamilk
`;
