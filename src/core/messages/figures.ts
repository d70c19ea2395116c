import { catalogue } from './catalogue';

export const figureMessages = catalogue({
  vi: {
    percentage:
      'Tỷ lệ, mức tăng giảm, số bình quân không khớp với các con số đi kèm; con số viết sai',
    sum: 'Các phần cộng lại không bằng tổng số',
    change: (right: string) => `Sửa thành “${right}”`,
    wrongShare: (part: string, whole: string, right: string, typed: string) =>
      `${part} trên ${whole} là ${right}%, nhưng ở đây ghi ${typed}%. Xin kiểm tra lại tỷ lệ hoặc số liệu.`,
    wrongExcess: (part: string, whole: string, right: string, typed: string) =>
      `${part} so với ${whole} là vượt ${right}%, nhưng ở đây ghi ${typed}%. Xin kiểm tra lại.`,
    wrongDifference: (before: string, after: string, right: string, typed: string) =>
      `Từ ${before} đến ${after} chênh nhau ${right}, nhưng ở đây ghi ${typed}. Xin kiểm tra lại.`,
    wrongGrowth: (before: string, after: string, right: string, typed: string) =>
      `Từ ${before} đến ${after} là thay đổi ${right}%, nhưng ở đây ghi ${typed}%. Xin kiểm tra lại.`,
    wrongDirection: (before: string, after: string, verb: string) =>
      `Viết “${verb}” nhưng số liệu lại đi từ ${before} đến ${after}. Xin kiểm tra lại.`,
    wrongMultiple: (before: string, after: string, right: string, typed: string) =>
      `${after} gấp ${right} lần ${before}, nhưng ở đây ghi ${typed} lần. Xin kiểm tra lại.`,
    wrongAverage: (total: string, count: string, right: string, typed: string) =>
      `${total} chia cho ${count} là ${right}, nhưng ở đây ghi bình quân ${typed}. Xin kiểm tra lại.`,
    wrongSum: (terms: string, right: string, typed: string) =>
      `Tổng số ghi ${typed}, nhưng ${terms} = ${right}. Xin kiểm tra lại tổng số hoặc từng phần.`,
    yearLists: (years: string) =>
      `Số liệu các năm ${years} viết thành từng danh sách. Nên trình bày thành một bảng, mỗi năm một cột, để dễ đối chiếu.`,
    bareThousands: (typed: string, right: string) =>
      `Viết “${typed}” trong khi những chỗ khác dùng dấu chấm cho hàng nghìn: “${right}”.`,
    saidOtherwise: (before: string, now: string) =>
      `Ở trên ghi ${before}, ở đây ghi ${now} cho cùng một nội dung. Xin kiểm tra số nào đúng.`,
    toTable: 'Chuyển thành bảng, mỗi năm một cột',
    malformed: (typed: string) =>
      `Con số “${typed}” viết sai. Xin viết lại, ví dụ 1.234 hoặc 75,5%.`,
    malformedLike: (typed: string, right: string) =>
      `Con số “${typed}” viết sai; số thập phân dùng dấu phẩy, hàng nghìn dùng dấu chấm: “${right}”.`,
  },
  en: {
    percentage:
      'Percentages, changes and averages that do not follow from the figures beside them; malformed figures',
    sum: 'Parts that do not add up to their total',
    change: (right: string) => `Change to “${right}”`,
    wrongShare: (part: string, whole: string, right: string, typed: string) =>
      `${part} of ${whole} is ${right}%, but ${typed}% is written. Check the percentage or the figures.`,
    wrongExcess: (part: string, whole: string, right: string, typed: string) =>
      `${part} exceeds ${whole} by ${right}%, but ${typed}% is written. Check it.`,
    wrongDifference: (before: string, after: string, right: string, typed: string) =>
      `From ${before} to ${after} the difference is ${right}, but ${typed} is written. Check it.`,
    wrongGrowth: (before: string, after: string, right: string, typed: string) =>
      `From ${before} to ${after} the change is ${right}%, but ${typed}% is written. Check it.`,
    wrongDirection: (before: string, after: string, verb: string) =>
      `“${verb}” is written, but the figures go from ${before} to ${after}. Check them.`,
    wrongMultiple: (before: string, after: string, right: string, typed: string) =>
      `${after} is ${right} times ${before}, but ${typed} times is written. Check it.`,
    wrongAverage: (total: string, count: string, right: string, typed: string) =>
      `${total} divided by ${count} is ${right}, but an average of ${typed} is written. Check it.`,
    wrongSum: (terms: string, right: string, typed: string) =>
      `The total says ${typed}, but ${terms} = ${right}. Check the total or its parts.`,
    yearLists: (years: string) =>
      `The figures of ${years} stand in lists, one after the other. A table with a column per year is easier to compare.`,
    bareThousands: (typed: string, right: string) =>
      `“${typed}” is written where the rest of the report marks thousands by dots: “${right}”.`,
    saidOtherwise: (before: string, now: string) =>
      `Above, ${before} is written; here, ${now} for the same thing. Check which is right.`,
    toTable: 'Turn into a table with a column per year',
    malformed: (typed: string) =>
      `“${typed}” is no well-formed figure. Write 1.234 or 75,5%, for example.`,
    malformedLike: (typed: string, right: string) =>
      `“${typed}” is no well-formed figure; decimals take a comma, thousands a dot: “${right}”.`,
  },
});
