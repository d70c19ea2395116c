/** Syllables that are rightly written twice, or once more by chance of the sentence (“hằng năm năm tỷ đồng”). */
export const reduplications = `
luôn ngày đêm dần thường mãi đời người nhà nơi chốn lớp tầng hàng từng hằng sáng chiều tối năm đều khẽ nhẹ chầm vừa mới
xanh đỏ trắng vàng tím đen xinh ngoan ngon hay vui buồn cao xa gần nhanh chậm lâu rưng rưng cứ ngỡ hơn kém mau
ầm ào rì ù vù vo ve oang sang lăm đăm chăm hao lao song đùng xôn cười khang bừng hừng phừng ngùn hừng tưng chung
dửng ra rả rả ba bảy chín hai xưa lại nghiêm đông khăng khư rành sờ lù gườm kìn phăm vanh chang phơi thao rừng lần
phân sự sòng đùm dài dày nhàn nhạt đăm hây thoang văng phảng rầm rập rộn rào bà ông cháu bác cô chú anh em
đi nói hoài con thôn bang mớ ngồ nao lan gàn quen man mang lâng đau đôi bô bi bo xe là vẻ một vân
`;
