/**
 * Written by `npm run generate` from the lists in src/core/lexicon/data; do not edit. What the numbers mean:
 * `pair-table.ts`, `number-text.ts`.
 */

export const vocabulary = `công dân đảng hội bộ chính nhân học sinh động cơ văn viên chủ hành vụ cấp đại trường kết nước quốc số phòng giáo hóa ban phát bản người định nhà lý đất tư kiểm cao gia tác lực quan thông đầu chức nghiệp xã quân sản đồng quyền tự bảo thực ủy chỉ nhiệm thể tế tổ chi sự làm thu toàn an chiến thành chế và đạo độ báo tài tập trung đoàn chuyển chất cách hình tâm điểm giải kinh tra trị giá quyết nông tình đường kỳ bệnh pháp danh có sở cử quy truyền trình thời cán giao luật việc dụng nghĩa cầu hiệu sách thi xuất dự luận nghị điện mặt tin tạo tử của thường tiêu phạm thế địa hàng minh vật ý lượng cáo liệu lịch nguyên điều cứu không nhận sát sức chuyên dịch lòng phương trọng án biểu bình con khai lao mới tiếp mạng năng thương thức vệ hoạt kiến quả thống y hiện lập sĩ trưởng tổng bỏ dục hồ thư đối đổi phân sử tay tham ăn đề biên hợp lợi tiền tích từ biến phong thanh chí cây hạn nghệ nội thủ tiến bất kỷ lệ ngoại trực đơn nhập chung chứng giới thôn trách trẻ chống cổ dựng hộ phí quản ra sơ nguồn thị vị đấu đội chuẩn cá cảm cảnh lại sáng thân trang tưởng liên tín tính vi xây yếu cửa huy hậu khoa phục tranh ứng mạnh phiếu tăng độc bàn bị hòa khí ngày phẩm sống trí cải dưỡng kế trợ biển cực diện hồi phụ vận diễn hệ lưu lễ năm phá phần triển tỉnh đình bài cố khu mục rừng bầu cư hoa nghèo thủy tộc vốn đi giám ký nhất theo thiết tinh viện vùng với bắt cộng hoạch họp tuyến đánh đời ca chân di doanh du gian hướng lãnh máy ninh nâng tội xa bồi chấp hạ khách ngành trong tuổi chạy cung các cường lương nam thuật tỷ xử đạt binh bán bằng cháy giữ hoàn nghề phó qua sâu trên tái vô cho cuộc hại khó kiện kính làng thẩm tố canh hữu khởi mật nghiệm sắc thiên thảo toán vững đặc bao chương dữ giảm mẫu mức trận tuyên tuyển đồ biệt bí câu hiểm một ngân ngũ niên phản thuốc thải tiên vào đức ở bổ chia lạc nợ phổ thiếu tiết trú trồng yêu đa được căn cấu giấy khổ môi tục việt xét đông ước bãi bóng cầm cận dạy khám kỹ lên nuôi suy thoát thần tôn về áp âm đào ảnh bút bước chữa cờ dư dẫn giống nghiêm nhiên thất truy tại tầng vấn xe đua chỉnh chữ cân cương lớn mùa mất mở nạn thao trái xin chịu cánh cùng cười cụ em góp hùng khắc luyện ngoài nhiễm phủ rõ sai soát thái thắng tượng tạm vượt vọng xác đáp đăng đảo đứng cắt giả hiến khẩu lộ mô nghỉ phép sao sạch tai tầm đóng anh bạo chiều chú cô cả cần dùng dấu khóa kích lớp lục nguyện nền phi phúc quá rộng thuế thứ tri trả tốt đàn bạc chúng chắc hương liệt loại lược lối mưu nói nữ phiên phóng quỹ sau suất thiện thuộc thác thượng thừa tương tồn vũ ích đá đáng bác dung giác hiệp lâm lĩnh nổi quán quần thầu tên tướng tịch vực đài biện bão chiếu chăm ghi hải ngữ núi nơi nổ phận tiếng trạng tuần tắc tối uy vui vàng xếp đô đúng đặt ưu biết bạch bền bố bức can chiếm chơi chết cấm cục cứ cứng hưởng hỏi khuyến khăn khỏe kém lo loạn lưới lửa mừng ngôn nhiệt nhỏ nối phố quý rác sông trào trò trùng trần trật trừ tán xanh xuyên đẩy đến bà chỗ cập dài gió giảng gây hào hôn khi kháng kịch lỗi miễn máu mắt mẹ nộp sổ thai thú thưởng thụ trữ tận tặng tốc vay xâm đó bờ chào chợ cốt giờ gương huấn hỏa kiên kéo là lời mang mối nhũng phù phạt sư tan tháng thích thấp trại trạm tuyệt tải tụ ác ô đai đẹp đột ương ấm ẩn ổn băng bắc cam chưa chừng co cái cơm duy dương hiểu khuyết lai lần lọc ma may mềm mời ngang nguy nhìn như nhẹ non phê phối rút sàng thuận thơ thọ trước trở tu vì vườn xúc điệu đưa đổ đủ ơn buồn bào bò bội che còn do giúp hiếu hoang huyết hàm hạnh họa khen khoản khảo kịp lúa lấp lấy màu mê môn mưa mốc nghi ngại niệm nóng phấn quang ruộng sung thay thoái thù thúc thăm thịt tiện tàu xóa điền đón đỏ bảng cha chuyện châu chăn chủng cuốn cạnh giai già gắn gọi hài hạt hết họ hỗ khiếu kho khô khối kê linh ly lâu lũ lệnh mã mắc nhóm nhật nạp nắm nặng phái sóng thuyết thuyền thâm tiểu tránh tìm vai xuân ép đoán đèn đê đói đảm để ba bay bách bên bậc bốc chu chúc chạm chọn chờ coi cuồng cơn cướp cỏ cớ dị giàu gọn hai hát hưu khỏi lành lá lái mua mình mại mặc mặn mực mỹ nay ngư nhau nhạc nào nếp phiền siêu tang thẳng trao trời xấu yên ít đau đo đoạn đôi đầy đậu bi buộc bày chim chuồng châm chấm chặn chặt chốt cuối cà cát củ diệt dòng giáp gốc gửi hè hằng hối khẩn lan lang long lãng lỗ mai miệng mạc mạch mầm mộ nhớ phải quảng rau rà rối sang sửa thiểu thiệu tháo thảm tiềm trì tân tường tạp tả tật từng vạn xung xóm ái áo ân điển đích đương đọng đốc bia bám bánh bụi chuỗi chìm chấn chắn chồng chứa cưỡng cụm cựu dược dạng hà hơi kiệt lãi lão lạm miền mong mãn mù mỏ nghiên ngã ngập nhanh nhiều niềm nắng phim quà quê song sóc thang thổ thờ triệt trương trải tàn tù tờ viết vòng vắng vừa ánh ông đêm đền buôn buông buổi bó bưu bạn bốn chán chè chảy chậm cúng cản cấy duyệt dáng dây dã dầu gan ghép gieo giành giỏi hoàng hư hồn hồng khoáng khơi khả kim kín lúc lấn lầm lẻ lẽ lọt lừa mọi nghe ngăn ngược những não oan phu phía phú riêng rèn rét san so sân sắp than thoại thuê thêm thí thăng thả thẻ tiêm tiễn treo tràn trông trù trưng trầm trống tá tòa túy tất vong vĩ xem đà đàm địch đồn đỡ ấn bê bù bùng bắn bột bữa cai chiêm chiêu chẳng chị chụp cú căng cũ cước cưới cắm cống da dám dũng giặc gì gần huyện hơn hẹp hở khoán khuất khát kiếm kiểu kiệm kể liền luân lạnh lắng lỏng lụt mát mạo nghĩ ngắn ngộ ngừng nhiễu nhã nát nêu quay sa suốt súc súng sốt sứ thôi thầy thập thật thịnh thỏa triệu tráng trúng trắng trốn trụ trục tách tú túc tươi tảng tết tới tức vinh viễn vẻ vỡ xuống xướng xả đen đuổi đây đãi đậm ai bang bá bì bông bại bế bến bề cay chen chinh chiết chua chuyến chuột chánh chó chúa cày cất cẩn cự dinh duyên dày dò dậy dốc dụ giản giết giữa gà gác gói gạo hoan hung hút hứng in khung khuôn kiều kênh lính lò lông lẫn lặng lở lợn manh mũi mơ mệnh ngay nghiện ngưỡng ngầm ngủ ngừa nhãn nhượng nhạt nhặt nhựa nên nô nồng nửa pha phường phế quanh quen quét rào rượu rễ rửa say soạn sơn sợ thiệt thua thuần thạch thấy thử thửa trai trắc tung táng tùy tĩnh tắt tệ tụng uống vang viêm vây võ vươn vẹn xá ôn úng đoạt đám đạn đập đắc đẳng đều đốt ao bè bé bóc bón bơi bần bận bẻ chèo chép chê chín chóng chôn cuốc cuống càng cào cãi cưa cạn cảng dâm dâng dù dưới dạ dồn gái góc gặp gợi hao hay hiền hèn hô hẹn khoan khánh khéo khôi kẻ liêm lô lăng lũy lạ lậu lề lệch lội man màn mái mãi mòn móng múa mổ ngạch ngọn ngờ nhi nhu nhắc nhịp nhục nương nại oán phán pháo phật quên rắn rời sẵn sữa tha thánh thấu tiếc to tre trưa trấn tàng túng tọa tỏa tổn tủ vướng vạch vậy xen xích xương đáo đỉnh đọc đỗ ảo ẩm bom bóp bùn bật bếp bối bộc chiếc chùa chùm chớp cong cuộn cài cáp còi cóc căm cẩm cắn cắp cột cỡ củng dàn dành dâu dại dễ dối dứt gián giấc giấu giật gom gỡ hy hàn hạch hạng hấp hầu hận hẳn hổ khuynh khuẩn khái khích kiêm kèm kêu kỵ la luồng lây lưỡng lượt lồng muốn muộn mìn mượn mạn mắng mỗi mộng mờ neo ngoan ngô ngọc ngồi nhường nhảy nhọc nhọn no nể nở phức ranh ráo rơi rằng rẻ soi suối sót sút sắt thám thép thơm trâu tròn trôi trúc tuệ tây tô tôi tông túi tăm tưới tạ tấn tẩy tớ tứ tựu ven vương vặt vẽ vở xoay xưa xưng xưởng xẻ xứ xứng yết điệp đâu đôn đùa đúc đạp ấp buồng báu bén bìa bẫy bể bồ bổng bới bởi bừng chuộc chài cháo chút chả chẩn chắp chối chở chửa cu cành câm cò côi côn cõi cù cúc cúi cúm cũng cạo cằn cọ cọc cốc cồn cổng cỗ cởi củi dao dập giãn giường gãy gạch gấp gối gỗ ham hiếm hiếp ho hoài hoán hoãn hoại hoảng hò hôm hưng hề hỏng hỗn hụt hủ hủy khinh khoảng khuyên khúc khống khủng khử kiêu kẹt leo liều loa luôn lê lùi lùng lường lộng lữ muôn màng mác mũ mương mẫn mồ nang nghênh nguyệt ngợi ngụ ngụy ngửa nho nhàn nhẫn nhịn nhờ nét nữa phun phì phút phẫn phụng quát rong ráp rộ sôi săn sạt sẻ ta thán thô thưa thắt toan triều trân trích trăm trăng trội trứng tôm tước tấm tấu vác vóc vôi vợ xót xô ách ám óc úy đoan đày đò đạm đế đếm đốn đồi ải ổ bàng béo bói bùa bơ bấm bập bịt bọ bọc bồn bồng bớt bực chai chan chay chuyền chuông chém chênh chì chói chóp chăng chướng chửi chực cua cám cúp cẩu cối cội cừu cửu diêm diệu dõi dạn dần dặn dịp dọn dỗ dở dỡ ga giam giận gìn gạt hang hiển hoặc huân hái hán hãm hòm hảo hầm họng hố hứa hỷ im khan khang khao khe khiếm khiết khoai khác khâu khôn khấu khắp khốn kiềm kè lam liêu lánh lãm lênin lôi lơ lưng lầy lốc lỡ lựa lỳ miệt muối mây mùi măng mươi mảng mảnh mẽ mến mỏng mồi nan nghiệt ngu ngòi ngói ngôi ngõ ngưng ngọt nhánh nhược niêm náo né nảy nằm nề nỗ nức oai phác phôi phẫu phồn phổi quyên quấy quật quỷ rã rãi ròng rải rảnh rẫy rỉ rồi rỗi rộn rực su sàn sáp sùng sương sườn sẽ sớm thoáng thuẫn thách tháp thì thính thóc thước thạo thầm thắp thề thềm thỉnh thở thợ thục tim tiệm trinh truyện trá trượt trễ trệ trọn trộm trộn tuy tuân ty tà tím tùng tạc tản tắm tống tựa va voi vun vuông vài vân vần vẫn vắn vết vời xao xuôi xáo xé xạ xảo xới ào âu đang đinh điên điêu đuốc đuối đính đòi đạc đả đắp đắt đẻ đới đợi ươm ốc ốm bo bon buốt buồm bái bát bùi búa bơm bưng bạt bẩn bắp bọt bỏng bỗng bụng bừa cau chao chiên chiêng choàng chuộng chà chàng chát chìa chòng chóc chót chước chầu chập chật chậu chắt chẻ chọi chổi chục chững cóp cõng cưng cậy cẳng cồng cữ dôi dắt dọa dọc dồi dội dột dời dừng dựa gay ghét giang giày giã giò giọng gánh gắng gặt heo hiu hoành huyền huyệt huống hăng hổng hộp khiêm khiêu khiển khoanh khuếch khá khán khăng khất khẳng khớp kiêng kẹo kẽ len loan loài loạt lui lung luồn lách lân lún lướt lười lận lắp lặp lộn lột mau men muỗi muội mày mâu mèo mì mía mò mòi móc món mười mạ mỉa mịn mỏi nghìn nghịch ngon ngơi ngần ngẫm ngặt ngỏ ngựa nhan nhuần nhuận nhuệ nhát nhạy nhấn nhắn nhị nhủ ni nom nàn này nâu nén nôn nút nản nấu nắn nếu nỗi nộ nới nứt oanh ong phai phanh phao phiến phích phơi phỏng quyến quyển quãng quăng quạnh rung ruột ràng răn rất rầy rập rẽ rể rốt si son sánh sét sưu sướng sạn sỉ sỏi sục sụt tam thiệp thuyên thản thấm thận thẹn thổi thủng thự tiệc triền trà trơ trơn trượng trọ trổ trụy trừng tuyết tám táo tòng tóc tóm tơ tạng tảo tấp tần tẩu tẻ tề tỉa tỏ tốn viếng vu vua vách vã ví vĩnh vơi vạ vải vắc vọt vỗ vội vụn xi xiết xoa xát xí xòa xôi xơ xốc êm ôm đuôi đành đã đãng đòn đầm đắm đắn đệ đống đớn đợt đục đụng đứt ướt ầm ồn ủng ỷ a am biếm biếu bu bung buột bã bênh búp bướm bạ bảy bẩm bẩy bặt bẽ bềnh bỉ bịa bộn bời bủn chiền choai chong choáng chuốc chuốt chuồn chác cháu chây chèn chén chéo chít chòi chòm chông chõ chùn chải chấu chằm chặng chẽ chệch chọc chốc chồi chớ chợt cùi cùm cút cũi cơi cược cạy cấn cật cậu cọp cỏi cỗi cộ cộc cợt cừ diễu dì dính dĩ dưa dưng dường dẫm dằng dẻo dệt dịu dốt e gai ghế ghềnh giàn giáng giây giơ giằng giặt giếng giềng giọt giục go gáy gượng gạn gầm gầy gẫu gậy hiên hoi hoạn hun huynh hách háo hãi hãn hãng hôi hú hý hăm hạm hả hấn hốt hờ hững keo kham khiến khâm khép khía khít khóe khói khư khấn khắt khỉ khố khứ kia kiếp kìm kẹp kề kềnh lau lem li liêng liềm loãng loăng luyến làn láo lèo lép lòa lõi lơn lư lưỡi lượn lạo lạt lật lắc lắm lẵng lết lọ lộc lờ lợm lụa lụy lứa lỵ me miên miếng miếu mà mài mào má mánh mãnh mói mông mường mả mải mấy mẻ mề mệt mịt mồm mộc mớ mỳ nga nghiêng nghẽn ngoa ngoặt nguyền nguội ngà ngán ngóng ngông ngùi ngơ ngạc ngạn ngạo ngất ngẫu ngỡ ngục ngừ ngự nhiêu nhoáng nhàng nhòa nhăn nhũ nhưng nhạo nhằm nhằn nhặn nhồi nhổ niễng nuối náu nã ném nê nòi nòng nó nạo nạt nấm nấp nặc nến pa phiêu phiếm phàm phách phô phông phùng phước phẳng phồng quyệt quạt quầy quẩn quẫn quận quỵ rao reo ro roi ruồi rành rách râu rên rô rôn rông rùng răng rũ rước rạch rạn rạp rậm rắc rệt rỗng rỡ rợ rụng rủa rủi soái suông sính sòng sảng sập sắm sắn sởi sụp sủa sừng then thiu thiêng thiếp thiển thoa thà thê thói thạc thảy thắn thệ thối thốt thừng tia tiều tiệp toái trau tru tràm tràng trác trán tráo trèo trói trũng trịch trọc trọt trụi tua tuất tành tát tịnh tỏi tồi tởm tụt tụy tủa tủi tủy tỵ u ung uyên uất uốn van von vuốt vá vãi vãn vãng vén vét vênh víu vơ vượng vả vất vắt vặn vẹo vế vỉa vịt vỏ vớt vờ vợi vụng vữa xoan xong xoáy xu xuồng xào xông xù xăng xảy xế xỉ xỉn xịt yếm át ì ùn út đay đe đem đeo điếm điềm đoái đái đâm đèo đùm đùn đần đắng đằng đặn đố đổng đờn đứa đựng ưng ấu ấy ỏi ố ống ủi ức bai ben beo biếc biếng biền bong bua buýt báng bây bèo bét bít bòng bôi bõ bú búng băn bĩnh bướu bấp bầm bầy bẫm bậy bẵm bặm bẹ bết bệ bỉnh bịu bốp bớ bở bỡ bợ bục bự chang chanh chip chiu chiếp chon choán choé choạc chum chuôi chuối chành chày chãi chão chét chích chíp chùi chĩnh chũi chưng chường chạ chạc chạp chần chằng chẹt chếch chềnh chểnh chễm chệ chện chịt chọt chỏ chốn chồn chội chới chớm chờn chứ chừ cuồn cuỗm cuội càn cáng cói cưu cườm cạp cắc cằm cặp cổn cộm cớn cụt cứa cừa cửi dai dang diếm dong dua duệ dà dàng dào dãi dãn dè dê dìu dõng dượt dạc dạt dả dải dấn dấp dật dằn dẳng dặc dặm dặt dẹp dẻ dụm dửng gas ghe ghé ghẹo ghẻ ghẽ giãi giêng giòn giông giăng giũa giương giầy giẫm giếm giễu giỗ golf goá gàng gáp gích gò gòn gõ gũi gươm gả gẫm gập gật gắm gắt gặn gọng gọt gồm gộp gừng han hanh hiềm hoay hoen hon hong hoác hoáy hoảnh hoắt hoẵng huých huệ hydro hãnh hãy hét hít hòi hóc hóng hót hùa húc húy hước hạp hấu hẩm hẩu hẫng hắt hằn hịch hống hổi hớn hời hờn hởi hợ hợt hụ hức hừng hửng hực inh internet iu khanh khiu khiếp khiễng khoang khoe khoác khoái khoát khoét khoăn khoắn khuấy khà khét khê khăm khước khải khảng khấp khẩy khập khế khịa khốc khổng khờ khứa kiết kèn kép két kình kíp kền lanh lay le liếm liếng liễn liễu liệm liệng loang loay loi loáng loát lu lác láng lát láy lã lén léo lét lìa lình líu lóng lót lõm lõng lùa lúng lút lăn lũng lơi lượm lạn lạng lảng lấm lẫy lằn lặn lặt lẹ lẻo lẽo lỉm lọi lỏi lồ lổ lới lụi lủng lừng lửng lữa lự meo miêu miết miều mui muông muồi mâm mèm méo mích mít mùn mún mút mướn mấu mầu mẩm mẩn mẫm mập mắm mắn mẹo mỉm mịch mống mồn mỡ mụ mủ mủng mỵ nai nao nem ngai ngao nghinh nghiến nghiền nghén nghê nghía nghĩnh nghẹt nghệch nghỉm ngoai ngoe ngoi ngoái ngoãn ngoạn ngoảnh ngoặc nguyễn nguôi ngàn ngàng ngác ngáy ngâm ngây ngãi ngó ngùng ngươi ngưởng ngạnh ngạt ngả ngải ngấm ngấy ngẩm ngẩn ngậm ngắc ngắm ngọ ngố ngổn ngỗ ngột ngời ngợm ngợp ngụm ngủi ngứa nha nhai nham nhen nhiếc nhung nhuyễn nhuộm nhàm nhào nhác nhách nhái nháy nhét nhò nhòm nhó nhõm nhút nhăng nhĩ nhương nhưỡng nhạnh nhản nhầm nhậm nhắm nhắt nhẹn nhẽo nhỉ nhốt nhộn nhở nhởi nhỡ nhức nhử niu nong nua nuông nàng nách nái nín nít nóc nón nõng núp năn nướng nường nạng nả nải nấc nần nẩy nẫu nập nắp nẻ nẻo nệ nỉ nịch nọ nọc nộm nộn nớt nỡ nụ nứa nự nựng phen phiệt phui phung phà phàn phè phét phùn phúng phăng phướn phượng phả phảng phất phỉ phỉnh phới phớt phờ phở queo qui quàng quái quáng quây quít quýt quải quắp quắt quặc quẽ quệ quở quỳ rai ram rang ren ri riết riềng ruốc ruồng ruổi ruỗng rám rán râm rãnh rè rèm rê rì rích rò ròi róm rót rúng rơm rươm rướm rưởi rượt rạ rạc rạo rầm rầu rắm rọc rọi rọt rỏi rốc rồ rổ rớt rợn rụi rụt rủ rủn rứt rữa siêng siết sà sài sàm sành sào sá sán sáo sáu sâm séc sém sê sói súy sưa sưng sưởi sạo sải sảnh sảo sấm sấp sấu sầm sắng sặc sệt sọ sỏ sốc sồng sỗ sộ sộc sộp sớt sờ sờn sởn sỡ sững tanh tao tem thiêu thiền thiều thiểng tho thoi thon thoăn thoải thoảng thoắt thuở thãi thêu thình thía thím thòi thóp thùy thúng thúy thơi thạnh thảnh thậm thắc thắm thằn thẳm thỏi thỏm thố thốn thớt toi toét toả triết tro truyên truân truất trành trám trát trâm tréo trê trêu trót trùm trăn trĩ trướng trạch trầu trẫm trằn trặc trẻo trẽn trề trệch trịa trịnh trọi trỏ trối trớ trớn trợn trứ tui tuyền tuấn tuẫn tuế tào táp tèo tía tòi tót túm tý tĩu tơi tưởi tược tấy tầu tẩm tắp tằm tằng tặc tể tễ tịu tồ tợn tụm tỳ uyển uế uổng ve vo vàn ván váng vánh váy vãnh vè vèo véo vê vía vòi vó vót vông vùi vút vưởng vại vạt vạy vẩn vẫy vập vằn vẹt vịnh vọ vồ vồng vợt vứt vựng vỹ web xay xinh xiêu xiềng xoi xuyến xuyết xuê xuề xà xài xách xám xán xâu xè xén xép xê xít xíu xó xói xôn xúi xúm xúy xược xấc xấp xắc xắn xẻng xẻo xể xỉa xối xốp xộn xở yến yểm yểu à á ó úp đan đao điếc đong đoàng đu đát đáu đáy đùng đĩ đĩa đũa đảy đấm đấy đẩu đậy đẵn đẽ đẽo đềm đểu đễnh đọa đồm độn đờ đợ đủng đừng đực ĩ ơ ơi ạt ả ắng ắp ế ỉ ỉm ỏng ồ ớt ủ ứ`;

export const functionWords = `_V4)*/,&)%(:&-3&#./%80B.:%5#6!(>&-)#%!;,+#/5)36%(=((!.%6H(+D0!!+7(),7%*,-%)*!Z!G!7++#-?2(0N!(1#,?*&/&46!0%H9(%D=.V1(+!+9L4W+64=2:V=#%.^G^E-);2%0_@?+!9JP,8_3@2T2_FM^H^Yc0^YbG`;

