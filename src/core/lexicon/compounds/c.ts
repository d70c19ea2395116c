/** Compounds of two syllables, by their first: letter C. */
export const compoundsC = `
ca: ngợi hát trực cao dao nô sĩ trù khúc kịch múa nhạc nương thán tụng trưởng cẩm mổ bệnh làm
cà: phê chua khịa vạt nhắc rốt độc tím pháo kê
cá: nhân biệt thể tính cược cơ lẻ giống lồng độ đỏ lăng mập nước sấu tươi voi chép trê rô thu ngừ hồi cảnh
cả: nước nể tin thảy hai gan quyết đời thẹn lo ăn
các: bon
cắc: cớ
cách: mạng thức ly làm chức trở thể tân biệt quãng nhìn hiểu điệu điện nhiệt xa xử âm cú ngôn
cai: quản nghiện trị sữa thầu
cài: đặt cắm khóa răng
cái: gì nhìn bẫy chết mới khó ghẻ đẹp thiện ác tôi
cãi: vã cọ lại lý
cải: cách tạo thiện tiến biên chính lương tổ cạo tử táng hóa cay thảo dạng giáo hoán tà trang xanh bắp cúc cung
cam: kết đoan chịu go lòng phận tâm khổ sành thảo đường
cám: dỗ ơn cảnh gạo
câm: điếc lặng nín miệng
cảm: ơn hóa xúc tình nhận hứng thông giác tưởng động tạ phục mến kích quan nghĩ thụ tính thấy lạnh thán thương tử ứng mạo nắng
cấm: kỵ đoán vận địa túc cản chỉ khẩu cung vệ đường
cầm: quyền cố chừng cự đầu máu canh chắc đồ hơi lái quân súng tay thú trịch cập bút
cẩm: nang tú thạch lai
cắm: mốc trại cọc đầu hoa cờ chốt
căm: ghét hận hờn phẫn thù tức
cằm: vuông
can: thiệp ngăn đảm dự trường tội phạm gián hệ cớ qua
cán: bộ cân sự binh đích mức bút đinh tuyển mỏng
cân: đối nhắc bằng xứng lượng não đai đo hơi sức thăng nặng kẹo
căn: cứ bản dặn cơ nguyên cớ hộ dặt cước bệnh nhà phòng tính vặn cội do
cạn: kiệt hẹp lời ly
cản: trở phá đường mũi ngại
cấn: cá
cần: thiết cù kiệm lao mẫn vụ thơ câu trục yếu cẩu kíp
cẩn: thận trọng mật tắc
cận: kề thị lâm huyết nghèo đại ảnh chiến cảnh lân vệ biên thần
cằn: cỗi nhằn
cắn: câu chỉ rứt răng xé
càng: ngày
cáng: đáng
cảng: biển hàng cá
căng: thẳng tin buồm dây phồng tràn
cẳng: chân tay
canh: tác gác cánh phòng giữ nông cửi chừng tân cải me cua thức rau
cánh: đồng tay tả hữu cửa buồm cung hẩu quạt hoa rừng bướm
cạnh: tranh khóe khía bên
cảnh: giác báo cáo quan vệ sát tượng sắc ngộ trí huống tỉnh vật sinh
cành: cây lá hoa
cao: điểm cấp cả quý đẹp độ thượng tốc trào tuổi thấp nguyên su ráo tầng đẳng siêu trình lương nhất cường ngạo áp bay danh dày hứng huyết kiến kỳ minh nhã niên sang tay tăng thế thủ ủy vọng vút học hổ cách đạo cung
cào: bằng cào cấu cỏ
cáo: trạng buộc già lỗi chung phó bệnh biệt giác thị từ
cạo: râu gió trọc
cáp: quang treo ngầm
cấp: ủy bách thiết độ cứu phát bậc dưỡng tiến cao trên dưới số tập phép phối hàm báo thoát tốc nước bộ học phó phí sắc tính vốn hiệu nhiệt
cập: nhật bến kê nhập rập
cạp: nong
cắp: sách đôi
cát: sỏi cánh tường vàng lún bụi cứ
cất: giữ cánh nhà giấu nóc
cật: lực vấn
cắt: giảm xén cử bỏ đứt ngang băng bớt cụt đặt ghép nghĩa ngắn may phiên tóc xẻ lớp mạng điện
câu: chuyện hỏi lạc kết nệ cú đố chữ nói kéo cá đối giờ khách thúc trả văn vè đầm thơ dẫn lục
cấu: trúc thành tạo kết kiện hình tứ véo xé
cầu: nối cống thị đường lông thủ tiến toàn kỳ thang vượt lăn treo cạnh cảng cạn chì cứu hôn hồn khấn khẩn kiến mong nguyện phao phong tàu thân trùng trượt tự viện vồng an phà siêu khỉ hàng
cẩu: thả tha trục
cau: có mày mặt
cày: cấy bừa xới cuốc ải sâu
cây: trồng xanh cối giống ăn xăng thuốc số rừng công cảnh trông cầu cỏ bút bóng con cọ dù đa gỗ lá lúa nêu nước bụi
cấy: ghép trồng lúa hái mô mạ
cay: cú đắng độc nghiệt xè nồng
cạy: cửa khóa
cha: mẹ anh ông chú xứ cố con nuôi
chà: đạp xát và
chả: giò nem lụa
chắc: chắn hẳn tay ăn bền bụng chân lép mẩm nịch dạ
chai: lỳ sạn lọ mặt
chải: chuốt đầu
chài: lưới
châm: biếm ngòi chước ngôn cứu chọc lửa thuốc
chăm: lo sóc chỉ chú bón nom ngoan bẵm học làm
chạm: trán khắc ngõ bong cốc mặt nọc trổ vía tự
chấm: dứt điểm thi công phá hết bài mút
chậm: trễ chạp tiến rãi lụt chân lại
chằm: chằm
chan: hòa chứa chát
chán: nản ghét chường chê đời ngán ngấy phè
chân: lý thành chính dung thật tình trời tay núi thực ruộng chất đế không móng phương tướng vịt tâm giá lông
chăn: nuôi thả màn gối dắt chiếu trâu
chấn: chỉnh thương động hưng thủy áp song
chẩn: đoán trị bệnh
chắn: sóng bùn song ngang gió
chặn: đứng đường đánh đầu họng hậu bắt
chần: chừ
chằng: chịt
chẳng: hạn những qua may lẽ trách bõ
chặng: đường đua
chàng: rể trai
chăng: dây lưới
chánh: cương án tổng văn thanh
chanh: chua
chào: mừng cờ hàng hỏi đón đời mời thầu xuân giá cảm
cháo: lỏng lòng loãng hoa
chao: đảo liệng nghiêng
chấp: hành nhận thuận chính pháp nê bút hữu
chập: chờn chững mạch
chắp: nhặt nối vá cánh tay
chất: lượng phác vấn thải liệu độc đốt nổ xám chứa lỏng béo bột cháy chồng dẻo đạm đống khí khoáng rắn thơm xúc kích đất xơ
chật: hẹp vật chội
chắt: chiu lọc bóp
chặt: chẽ phá chém đẹp
châu: thổ lục báu phê á âu phi mỹ chấu ngọc thành
chấu: cắn
chầu: chực trời văn
chậu: hoa cảnh rửa
cháy: nổ rừng bỏng rụi lan đen khét nhà nắng sém túi trụi hết
chây: ì lười
chạy: chọt đua đà việc chức chữa án chợ làng lũ nạn quanh tội tang thoát thuốc trốn vạy vốn tàu loạn bộ trường điện thận
chày: cối
chảy: máu nước xiết tràn rữa mủ
che: chở giấu chắn đậy phủ khuất lấp mắt tàn
chè: chén xanh búp bột tươi khô đắng
chê: bai trách cười ỏng
chế: độ tài biến tạo định xuất phẩm tác ngự áp giễu ước hòa nhạo biếm
chẻ: củi lạt tre
chệch: hướng choạc
chém: giết gió
chễm: chệ
chen: chân chúc lấn ngang vai nhau
chèn: ép lấp
chênh: lệch vênh chếch
chểnh: mảng
chèo: lái chống kéo bẻ đò xuồng thuyền
chép: lại tay
chết: người chóc dở chìm cháy chết đói đuối đứng ngạt oan rét yểu
chi: bộ đoàn phí tiêu trả nhánh tiết phối viện hội phái ủy ngân cục ly nổi đội thu lưu chít dùng dụng điếm khu li phiếu phương trường
chí: công hướng khí tình tử sĩ thú ít nguyện cốt minh mạng hiếu lý choé
chỉ: đạo thị tiêu huy số rõ định dẫn điểm trích tên danh trỏ giới bảo cách dụ đường giáo mặt tay vẽ thêu
chị: em dâu gái họ cả ả chàng
chì: chiết than
chia: sẻ cắt rẽ tách buồn tay ly lửa đều ngọt phần sẽ lô cách đôi lìa loan nhỏ phôi sớt vui xẻ bùi
chìa: khóa tay vôi
chích: ngừa
chiếc: áo bóng lá xe
chiêm: ngưỡng nghiệm bái trũng bao chiếp tinh
chiếm: đoạt dụng lĩnh giữ hữu đóng cứ
chiên: xào xù rán
chiến: đấu lược sĩ tranh thắng dịch thuật trường công khu hào binh tích hạm cuộc sự bại trận hữu bào lũy lợi phẩm thuyền tuyến tướng xa
chiêng: trống
chiết: cành khấu tính trung xuất tự
chiêu: bài sinh hồi mộ đãi trò hàng hiền thức
chiếu: sáng cố lệ theo phim đèn điện bóng chỉ tướng cói manh
chiều: hướng dài sâu chuộng rộng cao hôm ý lòng tà
chìm: đắm xuồng lỉm nghỉm nổi
chim: chóc cánh gáy khôn sẻ muông mồi yến
chín: muồi chắn cây đỏ nẫu rộ
chinh: phục phạt chiến phu yên
chính: trị quyền sách thức xác phủ đáng đảng yếu nghĩa thống trực quy khóa đạo diện kiến biến giới ngạch tả chuyên khách ủy trung lược luận tắc tông danh lý phẩm phạm sử thất thể tích trường văn vụ vì giờ hiệu hãng
chĩnh: chện
chỉnh: đốn sửa trang lý huấn chu hợp thể biên hình lưu tề
chịu: trách đựng khó tải đòn khổ nhịn lửa tang tội thua trận thiệt nhiệt hạn lỗ mặn
cho: phép vay thuê biết rằng bú hay không mượn nên qua rồi
chó: dại má săn sói ngao nhà
chỗ: dựa ở đứng ngồi trống nằm nấp hở làm
chờ: đợi đón chực mong trông xem khám
chở: che hàng đò
chợ: búa cóc đêm đen phiên tạm trời nổi quê
chõ: xôi mũi
chớ: chi hề
choai: choai
choán: chỗ
choáng: váng ngợp
choàng: vai khăn tỉnh
chọc: phá
chóc: lẻ
chói: lọi chang mắt tai
chơi: bời chữ đùa đểu khăm nhởi trội vơi xuân
chọi: trâu gà
chòi: canh gác
chối: bay cãi từ tội
chồi: non biếc
chổi: lúa tre quét
chới: với
chòm: xóm sao
chớm: nở
chon: von
chôn: lấp cất chân giấu vùi nhau
chọn: lọc lựa cử giống mặt bạn người
chóng: mặt vánh qua lớn
chông: chênh gai
chống: đối phá tham chọi lưng chế đỡ dịch cự bão lụt hạn phong địch án càn cháy gậy rét rửa trả bạo nạng xâm
chồng: chéo chất lấn con vợ chềnh đống
chong: chóng đèn
chòng: chành ghẹo trành
chóp: bu núi nhọn
chớp: bóng mắt nhoáng thời
chốt: chặn giữ cửa lời sổ
chót: lọt vót
chợt: nhớ tỉnh
chu: đáo kỳ cấp toàn trình vi du tất chuyển niên tuần
chú: trọng ý thích tâm giải bác rể dẫn mục thím dì
chủ: trương tịch động yếu quan nghĩa trì thể quyền đề nhiệm tọa đạo lực chốt nhân nhật biên đích tâm tướng quản ngữ mưu công nợ hộ đầu nhà rừng bài bút chiến điểm gia kiến lưu nô tế thầu thuyết tiệm tớ trại từ xe xướng sở lò vườn bụng định nông doanh tang ý
chữ: nghĩa viết ký thập cái số quốc nho nổi tín hán
chua: chát xót mặn cay ngoa ngọt
chùa: chiền tháp làng
chưa: bao từng hẳn
chứa: đựng chan chấp chất nước
chửa: bệnh hoang đẻ
chữa: bệnh cháy trị thẹn lửa lành chạy
chúa: tể trời đất
chuẩn: bị mực xác hóa y chi tắc nghèo đích định nhận
chúc: mừng tết thư phúc tụng thọ từ
chục: triệu năm
chức: năng danh trách vụ sắc quyền nghiệp việc tước vị phận
chực: chờ
chùi: rửa
chửi: bới mắng rủa thề
chùm: ảnh thơ hoa nho quả rễ
chum: vại
chùn: bước chân
chung: quanh kết thủy sức tay quy khảo cư sống chạ lòng cuộc chiến cục đúc đụng chăn khúc kiếp qui tình thẩm thân tiểu vai vốn vui riêng kiến
chúng: ta tôi nó mình sinh bạn
chủng: loại tộc ngừa viện
chứng: minh cứ khoán nhận chỉ kiến thực từ thư tích tỏ nghiệm bệnh cớ giám giải ngôn nhân tri tật
chừng: mực nào độ ấy
chững: chạc lại
chuộc: lợi lỗi tội lại
chuốc: họa lấy
chước: quỷ
chuỗi: giá cung khối ngọc hạt ngày
chuôi: dao
chuồn: chuồn
chuồng: trại bò cọp gà heo lợn trâu bồ cu xí
chương: trình mục hồi
chướng: ngại tai khí mắt
chuông: gió báo cửa
chuộng: lạ
chuột: bọ đồng nhắt rút chũi bạch
chụp: ảnh đèn giật hình lấy mũ phim
chút: chít đỉnh ít nào xíu
chuyên: môn đề trách cần chính gia viên ngành sâu nghiệp dụng canh chế tâm mục khảo án biệt chở đoán quyền khoa luận san ban dùng chú chuyển cơ nhất tu
chuyến: đi bay thăm tàu xe hàng công
chuyền: tay
chuyển: đổi biến giao hướng hóa dịch tiếp tải động nhượng dạng tiền công ngành trường tuyến lưu ngữ vận mình bộ khoản nơi đơn bại bánh bụng dạ đạt giọng hồi lời mùa phát rung thể vần vế vốn tay
chuyện: trò phiếm vặt gẫu đời tình kể
co: cụm kéo giãn hẹp bóp cẳng dãn giật rút ro thắt quắp
cò: mồi súng cưa trắng
có: thể hiệu lẽ mặt hạn điều khi học ích lợi tình ý tâm chửa đức hậu hiếu lý mòi một nghĩa tài thai tiếng tội vẻ vị trách
cô: lập giáo đơn gái đọng độc chú dâu cậu liêu quạnh thôn thân tịch út dì tiên hồn nhi
cơ: thể học quan sở cấu chế bản động hội giới khí cực hữu mật sự đồ man nghiệp hàn nhỡ may ngơi số bắp ngũ yếu chỉ chừng hồ khổ mưu năng quốc thủ trí trưởng vận đốc duyên cầu địa
cọ: xát dầu rửa
cỏ: dại khô may cây hoa tranh voi
cố: gắng định tình ý đô hữu chấp hương vấn thủ tật sức công kết kiết nhân nông quốc sát thực tri tổng
cổ: phần động truyền tích vũ đông kính phiếu điển đại thụ súy hủ sinh xưa xúy tức vật chân lệ lỗ nhân nhạc phong phục quái sử tay thư tục tự văn trang cánh
cỗ: máy bàn cưới quan
cộ: xe
cớ: sao chi gì sự
cờ: đỏ bạc hoa lê tướng hiệu lau bay phướn quạt vây giải
cỡ: lớn bự nhỏ vừa
cọc: tiền
cốc: chén nước
cóc: cách tía
cộc: cằn lốc
coi: trọng thường nhẹ như chừng sóc bói khinh rẻ mòi
còi: cọc báo hú xương
cõi: lòng âm đời trần
cởi: mở trói bỏ áo trần
côi: cút
cội: nguồn rễ
cối: xay giã
cơi: nới trầu
cơm: áo nước cháo chay đùm nắm nguội trưa sườn bữa
con: người em cái đường số cháu tàu giống đỏ rối nuôi gái trai cả côi cờ dâu đò giáp hát hoang nhà ngươi nợ nít rạ rể sâu thơ thứ tin tính trẻ tạo trưởng út vật bài bạc hoẵng
còn: lại chi nguyên mất nữa như bao
côn: đồ trùng đảo quyền
cơn: bão sốt đau cớ giận lốc mưa nước mê ho gió khát
cổn: định
cồn: cào cát cỏ bãi
công: tác việc nhân an chức dân cộng tư khai bằng trình nghiệp nghệ đoàn ty lao văn bố trường cuộc sở thương nông ích lập luận lý phu sức ước minh ngay tâm quyền quỹ nhận đức sản thức kênh cán tố cụ thự hữu cơ chứng phạt lương trái đường hàm suất năng đồn giáo vụ điện ơn ăn bình bộc bội chính chiếu chúng chúa cốc danh diễn du dụng đạo đoạn giá giới hại hãm hiến hiệu khanh khố kích lệnh lực mỹ nghị nguyên nhật nợ pháp phá phẩm phẫn phí phục quả quản sai sứ sự tắc tội tơ trạng trực trượng tử vệ viên viện xã xưởng yết thần thổ thủ tua toi tôn
cõng: rắn bạn nước
cống: hiến nạp rãnh phẩm ngầm
cồng: kềnh chiêng
cổng: trường chào thông
cộng: đồng sản hòa tác sự tồn hưởng sinh trừ phạt
cong: cóc cớn queo vênh
cóp: nhặt bài
cọp: beo
cốt: lõi cán truyện nhục cách khí tủy yếu thép
cột: mốc điện trụ cờ
cù: lao lần bơ rũ
cú: sốc đánh mèo pháp vọ sút
cũ: kỹ nát mèm rích
cư: trú dân dung ngụ sĩ xá xử tang
cụ: thể già bà ông kỵ
củ: hành quả cải tỏi soát sắn từ mì nghệ khoai
cứ: liệu điểm thế việc
cử: tri tạ chỉ nhân động hành tuyển đi lễ nghiệp nhạc quân tọa tử ra bộ
cự: tuyệt ly phách nự phú
cu: gáy li lê cậu
cừ: khôi tràm
cữ: sữa kiêng
cưa: cắt cẩm đổ máy xẻ sừng
của: cải báu chìm công để dành nả nợ riêng
cừa: lấp
cửa: hàng khẩu sông hiệu biển rừng sổ nhà ải bể chớp kính lò mạch miệng ngõ phật phụ quan quyền ra tiệm trước xếp xẻ sau sắt hầm cuốn bắc
cua: đồng biển bể
cứa: cổ
cục: bộ cằn cưng diện súc tẩy trưởng thuế phó
cực: đoan kỳ độ nhọc khổ đại lực điểm chẳng dương hạn hình hữu lạc tả tím tốt trị từ thân thịnh nam bắc đông
cúc: áo dục vạn
cúi: đầu luồn mặt xuống
củi: đuốc lửa khô
cùi: bắp chỏ
cũi: chó sắt
cúm: gia mùa gà
cụm: từ công dân xã thi hoa cây
cùm: kẹp xích
cung: cấp cầu ứng đường cách phụng hiến điện đình kính cẩn cúc đốn hỏi khai nghinh nữ phi tên tiến văn vua hình
cùng: nhau với lúc cực kiệt khổ cánh chung đinh đường khốn kỳ tận thời vẫn quẫn
cúng: bái bài lễ giỗ quải tế tiến
cưng: chiều nựng
củng: cố
cứng: nhắc rắn đờ cỏi hóa cáp cổ đầu họng lưỡi ngắc nhách tay
cuốc: xới bộ bẫm đất xẻng chim
cuộc: sống họp vận đời thi đấu cách chiến gọi chơi đua bầu gặp vui hẹn khủng
cước: phí tầu chú vận
cuối: cùng năm tuần kỳ tháng đời buổi
cuội: nguồn
cưới: hỏi xin gả vợ
cười: vui nói cợt duyên đùa khẩy khan khà mỉm mỉa ngất nhạo nhạt nụ ồ rộ ruồi sặc tình trừ xòa
cuỗm: mất
cườm: tay
cuốn: chiếu chả gói hút lốc phăng phim sách trôi vở hồng
cuồn: cuộn
cuộn: băng chỉ dây tròn len
cuống: quýt cuồng họng hoa lưỡi quít phổi
cuồng: nhiệt tín phong loạn bạo chân dâm nộ vọng
cương: quyết lĩnh vị trực thường cường giới nghị ngựa toả toàn yếu
cường: độ quốc điệu quyền hào tráng hóa bạo đạo kích lực thịnh thế toan suất
cưỡng: chế bức đoạt ép hiếp bách hôn dâm lại
cướp: đoạt giật bóc bọc phá biển công cò đất lời bạc
cúp: điện máy đuôi vàng
cút: bắt
cứu: trợ nước hộ chữa tế nạn vớt giúp cánh quốc thương xét hỏa đói vãn bần cấp độ giá hạn khổ mạng nguy nhân rỗi sinh thế tinh viện
cừu: địch hận non quốc
cửu: chương trùng vạn
cựu: chiến binh học quân trào thế
cưu: mang
`;