export const freeWords = `i%!!!!!!#!%&%#%%!!#!!!!!!%!#%&#%&!#!,!%!%#%#!!!!#(%#!!%!#!#%!!!&0!#!!#!%)##!&&&#!#%#(*+%#%!!!##!%###&!(#!!%####%%!(&&#&##!!!#!%!!!(!#%!!!#(!!#!!%##!&&!##!#%*%/%#,*%!%!!#%!&!(!)&+!!!!!.%!#!!!&!)%&!!#!#%!!!!!(!!!!#%#%##*!%!#(&&*(-!!&#%%##&#!%!##&!!!%!!%!!!#!%!!!##)#(!#!*!!!&)(%&#!!%&!!!##%%-%)!!%##(%%%!%#%#*!#!!!!%(%#&!#!#!#%%#!!##&!&!&%!&&%#!!###!(!!*!#&#-)#!!#!%!##%!!#!!(!,#(%!%2#+%&%%&%!(#%!0!#&*%#%!&#!!!#3!)#!#&#&%!#.%#3&&#!##&(###!)!&&#)&)(&!6##!(#&!!#!(&!),(()%!&#%%,/(!##!#%!3#!!%!/(*%!%,##(!!*)%!%.#2*((*+!!!#%#!#!!%)##%##!-.&+>;!!%1**(+!43*#!)!/#P##&*(%,#:*)()5**:-+#?!!#%/Q&#)200)#52!&+CI-#)>2^6*Q,^G^0D!Q3&+_FQcW`;

export const pairSeconds = `_8!!&!&!!%%%%+#&!&!!##)(&((!()##%!#&#%!%(!!&+*&#+#!%!!!!%&11#)&!#)!8)/0(;##-*0+-#!)#E(5/!D)#+283/#,7-#0^8,^)&+^(&Z5^X^*I^(X?/_J=_%&Q^7^U_2bA).a?aKcPeT^.!*!%#,!*(-!!##*#!**(+!&&;!+->+(-2R*-,+&%3(4?02A^#Q09O@I5^(&-V^%aLV-_Ac5aAC!&!*%J-()!3^(==07%J:#0.^0/0.X^Aa6^3^+#!%#!##!&!%!%&3%#)%&5*.(*&#&,C*H#?E#D%L0!,UI*!XV!R#^#7&^P_/^#^Q//Wb3a0^?!!!#!%#!#!##.(!#+!#)&*%01,0&!!%/5,%4.))#)%&2&5&/&+#&3&!*#!&+C._(?2*90^Z?M.^59_6@1^)J_7aGg7Y!#,&!#0!4&%0(.,&,#!&-53%#1,#1(C(/,^%>HQ1C-?97B^C^.aOb0a;_HlD^!!!&%#!!!2.-.+!%(!#,(0(!)#+0-2@.B(.%.T,4,,G?8X@.!^&=.^U^*_R%l3Y!!%&###!#99*(-*!,Y(,?*!-%),P&/*55-];!;O_(!5T^>!^1G3aCfIdJc9X+!!%!&),*!#%#(/#+8=,8#%(+#,&!Z2%%!1/^!T7^/;.H/^5^XHNaWi5bO^*!*%#8!&!*!(++&!2**%&#!,#),%%D*%!.%!#),-M0)!!F7R+/#+^#^@^@^G^-S_K&^!b+nGR&&#/!)/&-#&*A/5B/&*4.A#2&)&^I#4*9#_1a%/0b)bG_I^GaTc%_)pH=!)!3#%9&#^3!93)8^LU24_,G^Y+cKX!!#!!+(+-*%*+0!57%9&..(**&7%>22;8#A#V?5^O2=2^@a7_(&[bR_Vf,^.!)%!*0!)#!#%&)!!+&%+!*&&.1,C7!(/2#9D+&6,0^2&I1^C@#!,_!V^?)^!9J1Ra4Z9_A_1d7^6H%%&#!(8%#%@!&1(#H.L/D(/:S&!7^#M:Se5cEl2U!#!#)%#!&!*)-!%).#&-:4;!4&.(D>FU#0-&X(&MPbL^2G.Ha?w?]!&%0!!((&(##+/(!#!18@J!8,%)!6;2#0)F2%#27=54Y_-P^-@^D#5Y_XTaQD!%&2%*(.+6^/(K)BM*_9U>181I_F^?c4^2c@b-f&U!!!%#!%)0&#!(%8+4(2!B-CM,6&)7*4!5.*C=^5MHa3^->(^Oa-UWL!!C1!(%+%*#!?&(#E2!7/NG;#^0M=)_Y4%8^HRLaDaJv-B,:I=;&^)EB3K^E:4?3>_M_Y^!^#^G_/^ZNdP_L2rUD##&++11(!.:5!.S,-Y^.%7^?RG^4,^2b1_ScEa/I++)&&#3%/!()#((C1#X9*E.C%)%;^F;3[^/#a]^CK%!&&(-45!!!&),,*&:-#8H!2%^)?38QI^,_DaEb:a/_Tg:=##%)0*.=9-H.7&^*+4aL_!0^G_.6jTK!!)!%%&6+.3!&(&#.&>H*;*(9!^+FOE+^Ud*)dKP^6^#M!#%!(%%-%(*/&=-,2(DH(8#6).A+B%E7&_>6^%cU^80x4H,!(#]7732(0&8&V*@!1RY!.C^)^*^(1N^SM,Q_0^AX&#401!&&%#(,82%#%(-%+,?S)1L0-A1)##0^D%4()^)1^)^-%^X^R^6dMa&mLO#>&(1:6%@%>+4#@%72)G)1X35/,U/#083_20T^C_,^,bD/eDP)!(#%%2!?(!,#&%(%0)+#+135%2#!4&1U9*P#3^Q^.8_!i3Q#*%)!#&(&,6-4!-/3D5E#?%^4+DF(-!1^*1^/W_)^8_ML(e#=h3g%M%&(%)&*#5,.!((7.!7#M(4&4/%!8?Q_!^P,KFE^K.^,b%@!7!L?2K!^XCM=#P,^+WM_=-^0^HaH^1bU_-f0H!)***!,--)#/!((!&@&+C#55B^0,V^D^/a?^2HjId;4C=>%]%^*M_&%!^[^=bB^,lU^%+,I%0!*!%-%),3%*&#2(45058Q%-7##!]P3I;K^7
%I,3,^%^9-LZaT^/2^8_NJd8h:oAK!!(-+#3(&0(%?&9(J=.4)-.A#(^*9&#P.b,8DeXo*pWS!!!%!%!!!,#&*!#*!!%#%&(#!!!F&.^-))N(04^;8&X&^#^37t?E!*1!2+(#3,339H7))93()^-.^J^>^AU_A)*-g!J%/&+(%,-5!+!13#:&#&E3+=(H^.!^5^?b]25a%_9Y_1g&F#07)C45/&)%!.-&O>^Z,?LIBN%^Y+^3eZdH5cN+C.)0(/,H644^4#@#:,5=^.!bM:)^Q_,e._&a.^Nf]G%#!(#%!!?(%1#)7+%3C&O-*(0%)EA,0IaTqUE!+%##)%!)%*=!!)!0KI.!Y0%_%^:F_G^L^H+aA2&#*^*02.aZE2E_[gV_7F#&!&/7+%*2C**#!>2/S+/65^V^&b%^@Lb!0aL_?}T7!#)%E5V0!%#M*^*,&_R#^#W#!##!*&)!*/H,/-0&#1+70)D%3!=2-?690_Q_MQ%24(,^;_*d!!fU^)a!oDF2*!4)3*1(,2(((;)*1(#,4634B9.^U2_ApUg0^*!*#&1+&)2&%,)%#C#-)%!)(+*:?1*+8#:1:#^+C&1%#:QME5(C0^2;F_M3C;a!cWEd9w!@2/I!^,7-I-+#O#,PT/,_[bK@^T^M^KbP:eZ>#01.-)!!%0&5.((-%HJX^X_L^.fZx(;!&!(#&((6!%&#&2.D^A_2La,jXr#C!+1#)0+5,%,&:)[A07NS%O^,H^EiQcE_H{&Z4311-7,,(),-^T%^2m4^^)9%&616,-^(1)*)A=E]_F^4U^VJI+%.!&(%.5*%2*5EI=)).C,@:%8>0_?^%V_#d1_Nm!f5>!!!-(&1+*!^G>2L-6C+/MS-c6Yv1C&!1;.,0C3!9^1+;:-4^D3^Y2HO_0^B.oZeL^]bN?%0!!&6&!%&&E,*8I35^%7%GF)JkSF!!/^82(+*9)?:=^-_L.69!?_F=(OE#^=9D^X-b++H&]:T0M!#+,.06%2I,BP0+S^062L^#aL+bJF^1?a?x[J#!###%*%#3###&%&#).(--%(G,*0[I-#T_PDi#a*=#&!#I5.)^0^3H6#)D^=C_L*jF_VaI_/mME!5N]9(5)4#=.9*&=;21&1,3^TZD^9^S^>dI_VoCF!.!H&!!!7%!!DU!&7FZ^)6%A^FU^Lc5=bE^B^7a%d+D!!-6(%*1#!+#L*;QV1%@^Q9-2c%2bBt2aZ+d>^0!!)!(!-%&)+(!#+#!/).,,/0!&,.#/#!)3!MA8&1!)/))))G*35&5*=#L^(&!(;P^+^6a0AG@/))!*!7#*#(+@%12^;,-E_0^/)c*&f7j*U!!##%;&3*#%&%()H0.>44F*(^97!2+126)C_AP3WOZ^%#,^2fAa&^4b]E--D.4*%1)*##/:%E3J_!_3-.[*a+I_YeU^R_6_TkT9)-D79C0#8JT2&;^X_Ab%^>_FXz7@7&>*&!&%)!L^/^)G8^[%^!^F^[^&^2^7a:^Dw3aRG#%%,!G#+&,!&^04?,4&A5A(*!#^4M_>^Y;[_@aBhY9!-!!!&#3.-^L84.1^7D_1aCQ^JR!##&!,*#AR!L.8%*%2^)#%.+2,./_+_+#RZ1^0^Z^J/b!^%^?h/TU^[fJJ62G!,Y#:^A+&^CG2^#^,^-;_%9^&^]^%!^5^*Ha%^8_/a;+_1d=0^FrCC%/%4,0#%)(PK%1;_.3QXa5!^J./(^5R^Aa%oXD#&#?%0#&#!!!%#44Y(P%O_14?3Q#^6_2d1^cXJ)#&0+#+,%))2+D&!--.*^:^2,U8G^D%X.4_Q5#Jb)bQJ6&156&%,!&1%-^T&#*+^,_6G_C3^>-#M&R^C_#a#_W_Ie0a0v5G.#P-(3)**!A^A9(+H=C0:,;,^%Z^:0>A?^UhAeQ^Z6^#,&_E^KG5fU^N^@#b1_&b,:j1^T_;L!!!&;##!.,+%)#,/-42(^GO21;B[+4)L^-^!JX^+a)hG79/!,0#!+#49)MDB)^B9cM^XN_=B
!61%#.*-64+07^)O^FG#_8^;!L^%^Mc(*>e1eLB5#..+-)#0=(((!(R?+_K,=^DX^%a&R@h]m=1#.)>%_U)bA^H#_3iEcN8%?4#:&&@5D^0_5&M%^]^-n]fLaH=(D^*&;[WA:#%:Oa.^;*5?b(_>c[(_@}.A!4:#&00&G#L9.*?XCN=_#/;f*_-^Ba1dXwQC*>0)20--J!(&(!F^=AL)&(0^3_E_Ab%d7_DmQaD9**(/#%15!.6)-V_!^?^(bK_91_1>*^)5*1#!%%9A4I1RaC^B1!I_%l>bCeUc:]!#(2-%8#!-%+,5#+0)-D),+++&7=2478%2?+!9,^CM%:%(^&-^NWa7^)_7#dWfOG!!!,*)#+0&-())-M=-CN(@XJ/V;^1A^N:8cHu-=(#%(#!&:#+T5^(H.O6GY_Fd7aBcU_.;5#.I)(9&7%I.F2^3)^E=^:^E^Y_5^DA0/4@-/?Q;%/!:M%^-*%Y9Ya4&A_;^ObT^OC!1%&%#,2.&(!L(B:^.D0)(@H^F_1cT^7]iSgN;)((#O()-((53)5PJ^=KV^1aD)d*.(]bYJ%^!5g#m9^ZH!!-+**+(+!%=F-/&.%X43#7)/^))^-L^H3OSfDw-8%=%%&1@111^9!N=]3QR/b5:#6.B!.J-^#_%C^0=^!V;^!bZb/*_1b>;!#%!(9-=&B@9&MD0S^?^!JjY^@?;3)0.!)I+A+^G)9T^S,^FT*_McUhS^*Q#U(+!>!H-2,@*!(5-^.1a&E^U*4_B/^AH^,3OMJ_-^I!e)_PaYb=#hMaGbS;%#*.2#F#HQ))CI,^F,6^D^Hc7cSkJ>#!&2%*16!)9&(;!S*^&Nb?^%g]7a=a);!.%&)514;^1.P*^9^2^3^7bZ^Id[%_4^_-B!1.#!,,8!(-(/?F&K0#+%^.^.9^WbK_3iP#=&(,)*ML911^,,37D^*!.c#.O_.pC_P?###);-A*!K#;O(.PM+6_3+_K_;^(>^(?!3#+&,8)(3-#&+%*>9E3^:JYa#&_N5/@DR%H>XA9^>^+%a0#;eO48[2(D.S+_FI^A_U^@a1Qk@@+!#*ZQ(8068ID13a216^(3a+_1aQ^>FkS^N;>09)#+ACB8>&#FM>:^;^T2g/M_Z0!-S9^9-A_7j+^DnAgUF!!!!%*%!,%#2/(=,^L^,+%D^D,^ZSb8N_1^PaLa&^Yz46#13W*#^.N#M._82@^;_/a)1?#,%)#.2]/C#80,&A=1aHO_IS^1b?c!cI;!)+6R&-#%)6/^+92^>^I6=_YAe8>9L8+62,QL%+K:K0[*^VbV_)n6iS=)+6#+/2+!!#01I^)1?#cVb!_&hOeBf]?)74^LZ^)5_#?^9^@+77^*bP^)_N^U^Gc>3c7[Dp14!(?19&^)^3^Fc6_X&IbLEgU8E#(48,7?!?Q8@a#_E,a+bWg:i08C(&^/W%B&>.(^7^-0_/_2Pl/WgZE!!!)+!*!().K:&*5%.+6P^X4Y8^8;@^G_32f5B%%*&%.(2+;*%V?550#_/0:a,=^.U^SM^!^I;%6!.J9*N.^3/E^H2Y=%,O^0/aSjB8!#)X7+/!7E:^AK[_+7g)>kMd,E*(,+&!P#M%-5#2@*2G,=^!1!),^#_57#f1bF!9%*(Y%/#!_%X*^KS2Ga-F^-D^!sFM*!!+&!+%=%-3K40#;/+0@%3G!_!&:9(aNUB-^8fGcNaSk,4M*L+##38SMU81%NB)9H%=^*/!%DG_>E^G!TN_4^*%;Qc#&_=F!#)%+-!&/%,+#.-^01051/81_B+.a![Ab4^#cBdSF#(####@-/&.;67!K!6^&56Y^]F^COa%=^Yg4+e1tB:#20-,4]C^#?,-d6^,^P:IFWcGa9sED)(#1.*(5,&>+EF@EK/C908_1%!b%=*^/b-f]2.(^(30.]5_C6_?f-g,^_F1#@8;3@%^#b!a3IdV_%7>82>)*-I.^R&U_B+_O^B^>^8L8!!3!J0%+!==>X.)/^;I_4a)>#((32I++8&>,;
)!!02)^O9?aKg(pG?%!#!2E,;#;4G1MT[0J(?^6^K_;b;_4^[F#033%2&/F+)*-P4I/,6&_2:bM_J+Bd8T6f!dUfHa)N:*#^%@!-KN=O^/X?0%?L%/(a0;9D&^4V:d4]^S_7_2eD_2dNaXaH^3^P?##(4*,*&6!2E+_E#_T^U)^A._!a(^8McPfD/!,:*McVhJaUi)^5z(1GA^>^@^+;^F7^/^-h4]sY@!!3%0;(GN#S@&=:>%>^E+:a((_*V_/_X2!(;/&:^AN^(Y)c7^2^e=2-043Z3)_0[b+Hb)f)_7?#(,%>H/(/9[LA^>AJa%_A^]M%^&5_FdAb24/-;#.O^:6OFJ^*N.cOf:=)%#.+7%))&F^,O,&^%1MC&,B^V]3%**1A/+O7_Q#_3cVb[n69*(-(@6,!15&K+MWI^2^ScLhT_/@!*>#(/%-0,^OB--B4+QA^8!;^%Gg&^N(>&#7347*1I?Y)^,)#^Y)4^7^!^@a!_IHy43+!+/A^9/7^7_J^5^DbK_R_&E#0%!!A##?-)))+1V+/50FQW^-3&GQ]c2(pL?!!!!-(-31+?(#1C+6-,KBb+_1b5cPsM1*35JE,^8]&*IRjR4!:%#B+,+^%*^%FRd,a7_UG!,-%0&+,%%;V:&-)&1>-6/#:#^11)_FNGeHbWd@H!*!^:_306N])_-^G]^RE^AEa2G1^0aV^6L(26R_2I(SbV^XtQ>)/&.;*(!(6):^A%=4^(B];:dU^O_?a1/8^S^/?_=;e!aD_0aSz)=!3)I3M)^,^?..(S1B^G^D_NKUiV_1fEe(B*D&G16*@!7A!((K6)AH,M^1>(^B^6eI_*d34!-/^!^5^/DY^E1dG,c0_XOo4I!3,!!%6)?,56:G8^F!IQ2!W^B^+D%^M^B^B!c5_,_Qb*aJkC0#!%#&^.@&!9pRoC,%&c9G_9d]c//4)D%=T!!^1bKHX^LU1^.p@L+^-4LD^.^,0/&2+T#J@^6T:,^I^B^(3D^%_Qa-^6-6L^KaI_?2_?_NnX:)/)0?,=1!%60LB^+[^T1a=bSbTkL=;(K#!%^-&B.:_AK^.8^+^Y^.9gKS_(bRzK5K-7%/-I.5C-^I)^P_Xi.^O2R&6>/6_V^,_AV,i3n)cF@;D(,T&;#B%!+M^%2?B^L^2_(0cO^.A=a?^a644&!2^79O)?Yc5^OE_/aZcQ?F,!/_%WE^,X,_XDY3!*0^0^=^(^9%cTc+c3z(D-0#!,5&.##(!.IV.7L)?^B^.=6%^?&Td?g:a:8!^(,+OL^&)a4aR%E-^A7c-6_#aLjEA.2*&T%/>%)2aS%70D_W_-;7e!^C_+eGd;3e8jW9!8.5J!:++?/^BX+aG_A0^@_=e8w.E!2(#^BN>&S[U^#1#04)a;_6XN-VT-^[^0a5b=3_AmK.C83!1c0e9d*b9e%5*#11(:!%^(;1+P_#(b!~D=(!-;,4!1,,@^669^C^3!N#^ZF_[j=]:!!^,?B!!O^5F&^DP_46);^1^YM^@eZ9!&-.4&;?%^!-^*QHG^8!d8d)^&0U!(!%8,+!3+09*)#)8F!&R5M@-a(YTF9MX&@_1^5^)^C(1T3^49^.b7bXf)+^U=)^SaT^(bG@%(/-E723:)-5#*9,&!=+^X1^5^>6aIcYA*25?%--1D6%O&:2F8^UN^/^+[FBa]b[^O_Z7%!:10!.!^D^=A/@b4/^(aHbFcG6^C.6..*@1C%@^Y^T^?a@fJ^#_E=&&1J8%J@X#..#^!0&,MG^WbX^U-f*B7R;,O%44X>@%#^))b)4_RFG%b-aHc!^7hD_Hd?f+;*)L#@-H.9/0!6^A^3_U^=0^I_H^Ga3pJ22*&2%^(^E4=?a/_8dBd/3/40SGB/^-&2_*a!_]b;P+]&_+eF^9l8h75>)O@T^./7^7!T^J_L3^96q5KK12^7&?(-&^;Q,0+4^:^&8RYMY_RT_FC#;6^4^%aEcR_5Wd-eFdSG*#!#)EUBP&!+%.C/&?FS^!%U^C^XaYQEb#
d9^>yZ^;aF6%%(-=:%4((L/^CD#G_O@8#*(6(R-P2!)^HG_9*^-^5(bOq(/!+0S[!64b9e-hM-=+G5d,^]b*-a.3SM@>L^=@3^B6^S_>aRa0_@D!##&+%3DG1-.&-WHD^C8!B^[1,*MM^Ee7dO},4*1*/:L1#F24^UK_5e)^%4))*8#&*^*=_91b)^/_]iF_53+*R)8J^%2^#>L^Ua[eXc9/6(^*OJ^8^N3aJ^!l[7#((!!EEE1N1_VF+(,5Us(A%%)(%#&(/!3(&7T%2-^CG^!];^)^Oc.5^-=*&-H)+_Q+B_%^(d1bK_1_GH_*eIdK_Y^!g#bN^1?-32!TC65^6%+#bPP^R^=(b>_H(!^DVb6_J_@4,DC^#%+6^N6^8.(^]^7hFmC)_B8_Va=gQ0!JAXN(f6c0b,p0d8gJ7*#(OEH^Y^(^,#^#_/!GKc]b:)^,7*=-^A2(,9^-+)J_G^F^#^OcIH^hW0)^*!,OW@c!a,U^._RB(/%5%!&!A6F[0H0;*9/15[2_FMhKHf6b549E!W!#/2^[^5&T)_[cFe&17%#M/^Y^.^(^8WaHa1f&/,^0S[]bE%_8^RaCgI)D_-^&oXlX0*>UP^1_WaFX^Xi4h9zFDD,,^&5^F3A&3^4_>USHBUC^*_4#cG_GN^=C3_M^*X^&8#+-&:%I0-D??F)9K^6f2^Z^N464=^,74d.^&aDeFa-[e=?_=kN*+4^4a2g+aQ03DN-^J7@;^3Ga#a&@)!47G&24^/13-W1F,^#R37^=6^K_:b3bFJ206^-,(>W1^MH,^&^EmU5#>H0=8!R,^&7_*_2^W^Yp?^+3%^!%1;H#Q3GUd0_9c&bQ8#H#:0^=/_?:,F^;aN^I^0_[^Bh)f#^O7>;%7^J^+^*^%*^1^)^Y^J_Cc*a8XXaS@#)J^#.;L#I^%DF;^32?T^T^5_7_Yc%Va2GkCd39!,+(67!-^&D)^P8^.^*0-B_0!p08R%F^.)@8^A_23bA4B_?,aXZf/^=^=3DRT&^9;-_I.^-1lWl7dAdK;!%((;>%?4S_#/,^P^+aS2a:U^F_Z_LaL2!0%^(!+O7_VH9^Nc-!3!)%#^!)1M^7cMb!f=_H_@c03!)E&#^!%V%6[j@hBa1a7;)6!E7M!^)2F^M%Ga-^Ed+b(^Cc/&;c,^#9%%#!8%.!/H-I9-%QaHaTd*^C^F/,S[2A^.^=^,Q+_37,!*2!*)O^)I(&_Lc1][_[aD_!/-0UJdO7_0c8_!c.%>59C,#&)^L)I5^@@I0(^[a-+b0_YZcWaKaA0=#_-)*0/B_R_GbTd6@,.(,-):+%^#^G.E++^-^3#ZQ7^M_,^-_Qk1c.;48=*7^?I)2/6^I7R^K0-*_G^.cYl@eM2&#&()Z#B2^>fM?gB^U4/!^(,BCQ)%7_*a:_%)a/_,4,1=K^&)-!S^E^(#^2aV_BzO/-#^R^%aD=(_Z^H_#cN8&3+OE&99T5>aPN^3aG_%^%b/8o?0#)6^]2a(6d(U_Bb@^_/4%=7C+^(:A^?dJc!b?_-_!a;-7>+*O9+*^-_6=^4L_KX^)_UV^)j:7%!+8!1@+^/^!80%IAa(^]e&l=/Z0,e?L^:eU^Mc;jLb27!(#&O#,%[_I^@^!_*b#gT_,^1aOa2>+7!F,#J^F7H^Z9/_;5^7.^G_6_FcQ^6(_0uX?!)0#&(9/;!M-!@?_0KWI^7*^%d;Pp0n23!!U!33B_5^-#IZ_ZZmB/3E^6U;cI#a!bWa@^bN0;6(%:c3F^#_&.e.mC110?)H#MaDO1fQ_:{L1#-KJGP_]^._N^8b@eAd1./_K9^!g9^?>a!_:^(+d5X(^4_!b7t;7(&%@*!M@^//,^G^*>g+^Ug;_O_)-BK^P?^TKf3(_80@2.*18^:^LcO^2{0i76!&%G6A^;(Y[^*Q!D,]_GbG,C^:C^5)^(fEaD75#%.@9;#*)AI_W_6;Nb&&fD823%!#7%,6-&F&_)JBb0_%aBrT845,.P4=#M^8YP_:^*H^6)^GeJ
h!/Y2^O^-)0,Kh[c)aA8*G2!--_SU^D[PdZb:^0UbZc%_2._U.)04^W>SR^7^/G?#D%.!F!X*L^;^!?6&F^:^K>c(^L1gFp;e!f;=#!&*!*8-*#4.0%-8(S9V^I^]_!c8?OJ^>3M)^J9^N_;^5%^[CE,^*_)bHT^%[gHaOc)b#.,B,!/a;c5^!;X72#,#%(*!3O^.+&;[J^0^-b31&.P!/R(3&]&TbU1.D8?@R_GH^X_[aU^6eI4^C^34_02_B:C4d96_L^1^6^Zo9*G^D_9c)_OJ9I=.7^6!FeZaT3aLa-D^9!,[_RB>=:)?71.%)%U*EdN-.aE^ZKb3^9_5c[n)3#+:2*9:B^!^N_)(^YcZrF.*395ETMMf3d3,+_2^1_*H_NcNk67D&SC1=%#a3&+^!d7_JbObQdGb(u%.G-!-1_1)b1!^T,^(,^!^Pd0_)cAjG4111^6(_#!^&_>b51_NdHk/^&X2)!274=(^)(?_I^N^E^]/47V&b4^I^8d-bDbW}.)^F(Bg8Q/^:^Y^NdRj>A_HbF_+c%eG/_._=)^82JLcVdOc%g,0#&,63PR0aL^6c4}%24^1AX^S?_J4a]b.aKDaMuK.963^2^/_&cD^Nw6l!2+4.:3!+(KIa.jP3nA:!#&1G26/O3^0^3,6_D>_G7aEa?^M^e60%F#^0^3C^LN^#cS!^.@(1=)].C_BAJE;1-0,_O[_)B^/aR^6^NmJhGj1;/(^)!.5+GRTD^9_=>7?OhVdC^ANf;m+6#,!(-11&+,8AaC_.^B?s[_R8!8&-&-.,![^4c>,B^Q^A/eG%g,2=@@NNd;7M^QU^7ZbQeI2#%&IA^EP_CM%^YG[l&,:1^*!Y^6_?aM,:>J^&Zd*g7///8@^&(9^2K^M_Y_X-7U[^QH_%A#h?/!PC5^58^:bM_@_0eZ:);IN6^K/KZ@SJ8#=!f(^7HhL5f84,%(A62^%)^)!N^[&^Dc@|V3DIaR_O_Bb%_%^5aAc[eOhVd%d!618:^HKS_G_#_HT#_NaTjP.^+%N_*^)_V^2%6gS*QK(._1_051-%@8F/S@^K)#^>_Y7c?d&0/^(H,^[>XS^;b,d1i(/^IT_R8Q_Qg=^J_8^_P^V1.YV.#/^+9^U[eBdX_I8,#4!#476.9(M!.^635b4^4dWB)4-#%-.8*%(28(S.34^91_G60[S^)aB_@^R;%/#07^E1^#*^IG_L^MN@e8^C^Q^B_:9d2lM8^-0E-ZS26.37%_D_=1R_PgM*bX)8^Q1^6gJ-_Ea:^6aD^S^&^=hIT-5G.^?b=^Da=]pP4^QD1G^)_UcIa?^-%b)%b[a4_>e63/,+0&_.P^4^#h=>P^(g(bI,*;6Gd@eHg,--3^)[&_%_S&_Ck02;2V^1^P^?_.b6b&.c(g,iSdB/.BK?%)^9^+c2n8o;4!,(@#38>^]=OV4&)lN.33-A!a]aBcRj;hH)^*E^W2dJ0#-D/_9^O_AVd%k/^VzQ;/DA5B)63W,^D&,^,M#0^!h*^LX_Mp[+/^&O!7a>iC2+;C8B%9BFa28aLi0^.-9OZ_3c&^#+^V^b&5!S#):%&8_4Q^;&3e-PbKaU74^T%d3^=+)^Q^:*^%dT^Ra*a>Zj]dZg),UXX^M33b:^&&_9aY{;2+,.2_N^FTc4^(FaC2h0aS/:#SQ06[b@cOM]1,F4%+^W^2+^6*_Xa0s(190;)!%^#5^9^>!f4_R.=MFTf#8[K~Sl*/!+&F?;,!k4^:mJ2%_/%5ELaM^=^Gd*cLGi:v+2-^*9^371:_5^EdI._JgTi-.^D*(^5a88cJ^FL1:/+_OW^N^5O/^*-/^2^*(^!V.cOqDeUfVbM-R_*^5.I_Rb[0:5(5=CK01^KGXa._A^1a*&^!o-+^[4_+Nb@eQvP0!#/-*,CC_O^Wa=p@03[6^%56+.^C-aOeU7!,/4?0^LD766!.b[2a.bMn2c*-Xb7I^U_BX6aVs1/!+_PYD3bPa9gI_4f02,6CAPV++B_;_G1+c=0%
3^2)5a3,5?^UrWt-/!^1#)4^75Rc7aC;4!--.1:_=_#dRa@_ABnD_YiTj;25JW_M#Tb6_V^,e+e?^&eJoZ;^:^P^LaT^MA&_1^0^;c#_>Sa2_8_M0=^A^C^FlMd!.(H&_=^&^3d+^@u0n;+!Wa2_&gG^3^d])N_Gf%cKjM:8&^8&:^=a-#_I@J+^*_Ya&^;HbA_6^[^>{)/+^&_JC34^91_,iAgX*S_Lc;^0_5o%,B^P;K^F(fA~2.8^D#S_IIb]^+r0_K1%6!_!-.^B8.V_.^#f;746(8NM^T-4N;_%#T9a2dH^CbX4.0(%^(O^:8dF_G^WbIi0+m.a=8#2!#K+0&HELH^JD^RdWj)0dZxK2N/^N[!^?_EV#-a]Kb=b(,^=3_[^>_2(c!i.&,-a8/200/8^R=aAa.^%^o,)_4a(CjCaJ/^?(;_(^8B@2b)b(a?/%?_:?_A_PaT+D^GjR1C^/078TG^Q_HDbOf8b*7!5I5^M^H^#a;M^2>^3_;XaBa[^E_Ad-1b?c:D]aA)a8_#h>g(b&k5A6O&%_4^Q^;7]^K^Y/)V_V^Za1^#v)25T@^-:J*^%_B)_0aAu&cP-+P4bWj>Ib7_Lc)1@*^#U_7^F2?,:aQ)^6+_QJ_?d2iF_FeZ-1^>K0_!_[^C^.x8.S5,^8^6F_D5aCq+8G^;^5S%B^UM2d3]^8^-_&Y^2fQ_+b:f+/8_D^!^,^M^7_CaQ#U^#0U?++_)F_U^6#_DJk*/=BK>?aM^Cb5cKa1j,2#!%@!;)(E^)1aKb8^D2L@2;Fa-a#[U)^F&tZ_>0AM^,]_GaC^2bUe@h7jGnV-_+b%L&Ih!h3aQe*+a?^SaX^Ff?FeW2L>@!^H^V:X_H_;a]:aFi867:T^W7*FD5,=%SgNg]_Bl.hZ+^B*b.0bXb?tX2^%;?#a)b6Jb!Yf-d!k*_*j.,_%/(bOF_&eA~C20B?/!+91^9#_Y_X^Qv5*_5;Kb,f)z=.1^,*O5^Ab3_7h3n)%_9^X3*!I5T/%^Y_S&B^!jRh5a(7^*V:#_W^#^F^,S^::^:^Hd;MLdCbZgR3&17)#0_:+5^>^A^]M^O^P2!9>727aL^]^G^7^N_Sd%hC,^0=TL>b@?pO/cH+Zb2^7%c&h2iI^CdQ0#,^8^:^9_TQcC^0dNf7bJ4/8;:62^0!TKe.^F^B^FkQf5/9!^A_2^#bQ_Hc8_PfQ_#1_7-E_Yd8_4^/^B^@4c:_XfO4),U;@*^;(14^HSa2v1_Yt;,^L^!^JSE^Na@]-3Sb=^Td6M;^>k!4^,..^#2?T]_W%[_*_,b6^D^,0F,T?H^+9bW*_RcVd>-*K^#F2(9iQD.67+7#Zd1^G^:kH1F^&()^D[a%JMc(bL2lO1;TF=VIa*^&Q_L6^)eN5a>3^YG:FaJ%^4a1.Ld9!dNgReZ0U_5^(O%ODhAoVc*bCdS5B^(!-^T^#H^[ZaAaV^Q^2k3_-1h(9^Fe]VPhBMc-_-^Yc,_5^J_K0Oe2+^P_C_-bA*^!_&f4_XaRf0)^La,_Nn8c@/!L^8&,.I+^D2o93#JK&^1^E(^(:b3f>YAQc4+aIK^S^+_Xa4q!,#!-P,^!^XtZ/!7^M^P^*1aKdW_ScLb30^92RUDB_%SaUb9hHfM/:+8HA:_Cd2a>a[a+.7-5Z&^Tw[f1e#fY.:J^+bU^+hDb(^B_Dm%1))J:7WY5a0c]aL1bW,^20^-_B^1_Sa;h,+_(,^%Ob(^XjT1)#@3@_G^(&_N_/^FdA^,4D^1^SMD^+I#2*aBp)_J^-a*j@44J+K/^0^9PM+9UcC^]6lL+)9a47lU^#^X.C9^7.?^/cA.T_U+:^ALL^#>bB+aI^D_B^I_Y^AcZ,)d)K_*^KdD^IoN*Oa*_K]^F|88^N-,K2aG_A=Y^[3%cH^]e%a2eUYgPj7.C^+=+^U^*gAcLc;rO.C%^&_=B^[b].j*lS-^2K5=^:98c9lC-^Q^W^!^Q3^Kh7f@w*+#4^(QFl*qQ0!*^&J_N/b#dDXb)Gm]
*^9^5^Ba)_Sc6,_Y^Vb8c5^S+a;aO+1^6_]^]&cQrX,a8_X^W_-^2S^&nS1I&2^.0&a/_SaNHa;g=b@1%P^W^);b)N.^/_!_6e)*+(_/d&#d+c8..-(=^HfGe!B;_NgH/I^J1_O1Ea*_*o>c&^0/^=#T3_:_S_%_7wQ_[p.7=_BI(96_B_%^(e#^?c9G^/d1cP_[,d#08^.C^)^EIc?b>a)f4iEe)33_=?^%^!TKMcBe1Ie3^-^Ms++8^W^#7a.I^^I0.P[^8_-^5c/^M_C)a3lC++^I1K^Be;f3--^;6X.e3^XkBeM**^.^-^C^J}1/S1^-_J_,W?%oPfCbO(^Yc@^/eM-/%*%^%(l-c6a>5!((&!%1M2()+2&%[K/JS^Pa(HKZaR^)j@nN4^2BMXF_HG>_)^YA2h!qGlRa**_-cZ%fXlX^%.D#*9;^Gc[Ca;{[.453_)^1[gR&3vE+_SM^G_B_08dO/)1^.M3^A^S1Yb]^p?+Q.VaEd[a#bL.Ja([_ZIa!^[bOb-bQ(Dk+p;F,*#h=bZ_LfZ_Nl.1^%C^E#_3c+dJdJ_.fUeAi-_C.F2B_C_CXbFe;eGm&)^P^/b!eAl(/%,S6#^G9.eA*b.+X:^L_WRdSrH0)A?^&Y!^=F_=C^Ul?3,5^>^(^/7%+^>#?_&bFnGuQ0^0^DU^A^!^U;_T_RbVdTq/,!+aC;_5aI_!d?2AK->)F+_L_4^G_Fe?(^Z1#.(O^!^(_Dd30c4^)d;g20@)55_&!T>d0_4^1aM/55?e.a07e3I^?i[b+,+^1OD@a#d;Z,^=E^9%Da4^Ua-*_25^GA^I^4180K_18^*(^A^E_Mc3_;tH54^J(^TW?_75_*_]a5a&aO.^I.c*2.&0)7^B#_*_@Y?_2aO^jD5G&#+#*_(]23_2^?b7^I_Lh?nQ/,^&aF^K^+-*cRJ_K_:+&HB_V9n>f),)2!_V!2)h]&e?bMp*/^CDdX^W&)_=c2^AbH^R*+_T%#_Qi-1,#=H^&2L^-^VfZc+bF|!(MBb;lU/&?+!#*^.NE^7_J/,->%Z^T^>^E3cW+*&#_Ba3b0i),eE_Q:-hVaFbLq1+S_9[e*dFbTB+^!b&aHM_XbK^j8%dZk4,%+6c4aJ!^?a6(_]e!g@],&1H,^Z-zUsP,//+_?/^&dSlN+@P@^PEc7r1,RI.81^9+dQ-bA^Vf.^Ib/cCjHiFh)0[^)^@AV2_/_HbT_RbBxZ.+S*eY^WdWcMa&hNhK2!^:#0Q(^Va1KG^%^FbYe%0;,+)!Y^Q^0aU!^H_7*/^>1_+aIcA)c%bS^*,^R-!^(^9_E^ZcDa*cEyM(Lr#_6a=)^(!MXb)/#+e/^FF_&b/e6aU.j=*G^Qd+_ZKuV-2@+80a6^2_8sJ-%]240^VHJ^d9,IaI_,Oa7d.)h9-L-QC^+QaLcVlZ+_Ef,3aVd,*n]&g=zKg;.S/^0@T(_.a;-nF)&aO)k1g..^O%^H_+^)^Rb;6c?rP0_3^F^!^XN.0^0T^4d7hJ-GSPbN9f9^3a[4/#_&0)NbV^9a,Jl8mD,^YaUaFb(c0e;j@*,_ESa,_Vc)^F_6sE.;^+.F5^Wd.UeFhF3_,Y^2WE;^>c>^L,^RdI^Xa1cG/6^K._EU?fT5aEe#j7-26^4b.6_B^#QjD/#e;GdSjQ_>fW^&iTaLe#1BcC_I_!b1_3^L)j6a)Nq:eD/[HHE^X^(_Yd+a=_Ic4-(_X^L^;a-i9dH^#e-/^-0%+&/7!*^X_K1>4_;FrW-Pd(g-^Nj-;eD+^/_(^(_L_-_@b)(fKa+_-^bR0!*^,3?4e72cKd/_G^O)d2g?e2_.}N0*#5&V?,^0^([dQ^eN(@VD^d[-_9a(0f)dGJ^Pe-b8&e)k4t7*6^NTjX^>cX%j5i),!#2cAbI_G^Q|*(_%^4^)cS.^.&-,?LdLa]jFfE+^0iNcT^9_6]oX-7=^Z!^4_]gXa8hY)/aEV@o@-^C^&^6^.Gj@gBXaO&d[]^oM*8_L^FcGnJcG/!]*2E
J_,_9hYcP~M-Ba/^%R^8^6_:a=lN-a3g==h(b:fK5eN1)D^#b7m;vC%WL*aV^KFeB_DjT,@85gPPZsIe1(fX^GhBk0(9oO_Ck5*aNIfTb;#iD*6bBc>+c.sY/1_=Q)a(^Ia5_@cBxIeG-^)cY^KhNNd?d)_]f;+=a/aWdZ,dRnB*^R^H^(h#^M^-&f,_%^hL(0^!Sc=2_R]&;a=:^@_Na7Z^Ib.5q#-#b@aU^15aWaGbEsM(*bMf-K(,^Ch.aS,,T,V42q+b?+AaK1c%(^HnZ*!^Q_]_3iLc91!*!S^D^3(^N%X_I^Yd))*^?g:a!zZ%?vQ++_C^&V_MbNbG.%^-&^P05/[b@_U/!^)T(>0;Hd;1aG)C4aWqW{B+_5-=^!^(_C_V&^%^Pg8,-:2M^Q^WcCa!+%+^:N%Cc30L:5,4d:_!AQbH%{O+b42B^,^[aAd%(2W(aZ+a5^T^Ya?b+_Pg!-Y^3^;_H*a*^-bVa-&i8Mg00a(^FH^3aB^!_M^(dA^2c@aR/^CM^O^;_7_1P,^T^0Q0O^!Kd+^!9cS^Z5a+b:g/.^:;_;2b[m0_6dKfTaB)+ZeOo*aQ*B^D^]_Ea0e.*+Ia+aGUd-+LbM2d+eAaMpF-C^!@_XWh[^Hi+b(*Sb;_DaF^/hV++9>_!h;_Wc#*^9_1cZeX^5lO-b(*^%bS3[7a!mC-MUJ^6CcH^+^Z^_/(_/l4b(dU0^Z^5CS;>a5iQc.fHgRa&)2a%WhAa2+^7Q&99^Nn%4+.7^#^HWDHa>_]FcP_3EiTjW+!1a+^+5^^RiC+^R(^8^)cA^S_%+^>aPcK*k)^A^^S&eVf@m*-@G^R;_Gd5gJ^6iF1581W^2a7^=M_E_]i(c[_[*2^R.&2dJ,&^**+aZf?cK^_U.^-^,^L,_(a/iW^Xa2cZ+^49dPi!c1_?^^G!(^1^6g&^q&,_!^3&3^0b3^a=h7#%-^F[Yb%*hJf;jEf/0:^3HhE_H^Q_W^Gb)p&-cJ)C]_9aOk--NJ*iZ^,aDhFmZoO-(^C4_OY3)aKx+/7^(-ZaZPY_(r)i%nJ.I/S?[_SFe!a7g/(^2l8)}P0j(Zb7_Rc/E_D^>cCg%c%e7/_NaDa:^#^H%?e/e(Gt5.8l7_7_Nc0_Z_W_;h,aO-E:-2U!_WiH!&_:^Qa3+#f?!_(c(a)d-)^>0c>gR^)+_+2c?hI^;x;hQ)OfEo)h=nA,%5^>_&eM^@c88)cZOjRi9_*(mF7{,fN-_C^59.bIcAYnYfJ)_#a9bI^T_:*_3aP^T^#g]^aN+.)c]CbMd*lT,^-^5^-:^GcIb>e,)_1aZa?h4c1)a.bWmWqSiD+8a9@^]bJ0^k1(_J^6l;d8)7_XPaR^T*^@_9iA&c&mZ&^-cEd%*RP^K^ZaOc!&c@s*y[*BQ^4#f7i7),B^*^H_8-=2?_V^)_@d*^Ne#/2^UT7&KAJ^NFg)-#(:C^,^%>c+n6.9a%5^6^Eh!0dEi/wR--A^%?V:A^Oq>&(i1k1/_&%^H*._Xb6!_NK^F,gQ^Q#f)VEIf@,G^R(_#^2a(d@a4%_-dA0_EcNe=^&^>jDdG^8^#c=PiI-!!^-@=cIaWjRaF)hA_,j2oVoG.:B*%_CAL_#@^].b0b2a,_!aII_3cM_*^_C.^&^7^#G_B^CbP6b=i]+#(^Wb@_#a6m,+#PT/He6gS++^#>aL;Ow2,>^,_04e[cY:~>)_X?b4_)dP)_6!g;^Be:&*AfH&_]^D_F(iO&iVcS+B!A_1^L^T0+^AB:%]3m?%^RnZ(8m9d2s8(bKi5n+r3+#8K^01^@6)dAbQ_RcY^^V)b.pIfOc-n]#Q,f+^N5^1a+a-e1}H*H^-E^4^_;m5,_H._!a,_KkY^Lc1*d5^!_2vAa!oA&_G^Xr4*hKgMj9_0b,j2*a[^*^7hTmOc%,+^.Z^O3_Pl#p5+F2j6=^?gGf:.!331U%+mLa=o+(_)+Vh%.(8I*_-^N_A_&^;w5+_McZe%aXc*^9w0)_Uf?aE,x:+D,dRa5h
[mD^C*b#g6b*b>!6*N2_3dDaX_,(b#Ie7_O-D@^[b&_[^Fa4_Gx0*NF+^HdZf9+O^M26_Jd,eJ#s40:^%(:,Ba2bEaGe,g[sQ,_K_4_F^9%_Gd>g?+^FaUcMg,e)l,_L/^.f!%aN_H_1fQ^)dHd)sO+eF_Gg(c-_G^Dd]*c,,_U^6d?d?/^[f1eDUa6&c&7Cb/v;*b8eBa/aTu+#)*-jY_Ma1+>aQ_)_KoEl4lV,70bOhS_%_+z!3,!N^5^D^AbW!^](_E^Xe>^e5)*_(0c=^_L-]C[%UfIa=&{V)+^)^#_UbY%bJc+*^!c5%!jFcO-_3_C^RQ^[:m1_LcL)a>u=^@a=p],5^J7^+JdYq5mO&F%_%,_U^-W&^4,j,xM*^E%^&0f70+bC5FbK?Pb0&r?_3vR%eZ_R,:%1a/B^6^+p3+@^,c>b?c&jAl.*a*->@^,d/,Y6A)[_6d(a4)%?_POc1+VLaOM?^XZ)_Eh9bCg1d&*,&^*9(fZ)_(_FS_*aQ)^Q@_%^;cK(0_PrBi40^=,_%I+^M0@7sLg>rV*+68_56?*aN^Z^?bBaNo5+^:_?e?^8eD_J^c=%i/^a:%^*m2&^Cb5h.%CU)^G>_)l5b,*I^Pb-e)h=eX)c*_/aFc9aQ-X&,^6^1Dd1KcV-_6^N+2d*f1_Ab?i5)^2eIf8e#f))kLaPg2^,lP*(8La#_(1,_;a99_1cR^;f3;(+oN_XjR1U^:aQUaD^A^Za?jQ^-Xb5qX/4S02,_;^6^7a@g+cN,_-X1cX^N_(e]_&.W^.d5r#b/cYe-^YfGbM-*:KA7cPbXc>l#,eCdDa?^R.iAaEc%._.;h!5!bVg(_(^Hd0-a9Q^5a+7^Z(jUkK08gS^1_2#^EEb7>f!_NN/!Eb(.bC_Ji2._=_._E+a=XMeN^Hi:f0(^&!eRi1**9^Q_&jEk@+)2^6_KLe6b4)(b5fD^c02)4_9d6g.l/)9c)mOa5t.&^-a;fB&%^H&(b/.^M^m!*aHPa:eI^SmI(cH_9d#b*)_3aOb=o@o1%_-f>&_(?s8*b%aU^,bNh+z((iVhNl3d+)8UZ?|T-M^M^!)[^9^:h1^aV#nC,#,+>eC+_@e+!(_]_5a#a0%iWn>*,:Ba?mYu7*_ElVa*cWn;_N,aYa=13aXl3p0n]*JC^(@U^,*_3WcC^bQ&m!0+NE(^D^,^Za*_8&c[oX#F)b>^1cIlTk(-^=^+(d.^G_%_YeHdA+BbLd4d._>^-x,,_E0^=a&c]o#g1tV(_2y&^0b%*/*^&/hMa?)c7d.aDaIkI*k4d)e[cPl/mJ(bOa2^Pc%/M_(_J_Wa-_P_?b&>I^f=)_Ea)h@?b*,/_=a9b+9Gn3i=,f4sJ_#B_Od0i]fL.j5^%fF6bQP2eTa3^F/5_+^)a9b%#e1l5_Mb?R,!^=B_V(g;iCyN+OT_K^%(a3u!(bVeDpBgG*4a[^RcF:b%,]Ha0F_S_)^ScZ.b>fC^Ae(a(*g,b)l&g(+f4_/4d)6q6^I.2_H=*^+aXu:bWf9P,b0e%_Zc6Cd*hAcM,B^C^0^S!c]a1aX)_)hJ^Fj@z!(a6)pCR+^3!^.F/d&^g4%^*^>+:b+5cCL^*c/+bGb/_O_9j.mNc3*4^Ha6f/)b7*^PeB^9fKc&J*X06n9o(jJ,_GgAb>_9cD_VvXh%)_,^Ki!g]^K)Lb>|[_4l2)b7_A_Rk:kW!%&1#d%(^Ii6D^f8(^1aIbFeK)_R^)g9i/|I)B_%cF^.sK-5!^.S4_[3m?^^.*^,^Nd!_9_9_D%bVaI)h[3zWo(D+_G&_-c0c3e+tJ)a+bJLf0d)&:_9_B(,^M_@J(^Gb0r/c:,_A^C_0c3^[Df={F)L_(#gKjD&,zJc!*J^+^L2B^K+^Q@^X^Mc%QhZ(3-X_#)Ys8aXo;nT&^Il0yG*B^3_Ma1^9fP,#C@^0?h5^bVh6*L_JUbWa4h1)aM_Hs:hR_U(9d%e8_R(h&^8^&^1-*^?5e-f!d/^>^9vU%^;^W)YN^?YcP,
5=!/(Md)hR&b(,c(&!Xk%)gV8d4&d,,_AdZePaM5^@nGe#-f#/d!^2b)nO>iV^E+^GaTf9s*_#eYa,*^C_]^5fA*j.)h#{Ae4d9^&+-_H_5_D7gPi&)i>^=^Ua&eF+^9^4n)iCg1Rf@)8^!b7w-nC-^/_UdFSa:,f3CbR+!!P^-^7(^I++K6^&^,_Gc,(_9FQO&,4_8)^[^AbXcGe8&8c0z&(K^5A^tG)gL_,1_Gp8*>M9_N_E^A+@9-%PF^Z*FMbFb8_2sN*e=eQe(b,f0_5)]_>NbY&)f(w2g2LkI)Fg3GfKe=#_>)81d3f,lC)mGaP^&)_P*^0_4iUf7kCp5+7^!a@^=c0fIuP)W^/f8n7{E&a>h9k%(6ZaB_X)bSd]g3bCl-(DeE^6C*2_6^A,d!eC(BK^4^0)^>b-3^#f-&!c&^p;(Wo?i=^^+(_/_JUg3&OTC)_EaE5_R_*,bV^9^D^,a9bDcM|H(*cWq(c8)^3AWr:aQ*/W^[^Up-k:-^]^.c2j/_EaUgCv/+(B^Dq)^&,^0^)/#aEh@^]lB,_V^/dWHa5_QZi;&1i+_P#bC*fK^?a+bF^Su3+BcA5^3k[_Oj1,a.n*^+b@_.e-pJb?+Oa6NDaF^;lF,a.^W:Zc,b;b,f>*)^[_?^Ob>fL!)_Fc8-^1j*,c?p1j+^Jd!c/d!^S+i5a-c5^2pU=dY+4&i2eOqTlNb(,aBC^;a>i@jGMl]+^#_@^5*{VmCdH)^Ga2f2IfB*e/^HbQbVk)c6(^O2Wa(&!s.zL)_(cDd.o)h,(^=^M;rU)a0^4eAcFj8&v!%a!%i)yK+a=aOe-b#mQ_Oe]+)Pa.8b*c)j6&4(^a@&JhTq!,^KPaO%]nR^2aD&eXb%^*+S^)^IeWdE_McU%Tc,*Na-^Pn,_0p]*M^-(QaChL)[aCaE^:m(&r1c&i)(Oi+aSsL(bKd#wVh;*b,_Yb@eFa%h&&_3^bFkK&aVKj()_Ea)Z,b-)fMb(k*cGw2+B^7/cV_6f=x3)_6e2^U^>|H*^:g8c9_0b(^^N(b(j0c#j[)7_(_;m3^0)(_@eRjZg?)f13iNy6k1(*bH^fLi%+cY2^/_2_VCl&(^Eb5c0d](Gd-j#q0&f=q4tD&d4m&k>(g1b;hAcP*^4b%n(hId%l2,Db/_J!a2b6nYp:&hB%hC)gVcVgJf/jL&N_U^M(D#d!^m)&+dUuT),^4^5aLm:,4?_N^DZe>_Z_[)eV_+h;dKoJ(!#UR);f%Kc&vW%dQd>)aQVa+aXv-(l]^!=^1*m1!_6c9jF^R)_9^R3lDgA*^*.E#kFB,G^]LLiCbQ#_K)Uo))r?d>%l)}I*D_&d+i]_(_)#mE)b2_4^7^,n9&iJ_U_C(5a(_#a:)_.;bPcC!(@!aX_0(^1Qo-cE#kD*5_YaXdWTu?&O^^XjH,21#;5a2b#^j!)vZC^NdDl6,^C_Be.^IaEp*j1cM(@cE^@_O)_*_OUl[p-)@sBhJb,bD+a0Ud7_0_[g9k;)^B_6d/j6_A+c4^.*mRj;h]_D-,_*C^W0d0c;bL_Q+a>3_;dJc]*zY+f8Lc6gG^Sg7yP+^;d6cX^3_Rf0a:*^JaPsDgRsT_K*_*kL_HXm=gH(eDk&~ZaY)!aSXb2^qC)^Vd8_Fq?r2+Ob6_Mb?^>_;j0)bDb0cWeN^_])h#_D^;sUl,+2S^8Ic+fUa8)_]^%?eB}()aFe:a]rWc6#iW)#cJe1f8{1&Z9^gG&tYa2aB#^q-%}E^P(T&_Wo*(_)_1g5cV(8f3cSo9+^OKO(^2hOv[(^:^6aYiO&^0_CrB*B_RM_*_Uc)*a._,h7VmUgV)^8R_H^Ea/(^Cr]dOuW(hZd/^Nt5&aU^N^mE%h/l1#^i3(^KB2b7&eGj?g>(^R^HiY^eI(_@^ZaN^l%+@^9^1_Ba.hXl%(BCgV^jA&_6k9z2#^e0*I^JaU_4a@k>*b(i._A2l-a4+b?_@gF^)^Ye9c0%bCX),A^H^!k0%u;v,)_!o)pSrI_A(_Pc]
^2j6)^V^5_VeV{!)=dA_)_+e-*W_1:*a0e/&^(^@^hU)2^6s2lOfU+_EbT_>&_4QbB)U=_8^%l5%_]E+^Nc!a5^84c8f%(_HC_G^t;*cT^P^67cB!(^MbTh4fW*)^A9^3^i9k6)^&cMfJeC^U#^4#aG(_N^7b0b*):/f@O_J(^6^(aSY#^dS&^RdFaJ)^K6a&f=6+Na5(a2c4fT^eE&f>a]hO(dM9d8wM*4^5d2b:gEl&&^Kd#a5(b*_Tb-a=%fYa?&+c0f2!#B(dFjAAh(#b@)&^P^,^IfP(1H^?a.%a)aT)c)e>m,lXeV!&h=^#c)*e>DaV_+gTdE*_)+d/k8c:jW*b>m@_JgYlOl>*cAe9^]3Aa()^-a-eTaKa**W;J_.u[aS*mGcXfR_6_Cf/+!_2_W_Sc[%^!*UgO_:oNoYdU)/_;98bL*Dw6b#k-i!b1(FdGfH^jS*d.j0c8dRaQJ)DcB_.oL{Z(_GaTaZyZ)j7_/b@w5j)&.b=^^S)e*a,(b[a)(!dEvN#*b.a/a>b!i@+&lPcAk.&_B%d,#}=*>_Q8cWb@^5&BcOp4)%YHb1dN!%p,^iK&_*eZc5%mOm?)/dVo(c6_3+aA^!_*_7a9uMcJ&&K^T&d>^Ra>)eO^+0hE^H+^;1B^TeXk4n4*0^UbEH^CvI(#gEaMa&&NzLm>&c+mPa%)q)b:^(b%{Q#s>&lUSr]%pTj[(FgL^F};&c%g,^gL)-^2hL^gB^:&h)l*_D(a(b7q-_P)^C+LSi8)_[8cMdNbL(c8e>bUb8)#b1a9[e[%>()e;m;^H8wQ&^I_De@*M^/!_8t+_Y&(Qa.&E^i3iP#^uB&^G_ZbB!)_D^!b*r!c,)^2a%dNWw>+:7b)eOaE^Xn+(^/mMnZfE%&j*+_9I^A^>Y^g0iA&bUeP}W)a.X_!aFU%fXt@&l*a/^&%o/^*!#a5(kMb%c!^aG%_:b+)c+eEe3u&oF(aNbP^^2nT(_PaAnH^b6&hYcEd9+^E^Q^Tf]c4j9^O&If6^_W%_)d:(^VHaZxZ%Fk4(^4_>o,a*(d@Tc-G*_*^/Cp/_(iU#iR+0aV^+_A^Zb4qZ%^=rS#l[%d4^W#kS&8aTpD(^KdZy)oG)pB>^(iJ^0&c8vA^Q)!_[?I^R(cL^Ue[cD(^+^3a.sA#cK*^5JD^YaXx2&c+jD_O%^4-)e;c:_[b/j7%o=e9&8bA1(L^#Ad5&4_BU%mL}J)bV^.c&_Kf8(a(Ya:,(f4d4,aA(_Kf9jBi;)i1gPi>b0gY&a,hS^dU#v>*^Ed&IcM^%h])^==K|Il[)g,^)c2h(a!+aPf4_MLf+dSn6%a.V(aNbE^e4m@*a=hKa.jDuI_H(_)b&^Z^rS*cAf,_#d#b2^a-*(Am@p5kIl#+c)h-n?^0gKl6!&@b%^*(d&^0f#fA(Ea@v6hG*cHa*bAj>^ToM(j*_=_Y_L&_3^NI!&If+K%d2_H%bU^]#&*L^RiDSkHfW%aOiR&^2iJ^6)_)b/^Vf>g9(_6c1Ff>(aTrKb=gZ(hG^?nJ_4)^4a!.h[^j,&cOc-x7&iAlH_I#zV(gY^PdYaT(^.a5_Ih6%a.^oD(_;^Xh!j5*_]_Ef9^WaPd)&)}Sd4(F^JgK^dB*d7h3s2oCc,^1&bIc+m1&^Hh!oI!&^GeY^^M&b!a(mD#w>&cBz2i2&^;_TiE(60iYx0%fSmK%a(^^Z&D_G^i+%m=^4#yF&!^]k**aXaW_?K=u(%h,^j+&Ua>c3(^Y_5z?hI&b(^^4p6(^Y_HfI|F!(j[r.Xg[&aD_S^!(aNh0j/aR&^DcSeC(c)Xb+-%=^L&k5_1Y&,g5^n;&a%j;^h3%^Li7%iJ^K#g@(^GHcJ^P)d7d9c._ObF(_-Hv+o)&f+^[^aV!%mJL)^,_7_E^Fm;%^;h8%e,^c;&^2cSjC&b)c9j)*_R^#_=^Hc-h]%^[b[&lIf]tR*_)^PO^#_R_M#tF(d;mSdXe0%v6{4&bEe%vM%a>iE&IQ{F&^[dQaZ&Ic7x](b
,^Q_K^4(Yi7^?wX%u;a)(hO^d*bMI&FkBp*!#a0%b&jJ)@a*^2aY^Q(e?Ce?^D&d8y)dM*_W_._Ic6gLdR(^RcIb-~-(wLrN_]e>)[iEcWfIg4(g,^;g>vR&kVc@a&(^3v!a+k;%^:^y!*k[e-c#aGd%mI(jPf2^XdB)[cTyBh@k/&^4Jl!(_(cNcYe/(f+_Ye!|1#b]*aR_WaQc._1cA&d2jR|]!%^aPn=(@j1^bX#%pVlW(^>@W^o!&_Ok/iK&^)s2)%^oEQ#^4&^0e,_O%d5pV&,d3_/&g]b6v!%^[bE#cB)Le,aWbHt:(eAc=^=c*!%eX^^O%bJ^^N&JbXa*!&_%iPn!(^0_7d6.(P/+^U%c2^j+(_>a#fTbI#_]&gAo&^aO(+?^@g6&^PdKe[)VaRfJq-rU&Bc1^O&l[aDhQ#_?%mPkG#_5&a5fCa?(b/bJcXbS%oI^cA)B3aM5dJ%b,p/(tC_Sc#jW%aHj9&b]W^n@&UiW^g=%u%r@(c;jEWh7&i:^3n]&vE^*k>%_E^g9#^q!&jAP|S%_GxV&c)v:9%a3kI&aLg*|5%^p]d4&e!^d&jV#j)%a5^t5(b)a4^aOlK%aXlO#b(%_6fF%gVo.&^3^0b6!&dC|CsY#k8#^z*&h#f5}@&)gJk3%*a!)_;-a%3dH(!^=qWd*%f=pY(>AcQe[%a5^_(%a6e*&8^SbZ&_1g7^L%!a8(i1_SfNf)#^F%h;fG%aJs7(^Ga&cTG&9eG^d7#^{!%AkJ#iE*^87q3^Li@z!&mJb5t4(^Ka]o@]&f[aUbY#l#%^1?&^Ke2Y(!^J^.^%&0h]oU%iWmP%b5jU#^g!%7jK%f#c1(u8dSsAi>)mBdYeMaTl@!&sR]gH(^[a&cPc.&iNgWn9#uG&a1aEs:!&lVe7lK(_1hYcId9(b)S^+sV(a4P^FcW#h](_E_Am7t#)mN-g:m)s>&^aYd[i-&^B*k4)a.c)_Qi>uP(a7_6g9fP&_3i*o)&^IiSs.({3iGHV&a=^Ih:(nDcL^^Id?(rN/_XfI#^fP(VcV^Y_@(_E_V_1aA(_Mh&oXl,&a&kY&(O^6q+m4&Je?kR(c>I_Ab5&i>^^4^+%^fZa!&pAb5n>#a5%8^f#(e>eUXeE(6:^Rg8(MaN^,l9)a%c+a%cSzO&i!a?r%&-v;aP&_DqE]&^:_*aE#^I#k3&Oh6sB)k%6_Fk)s9#O%c%q7)+h71_[jO&^LvQm-%fKm1&_Mq1gU(_-f#aE#&a+RI%b(^Y#_,&h[iXq&&v/r=d?(d-aAa=_B(Qk&_#bZ%r,sQ#^q.)a3eK^,bQwG#_D%e8o#(^4^Nk1jC(_.eAtHeO&^::oJ(XgPxJF!%[0&hJp.tW%i0m#)^Hp6Lt]e:%f#_Q(h5eDyYdY)_7;^6_Sa%&^Pf9^h)&e2g4jK%^hS_H%cL_(#^d3&^9iNp;&2G^r0&2^(b;)BVb%^sK^N#h]#~.%X^u&!&^S_/^gG&z1kF^8%_P|!&^-iM^/%Yp.%c@f(&_6_NcZ)S%^1^]d%%_)^(&=hHgB%cOy>(^=u4#bW%m!gM(iWk6h7hX!#j)&>d@r7%^iRjE%mFw&&a;^_/fG#bH!&bKd%^lG#i)#^^1&-gTz1(c8j@^XgA%Qs@#dI#|!#b7(aWa>^H^b:%d6^s1&n.n%c3%b/dN(5bHY^(&_GfAa&&b2e;b2&bUgCe)!%fHiD%8sF#eV(S^*^(r6)_E_)e5bS0#l8#F%BoX%>^l4%_KlI%_R_V&i7nCi9&_XeA)([^BaP^>#b)#^hM!&y9a0~.#jW#g=#9#pZ#%&h5i,o,#M&_Dj)e4&Mb(kQ#{P&_W^*_B&g%bJ^g#&oXzDh9(cHd7v)^;(qPr,,f%(iIbW_.^!&^c/b=d]!(c)j2nKm!(jPe#^JpF#q[&k9eOlD(_)|0cVbG&bAjToV!#a.&^3_]e-%i>h?&v=t!_=%q/_9(fY_L^bLbV&h5n?k&%h]e?(bBb:_L_,(xE^7cJi?#m1&UaRu.(b&
g1fLg:(_(aCbUzX&q5^KaY%^aXwG%aXpV(9jFdJdA&dHbEcP%#O%^H^k(%c2t=#sS%}8p3#sT%bTe]%_T^m.#wU#^oD%!a#%f#d#!#dI&^7_/_B%a%^mE%-|>(aYa[dGy/#j)%!dG!!%d4}=%a)^5&^=vKcB!!(d.bZl2d&%v/rY#s3&t3^fO&#zN%b+_.%Sq>&r1dNm0(aYfReTjV!#n?(_.aA^(fW%j?^^U&v2_:_I%i3jS&cVb=^kY&d5^!u1%^/uY#gV%fEl4!%cL_@#{C#G&j(_-dB(j)h2}#g9!#v>#^lR&eQi!jE%j*a)#^hW&aYg2{U%_)^*%oHe:%aZ^cV%j]j%#bU%h>a1&FmYbJ!!#t6%z!yP#^?#oK(#^bO^5a+%eP_D%>kJ(60f6eM#o%&j9bPnJ!%a=eM#^>%a9v2(-hQ(sR#lU&,hTcF%c5!%mO^L#L%_Ev2&a9bA@&dC0dP&iMhYb:#cZ&c)mO4!&,f0a=(bViTaTo;&cWCi0%bI^eT!!&d&y!vO(i,cKcMW&a.|#v!#vO%fY{0#xY#^^)%^^(bV%i!^_##iA%D^3#aI&^1c)zA%^Cn(#h5#k&%a7u,%r@p]%a*8%_S^jD#^_!%i]sE%fP^-&eVcOf8#mZ%^Vb1%pOaA&b)c9^_Q#^kF%DfH(^Y^]eB^mI#i=(aAMfFbQ#bN#nF%aBa[&_Af*n;&aQDn-!%^CgV%v/}X!(_E_VnB^4#wP#t2%eXo5&2a1^N%b0gR%=Q#^n%!!(/bUm:d&#tS&a5_Kw@%a(,%m/f0!(e/y/0iO%v&h.%BlB%a.^wV#k1%k;gC#u,!#^lM!!#^^W#tP!%^^QhL#^_7%^_=zD%hZ^b&%!iB%cI{)(fM_1b4^hI&f;!^a##b)#8&)i;lQ%e*aN%A_>(Nb+aS=!%^CjE!!#m1&_+cNfM#fM%b2iJ%nFp.#sD%^CpU!!!%fY^_J#^h?!&qNy[+!!!&bK^i+kU!&eX~N>!%e>~K&^L9^_L&fM^_Lg(&^lU#hA#q@&bYcZa]#v9&^0xBiB%u%m#!&a.cZs-&^nE^EgD#pS%pU^h3#^^&&/mIm2&nFpXkG&_5oWzU&b&^#oM&jRjGt[&w%a@l.%s[c+&kIg)_3%bUn#%b(^jM%b[oE&8oWdF%g#^m?!%a._5%^a-e/%vYi=#eT!%^g-a%#^G#^oK#b(#rH##%b(^;%e!^_,&^fUIg-!!!!#z&#k1&f3d>mC%_B^e##}I%jTg0%^cXk?%2rI&dRj:d,!!%tTfQ%X^Z#a)&tBb/j/&^-fJn=#aN&c6^P?&5h[dI%fPfZ%fP^9%^b5cR%e*cJ&CwMw?!%x8>#o1#r1%v!{2%^3@%B^P!!%u({5%z6f0!%eAkV#^d4%d-fF%^mLeD#_R%hEq4#b(#^|0!%uO{;!#^{7!%^bWeT#^^=#^i0!#^G#^sR!!&a0aVhK#m;#^r8#nC#{:!%bU^)&Ea?^pY%m@^&!%kR{Z#rB%c*~@!!&a1a2^o#%^c8oS%eP^c[#_Z!%b%uP%b:jV%_*^a2!!#t1!!!!#_E%kT^f0#|&%_ES%a0^rS%f&f1%_?h?!!%g5i+%zHyG&g-6vA!%tCb(#^vD%_*6&SaVd1#r%&l@^E^fO&f!bG_5%^hB_7%^[wB%^G.!#^w+%-^.%l#b@!%eB^eF%eWeM#^c?#t,#lA!%d3rG%kM}&!%eQe)#c>&^5eH8#e6!#vN!#^x?%dJ{X&4^3f8!%^8c4#eX&eH{Fs]#_G!%qPvL#h]!%i#t[&h5bJz!#^^W&~6yM(#^kM#q##+%^4r,%e)xG%^BhJ#^^7#~=%g!^qO%S^9!%gCkF%b,^v@!#iB#^v0&:g4{)%eHaI#tC%JxN#|%!#hY#l!&_8xNo8%Mr[&gV;fG!&_(qRv:#n:#n!!%|5zK#f2!&a.b@t[%hAzB#y?#~;#n.#^g1!#Q!#w8%fJ_,&b(cYr2%jA^p1%yP^a%!%_Ev7%n]t>#bF#^f%%jAqN%o4cC#mZ%^
Q7#^yJ%mYf0#I!%^2kY%m[jI#^m%%^eMu0#^_=#aS%_1^S%^dMhV%jNb-!!#t1%o#|R%a.k8!!!!!!#,!%y4i#%_)zC!!%hEaF!!%^l]i&!#^f0%l[fP%^u#cX%kD*!#^f5!#k?%^bHh;%kJ^2!#]!%d;mD%fWf+%}!h3%t7n]%cA_3%O^eB#wO#^fE%^Gd;!%cF^hW#bV!%j]^_K%^&yU%bYiL%^a!l#%w3o&#c8%sKc7%^cIt5!%b3bU#b#%Le4!#^mJ!!#f#%z:aU!%v3s>%2cO!%p>^_8!#^q6!%jZ_P!#^o]!#jT!!%kR^aX#v&!!%=uP%,G%{QtV#a.%jIsL!%8uT!#iH!!!#lY%jRxS#^Y%aR=!!%Dj6!!%yNl;#^eE!%^K^oX!#d=#_3!#kD%^p[J%r1m>!!!#zU#^h!#^g]%oAc8#e6#d2%b7^n,%b(lJ#l3#}V!!#^h.#g0#}W!!#bN!#B#^h7!!#uS!!!!#hA!#^cW#w!%k1^B#^yG%mB^jU!#^e6!!#g@!!!#jU#k3%O^gW#iC#c)!#^h;!!!#j)!%cSh,!!!%a0g>!!!#O!%^h,i-!!%^bB2#fF!%kM^eO#iC!#^m*%xPh2!#n@%An&#nL!#^tX!#nF!#_:#^k)#r;#^_+#^tR!%m3l1!#^tC#eX!!#^tK%eXl-#^tB#p!!#^B!!!!#^u:#^K!!%c#^p6!!%^u7a5#m6#^j%#w!!!#gV!#eV%i[fO!#^l=!%{@z,!#^K#g8#tG%bS|+!#e8!%bQk,#bS!#e#!!!!#dZ#tM!%Zq0!%d%c;#zV!#^e-#^bP%nF^g3%^VpN!%^^.d&!#fR!%mD^h;!!%wVfI#^wE%q+pB#m=#^jZ#nN!!!!#vW!#^jJ#^gX!%aF^1%g=^a##^qU%k3lE#^4!!#k3#^n)#^xK#n/#^kE#^h>#jV#eA#a(!!%pHb)#_]!!!#rH#eE#^nH%b)s@%q#y(!!%^aNbC#cB#n)!%e9mL#rX%a+h!!!!#gP!!!#^l+!!#8#aB!%o]c-#^hW%b5oD!!#vN#w4%f/^hI!#a)%gXbW!%^cEc*%f2^_9!#^zV!!!#jP#v2#t.!!!#bB!%^lBlK%oAjX#^lF!!#n9!#|R!#^e(!%eKx.#^e1!#^_6#d.%cF^^J!#^_7%tJiJ!#pA#aV#g#!#kL!#_1!!#h=!#^t-!#b(%o0b(!%u+e9#zQ#nS%|]a*%sVw]#|R#i7#^|T!%gKa=!!!#c@%_K^&!%_6hN%k)^lR!!!!!!!!!!!!!!!!#i]!!!!#^dD!!#a.#^qX!#aQ#^eY!#g;!!!!!!!!!#^a2!!#^iN!#i?!!#sG!!!#^l5#i:!!#^{1#zD!!#}0!!!#t@!#tS#^n]!!!!!!#^o.#^o!!!!#~>#^n[!!!!!!!!#c7#xT!!!#wH#f-#aX!#gW!#j+#a.#^uS#m7#^_-!#C!!!#aQ#kJ!#^o[!!#^w5!!!!!!!!!#^aK#^oS!!!!#F#b*!!#_)!!!!!!!#^g+!#lR#l!!!!#n(!#^aX!#lI!#I!#yO!!!!!!!!#lY!!!#=!!#^g6!!!#hU#^h6!!#aJ#^l%!!!!#^mD!#l@!!!!!#a.!!!!!#^^J!!#r@#i,!#O#x8!#n@!#^b%!#z]!!!#^gO!#r1#^qE!!!!#^qD!#^qJ!!#^mC!!!!!!!#^qR#^rI!!#d.!!#-!!#o-!#a7!#x3#d>!#^qQ#e=!!#^s4!!!!#m=!#qJ!!!!!!!!!!!#^s5#^pV!#^^;!!!#^g?!#b(!#^rZ!!!!!#^iE!#lP!!#w*!!#m[!!!#^bD!#^h;!!!#y?!!!!!!!!!!#wS!!!!!#nZ!!#lR!!#zA!!!#c4#^eX!!!#n/!!!!!!!!!!!!!!!!##!!!#hA!!!#^c,!!!!!!!!!#eE!!#c##_)!#o&#^t6#bU!!!#|0!!!!!!!!#^i=!#t>!!#^iH#^iG!#^t1!!#jW#pZ!!!!#8!#^tD!#b(!#lJ!!!#kL#p5!!
!!#iI!!#^tH!!#^c4!#c#!!!!#t2#P#iI!!!#^gY#j5#vM!!!#O!!!!#g##wV!!!!!!#^v(#e?!!!!!!#oV!#nG!!!!!!#j]!!!!!!!!!!!!!!#aT!#^c=!!!!!!#pG!#^vQ!#^mQ!!#^hV!#k8!!!!!#h&!!!!!!!!#aN#zK!#{V!!!!!#s>#a%!!#oP!!!!!!#tP!#^^.!!#c-!!#^wK!!#s5!!#^^2#{W!!!!!!#^r5!!!!!#^w?#^wA!!!#_Q#n.#n>!#^xV!#^b)!#mA#^k#!#xL#{*!#^w3!!!#^zE!!#f4!!#^d-#{G!#^l2!!!!!!#^xP#k&!!#^n3!!#_E#^dN!#^xS#^zC!#b;!#c5!#^h>!#^y4#q5#^y,#vA!!!!!#^rR!!!!!#^t#!!#2#^y8#a;#lI#c3#^s+!#hA!!!!!!!!!!!!!#kJ#nX#f]#^t7!!#pU!#k,!#^r?#hH!#mD#^kW!!!#e7#cF!#_G!!#|-#^yT!!#^K#d0#h-#s%#e-!#_M!!!!!#^zQ#^pX!!!!!!!!!#^zN!!!!#u-!!#^_3#^8!!!!!#lY!!#o(!!!!!!#^e(!!!!!!!!!#^eI!!!!#cO!#^{6!!#a%!#c=!!#j>#^lF#w3#^i-#^_5!#^e3#^e6!#^|,#a.!#^s%#o3!!!!!!!!#^_5#^gA#^{V!!#^|##^l[#lI#a.!#l#!#^{Y#s3#j[!!!#bJ!#^|]!!#f.#w2!!!!#p?!!#bK#^|>#^m.!!#y9#gV#k4#yK!#a=!#^pO!!!!!!!!#w6!#jJ!!!!!!!#w:!!!!!!#o-`;

export const pairKindsPacked = `^(^#>^#F/^&^#3-03^(//-@B--///>J>->^#N/0F--5/-L/----5---/-H>------F-------XH^+FILF>K000IFHI8^#^(L@0II-7JGY80I-^(^)^#8AFF/8G8680/IIIHAIIAIIQI@8-AFRA0/IA-I.-020FNIQIIFIFIIJII-IGI0IIIAIIIFIA>IFFF0LF/0IFII1FF^#/N3/>-^#----0-I0@-/-F--L/^)03L@0--IHFA00-II-F-HF--FFGH-//^(A/0FIAH-A.H0-FFHF>/>0HI-IAJF0P0/I00-/0IH0FGF-I^&F>IJKIIIIIH0IIIIIIIIIII0II-0F//>3->3--0H@-->>--0-F-->^+/-/0^&^(/-0FIIIILIIIIIIFIIIIIGI0II00I1H0-@J^&--0-0H-/F1/>QI---3-/>//-/-^(LII>INAII>--/II/FIIIIIIIIIAQHFFI0HF^(H>F/I-J-0I^*A-I>GF00F.5@0IF/->F8.>30-N^#->N>-/---H0^(IJJI-Q-806II-FAQ?-0O-FIII00N//LHIF>0^#AA/0-IHG?AI>3-0^#-F-/^#3>0>0F--0/F-/8A/IFK0I@FV0G8>F00IH0QFIIHFA-^&I/HH/A/@A-F->^#Q-F--IHIIII/FIIIH-IIII0I9IAQQHIIIGIF.I^(I00-/@/--A^#>@3-@--/->-GH1JIIHJHFA-FII0A>I-@FQ@--LOG@GJI0H?.00969.GH-.IIII0IFB/I000I--JHN0I-QA@0J-I007P/DH0@@-@-FFIIIIFIFAHIIAFFIIIN0VHQI8-IHI^(.FFIAFA-F0L0H-0FL-H/-B^#^+/D>@@//QFN-F-FI-F0F^(-----@0-0-->-/N00IF0-00--A3FI^(0F3FIIHIIIIX0II/F00HIHHI0IFIIIIIAFIIIII0IFI0IQI>HI0AI0^(I0-.-/0>H^#>>F--H-5.---N:30->-NF/>/---FIIL0FI^(AILFFIII/FI>IIIIIFIIIIFII^(0F-I65@^#0I@/0I->-AF1-0-IFFL0H0^(II>IH00>H->0>-0FF-0I@---@--IH9IJ80FI@IIII000>RHFN---5->-/IN050>-BH-9B--------3>//>^#//-/>H--3>0J>3D>/IIL^(IHF0IIHFA>0/--3>LIA---^#QIAFIIIFFHBI//I^(-IIIII0IIIII0IIII0I-R/>AIA/HI-FF>3^(>F/---B>----FFIAI-FFI0AIH1^%^%--R-H.>-F->5-->I08^(-H@01F-F/-@>^#1INHFQFH0FGFI0/->>FA^(0-F-/----NFAA-^(H--N->/----/>IF-0@//-J0-->FIFFIA>HH-I0FI--IGIIIIIIIIIGIIIIII8IIG8III8IKI8IGGF00IFI-II0L--FIIQIIII-IIIAFLII-FNI0-0000F0-^#-/FF-----^#>-@/F-->F-H>-I3AI0ADF-0F>/J->@>F15-H--3--0H^)1HI-0--FF-1F@>-@-F>---0---1--FFI/I/F@-IF0-------IIPQI>F0---->0-IFI0IH0I^(I00@--FI0HI--0FIII0/-/-A-/FIF0/I--IIHI>G>F--^(I@/0F-->H1>----^(-^&>-----FIIIIIIII0III0II0IFFIJII-/I0IF0^(F0^#0G0-0F----IHIFH-FIIAAHIF^(0D3@--00-D>-^#>/FHH>0.1@>->>-F-IFHI-FH0F-0-/IIF8>HI@II00>>F-H@I^#0F0FN0-@F0-@/-->-IFJH8/-BRI-Q.FIFI57GF.0-6-.FI0QIIIIIIIIL0FIF-1FI-FFF>A/0F^#D^#P--H/@/-Q@/>^(0F0FA/0N-II80I/IIAIFF>--A@-->/-/3-K^#/---FF>@/FI>3-F-7-1->-INH-I0FIIA0^#IIII8G8.IIIIIIFIIIQI>I00-
I/II0II00--F--0-0------>-----00^(0ADIH--0FIQIIFIIIIH/-330-->0^+0-0F->-II0INF->@1-IA>-/-3^&/-/-I0I0F0I-IF/HFIF-FAIIFFIFII-F/1-//>/-00>/F/>I^(IIIFPA-F0---.IRF-LIII-F0---//[IY8KIIIFI060-0->I>>3-H>0IIIIIG88:8G850IIL1II/IIF>FI0-@/@-0-/H--0->/A---A/--A---->--5I0I0>F00>^#/>0F^#A0-F^#^&H-0FF--III0F0IFFIIIIF0IIIIII0I-0F--00III-IIIIIII0J0IF8HII0-/0FN-/0--0-F--H0A/-@/^&-/>--Q>500-0FFHA-->--A5-F-HV8>-P0G565F6.../8-II0IIIIHFF>>--0FKFIQIII0FI.-0FI->0F1-A>F0-->>>/---@@>>-@-/-A^#II>>-/-@0--FIA-@-H0>A8/7^&@--AF-IFII00I--II-IIII/IH>0/0>0>-/F------>^(-->-->N----->-O------->--F>FF0IH--D3/--3----IIFI80FF0>>----@/-/-IFJIF>0HHIHA>F0--I-/>-F-/--II0H0II0^(0III0IF-IIIAIIFIIFF>I-I//IF0>IFQI0IFFIIFI0IIIAIFIP0IF/0/I3->->F@FI-FFAI0-0I-0H-IFLH0--I----F@IFFF0-DAJI/F--/-BRJ1-/F-FFO/->>I53---->--------FIIIIIIIIIIII>^(0NAFIIIF>HI--0-0----->>-/FA-@-FIH0I-..D/>/----->-/>-->/-I0I3-II@/-^#->--/D-F00F00----F--------F0H^&>H//-/0^#D--->-N--/0VGIKI8GI500@0-/--./>1>-^&0F-F-FFI0FH>F5@-5.>>-?---5>FF00-F>0I--00-0I^#A-@-0---0//0--@-------HF00/-0--FN0-F/F^#->30FF----AG/-@IIFI^(IHI^&@-->/--/@--J---FI@---->303F/FF--0-/---->-/---------@-->->>>>IIIIIIIFAIFIFIA--/-/->/@^#--FQH0A-^(/-F-0./>F7>--IFIFFBF0TF---/------------A3-1/F->F--II--HFHAII0-0.^#I--FF5I.A50F01N-H0GQ-Q80-Q-00-->->/----/-------FIHIII0II-/N1I.?I>>FFG-I0>-I-NF/--8X-I>@0I00AA/I-IF-NH@1FA/1/AF-0---FIJ/>0F-F3>0/QQF-IF-H1IIII-IFI0A@I0>0/>>--/--/-----/-----/---->-@-FF>--GI@@F-->-/---/---II-A@NFA-FII0-N-?A@>>--1-/-/>-AD-0-I/AIIGFII0^&0->/-/-0H-/----F--/---------AIIIHIIIH0--@/----DF-GI88FII0I-0-0/0-0I>-A//F@0IIIF0F0F>1>/6QHFF-->>--A--FH>-/--F-F.AF-F----0---FLII08III?80^&-/-F----1HF@-/-N6II8880N--/I>-FII-IFGI5--F-II>0>---D-/>>----FIFIIFIFI0I---D>F>0FIFFFHF-//--0----F-------80-HA0-F80A---0-0-0>-->--->^#---FTF>0/F3/-L->--0IF^#IIF0GI066?0F-1-.-?-GL.C5FFA-1>--AFF0AI0->--IIIIHII0I@-/---HILFIFI>0>-0-----@-----N0F-/--F--F-RFQ-I0@0>I->-/JQH-08I?-I--II-30---H--FF0->-/>-->--FFI0IJIFF/-@N/-/-J-@>--FIIIGII0KK0I0I--0F--IIIFGFI0/>^&-^&F-F----3/>--HQ0/FF-IIIA@IH>--55I88IGIIIIII-
0-FH0-->-----@//-FI0IIIII0I0N-II00FFFH-5/>-//----/.-0---/------------F-->//->/-@-DIFF^#---FI-0I-I0>FH0-A-/-@>FF/0>--FIIIIIIA3>.-/-/-0/---@----F^#I-0---0>---F/F1@-JII0^)-FGHI0AI./-.>/I/8>->.---0------->->-N------FI6III8I8H-0F-F--0--/0-00/F-00GIFFII->->/F/-F-A8?0B.->-I-F----@0--/-IHF.J0-/FJ/---->R0H-0>^#>>-/HJ71FFQ-F1-I0--I->F>/--1II86---N>>@-I>/0-//-----------II.IG-5T.--->IFR>--0--II->F-F8II0/F>@-.--1FF./->I@/>F>IF/>----/-/->F/>->-/--/-I/@->I-II-0----------@--FA00FIIII0FI>/F-/-/1/>-@/@--/>---FH0FA-8FA0N-/>I-5-7Q^#0/8-IIFH-->^#-/>FL/>A-F--AF/----F0/--^#/---->--------I-F-NH-0/.5-?DF-F0IFI--FF0000/----/@>-JN-AFI0-II---@-0-/80-3-0F000FIF0----F/-0>------->->-->-0-/--HI@^#@-FFN9-0--->--F-N>-00-0DA@3----^#>@--@G8.I80IFI0>-->-/-FIF-0IIF0--0J00^&@-----/IIIFF-^#/I0A@-F@--/1F00-----/--/.-0-^&---1-->---->---F--/-1>577-IH3HNA?>--8-F--IF@F.----/--1->-//-FF-0Q--/A->-FGKII8IA--0-@-/--/--^#----->--------F-1I-I-->-33-0F>/---@>--0--F---91-0>/-/--^&---/--/-/-@---@I-80G-AFIII^(0FFIH--F-0--IIFF/0A-I-/F-/--/>/->3----I----FH-0--F/0-/-1--N--5----@->II0F/IIF--1--H-F01G-/1N------->-----F>-----------------^#.-FIIG53F/FII-/---^#--FIIIF-F0-5000F--00A0/FG8A@-B>5/FIIIIIIL-0-0@0FI0IIF0A-B->//-P-01@---I-F>@/--0/>-@---0F-N-----/------>-0---@->--H0-----/FA--0>/>->III6..-IGQ->---F--//>0-^#/--F-/>-3/---5/----/----/---------F----F-00/--5AGF?-FH/--.5F/--FII.N--F--HJ01@----NF-Q-A@--->-/5-A5-F-0/-J0--0-TN>F-AI-0F>>8.-J--/H0-00--I-----FF-/--/-II/F0F0-F0II/-0FF0F0-05-00-->-FF-F0F/-AI-H--0-A01-8II0-IHFI0000-0--H^#IIIIF0---@------F-7->---------FF0/>--@-0I-I------->>0IIF-0--F----H0-@-0--0>-5-/--^#-->-FFIF.--FIF-FII80NN-0/>-------/--/-->/------>-->B--/------0O5----FI--/--H-0-->>-I00I>>-/---/------IFI-@N/NA--.-F-----//-@.->---0-/->---I-/-----/-0------F0-->I---------------->----IF0FFA------0--00-@/---HI0IIIIF0--F-F--FA0---0>--0---->./---1I-0F-----7---FII0I-IF0/->----->FF0->--N0--H/>5.8--F>0-----FF>-0---5FG-0-J/-F>---/-6--3--/--F--FI//-/-I>FFFF8IQ->-IF8/-F/--/-F->I>/G-I0-/---F-G>-3>FN->3/-8---/---->-/-I.------0--NA5>
H10^(-////>/---@FI86I.5---/N-Q--IH>---->-0->0---------I09--/--F>--010-P--/---00FF@FI-----03>5->0>>F00----0---^#I-.-->-----3----58I2.-------------------I0/>--.-->-/--->3-0I5--@--F0I0-Q/--/>>/-0/F--/-/--F-^#@-/-0N/0G>---IF0.8.-------/H>I.I-1-/---0AF-00?---0---N-86F0-----F00---/-----F3----F--8500-GA-/-0/---/1/--->3-/-I-F--/-.----GN-1--/-F/---QA-----7--I--->------>---F0I--@/-F>0--A-F--->/->0F--A-FA>-1-H--/---1----->>----->----/---FF------HF->>>>I-F/@50N--@//-F0---0-@F/-/G@----NAI-FV/----F->---/-/N/00--->0--FFF00N/-/----I-0->------/--65I0@---/>---F---/---8-0FI-F85-8-.-------/-------------->0-@------00------0-------------------/-------->8-/F0-66-->>8I>---->->-HFA->/--FI-0--->>-----G-/-/->----.-/-/F-00-/-/.------------F//F-F--/---H--------0-------/----00-0--/->----->0--0/-->-------/----F--50-->-@---I/-F0>-/>-->-----FI/-->--/--/--/I03---.-.0--/-/0//@F--.--/->FII1@----@>F----------0----/5-/--/@---/-------^#-F->--/F00F------------/NN>-----/----->N--/---N-1--10>HF00-----/F-/->/>--@------^#--@-^#-->->G--IF-N/->-F5H--/---II----.---I0>------>>F-0------>-..-.0--->--/>-->->-------F0-/--F5------>-.--N-.----------F0F--0->------//-0F-50---------.>--/--/>->----/---F---I0/---1-0--->--FW----/---->----->-@-/-.--1A->---FI^#-0--/------FIA-H--/-->--->------------H-F--F-/>-/-0---N-----F-->-----/>-----/----/--------------------------F--./---->-F//AGI/-01../>---/-F--->-I---?HI0--F--/>--->F01---00->-8I-F----->------->F--N/-->H0----FF---->---/--/----->->----F-/---I0-50---1/--->---.---/H0-0A5----00---/--------------------------N->---F-----------^#-----0--F--F0->>G---/-0-----I0-->-5------/>--5----NF/0--->---0---I-00--5-F->--10--0F-/-5-----F------->--/--F/--8->--------->@-->0---->---->>0--@/----/@-F-----F-->---/-F--.--/>----/->--------------------/--------00---------/-/5.-/----0-/-------------/-->--/-/---------/------/-0---I------/------FI-----@/-0-->--------/---/>-------//----//----------/->--->------>----------/>-----------F--/--3-----0--H0/F--IFI/---0------>--0-PF/----0-@--->0-.F-----.----@--/---
---->->--@------->F---->--IF0--0--0->->0-/----0-/--------------I----/----------->---------------->-------------------------BFI.-------N0---------->-----0-----5----------------F/0---/---/-@--------15---F->>-.--P--/-0----------------0-F--/-->---L-------->-..---/-----0----FN----->F--/--/------------------------------------------------@-F-----0-F0-/---/>/------------/-F------/F--0------------5-----------/---/->--->----->-1-----5----------B---5-F0--------/N-----/------->>-------------F---/----F----->--F0----->--->--------------------------------------/-/--H-------------0/-->-------------------0----//-------------0--F--------->-------------F>F-------------------------->-/---------F---/-----------------N----//------------F--0--------------------------/----/----------------------A---->->---------0--0-------------/>A--5>-------0---------F->--->-------------->----F---/---.----/---1--/-/--------------------------------------------------5---------0-------------------------------------------------------------------------------------`;

export const tripleThirds = `#1*)#4!*>%*8%3)!#)!!C#!!!#!#!!!!!#!#!!!&!#%!!##!!%!%(=,%%#(&/!!#!)#!##(#2###:!!)&)(#%#!!!##&#%3&!,%##!!!0#!!!#!!!#!###0%#.#!#%#.!%###&%(##&!%#!###!#&#^R%#)!#-+!%+7*#!&+%!#3#&!)&%*+%#*#*!&#!>%1>#*#)!#-#3#!!#5###)#6#!(#&%(!(##!(*##!!!##%!!#&#-#)#%##!#!#!#*#)%!!#%%!!#+###!#!!#1-&%-8-.#2&#::(&&&!!#(!!!!##!#%##!!(2!!!!!!!#!#(#!##+#,#B!###1!#+!#%#%###0#%###%)%#!#!###&#N&##%#1#0#7#)!#=%-#!#(!!#&#!.&%!#(.%#(!#P#/###!!#!#+#(%(+2!%&!#!!(!!%!!!#-#1!%%%#;#4#!#4!#!#!#%#,#!#%#&###.#)%%##%#!&3*%#H#&#^/#1#;%*)%1!#]#1#(#!#&#;!#,#1#5###+#!!#J#6#)#1#1#+#!#%#4#0#1!#&##!)(%!#*#+#!#-##!#1#%#+#%##%(%#(#3%###&#+!#&&%!!#%#%!###&!#%!#&#!#^M!#/#))%,#1!!#B-#!!!#)!&%#2-!)!!##%#%#2#!#)##%&,%!&#-!#!/-*!/*)##,#)#1#-#(&*%/#-%&))%!,&)#-!!#-#;#0!#4#)###,#4#%#*####!#/#&###+#!#^#!#^3-#2!+&)#*&#0#-!#!)+%&&)#*!#(!#1#8#0#*!#!#/#5#!!!#!#%#%#&!#%#&!!!#&!#U#%#2!###!!#7#)#%#E#/#7##/!#!!!#!!!!####0#,#+!#&#+###(#*#)#!#*##%!!#+#&#9%!-#4#8#%#*#5#4%U(#%#&#)%7/#!#&#)#3#:#*#5#4#+#!#!###-#.#Q#7#&#1%))#&#&#.#)!#(#%#)#,#+#!###%#!#&#%%)!###%#!#%!%B15!!#!!!!!&!###!!##%(34%%%!####&!#!%!!##0#%#%!!#-.!!!#%#!!%!#%###8+!!%+)*)4!!%&!*!!(&#!!#%!.*&###-#%&*!#9#,%.(!#,#!!%4,#)#*%(^.#:#1#(&/).#A%6&#6#+#(#B#+#/&#.##(%5-#2!#(#4###0#0!#%#8#*#(###,##!###(#!!#&#+%!!####!#!#!%^#6!#0#%!!#&#!*#!1#)##&#4#40#!!#(%!!!%#!#(###(#)!!#)#%####(!!!##*#!#!&!!!!##*!&##:)%.P#)!###3#-#B#B!#/#&!#,%!(#*#!#&!#-#!#!%&%&!!!&-&R%&##>#1#(###U###(!%*1#&#!#,#8#*#)#6#!#*(!+*)#3#+()*,%#(#####!#!#*!#!#(###-!#%!###!#!#&#4#)#4#+#)#!)&!!+&#=#.#;#!%62#-#*#&#!###2!#0#*%%&#)#0#&#%##!###)##!+#*,!#)D!#)#*/!!!!!!!%)&&#.#%#(!!#]#A#1%?5#L#(#%#G%=-#Y#;#&#%!#=!###)###&!!!#&#&!###!#!!###!###1#(#4#!#*#;#*#!#/#@!+#%(!#!%3!!#!!!&(!!&!!!##1%(%#!#%##!#0#!&&#!!!#*#!&!!###%?5#*!#(#,###!#.#)%!!#%#&#)####!#%!(-!!)+#7(!!!#%=!#D#2#%#=#%!#%!#&#M#)&.-+#)#*#L#B(+%?@#0#1#/!#(%(0#,%.!#(#+#3#&%!0!#&!#!#)#3%%L#(#0#7#(#!#2#4#B#!!#+#1#5#!(#+!!/!%%&&#&!*%#!#!%+%#&#!%#)###%#&##!!#^)##*&#6%--%#6!>!!!!!!!!!!!!!!!!!!!!!!!!!#3!#+%+=%)H!#F%),###K#;#!#4#*#,%5&#&#+#*#&#%#&#0#%!#(#!#!%)*#%#2#(#####!!#1!#6%
#-%(0%&.#3#4#3%&&!%+-#+#!#+###-%#*#!#(#####%#!#)#%#%#)#&%!##&#!!%?,#8#&!&)(#&*,!#*1!#%!!##!!!!#!!4!!!!!!!!#!!!!!#!#*#.!!###>!#&%%(#)#+###(#B%3+%(3#,#3#(%#,#%#%#=%*!#%#&!#&#,##!%!!###!#+!##!#!#!#%!&50+#?#+#A#B#5!%!P#.#1#####*###0!#%#1!!#%#!#%#*!#(#!!#%###&%&!#&###1#/#)#=#0#H#4#&#2#+#)#!#%#+%#*#3#%#3#4#####!!#%&!#(#%#%!!#%#;#(#-#/(&##)&%(/#4#&#(%+##+#/##!!!#!#%!!&!&!#!#)#!!!!##!#!#&###)###/%&-#)#6#*#3%%&#)#!#,(%&.)&#*)#%#*#%#!#*#%#&#%#+#&#&#+#(#%#!!#!#^M%%=#(#&#&#=#=###*#(#3!%&%#!#,#%!#(###%#&#!#=!#3#4!#0#=%!##(#&!#8#(#,)!!!#!#&&#!##%&!!!!%/.+(+!)(!&:!!!#%#!!!!#!!#!!!!!,!&%#%!!!##*%!#!(!!#!!!#+#&#8#)!#.#3#0#%#!#1#-#%!#&!#%#!!!#:#K#0#A#5%*.#)#*#)#%!/#!!##!!#!!%#)#0#)#(!%!,#!###0&)B%#!#1#/&;*5#:%&-%#I%(&#;#4%4+#&#;!&!&+#,#*#+#+#G%&!#&#!#-%!!###%##!!%#!#)%!##!#!#&!#1#2#(!#;#!#H#;#G#)#/#.*!-%&#+#*#%#!#)#%#!#*###!#%#0#)#!#&#!##%,,###)#)#4#7#+#3(*#(+&&(/#F#%#0#*%20!#.###-#()%%(!##&#(##!##%)E!&##4#)0%!!!#!!%#!(!!!!#!#!!!#*#0!-!%!(!%&)##*!###8!!#&(1%(##[%,(#0#-%.&#Z###5#%#&#B#-#!!#%###&#!###&#%#!#!#,###&%%&%]##L#(#!#(#1#7#)###-#3#3#V#%%!(###(#(#E#&#!#&#!%!&#!###!###!-&##&!##7##3%&##&#0#%#/#####R(#7!&#%#%#;#2((%*(!#0#,#1##!!#1#(#%!!#(#-+!*!!!!##-#1%9,#%#0%4%+!!)!!!!#%#+#.#J#F###0#C!#1#4#7#9#3!##!#!#)#!#+#%###!&!!#!!#)!#:#!#%#E#)#%#;#%#(#%#1#1#*#.!!#/#%#%#(!#*#3#.#-###^4%(5#/%%!#*#!#)#*#1#%#(#%#%#*#%!##!##!!#%#!!#!!5!&!!!!!!#!#%!!!!!#,#)#*#%&!!&&##!(%%!!!%:,#A#L!!#U#!#(!/!&!(#!&&%%%!!!!#:#^/#L#0)&&&#4#I##(&)*-!#,#+#+###B#-#1###-!!#1#;)*)#+/&(73#))#!&(&+#!!&!&,#+&&!)!#5#+#(#+7!!#%#%#!!###!*#%#+%#C#2#+#&#+)#&(**#!#%%*%#!!#!#(#&!#=#+!!#F###!#(#!#(##(&!!##)###2#0#,#.#K#)###!#!#&#)#N#&#,#!###(#%#3!#)#*#.#)#!#!#!#*!#&#%&1/D%H4!%4(%&&6!!!!%!%!!!##%&!!!!#?#*#@%(&#!#&#%#)#%#-#&#C9!(!()!#%!&,!-%!(.*!###&%(,!#3#2#!!&!&%!#0###(#.)!)/!*!#J#3#1#1####!%+-###,#&#,!#,%!=!)+#!!!!#,&#&+#1#2#(#!#!!!#+#)###,#!#.(*!&(!#&(&%-&!###!#%#%%!!#&&!!!%!#)1(75&###/#!#(%10#A#+#2#!#7#!#+#2#!!#*#&#####-%!+!#%#3###/##1(#####%%##!!!#B!2!!!!!!!!!!!!!!#4#(#1&)!!#%&&!)%#8%#,(#*&-#5#,#!%!!&+&%!#1#!#/#:#,&%)*&&!)%&#!#
%#####>#(#(#/#!#-#(#20!#!!&!%*!3()!!#&&)#(#+#)#+#(#!###!%^#6%)B!#;#=#%#1%2##)#;#!#Q#*#+%(,%B*#2#1#*#/#!#%#8#%#A#)###8#1#(#*#(#.#5#%#!#!#+#-#%#####-###!#+#&#2#####!#!#2!####%#+#)#%#%#%!###!#!#&!#&###;#)#5#+#B#>#1#%#%###!#%(!%%##,#+#)#J#6#;#4!#5!#(#)#^/#0#1#7#@#)#3#6#%#!#*%&!#+!#&!#%###!#####!!##!##%3##2#*#*4#!!!!!!#!#!%%(###*#+#+&!!G)!!&*#!)%,!!+)%%0()#!&!!&#!#D#:&,(##/#2)!(!-+#-%-(#.#0#&##%&##(%###%###(%(B#+#5#+#C.!!!!&,#!!%!!#&#!##!###!#0&!#L#U#/+##&#,#!#&!###.#1#%#%#;!#!(!#+-#!&#!%&3#)!#,!!###(#K#8#/1#!!#!%%%%#&&%#%#*%!1#(%+##!!#%###*#&###/#4!#)#+#(#.#!)!!&!)#%#0#&#(#H#,#=#;#?%+-#+##!#1#2#!#5!%+&#0!#*#+!###1#0#(#1#B#&#0#+#*#%#,#8#(#!#####!!#!#!!!#+%!%#)#*#1#2#,#!###,#(!!#%#!#!!!#%%!!##!%(/!#3-(%#)%(!!#%#1#;#F#2!#&##%#*&!&(#!;%!!!!!%!%!#!!!#!%!!!!#!)!#(!!((!##!#+%)F#)###3#5#0&&*!#/#!#B#)#!#B#!#6%(##3#1#7#!#%#!#&#.#(#!#)#%#&###!#####(#H#)#=!#:#!#*#,#B%!3#5#&#!##!#5#3#)#5(!(#,#!#7##!#(#,###H()#!6#6#7###.%!E#&%%!#1#&#!#0#%&&!(#,!!#%#!#)#!#!&&+,!,!!,%%!)!!&(!!!#*!#!*&%)##%!!%&&#&#&#!!#M#:#*#9#*!#1#2)!%!!(!#%#!###6###1#4#0!#(#,)!)#!%!#!#!!#B#!#5#4#5#8#*#J#,!#-#+#*%&(!#!#-!#5###&!!#G!#&#(#*#7#.%-+!#,#!#&#)#]%(&)#!,(##(#D##%&!!#!#^3#&#B#I#/!#+##!!%)(#0#&#/#+#&#/#!!#2#%#6#%#&#%#&#(#!###%###)#)!##!#X#K!#(#1#B#4#*#0#(#%#!#/#&#(#!#(#%#%#!#*#*#+#!#%#&#+!#!#/#0#/#)#!#*!#2##!%%%!###7)#)!.)#9&!/!%1!#*#:#7-#)!!!!#!!!%!!#*#3#1#!#9#6*))&%#%#3#!#&#%#!#)##!!#%!#1#%###(#1#5#&#(#/())),#%#(%+!#+#%!#%#,###0#!#M#I!!(-#*%%0%%#%,#!!(!%!!%#!#&@!!!&!!###*-!%%!!!##!&%(&#!3#!#^##)%,;%)*#)!#+#!#,#,#(#!##!#%#%!#?#6!#*#!%%+#(#%###)#4#&#&!#3&-(+#?#&#%#+#0#0#0#%#0#)!#-#!###!!##%3N#2#6#2#4!#)#+#%#!###*###&#!!#!#!#!!#!%10#,#)#!#!#.#!%!0#%#!#%#&#&#(#!#!#!#%#!###0##!!#)#;(.!%##&#3#(#/!#!#%#####(#K#&#/#(#3#)#!#&#=#/#7#!#1#%%0(#*#(#)#*#,!#+)1%!!!#&!#&%!!+!!!!##%#!#!#4!#3#:#,#(#&###-%0*#3#&!%%!!#>#;###B#*&()-##!(!!##(%!)!!#(#>#1%&*#!#B#,#3#(#7#%#+&!!&#!###%!#^Q#I%5.#3#0*!!&+&%#7#(#(#%#3#%#0#)##%2##+#(###1#!#2#1!!#!#(#*!&#!%!!!#;#0#:%0)#(#(#6!#0#!#-!#!%#)!#!#!%,*#5#4#&#/#+&!#*#%#%###)#%#*#!#+#!#!!%K6#&#3###U
&0;4##%5.(!)8%#)#6#+#!#!#7#%#4#+#&#+#(!###!(#2/##)#=!!*!!!#%&!#&!#!#^&#)#G#H#)#=#3#+#-#3!#F#%&#%+#!,!!##&#%/%(1!#!!%%!#)#!#!#!#^####6#.#!%-##+%%!#3#A#!#&!###1!!###A#^##%#!#3#&!%,)#(&!%&#!!!#=#/(%!-&#!#*(%%&,#6%/2!#%#&!!#A#M#5#/#%#.###!###!%2)!&!#)&,#,#.!!#)!#*#%#-%%#+!%!&(%!%&3#7#%#(#!#:#)#&#;#0#C#1!#*#.#0#.#######1###-#-#-!#&#&#%#%#&#1!#I#5#3#%#)#+#+#*#1#%#)#&#!#(!#&#)#&#6#0#6!#!#%#,!#%#!!!#!#&!#+###1#&#L#G#)#%#-#!)!!!#!!#&#,#+#(#%)+4*)!!!#5!!!#4(!!!(#!#%#&&0(.&)!!)#>!!*&1!(#!#(&#%%#(!#0!!!#4#8#1#,#4#+#!#&#2#&#!#&#!###+#+&(5*#2#.!#*###,#&#0!#%#%#(#%#+&%!%###!#%&!#!###!#&#;#)#5#+#0!#5#+#2#^!#5#4#1#&#*#(#%#(###!#Z###%!#3#&#+#)%9>#.#*#3#1#&#,!#0#+#!###%#!!#8#6#/#%(!&%*-!!!!!!!!##!#!#H#:#*!%(2#%!!!!!!#!#D+!&(%))0)+)#)%#&#*#%#1!##!!#*#-#B#6!#2&)*&%#5&&*##&!##%!(#!&!#&#1#^*!!!!#5!#&#4!#*#3%#-#4#&#.#%#2#(#,#0#%#,#!###0#!###3#:####%(%#+&&0/%%5#)#;#)#+#+%%!#5!#*##%),#^+#%#&&!!!#%!#.!!#*#!#(!#5#%#5%!##%!#-/!!!!!!!!!#!#!!##32!!#%+)!)#!!!#)#C#B%(&#&###%#&#%!#%###/#3%%!*%!*#&#!)#!!#&#%%%##4#3#+#!#H!#!##%!##)#K!,!%&+)##(#!#)#.&:!#!##&##&#!###(#5!#,#+##%!!#)#(#!#*#+%%6#!#!###%#%###*#1***!*).#*#:#*#4#)#2#+#!#/%#,!#(#!#(###+#)&%7&0!(&-%%)#-*%(#0#3###0#)#1#,#&#!!##!#5#+#*#7&3)!###0#,#%#(%!!#H#0%&&#6#5#*#0#/#-###%#)#%#+#5#(#!!#)#!#!#>#1#(#+#+#/!#-#%###)#,+!#!!%(%###!#!#&#%#!#%#;#0##-!!(!!&!%!!#%#(!#(#3#%#O#2#!#-!#0#=#!#1#-#,!!#&#K#7#0%-D#G!%%(#4!#&###!%2/#/#3#.#,#%#-%!.!##!%)##!#@#&!!)!#%!3#3#2#5#6#,#*##%&%#,###+%#+#&!!!#;#%#(&,!&###1#%#(#4%*-#B#X#8#%#/#+#3#,#/#&#*###!#!#!#-#!###!#%!#,2!!(#!!###&!%!##)#!#!!#+#0!##!#(#,#,%!/###0#+#4#)#!%!!!%#.#!!-!!!!##!#!!%#!#D&%*5#5*!!!!%##,#*#,#&!!(!71@%:(#E#H#B#!%+!!!#!#K###1#(#/,#%!%!#!&#%###&###4!!,!%#%(#)0#7)##!&&&!!##!#&#3!!!#.#!#1###:#G%.+###2%#/#.&##2!#/#%!*!%(3!##9&#+#!#!#%(!,*=#7#A#0#!!#)#.###1!#*&/&%###&!#!#S%*/!#))!#!%!!!#1#*!#,#+#+#!##%(?#)!#:#.#/!#)%#&%##!!!#0##!!#*#!#!#1#1#=#7#1#(#*#-#4#&#*#(###1#(%+)#>!#(,!!!!!!#!#&#0#/)!%&**#(&)!#)%#%###^9#)#*#)#(%*+#!###4#K#>#(####!#####%#!#.%4+#^&#)#)!#U#!#?!#+#=#B#+!#!#(!#%#/#&!!#0!#,#!!!!*!!!!#%
#4#3!#0#(#!!(:(4>#)#&%+*#8!###%#%#-!#)!#!!+!!+!(!#%05##%!!#&#0#H#!#F#7#7#2#*#;#####&###/%0!!###!#&#%#!###!###(!#/!!!!!!#)#3#E!#+#5#)#&#!#%!###(#=&2(&)#!#(%#%#*#(#!#,###!#2#&#-#!!!#&#%!!!%((!%%/#6#-#%#%!#(###)#3!#.#(#-(!!!!#!#(#+#-#)#.%)(#%#0#%,#%!&!!#!###.#7#!#.#&#(#)##)!!!!!#!#&#J#!#&#0#!#%#%#7#5#&#%#!#&#%#####!#!###!#G!!#!#>#,#)#%#!%0L#0#)#/#3#8###+#!#%#,!#;#(#A###+#3!#+#&!!#>#(#F#5###!#!9!!!!#!!!###!%!!%(!#!!#*#%#>#-#2##!#!%!##H#&!#+#J#&#!#(#!#0#0###,!!#0#&#-#%#%#-!#4%)0#>#!###%#*!!!#-(,.#.#-#-#P###*#:#9#%%!)#)!#:%%%+!##!.&%###!#!#.###2#,#;#1#!+!!#!#!!#*#*###!#&#1#(#0#5#)#.#2#)#R#)#/#7#%%%(###!#%#%%#####H!#D!!#!!#@!)&*!*!#&#0!#+#(#&#^4!!%(0%+*#!#S!!###9#+#1#(#.#&!#)###%!#1#)#8#/#%#%!!&(7%#-!#7!#.%!/#-!%,!#!#,#7!%%5#0#/#0#*#)%!##C!#1#/#0#-###*#&#!#%##!-%!%##!!*##0!#!2!!!#!!!!!!!##!#5!#7!#)!#(+#*%2-!&#5#:#,#)#,#+%!7#.!#&#(#)#0#-&!)!#!##%#.(+)(!%)#&!.;!#0(%%#%#*#4#+#%#2#)&(!%#!###!#1###;#/#=#.#2&!%&#1#&#)##!#>#0(!0###-#5#!#/###!%(F#4#B#1#&#.#4#(#%!!#&!!#,#.#!#%!#%!#)&+#&(!%%,#%!#%#:#7%#%!###!#4!#0#?!#%#^#%&A##!#-#(#2#*#(#)#,#%#%#!#&#.#!!#,!#!(##,+#:#3#!#>#)#+#-!!#*#U(,#,+#(#Y#;#!#3#/!#1#/#)!#!#(%!##4#,%&&#&###(#3#!#&##%((#2#0#!#(#&#1#2#!#!#&#,#*%!!+###!#!(#6#3!#)#&#1#2#+#4#2#(#7#!#3#/#:#(#!#(#!##-!#!#!(!(!#+!#F)/@%+!#@#!#!#3#4#(#!%#!#!!#+!!#*#1#5#/#2###.#!#)!#7#0#%#!###/#(!%.2###,%(##,(&I/,###B%+*%%,%!#!%/%(#()!&(1.#1###L#*#,##/!!!!!%!###%!#,#)#)#&#&!%&.#&#&#!!#*(!!%!!!%!9#H#2#7!#)!!#H#5#)#B#!!!#&#+#4!!!##!!#6#!#2###-####)!!#!!#&#*#(#4###*#&#!&*!%!#&#!#&!###%#!!!!!#6#0#(&!!&#4#.#.#&#%###%!#!#1#3#&#%#(%*@#)#3#####4#J#6#0#!#,###((#!!!!##,!&!&#(#&#&#0#%#=#*#L#,#+!#,#!#1%5.#+#(#&))!+%&#&#,#(#X#)#.###!!#(#/#-#%!!!!%(R#4#4#.#)#!#4#&#8#*#B#2#,#&!!%()!!#!#!#!#*0!(!#!%!!%*&!##%07!#6#1#(#!#%#(#0%%,#!#.#-%(+#!#!#%#%###=!###3#3###2#=#2#+#%#-#1###*#%#%!#!#(##!%!#!,!%!!&#!##%#;(#%#!%!!###!#1#(#(#3!#*#K#*#K#=#!#.#8#.!!#%#5#0!#.!#!!#A###=!#(#)%+3%#%!#/#*#!#&#-#/#.#2#/#*#&#%#&#B#&#&#!#(!#,&/(!%!&#!#%#0#+#4#&#&#2#6#!#+#*#1!#*!#!#(#3%#%&)#!#6#1#2#0#)#9#1##!!!*#%(&&%%*%!!)!!#%!#!#)!!!!
%&&&!#%#%#!#!+,!#.&!&%(/#5###&!,%#!)!!#!#&#)#0!##!###!!#!#=#8#!#!#!#!,(%#!&#!!%*!!!#-#7%!/#/!#1###)#+#)#!#)##!#.###!#.#!#C0&!#)&!!&!%!5%&)!#!+!&!#)%!##!(%!-%/!!&!!%!!##!#3,!&)!#)-##6#5###%.!!!!!!!!#%#,!#.##!!#1#&#+#B#-#!#&#(%#!#1!##!#*#=#*#4##!#&#%###&#%!#N#!###*#,#4%###C!#&#-#-!#K#*#5#G###/#1#+#6#-#*#!!#,#(#(#!!#1#&#9#J###/#3#)#%!#(!#1###+#%#&#&!!#+#>!#7;!!!!!!!!!!!!!!#!#!#!!#!#%#(+(4!&&&%#5#&#%#5#[#1)%%*!+#*##!#!!###&!!!#,#!#L#-#=#!#5!#&#,##!#=!#&!!#)#+#:&!!)#0#(%!!(*!(/%-#%!(##!#(#)#+!#*%1G#5#/#-#*#5#&#!#5#4#&#!#8#/!!#0###2#5#1#,!#3#3#E!#(!!#*#*!!#!!!#&#%#0#7#5###/#0#%#(#)###%#8#;#(#%!#%!#%%9+#!#/#&(!!!!#####+&&+(#%###!#&#%!#-!!!###(#-#&!#&!#!##(#!3#&,#2&)!;!#;%!+#*#6#)#%!!!!#0!#^-%7#%5%&!%!#)#+###+!#1#)#0#K#(#4#!#!!!%)/#0%!6#-#%#)###&#,#(#:!#0#!#(#(#(#2%%&#!#!#,#+!!%+!!!!#*#%#!##!.!!!###)!%%###(!!.!!#&#(!!###=#5#9#0%#%#(!#!!#0#(!#%#S#&!,1(%)#!,!#*#)#6#!#(#=#)#2#O#&#!#+,!!,%!%!*#%!#3&)(C#-!%!,#!%!##!#!#)#!#%#&#(#()##!#)###!#!#(#%#^/%34#3#*#*#,!#!#!(###+#!###&#&#&#*#0#!#,#3#+#/#6#%###L#=#(#!#!#*#(###)!#4#;#(#-#%!#!#!%(+#8##!#*#=#3%&&#+#/#.#&#*#&#0#3#!###/%,&#,(#!#!#!#!#!&++^#!!#5#&#2!%#!%!0%%:%!##&#&#!#)!#!#!#2#-%!!#5!#1&*.##(#)!!!#%!#!!#&!%!!!#&#.!!#,#1#,#)#)#,#&#+#&###!%-!+!!#!%#!#!#)#0#/#+#!###0%%!#*#!#!#.#+#0#)#&&%!#%!!!#&+)!)0!!!###2#.#5#6#(#(##*!%(!!#!#)#%#3#!%*%!#%#&!!!!#5#3##!!!##!!!!!#/!#!&9!;#%!!#!!#8###:#0#)#+#*###)#!#%%#)(!!#!#=#Y#&#)#,#4#3#)#%!%&%##!!!###*#!#!#!#2#/!#&#J!#1#6#=#+#2#8#!#(###!#!#%!#%#/#&!#+*-%#!!%#*#G#%#6#1###,#!%&.%#!#)#3!!%)7#4%%!#E#%#1!#0#^%%(*!!!#6#.#6#*!#!!!#-###!!#%!#&#+!#^#!#%%@C#!#*###%#!#%#!#^!#/#0%!-#0#%#)#H#0#9#-#!#!!###5#/#3#3%#0#!#!%%)!#)%8!%!,#1###%###!#4#&!##!#*#&!#(!#3#!#*#7###.#%!#,#4#M#3#&#%#!#&#2#0#)#0#!#!#&#!#F#7#3%%1!#E#)#3%!!#!#^F#6!&)(%#-(%(!!#K#0#/#=##!)%##&!#.#&!#/#/#3#&#]#0#,!#-#.####!#5#(#/!#%#5#B#3#4#1#!!!!#>#6#-#!!#1#)#&#%!#&#0#0#,#%#!#(#%#:#!#(#*!!#*#6#0#&#0#(#%#%#6#*!#O!#(#*!!!!#1#4#*#+!#P#4##%K%#2%%%&)#*#!!%/#!/##!!!%!!#%##)#,%!!#(!#>#&#,%!!!####%%!#)#K-!!%!%!#&(#1#4!#%!#6#5#%###)###&%%#!###=#)!#&#!!&%#!#
!#(%!(#!#2&#%%!#O)!!!!!#&%#%#%#:!#!!#+#0#(#%#%#,#(!#0#!#*#9#1#&#%##!!!#3#6###7#3#(##!!#!#!!#(###(#!#!&!!!#&#+#2#&#;#,#!!#E!!#%#)#!#%#!!#-#,#*!!!!!#-#&!#6#5####%!!#2#!#2#(%C(#/!!#!#)###+#)#*###/##!#&#)#+#)#,#*%!!#*#B#!#1#(#%#0#(!#&#)#4#%#*#%#&#2#5#+!#(#*#2#3#9#*#%#%#%#K!#,#%#4#!#5#3###%#!#%#%#&#3#!#&!#!#V#)#-###2!#3###+#%#;#:#*#5#(#+#)#!#,#*#!#%!#.!#.!#+#4#&%(#!%!%%&##P#)#)!!#/%(&#)#;#)#&#0#+#%#%&!*-#1#4!#6#)#1&!(#!!!%!#!#&#*#8#####3###+#%#(#:#)#*#.##!#!#-#.#!#7#6#!#%%#&(!!!!#(!#%!!#1!#+!#!#,#+#)!#=#!&+5)!!#+#,#*#-#)!!#%(!)&!#%#+#/#-!&!#!#!!%#%%%&#2!#)#2!#.!#!#F!%!,!!#%#3&&#&#+#&#E%!5#!#N#&#C#/#/#*#(#,#(#%!#.#%#*#M!###!#-###&#!###0#.#3#>#!#(#7#&#/#%#%#!#K!#(###!#(!#^.!!#2#&#(##&#!)#,#&#/#!#/#3#!#!#%#C#!###*#!#-*!*#6+,#0#!#!!#)#%!#!(##*!##!!#)!#.&%#!#)#1#!#(#4%7B#(!#.#)#%#####K!%0B!#L(#(&%#6###1#=#;!!#!#1#3#&#A#&#/#%#*###2#C#*#&#&#)#?#-#0#!#!#3!!#+#:#3#(#!!#7#*#.###,!#,#(#%#%%*4%!+#,#&#9#&!#(#*!!#%#9#+#:###(#/#!#E!!#&#!#(%!#&!##!!!#&#(#.#!!#&#!#!#.!!!#2#*#&!!#=#1#3#5###!!#0!#%!#)#&#%#1#%!#,#-!#D#(##!#5!#?###*#;#4#;#!#!#!#%&%#%#!!!#.##!!#-###!)!-%0*!#%#;#!#F!#R%#*#3#*#*#!#4#*#=%,)!###9!!(#&!##&#!#&#!#!!#6###+#&#&#!!!#%%6:!!#=!##!!#+#*%((%!!%%.#*###!#/(!#!##!#%#&#0#&#)!#2#&!#7#)#&!###7#5#.#/#)!#7#?&((&#%#&#-#1#0###0#&#+#%###=###.#K#-!#%#*#%#!#&#]###5#T#!#(!!#!!!!!!#!#!#D#4###@#!#4#5#)#-#2#(#+#&#4#.!#)!#(%%&#*!#0#5#A%&/!&&!0#&#8!%(%##!#####!!#!#+!!#D###&#!#!!#2#%#%!#!!&#!)#,#!!!#!&!56#%###)#%#!#4#+%&!##!###6#*#/#(%%F#*#,#0#%,!%&!##&##4%)!&!!!#,#!!#!#-#3!###.#6%((!#(!!#>#1!#/#!#+#&#/!#&#=!#*%#*###!#!##!!!)&!+/*#/#!#!#!#&!%!!(!!#!#=!#%#(&&#,#*#!#!#%##!#!#=!#!%##!#)!#(#2#^,###!!#P#,!#[!!!#&!!#(#(!#*#3!!%#.#!###(##!!!#8#.###(!!&!!!#;#&#!!#I!!#V#%#,#!!#&#!#!%!!#/&((&!!#%#)!###!###)%#!!#/#*!!!#,!#!#!!!#0#*#&!#(!!!!#*#)#!!!#(#!!#>###/#&!#-#,!#&#)!!#1*!!)!!!#!!#,#.!#;#&#%!!%!!#!&%2#%)%#&#;##&*%!!!!####!#:#*#4!#%!#5#.!#,#-!#/#!!#-#4#3#7#1!!#*#!#&#9#)!#-!#D#9#)!!!!+#!()%&!!!#^(#*#5#4#&#U#*!#!#-#(!%!##&%*G#0#/!#&#1#%!!!###3%&##^)!#(#-%(%##!!%!!#)#&%!T#1!!!#*!#3#,#4!!!!#,#(#D#)#%!##
#1#8##%!!###%#!#(%#%#,#)###5#!%*&!!%#(!##!(*+(##%####)!!#!!#-#,#%!#U!#3#&#5#7!%%##!#!#+!###!#%!!!%!!#E#!#*#!#,!#+%!!###5!!#%!!#%!#K#(#######(#:#(!#@!!#*%#&#(#A!!#!#^*#;#!#G#&#-!#!####!###4#%#4#)#(###!!!#C#>!#%#8#####4!#(!!!%.)##!#D#=#&#&#&#%!!!#&!#%#%#+#!###.###!%!!#&#1#!%%)#%###9#%!!#6#*!#2#*#&#-#(#1!!#%!#)#!#%!#.#4#%#N#!!#%#*#5#=#(#1#R#9###!!#.#!#!#*#(##!!#%##!%#*#8##!!#!!#)#!#*#%!!!!!#)!!!#4##!!#)#-#&#&%#)!%#+#%!#%#!#%#3#=!#!#%##!!!#;#!#!#)#*#.#!!!!#!%#,!#%!#%!%&7#!!#)##!#(#%#P#!#&#!#M#,!#0!#%#.!#&#,!!#-#9#3#-!#&!#%##!#1!#*!#,#+#;#(!!#!!#-%V^/#!!#T#*##!###C!#*###,!#+###7#*!###+#*#?#2!!#-#%#)!!!#!#5!#!#0#&#8!%!##!%2%#(#!!#?#*###-!!!!!###F#*#!!%%!#1!!#(#?#&#=#)!%!!#!%@&!#&#*#3%&)#+#>#6#!#%!#!!!!#1!#G#*!#!!!!!#3#!!#8%!!!#%!#!#(!#!!!#(#!#,!!#)#!!!!!!#)#(#.#!!#*#%#,!###%!#*!####!#(#!#!#%!#!`;

export const attestedSyllables = `a: -012345 b012345 c01235 ch012345 d0245 đ012345 g012345 gi012345 h01235 kh0123 l012345 m012345 n012345 ng0234 nh01234 ph0123 qu01235 r012345 s012345 t012345 th0123 tr0123 v012345 x012345
ac: -15 b15 c15 ch15 d15 đ15 g15 gi15 h15 kh15 l15 m15 n15 ng15 nh15 ph15 qu15 r15 s15 t15 th15 tr15 v15 x15
ach: -15 b15 c15 ch15 d15 đ15 g15 gi1 h15 kh15 l15 m15 n15 ng15 nh15 ph15 qu15 r15 s15 t15 th15 tr15 v15 x15
ai: -013 b012345 c012345 ch01235 d012345 đ012345 g01235 gi01235 h01235 kh0123 l012345 m012345 n0125 ng01235 nh012345 ph01235 qu012345 r01235 s012345 t012345 th01235 tr01245 v01235 x01235
am: -0135 b0135 c012345 ch0125 d0125 đ012345 g015 gi012345 h0125 kh01235 l01235 m015 n015 ng02 nh01235 ph0125 qu2 r01235 s01235 t012345 th01235 tr01235 v0125 x01235
an: -015 b012345 c01235 ch01235 d012345 đ01235 g01235 gi01235 h01245 kh0123 l012345 m012345 n01235 ng0125 nh012345 ph01235 qu01235 r01235 s01235 t01235 th01235 tr01235 v012345 x0123
ang: -01 b01235 c01235 ch01235 d0125 đ01235 g0135 gi01235 h01245 kh01235 l01235 m012345 n012345 ng01235 nh012345 ph01235 qu01345 r01235 s01235 t01235 th01235 tr012345 v01235 x01235
anh: -0135 b01235 c01235 ch01235 d01235 đ01235 g01235 gi02 h01235 kh01235 l012345 m012345 n01235 ng01235 nh01235 ph01235 qu01235 r012345 s01235 t01235 th01235 tr01235 v01235 x0123
ao: -01235 b012345 c01235 ch01235 d01235 đ01235 g0125 gi012345 h012345 kh01235 l012345 m01245 n012345 ng012345 nh012345 ph0125 qu01235 r012345 s01235 t01235 th01235 tr01235 v0125 x01235
ap: -15 b15 c15 ch15 d15 đ15 g1 gi15 h15 kh15 l15 m15 n15 ng15 nh15 ph15 qu15 r15 s15 t15 th15 tr15 v15 x15
at: -15 b15 c15 ch15 d15 đ15 g15 gi15 h15 kh15 l15 m15 n15 ng15 nh15 ph15 qu15 r15 s15 t15 th15 tr15 v15 x15
au: -0 b02345 c01235 ch01235 d25 đ015 g0125 gi0125 h0125 kh01235 l01245 m01235 n012 ng012 nh01235 ph1 qu0125 r012 s01235 t01235 th01 tr0125 v0125
ay: -015 b012345 c01235 ch01235 d012345 đ012345 g012345 gi012345 h0123 kh01235 l012345 m01235 n012345 ng0125 nh012345 ph01235 qu012345 r012345 s01235 t01235 th01235 tr01235 v01235 x01235
ăc: -1 b15 c15 ch15 d15 đ15 g15 gi15 h15 kh15 l15 m15 n15 ng15 nh15 ph1 qu15 r15 s15 t15 th15 tr15 v15 x15
ăm: -04 b012345 c01235 ch01235 d0125 đ01235 g01235 gi0125 h01235 kh0125 l01235 m01235 n01235 ng01235 nh01235 ph0125 qu01235 r0125 s01235 t012345 th01235 tr0125 v0125 x0125
ăn: -0 b01235 c01235 ch012345 d01235 đ01235 g0135 gi0125 h01235 kh01235 l01235 m01235 n01235 ng012345 nh012345 ph0125 qu01235 r01235 s012345 t01235 th01235 tr01235 v012345 x012345
ăng: -03 b012345 c01235 ch01235 d0125 đ012345 g01235 gi012345 h012345 kh01235 l012345 m01235 n012345 ng0135 nh012345 ph01235 qu012345 r01235 s012345 t0135 th01235 tr01235 v01235 x01235
ăp: b15 c15 ch15 d15 đ15 g15 gi15 h15 kh15 l15 m1 n15 ng15 nh15 ph15 qu15 r15 s15 t15 th15 tr1 v15 x15
ăt: -15 b15 c15 ch15 d15 đ15 g15 gi15 h15 kh15 l15 m15 n15 ng15 nh15 ph15 qu15 r15 s15 t15 th15 tr15 v15 x15
âc: -5 b15 c15 ch15 đ15 g15 gi15 kh15 l15 n15 ng15 nh15 ph1 r1 s1 t15 th1 v1 x15
âm: -012345 b012345 c01235 ch012345 d012345 đ012345 g01235 gi012345 h012345 kh01235 l012345 m01235 n012345 ng012345 nh01235 ph01235 qu0125 r01235 s012345 t01235 th012345 tr01235 v0125 x012345
ân: -0135 b01235 c012345 ch01235 d012345 đ01235 g01235 gi01235 h012345 kh01235 l012345 m012345 n01235 ng01235 nh012345 ph012345 qu012345 r0125 s01235 t01235 th01235 tr01235 v012345 x01235
âng: -2 b01235 c0135 ch015 d0125 đ012345 g015 h012345 kh01235 l01235 m015 n01235 ng01235 nh012345 ph0 qu0 r0125 s0 t01235 th015 tr015 v01235 x0
âp: -15 b15 c15 ch15 d15 đ15 g15 gi15 h15 kh15 l15 m15 n15 ng15 nh15 ph15 qu15 r15 s15 t15 th15 tr15 v15 x15
ât: -15 b15 c15 ch15 d15 đ15 g15 gi15 h15 kh15 l15 m15 n15 ng15 nh15 ph15 qu15 r15 s15 t15 th15 tr15 v15 x15
âu: -01234 b012345 c012345 ch012345 d012345 đ01235 g012345 gi012345 h012345 kh01235 l012345 m012345 n012345 ng012345 nh012345 ph012345 qu01235 r012345 s012345 t01235 th012345 tr012345 v012345 x01235
ây: -0135 b012345 c01235 ch012345 d012345 đ012345 g012345 gi012345 h01235 kh0135 l012345 m012345 n01235 ng012345 nh012345 ph012345 qu012345 r012345 s012345 t012345 th01235 tr012345 v012345 x01235
e: -01235 b012345 ch01235 d01235 đ01235 gh01235 gi01235 h012345 k012345 kh012345 l012345 m012345 n01235 ngh01235 nh012345 ph01235 qu01235 r012345 s012345 t012345 th012345 tr012345 v012345 x01235
ec: -15 b1 ch1 đ1 gh1 h15 k15 kh15 l15 m1 n1 nh1 ph1 qu1 r1 s1 t1 th1 tr1 v1 x1
em: -015 b0125 ch0125 d0125 đ0125 gh2 gi2 h0123 k012345 kh0125 l01235 m012345 n01235 ngh1 nh0125 ph2 qu5 r25 s015 t01235 th01235 tr0 v1 x0125
en: -015 b012345 ch012345 d01 đ0125 gh0125 h01235 k01235 kh01235 l012345 m012345 n0125 ngh012345 nh01235 ph0125 qu0125 r01235 s01235 t012345 th01235 tr0125 v01235 x012345
eng: b0 ch1 h15 k0123 kh0 l0135 ph012 r012 s0 t0 v1 x123
eo: -012345 b012345 ch01235 d012345 đ012345 gh015 gi012345 h012345 k012345 kh01235 l012345 m012345 n01235 ngh012345 nh012345 ph01235 qu012345 r012345 s012345 t01235 th012345 tr012345 v012345 x012345
ep: -15 b15 ch15 d15 đ15 gh15 gi15 h15 k15 kh15 l15 m15 n15 ngh1 nh15 ph15 r15 s1 t15 th15 tr1 v1 x15
et: -15 b15 ch15 d15 đ15 gh15 h15 k15 kh15 l15 m15 n15 ngh15 nh15 ph15 qu15 r15 s15 t15 th15 tr15 v15 x15
ê: -0123 b012345 ch01235 d012345 đ012345 gh01235 h012345 k012345 kh01235 l012345 m012345 n012345 ngh012345 nh012345 ph01235 qu01235 r012345 s012345 t012345 th012345 tr012345 v012345 x012345
êch: -15 b15 ch15 d1 đ15 gh1 h15 k15 kh1 l15 m1 ngh15 nh1 ph15 qu1 r1 t1 th1 tr15 v1 x15
êm: -0135 b15 ch024 d03 đ01235 gh01 h02 k012 kh05 l015 m01235 n015 ngh0 nh0 ph5 r025 s05 t0135 th0125 tr2 v1 x0125
ên: -015 b01235 ch01 d5 đ01235 gh01 gi0 h01235 k0125 kh05 l01235 m01235 n01235 ngh0235 nh025 ph03 qu05 r01235 s01235 t01235 th01235 tr0125 v0125 x015
ênh: -012345 b01235 ch01235 d02 đ035 gh01235 h02 k012345 kh01235 l012345 m012345 n0 ngh012345 nh03 ph025 qu0125 r05 s01235 t012 th0125 tr0 v0125 x01235
êp: -15 b15 ch15 d5 đ1 gh1 h1 k15 kh1 l15 n15 ngh1 nh15 ph15 r15 s15 t15 th15 tr1 v1 x15
êt: -1 b15 ch15 d15 đ1 gh15 gi15 h15 k15 kh1 l15 m15 n15 ngh15 nh15 ph15 qu15 r15 s15 t15 th15 tr15 v15 x15
êu: -0123 b012345 ch012 d14 đ01235 gh0 h01235 k01235 kh01235 l012345 m01235 n01235 ngh012345 nh012345 ph01245 qu02 r01235 s012345 t01235 th01235 tr012345 v012345 x012345
i: -01235 b012345 ch012345 d012345 đ012345 g0123 gh012345 h012345 k012345 kh01235 l012345 m012345 n012345 ngh012345 nh012345 ph012345 qu01235 r012345 s012345 t012345 th012345 tr012345 v012345 x012345
ia: -3 b01235 ch01235 d04 đ012345 gh0 h0123 k0123 kh0123 l01235 m012345 n04 ngh02345 ph0125 r01235 s0123 t01235 th01235 tr2 v01235 x01235
ich: -15 b15 ch15 d15 đ15 gh15 h15 k15 kh15 l15 m15 n15 ngh15 nh15 ph15 qu1 r15 s15 t15 th15 tr15 v15 x15
im: -015 b0123 ch0125 d02 đ035 gh0125 h01235 k012345 kh1 l012345 m012345 n0 nh1 ph01 r0 s03 t01235 th01 tr05 x023
in: -0135 b01235 ch01235 d0 đ01235 g02 h0125 k01235 kh015 l05 m01235 n01235 ngh12 nh01235 ph015 r01235 s0125 t01235 th0125 tr012 v0125 x01235
inh: -01235 b01235 ch01235 d01235 đ012345 h01235 k01235 kh013 l01235 m01235 n01235 ngh01235 nh01235 ph01235 qu0 r01235 s01235 t01235 th012345 tr01235 v01235 x01235
ip: b15 ch15 d15 đ15 g15 h15 k15 kh1 l15 m15 n15 nh15 ph1 r15 s15 t15 th1 tr1 x15
it: -15 b15 ch15 d15 đ15 g15 h15 k15 kh15 l15 m15 n15 ngh15 nh15 ph15 qu15 r15 s15 t15 th15 tr15 v15 x15
iu: -135 b012345 ch01235 d0125 đ0125 h015 k04 kh0135 l012345 m01235 n012345 ngh01235 nh01245 ph0125 r01235 s05 t01235 th015 tr012345 v1 x012345
iêc: b15 ch15 d15 đ15 gh1 h1 k1 kh1 l15 m15 n1 ngh15 nh15 ph1 t15 th15 tr1 v15 x15
iêm: b01235 ch01235 d012345 đ01235 gh0 h01235 k01235 kh01235 l012345 m0135 n01235 ngh012345 nh012345 ph01235 s3 t01235 th01235 tr0125 v0135 x01235
iên: b01235 ch01235 d012345 đ01235 h01235 k01235 kh01235 l01235 m01235 n01235 ngh012345 nh012345 ph01235 qu3 s012 t012345 th01235 tr01235 v012345 x01235
iêng: b01235 ch01235 d0123 đ1 g01 h01 k012345 kh012345 l01235 m01235 n025 ngh01235 r012 s01235 t01235 th01235 v0135 x01235
iêp: b1 ch15 d15 đ15 h15 k15 kh15 l15 n15 ngh15 nh15 t15 th15 v1
iêt: b15 ch15 d15 đ15 h1 k15 kh15 l15 m15 n15 ngh15 nh15 ph15 r15 s15 t15 th15 tr15 v15 x15
iêu: b01235 ch01235 d012345 đ01235 h012345 k01235 kh01235 l012345 m012345 n01235 ngh01235 nh012345 ph012345 r0145 s0135 t012345 th012345 tr012345 v04 x01235
o: -01235 b012345 c01235 ch012345 d012345 đ012345 g012345 gi012345 h012345 kh01235 l012345 m012345 n012345 ng012345 nh012345 ph01235 r012345 s012345 t012345 th012345 tr012345 v012345 x012345
oc: -15 b15 c15 ch15 d15 đ15 g15 gi1 h15 kh15 l15 m15 n15 ng15 nh15 ph15 r15 s15 t15 th15 tr15 v15 x15
oi: -01235 b012345 c012345 ch012345 d012345 đ012345 g012345 gi012345 h01235 kh0135 l012345 m012345 n012345 ng01235 nh012345 ph01235 r012345 s012345 t01235 th01235 tr01235 v012345 x01235
om: -01235 b012345 c012345 ch012345 d01235 đ012345 g01235 gi01235 h012345 kh01235 l012345 m012345 n01235 ng01235 nh01235 ph01235 r01235 s012345 t012345 th012345 tr012345 v012345 x012345
on: -01235 b01235 c01235 ch012345 d01235 đ01235 g012345 gi01235 h012345 kh0125 l012345 m012345 n012345 ng012345 nh012345 ph01 r01235 s01235 t01235 th012345 tr01235 v012345 x012345
ong: -01235 b012345 c01235 ch012345 d012345 đ01235 g01235 gi01235 h012345 kh01235 l012345 m012345 n012345 ng012345 nh012345 ph01235 r01235 s012345 t01235 th012345 tr01235 v012345 x01235
op: -15 b15 c15 ch15 d15 đ15 g15 gi1 h15 kh15 l15 m15 n15 ng15 nh15 ph15 r15 s15 t15 th15 tr15 v15 x15
ot: -15 b15 c15 ch15 d15 đ15 g15 gi15 h15 kh15 l15 m15 n15 ng15 nh15 ph15 r15 s15 t15 th15 tr15 v15 x15
oa: -01235 b0 c0 ch01235 d025 đ0125 g01235 h01235 kh012345 l012345 m15 n345 ng012345 nh01235 r0 s01235 t01235 th01235 v0 x012345
oac: -1 b15 ch15 đ1 h15 kh15 l15 ng15 nh15 r1 t15 th15 x15
oach: -5 ch1 h15 kh1 l15 ng1 t1 x15
oai: -01235 b1 ch0124 đ01235 h01235 kh01235 l01235 m1 ng012345 nh0124 r3 s01235 t01235 th01235 x01235
oan: -0135 b1 c01 ch1 d04 đ01235 g0 h01235 kh012345 l01235 n4 ng01235 nh012345 s01235 t012345 th01235 x01235
oang: -0125 ch012345 đ01235 h01235 kh01235 l01235 ng024 nh012345 s01235 t01235 th0123 x01235
oanh: -025 d0 h0125 kh01235 l0 ng012345 t015 x02
oat: -15 đ15 h15 kh15 l15 ng1 nh15 s15 t1 th15 x15
oay: -0 h015 kh01235 l01235 ng01235 nh01235 t15 x01235
oăc: ch15 h15 kh15 l15 ng15
oăm: -0 h0125 kh0123 ng15 nh01
oăn: -2 b05 ch01 h0 kh01235 l01235 ng012345 nh01235 s01 t3 th035 x01235
oăng: h012345 kh015 l012345 ng012345 nh012345 s1 t0 th012345 x01235
oăt: -15 ch15 h15 kh1 l15 ng15 nh15 th15 x1
oăp: ch1
oe: -01235 ch012 đ05 h01235 kh01235 l01235 ng01235 nh012345 s0 t01235 th01 x01235
oen: -3 ch2 h035 kh025 l0135 ng0 nh0123 t0 x02
oet: ch1 đ5 h15 kh15 l15 ng15 nh15 t15 x15
oeo: kh125 ng012345
oao: ng015
oong: b0 c0 đ02 g02 l0 m0 t0 x0
ooc: c1 l1 m1 r1 s1 v5
ô: -012345 b012345 c012345 ch012345 d012345 đ012345 g012345 gi012345 h012345 kh012345 l012345 m012345 n01245 ng01235 nh012345 ph01235 r012345 s012345 t01235 th012345 tr012345 v012345 x01235
ôc: -15 b15 c15 ch1 d15 đ15 g15 gi1 h15 kh15 l15 m15 n15 ng15 nh15 ph15 qu15 r15 s15 t15 th15 tr15 v15 x15
ôi: -0123 b012345 c012345 ch012345 d012345 đ012345 g01235 gi012345 h01235 kh01235 l012345 m01235 n01235 ng01235 nh01235 ph01235 r01235 s012345 t01235 th012345 tr012345 v012345 x012345
ôm: -0135 b01235 c01235 ch012345 d012 đ01235 g0125 gi02 h012345 kh023 l01235 m012345 n01235 ng23 nh012345 ph0 r01235 s0125 t012 th012 tr01235 v01 x01235
ôn: -012345 b01235 c01235 ch0125 d01235 đ01235 g012 gi012345 h012345 kh01235 l012345 m01235 n012345 ng012345 nh012345 ph01235 r012345 s0125 t01235 th012345 tr012345 v01235 x012345
ông: -0123 b012345 c012345 ch01235 d012345 đ012345 g01235 gi012345 h012345 kh01235 l012345 m012345 n012345 ng012345 nh012345 ph01235 r012345 s012345 t012345 th012345 tr012345 v012345 x012345
ôp: -15 b15 c15 ch15 d15 đ15 g15 gi5 h15 kh15 l15 m1 n15 ng15 nh15 ph15 r15 s15 t15 th15 tr15 v1 x15
ôt: -15 b15 c15 ch15 d15 đ15 g15 gi1 h15 kh15 l15 m15 n15 ng15 nh15 ph15 r15 s15 t15 th15 tr15 v15 x15
ơ: -012345 b012345 c012345 ch01235 d012345 đ012345 g012345 gi012345 h012345 kh01235 l012345 m012345 n012345 ng012345 nh012345 ph012345 qu012345 r012345 s012345 t01235 th012345 tr012345 v012345 x012345
ơi: -01235 b01235 c012345 ch012345 d01235 đ012345 g012345 gi01235 h012345 kh012345 l012345 m01235 n012345 ng012345 nh01235 ph01235 qu05 r012345 s01235 t012345 th01235 tr012345 v012345 x012345
ơm: -14 b01235 c012345 ch012345 d01235 đ012345 g01235 gi0 h012345 kh01 l012345 m01235 n012345 ng0125 nh01235 ph1235 r01235 s012345 t01235 th012345 tr0125 v015 x01235
ơn: -01345 b012345 c012345 ch012345 d012345 đ012345 g012345 gi012345 h012345 kh012 l012345 m012345 n0123 ng012345 nh012345 ph01235 r012345 s012345 t012345 th01235 tr012345 v012345 x0135
ơp: -5 b15 c15 ch15 d1 đ15 g15 h15 kh15 l15 n15 ng15 nh15 ph1 r15 s1 t15 th15 v1 x15
ơt: -15 b15 c15 ch15 d15 đ15 g15 gi15 h15 kh1 l15 m15 n15 ng15 nh15 ph15 qu5 r15 s15 t15 th15 tr15 v15 x15
u: -012345 b012345 c012345 ch012345 d012345 đ012345 g012345 gi01234 h012345 kh01235 l012345 m012345 n012345 ng012345 nh012345 ph012345 r012345 s012345 t01235 th01235 tr012345 v012345 x012345
ua: -0123 b012345 c0123 ch01235 d012345 đ012345 g2 gi012345 h01235 kh01235 l012345 m012345 n135 ng0123 nh12 ph2 r012345 s012345 t012345 th01235 v01235 x01235
uc: -15 b15 c15 ch15 d15 đ15 g15 gi15 h15 kh15 l15 m15 n15 ng15 nh15 ph15 r15 s15 t15 th15 tr15 v15 x15
ui: -0135 b012345 c012345 ch012345 d012345 đ012345 g01235 gi012345 h01235 kh01235 l012345 m012345 n01235 ng012345 nh01235 ph01235 r012345 s01235 t012345 th01235 tr012345 v012345 x01235
um: -01235 b01235 c012345 ch012345 d01235 đ012345 g12 gi125 h012345 kh01235 l012345 m012345 n0125 ng0125 nh01235 ph0 r01235 s01235 t012345 th01235 tr01235 v12 x0125
un: -012345 b01235 c012345 ch01235 d015 đ012345 gi0 h01235 kh05 l012345 m01235 n01235 ng012345 nh01235 ph01235 r012345 s01235 t012345 th01235 tr01235 v012345 x0135
ung: -0123 b012345 c012345 ch012345 d012345 đ012345 g012345 gi0 h012345 kh01235 l012345 m01235 n012345 ng01235 nh012345 ph012345 r012345 s012345 t012345 th012345 tr012345 v012345 x01235
up: -15 b15 c15 ch15 đ15 g15 gi15 h15 kh15 l15 m15 ng15 nh15 ph1 r15 s15 t15 th15 tr15 v15 x15
ut: -15 b15 c15 ch15 d15 đ15 g1 gi15 h15 kh15 l15 m15 n15 ng15 nh15 ph15 r15 s15 t15 th15 tr15 v15 x15
uân: -3 ch0123 d3 đ0 h015 kh01235 l01235 ng0 nh045 s0 t01235 th01235 tr02 v0 x0135
uâng: b0 kh035 t0
uât: -1 b1 d1 đ15 h5 kh15 l15 nh1 s1 t1 th15 tr15 x1
uây: b2 kh01235 ng012345 s02 t5
uê: -13 d15 đ5 h012345 kh01235 l015 nh15 s04 t012345 th01235 tr05 x01235
uêch: ch5 h15 kh15 ng15 r1 t15 x15
uênh: ch01235 đ05 h01235 kh0125 l0 nh0 t2 x02
uôc: b15 c15 ch15 d15 đ15 g15 gi15 h1 kh1 l15 m1 n15 ng15 nh15 r15 s15 t15 th15 tr15 v15 x15
uôi: -15 b01235 c01235 ch012345 d012345 đ012345 kh3 l35 m012345 n01235 ng01235 nh0135 r012345 s01235 t01235 th5 tr145 v013 x0125
uôm: -12 b01235 c012345 ch01235 đ0125 g0125 h012 l01235 m01245 nh01235 s0125 t0125 th025 x01
uôn: -013 b01235 c01235 ch01235 đ01235 g01 kh012 l012345 m01235 n0125 ng01235 nh01245 ph2 r0135 s0125 t01235 th02345 tr01235 v01 x1
uông: -013 b01235 c012345 ch01235 đ01235 g01235 gi0125 h013 kh0125 l012345 m012345 n0125 ng13 ph4 r012345 s012345 t01235 th123 tr01235 v0125 x012345
uôt: -15 b15 ch15 đ15 g15 h15 kh1 l15 m15 n15 ng1 r15 s15 t15 th15 tr15 v15 x15
uơ: h0123 kh0 th01235
ư: -0123 b5 c012345 ch01234 d01245 đ12 g02 h01235 kh01235 l012345 m5 n04 ng012345 nh01234 r124 s012345 t012345 th01235 tr01245 v0 x01235
ưa: -0135 b012345 c01235 ch012345 d012345 đ012345 gi0345 h01235 kh012 l012345 m012345 n012345 ng012345 nh012345 ph01 r012345 s012345 t012345 th012345 tr012345 v012345 x012345
ưc: -15 b15 c15 ch15 d1 đ15 g5 h15 kh1 l15 m15 n15 ng15 nh15 ph15 r15 s15 t15 th15 tr15 v15 x15
ưi: ch01235 đ2 g012345 h01245 kh1235 m123 ng12345 ph2 r3 t4 th2
ưng: -01235 b012345 c01235 ch01235 d012345 đ012345 g01235 h012345 kh012345 l012345 m01235 n012345 ng012345 nh012345 ph012345 r012345 s012345 t012345 th012345 tr012345 v012345 x012345
ưt: b15 c15 ch15 d15 đ15 g1 h1 kh1 l1 m15 n15 ng15 nh15 ph15 r15 s15 t15 th15 v15 x1
ưu: -014 b0135 c01235 đ05 h01235 kh01235 l012345 m01235 n05 ng012345 ph0 r01 s01235 t012345 th0 tr01235 v0 x0
ươc: -15 b15 c15 ch15 d15 đ15 g15 gi1 h1 l15 m15 n15 ng15 nh15 ph1 r15 s15 t15 th15 tr15 v1 x15
ươi: -01 b01235 c012345 d012345 đ012345 h025 kh5 l012345 m012345 n5 ng012345 nh01 r012345 s012345 t012345 th01235 tr01245 v01235 x013
ươm: -01235 b0125 c01235 ch01235 d015 đ012345 g01235 gi01 h0125 l01235 m01245 n2 nh012345 ph15 r01235 s0125 t012345 th0125 tr015 x15
ươn: -01245 b015 c01235 ch025 d0 đ012345 h0125 kh015 l012345 m012345 n125 ng0125 nh1 ph01245 r01235 s012345 t012345 th012345 tr01235 v01235 x01235
ương: -012345 b012345 c012345 ch012345 d012345 đ012345 g012345 gi012345 h012345 kh012345 l012345 m012345 n012345 ng012345 nh012345 ph012345 r012345 s012345 t012345 th012345 tr012345 v012345 x012345
ươp: -15 b15 c15 ch15 h15 l15 m15 n15 ng1 r15 s15 t15 th15
ươt: -15 b15 ch15 d5 đ15 kh15 l15 m15 n1 ng15 ph1 r15 s15 th15 tr15 v15 x15
ươu: b01235 h01 kh0135 r01235 t012 th01
uy: -01235 b1 ch023 d01235 đ01 gi1 h012345 kh01235 l012345 m1 n015 ng012345 nh012345 ph01 r0 s012345 t012345 th012345 tr01235 x01235
uya: kh0 ph0 x0
uych: -5 h15
uyn: d0 h0 l13 m0 r0 s0 t0 tr0
uynh: -2 h01235 kh01235 l01 ph0 t012
uyp: đ1 t1
uyt: b1 h15 kh15 m1 s15 t15 tr1 x1
uyu: -1 kh1235 ng1 t1
uyên: -01235 ch01235 d01235 đ0 h012345 kh01235 l01235 ng012345 nh012345 s012345 t01235 th01235 tr01235 v03 x01235
uyêt: d15 đ1 h15 kh15 l5 ng15 nh1 s1 t15 th1 tr15 x15
y: -012345 b0 đ0 h012345 k012345 l012345 m012345 n0135 ph0 qu012345 r0 s012345 t012345 th01 v0245 x0
yên: -01235 qu01235
yêm: -1235
yêng: -0135
yêt: -15 qu15
yêu: -01235
ych: qu1
ynh: qu012345
yt: qu15
yn: qu2`;

export const boundSyllables = `củng đả đễ cẩn vẩn sẻ vời
cuá cấc vởi vỡi tróng trền trến trện dươi dười dưởi dưỡi đén đên đển đện vể vễ nển thỉ thĩ nều nểu nệu khị
nhừng nhứng nhửng nhựng giưa giửa giựa trược cừng lền lến lển lện xuổng xuỗng xuộng đạng đâng sễ vưa vứa vửa
tứng tửng tững tựng chựa khồng khộng chảng chắng phài phại cẫn đêu đếu đệu vẵn rật lẳm lặm hởn hỡn hợn cạng cằng
mội mổi nhiếu nhiểu nhiệu toãn toạn náy thễ rổi rội nưa nừa nựa ngạy luốn luổn luỗn luộn thạt thặt dúng mính mỉnh
tổi viếc sừ sữ niếm niểm ngưới ngưởi ngưỡi ngượi nợi chổ chồ chố thàng thấng tuẩn tuận hẳng hặng giỡ sồ
phằn phẩn thếm thệm đưng đửng đững`;

export const foreignWords = `email website web internet online offline wifi scan file video clip audio camera logo blog zalo facebook youtube tiktok
google fanpage app apps link livestream stream chat chip robot server laptop smartphone tablet card sim code qr pdf word
excel powerpoint microsoft windows data cloud big blockchain software hacker virus fax telex photo copy photocopy
gen nano micro shan pi composite laser radar vi-rút rô-bốt tua-bin
smart ai chatgpt bot spam virtual digital number key token password user admin
marketing logistics startup sale sales shop showroom fashion container gala festival show tour homestay resort karaoke
bar taxi bus gas ga oxy hydro vaccine vắc xin covid corona sars ebola stress sport golf tennis gym yoga marathon
team game game show online cafe coffee pizza vip hot top forum workshop seminar talk module test quiz slogan model
carton nylon ni lông bê tông panel inox gram kilogram km kg ha cm mm ml lit watt kw kwh mw gw oc ph ppm bts id
euro dollar usd vnd yen won mark franc ruble rupee baht kip riel
profile poster banner pano brochure catalogue album radio tivi tv micro mic led lcd pin ampli
marxist leninist lenin marx engels mac các mác
doping euro seagames worldcup asean wto apec fta gdp grdp fdi oda kpi ocop pci par index sipas papi dci vneid
etc vs via per by of the and for in on to all new no yes one`;

export const nameSyllables = `đắk đăk lắk lăk nông kông kon krông ea ia pleiku plei ku tum buôn bôn mê thuột drăng súp kar păk ana pắc pác pa páo păng
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
mobifone vinaphone agribank vietcombank bidv vietinbank petrolimex vinamilk`;

export const reduplications = `luôn ngày đêm dần thường mãi đời người nhà nơi chốn lớp tầng hàng từng hằng sáng chiều tối năm đều khẽ nhẹ chầm vừa mới
xanh đỏ trắng vàng tím đen xinh ngoan ngon hay vui buồn cao xa gần nhanh chậm lâu rưng rưng cứ ngỡ hơn kém mau
ầm ào rì ù vù vo ve oang sang lăm đăm chăm hao lao song đùng xôn cười khang bừng hừng phừng ngùn hừng tưng chung
dửng ra rả rả ba bảy chín hai xưa lại nghiêm đông khăng khư rành sờ lù gườm kìn phăm vanh chang phơi thao rừng lần
phân sự sòng đùm dài dày nhàn nhạt đăm hây thoang văng phảng rầm rập rộn rào bà ông cháu bác cô chú anh em
đi nói hoài con thôn bang mớ ngồ nao lan gàn quen man mang lâng đau đôi bô bi bo xe là vẻ một vân`;

export const confusions = `các tổ đồng chí > các đồng chí
thực hiện đã thường xuyên > đã thường xuyên < việc tổ công để trong quá và
của của đảng > của đảng
quan việc > quan tâm việc < cơ
quan lãnh đạo > quan tâm lãnh đạo < cơ sĩ tham quân khách chủ trực các đến
quan chỉ đạo > quan tâm chỉ đạo < cơ sĩ tham quân khách chủ trực các đến
quan đến > quan tâm đến < liên tham cơ khách chủ trực hải sĩ quân đến thuế
tâm đến công tác > quan tâm đến công tác < quan tận trung chuyên quyết trọng lưu
giữ vững chính trị > giữ vững ổn định chính trị
học tập và theo tư tưởng > học tập và làm theo tư tưởng
học tập làm theo tư tưởng > học tập và làm theo tư tưởng
tư tưởng hồ minh > tư tưởng hồ chí minh
chủ tịch hồ minh > chủ tịch hồ chí minh
năng lực lãnh và > năng lực lãnh đạo và
sức chiến của tổ chức > sức chiến đấu của tổ chức
sức chiến của đảng > sức chiến đấu của đảng
tổ cơ sở đảng > tổ chức cơ sở đảng
loại hình cơ sở đảng > loại hình tổ chức cơ sở đảng
phát huy tích cực > phát huy tính tích cực
ban chấp đảng bộ > ban chấp hành đảng bộ
ban chấp trung ương > ban chấp hành trung ương
ban thường đảng ủy > ban thường vụ đảng ủy
ban thường tỉnh ủy > ban thường vụ tỉnh ủy
ủy ban đảng ủy > ủy ban kiểm tra đảng ủy
ủy ban tỉnh ủy > ủy ban kiểm tra tỉnh ủy
ủy ban nhân xã > ủy ban nhân dân xã
hội đồng nhân xã > hội đồng nhân dân xã
hội đồng dân xã > hội đồng nhân dân xã
mặt trận tổ việt nam > mặt trận tổ quốc việt nam
mặt trận quốc việt nam > mặt trận tổ quốc việt nam
hội liên phụ nữ > hội liên hiệp phụ nữ
hội liên hiệp nữ > hội liên hiệp phụ nữ
hội cựu binh > hội cựu chiến binh
đoàn niên cộng sản > đoàn thanh niên cộng sản
chủ nghĩa hội > chủ nghĩa xã hội
xã hội nghĩa > xã hội chủ nghĩa ~ là
xã hội chủ việt nam > xã hội chủ nghĩa việt nam
kinh tế thị có > kinh tế thị trường có
phát triển kinh xã hội > phát triển kinh tế xã hội
tập dân chủ > tập trung dân chủ < học luyện tuyên bài sưu giáo
tập trung chủ > tập trung dân chủ ~ yếu động đạo trương trì tịch nhiệm
tự phê và phê bình > tự phê bình và phê bình
tự phê bình và phê trong > tự phê bình và phê bình trong
hoàn thành xuất nhiệm vụ > hoàn thành xuất sắc nhiệm vụ
hoàn thành sắc nhiệm vụ > hoàn thành xuất sắc nhiệm vụ
trong sạch mạnh > trong sạch vững mạnh
trong vững mạnh > trong sạch vững mạnh
dấu hiệu phạm > dấu hiệu vi phạm ~ tội
thi hành luật đảng > thi hành kỷ luật đảng
kiểm tra giám và > kiểm tra giám sát và
phòng chống tham lãng phí > phòng chống tham nhũng lãng phí
lấy phiếu tín cho > lấy phiếu tín nhiệm cho
lấy phiếu tín đối > lấy phiếu tín nhiệm đối
an ninh chính trật tự > an ninh chính trị trật tự
trật tự an xã hội > trật tự an toàn xã hội
trật tự toàn xã hội > trật tự an toàn xã hội
đại đoàn kết dân tộc toàn > đại đoàn kết toàn dân tộc
đại kết toàn dân > đại đoàn kết toàn dân
cải hành chính > cải cách hành chính
cải cách chính > cải cách hành chính ~ sách trị quyền
thủ tục chính > thủ tục hành chính ~ thức là
chính quyền phương > chính quyền địa phương
cán bộ công viên chức > cán bộ công chức viên chức
giáo dục và tạo > giáo dục và đào tạo ~ nguồn việc ra điều
xây nông thôn mới > xây dựng nông thôn mới
xây dựng nông mới > xây dựng nông thôn mới
sản kinh doanh > sản xuất kinh doanh < động tài bất thủy hải lâm nông đặc
thu bình quân đầu người > thu nhập bình quân đầu người
thu nhập quân đầu người > thu nhập bình quân đầu người
đời vật chất > đời sống vật chất
đời sống vật và tinh thần > đời sống vật chất và tinh thần
tạo điều thuận lợi > tạo điều kiện thuận lợi
tạo kiện thuận lợi > tạo điều kiện thuận lợi
góp nâng cao > góp phần nâng cao
góp quan trọng > góp phần quan trọng < đóng
đáp yêu cầu > đáp ứng yêu cầu
đáp ứng cầu > đáp ứng yêu cầu
công tác kiểm giám sát > công tác kiểm tra giám sát
công tác kiểm tra sát > công tác kiểm tra giám sát
đạo đức cách hồ chí minh > đạo đức phong cách hồ chí minh
nhiệm được giao > nhiệm vụ được giao < bổ trách kiêm
nhiệm vụ giao > nhiệm vụ được giao ~ cho thông
hoàn nhiệm vụ > hoàn thành nhiệm vụ
chức nhiệm vụ > chức năng nhiệm vụ < tổ đương viên công
đội cán bộ > đội ngũ cán bộ < chi liên bộ quân
đội ngũ bộ > đội ngũ cán bộ ~ đội
hệ thống trị > hệ thống chính trị ~ giá
hệ chính trị > hệ thống chính trị < quan
sinh chi bộ > sinh hoạt chi bộ < học
sinh hoạt bộ > sinh hoạt chi bộ ~ phận
bí thư bộ > bí thư chi bộ ~ trưởng
phó bí đảng ủy > phó bí thư đảng ủy
kết đảng viên > kết nạp đảng viên < đoàn liên tổng gắn hiệp
phát đảng viên > phát triển đảng viên
chính trị tưởng > chính trị tư tưởng
chủ nghĩa mác tư tưởng > chủ nghĩa mác lênin tư tưởng
nền tư tưởng của đảng > nền tảng tư tưởng của đảng
tư tưởng hồ chí > tư tưởng hồ chí minh ~ minh
chủ tịch chí minh > chủ tịch hồ chí minh
chỉ nghị quyết > chỉ thị nghị quyết
phê và phê bình > phê bình và tự phê bình < tự
kỷ luật cương > kỷ luật kỷ cương
tham lãng phí > tham nhũng lãng phí
khiếu tố cáo > khiếu nại tố cáo
đơn khiếu tố > đơn khiếu nại tố ~ tụng cáo
quốc an ninh > quốc phòng an ninh < trung toàn liên hợp
quốc phòng ninh > quốc phòng an ninh
an trật tự > an ninh trật tự < công
an ninh tự > an ninh trật tự
phòng cháy cháy > phòng cháy chữa cháy
phòng cháy chữa > phòng cháy chữa cháy ~ cháy
an giao thông > an toàn giao thông < công
nông mới nâng cao > nông thôn mới nâng cao
chương mục tiêu quốc gia > chương trình mục tiêu quốc gia
chương trình tiêu quốc gia > chương trình mục tiêu quốc gia
cơ kinh tế > cơ cấu kinh tế < nguy động thời hữu
cơ sở tầng > cơ sở hạ tầng
kết cấu tầng > kết cấu hạ tầng
cơ vật chất > cơ sở vật chất
cơ sở chất trường > cơ sở vật chất trường
ngân nhà nước > ngân sách nhà nước
giải phóng bằng > giải phóng mặt bằng
giải mặt bằng > giải phóng mặt bằng
giảm bền vững > giảm nghèo bền vững < suy cắt
hộ cận tỷ lệ > hộ cận nghèo tỷ lệ
an sinh hội > an sinh xã hội
an xã hội > an sinh xã hội < công trị
bảo hiểm hội > bảo hiểm xã hội
bảo hiểm tế > bảo hiểm y tế
chuyển số quốc gia > chuyển đổi số quốc gia
chuyển đổi quốc gia > chuyển đổi số quốc gia
dịch vụ trực tuyến > dịch vụ công trực tuyến
chính quyền địa hai cấp > chính quyền địa phương hai cấp
người có công cách mạng > người có công với cách mạng
đền ơn nghĩa > đền ơn đáp nghĩa
đồng bào tộc thiểu số > đồng bào dân tộc thiểu số
dân tộc số > dân tộc thiểu số ~ lượng
quy chế dân ở cơ sở > quy chế dân chủ ở cơ sở
giám sát phản xã hội > giám sát và phản biện xã hội
phòng chống thiên > phòng chống thiên tai ~ tai tử địch
thi khen thưởng > thi đua khen thưởng < kỳ
trách người đứng đầu > trách nhiệm người đứng đầu
tiên gương mẫu > tiên phong gương mẫu < ưu trước đầu
đảng viện > đảng viên ~ trợ dẫn
hội viện > hội viên ~ trợ dẫn
đoàn viện > đoàn viên ~ trợ dẫn
cán bô > cán bộ
nhân dẫn > nhân dân ~ đến chứng tới
nhiệm vu > nhiệm vụ
lãnh dạo > lãnh đạo
chi đạo > chỉ đạo ~ đức
chỉ thi > chỉ thị ~ đua hành tuyển
nghi quyết > nghị quyết
kế hoach > kế hoạch
tỏ chức > tổ chức
tổ chưc > tổ chức
tồ chức > tổ chức
tổ chứ > tổ chức ~ không chẳng đừng
công tá > công tác ~ điền
phat triển > phát triển
phát triền > phát triển
kinh tê > kinh tế
kính tế > kinh tế
xã hôi > xã hội
xa hội > xã hội ~ nghị trường chợ
thưc hiện > thực hiện
thực hiên > thực hiện
thực hiền > thực hiện
thục hiện > thực hiện
tực hiện > thực hiện
đáp ưng > đáp ứng
đáp ững > đáp ứng
quản ly > quản lý ~ hôn
quản lỳ > quản lý
quan lý > quản lý
giam sát > giám sát
kiểm trá > kiểm tra
kiểm điềm > kiểm điểm
kết quá > kết quả ~ trình khứ
hiệu quá > hiệu quả
kiện toan > kiện toàn
kiến toàn > kiện toàn ~ diện dân
đoàn kêt > đoàn kết
đoán kết > đoàn kết ~ quả luận cục
nâng cáo > nâng cao ~ trạng
tăng cương > tăng cường ~ quyết
khắc phúc > khắc phục
khách phục > khắc phục ~ vụ
hạn chê > hạn chế
khuyết điêm > khuyết điểm
ưu điêm > ưu điểm
thuận lơi > thuận lợi
khó khắn > khó khăn
khó khan > khó khăn ~ hiếm nước
nguyên nhận > nguyên nhân
nguyện nhân > nguyên nhân
bài hoc > bài học
kình nghiệm > kinh nghiệm
kinh nghiêm > kinh nghiệm ~ túc
đề nghi > đề nghị ~ ngờ vấn
kiến nghi > kiến nghị ~ ngờ vấn
tình hinh > tình hình
tinh hình > tình hình
đia phương > địa phương
địa phượng > địa phương
địa bản > địa bàn
đơn vi > đơn vị ~ phạm
cơ quản > cơ quan ~ lý
cơ sơ > cơ sở ~ sài suất kết
cơ sỡ > cơ sở
thường xuyến > thường xuyên
thương xuyên > thường xuyên
kịp thơi > kịp thời
đồng chi > đồng chí ~ tiền trả phí ngân cho
đông chí > đồng chí < tiết ngày
bí thứ > bí thư
chủ tich > chủ tịch
ủy bản > ủy ban
trung ưng > trung ương
chuyển biên > chuyển biến ~ chế
tham mưa > tham mưu
phôi hợp > phối hợp
sinh hoat > sinh hoạt
chât lượng > chất lượng
chất lượn > chất lượng
lượng lượng > lực lượng
năng lưc > năng lực
nông thông > nông thôn ~ thoáng
nông thốn > nông thôn
giám nghèo > giảm nghèo
giảm ngheo > giảm nghèo
gia đinh > gia đình
mô hinh > mô hình
điển hinh > điển hình
vi phạp > vi phạm
giải phạp > giải pháp
biện phạp > biện pháp
pháp luât > pháp luật
chấp hanh > chấp hành
trách nhiêm > trách nhiệm
quyết tam > quyết tâm
nông nghiêp > nông nghiệp
doanh nghiêp > doanh nghiệp
quốc phong > quốc phòng
an nình > an ninh
trật tư > trật tự
nơi củ trú > nơi cư trú
củ trú > cư trú
kế hoạnh > kế hoạch
nghị quyêt > nghị quyết
nghị quyế > nghị quyết
đại hôi > đại hội
kỷ luât > kỷ luật
phương hương > phương hướng
truyên truyền > tuyên truyền
thường xuyện > thường xuyên
sử lý > xử lý
sử phạt > xử phạt
xử dụng > sử dụng
xuất xắc > xuất sắc
xắp xếp > sắp xếp
sắp sếp > sắp xếp
xắp tới > sắp tới
xuy thoái > suy thoái
xai phạm > sai phạm
xâu sắc > sâu sắc
xản xuất > sản xuất
sản suất > sản xuất
năng xuất > năng suất
lãi xuất > lãi suất
công xuất > công suất ~ khẩu sắc hiện
hiệu xuất > hiệu suất
đột suất > đột xuất
đề suất > đề xuất
xuyên suất > xuyên suốt
sinh xống > sinh sống
đời xống > đời sống
xức khỏe > sức khỏe
xát nhập > sáp nhập
sát nhập > sáp nhập
chú chọng > chú trọng
quan chọng > quan trọng
nghiêm chọng > nghiêm trọng
chương chình > chương trình
trương trình > chương trình
chuyền thống > truyền thống
tuyên chuyền > tuyên truyền
chiển khai > triển khai
trủ trương > chủ trương
chung ương > trung ương
chung thực > trung thực
chung thành > trung thành
tập chung > tập trung ~ lại sống
trân thành > chân thành
chân trọng > trân trọng
trọn lọc > chọn lọc
lựa trọn > lựa chọn
chọn vẹn > trọn vẹn
trú trọng > chú trọng
chú ẩn > trú ẩn
tri tiết > chi tiết
rấu hiệu > dấu hiệu
dèn luyện > rèn luyện
rành riêng > dành riêng
giành riêng > dành riêng
dành lấy > giành lấy
dành thắng lợi > giành thắng lợi
dành chính quyền > giành chính quyền
giành cho > dành cho
giành thời gian > dành thời gian
dữ gìn > giữ gìn
dữ vững > giữ vững
gìn dữ > gìn giữ
dải quyết > giải quyết
dám sát > giám sát
rân chủ > dân chủ
dõ ràng > rõ ràng
bàn quan > bàng quan
bàng bạc > bàn bạc ~ khắp trong
khoản cách > khoảng cách
tài khoảng > tài khoản
điều khoảng > điều khoản
giáng tiếp > gián tiếp
gián chức > giáng chức
thẳn thắn > thẳng thắn
lãng mạng > lãng mạn
cách mạn > cách mạng ~ tính
mắt xít > mắt xích
tất trách > tắc trách
bắc buộc > bắt buộc
khắc khe > khắt khe
mặt cảm > mặc cảm
mặt dù > mặc dù
vướng mắt > vướng mắc
thắt mắc > thắc mắc
thiếc thực > thiết thực
chấc lượng > chất lượng
sắt thái > sắc thái
bất cặp > bất cập
sơ xuất > sơ suất
xơ xuất > sơ suất
xúc tích > súc tích
trao dồi > trau dồi
chau dồi > trau dồi
trín muồi > chín muồi
nề lếp > nền nếp / nề nếp
nãnh đạo > lãnh đạo
nỗ nực > nỗ lực
năng nực > năng lực
chất nượng > chất lượng
lông dân > nông dân
xứ mệnh > sứ mệnh
sơ xài > sơ sài
chuẩn đoán > chẩn đoán
vô hình chung > vô hình trung
đọc giả > độc giả ~ thuyết
tham quang > tham quan
thăm quan > tham quan
cọ sát > cọ xát
sáng lạn > xán lạn
suất xứ > xuất xứ
xinh hoạt > sinh hoạt
sung quanh > xung quanh
sung đột > xung đột
xôi nổi > sôi nổi
chăm xóc > chăm sóc
chao đổi > trao đổi
chao tặng > trao tặng
chang bị > trang bị
tránh nhiệm > trách nhiệm
giữ liệu > dữ liệu
kiên chì > kiên trì
chì trệ > trì trệ
chí tuệ > trí tuệ
chí thức > trí thức
tin thần > tinh thần < lòng niềm
xum họp > sum họp
sử sự > xử sự
phân sử > phân xử
trăm lo > chăm lo
xuất ăn > suất ăn < đề
đường xá > đường sá
chia sẽ > chia sẻ ~ thành làm
suất sắc > xuất sắc
cũng cố > củng cố ~ gắng tình ý
nổ lực > nỗ lực
sữa chữa > sửa chữa
sữa đổi > sửa đổi
bổ xung > bổ sung
kỹ cương > kỷ cương
kỹ luật > kỷ luật
kỹ niệm > kỷ niệm
kỷ thuật > kỹ thuật
kỷ năng > kỹ năng
kỷ sư > kỹ sư
hổ trợ > hỗ trợ
bải bỏ > bãi bỏ
bảo lũ > bão lũ
bảo lụt > bão lụt
chỉ đảo > chỉ đạo ~ ngược
dể dàng > dễ dàng
giải bày > giãi bày
khuyến khịch > khuyến khích
lảnh đạo > lãnh đạo
lảng phí > lãng phí
lổ hổng > lỗ hổng
mảnh liệt > mãnh liệt
mảnh vở > mảnh vỡ
mải mải > mãi mãi
nhủng nhiễu > nhũng nhiễu
nghĩ hưu > nghỉ hưu
nghĩ phép > nghỉ phép
nghĩ việc > nghỉ việc ~ gì nước này ấy
suy nghỉ > suy nghĩ
sẳn sàng > sẵn sàng
tổn tại > tồn tại
tiểu biểu > tiêu biểu
tỷ lể > tỷ lệ
trăn trỡ > trăn trở
vửng mạnh > vững mạnh
vửng chắc > vững chắc
giử vững > giữ vững
rỏ ràng > rõ ràng
rỏ rệt > rõ rệt
xữ lý > xử lý
xữ phạt > xử phạt
diển biến > diễn biến
diển ra > diễn ra
biểu diển > biểu diễn
mẩu mực > mẫu mực
gương mẩu > gương mẫu
biểu mẩu > biểu mẫu
ngả ba > ngã ba
bỏ lở > bỏ lỡ
sạt lỡ > sạt lở
san sẽ > san sẻ
mạnh mẻ > mạnh mẽ
chặt chẻ > chặt chẽ
lẻ tẽ > lẻ tẻ
bồi dưởng > bồi dưỡng
tư tưỡng > tư tưởng
khen thưỡng > khen thưởng
ảnh hưỡng > ảnh hưởng
trưỡng thành > trưởng thành
phổ biển > phổ biến
giúp đở > giúp đỡ
cởi mỡ > cởi mở
nhắc nhỡ > nhắc nhở
bảo đãm > bảo đảm
hưỡng ứng > hưởng ứng
nghĩ ngơi > nghỉ ngơi
dũng cãm > dũng cảm
dự trử > dự trữ`;

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
