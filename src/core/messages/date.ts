import { catalogue } from './catalogue';

export const dateMessages = catalogue({
  vi: {
    description:
      'Ngày không có thật, số 0 trước ngày và tháng, nhiệm kỳ và khoảng thời gian ngược hoặc mâu thuẫn',
    impossible: (typed: string) => `Không có ngày “${typed}”. Xin xem lại ngày, tháng.`,
    impossibleMonth: (typed: string) => `“${typed}”: một năm chỉ có 12 tháng. Xin xem lại.`,
    impossibleQuarter: (typed: string) => `“${typed}”: một năm chỉ có 4 quý. Xin xem lại.`,
    zeros: (right: string) =>
      `Ngày dưới 10 và tháng 1, tháng 2 viết thêm số 0 ở trước, các tháng 3 đến 9 thì không: “${right}” (HD 05, Phụ lục 2).`,
    backwards: (from: string, to: string) =>
      `Thời gian bị ngược: “${to}” đứng sau nhưng lại sớm hơn “${from}”. Xin xem lại hai mốc này.`,
    sameYear: (year: string) =>
      `Khoảng thời gian bắt đầu và kết thúc cùng năm ${year}. Xin xem lại.`,
    longTerm: (typed: string, years: number) =>
      `“${typed}” dài ${years} năm, không đúng với một nhiệm kỳ. Xin xem lại hai năm này.`,
    twoOrdinals: (term: string, here: string, there: string) =>
      `Nhiệm kỳ ${term} ở đây là lần thứ ${here}, chỗ khác trong báo cáo là lần thứ ${there}. Xin xem lại cho thống nhất.`,
    twoTerms: (ordinal: string, here: string, there: string) =>
      `Lần thứ ${ordinal} ở đây là nhiệm kỳ ${here}, chỗ khác trong báo cáo là nhiệm kỳ ${there}. Xin xem lại cho thống nhất.`,
    wrongOrder: (here: string, there: string) =>
      `Đại hội ${here} và ${there} không theo thứ tự thời gian. Xin xem lại số thứ tự và nhiệm kỳ.`,
    wrongStep: (here: string, there: string) =>
      `Đại hội ${here} và ${there}: số lần đại hội và số năm không khớp, mỗi nhiệm kỳ là 5 năm. Xin xem lại số thứ tự và nhiệm kỳ.`,
    partyTerm: (ordinal: string, right: string, here: string) =>
      `Đại hội lần thứ ${ordinal} của Đảng là nhiệm kỳ ${right}, ở đây ghi ${here}. Xin xem lại số thứ tự hay nhiệm kỳ.`,
    congress: (ordinal: string, term: string) => `lần thứ ${ordinal} (nhiệm kỳ ${term})`,
    otherPeriod: (here: string, title: string) =>
      `Thời gian ở đây là “${here}”, ở tiêu đề là “${title}”. Xin xem lại cho thống nhất.`,
    fix: (right: string) => `Sửa thành “${right}”`,
  },
  en: {
    description:
      'Dates that do not exist, zeros before day and month, terms and periods that run backwards or contradict each other',
    impossible: (typed: string) => `There is no day “${typed}”: check day and month.`,
    impossibleMonth: (typed: string) => `“${typed}”: a year has 12 months only. Please check.`,
    impossibleQuarter: (typed: string) => `“${typed}”: a year has 4 quarters only. Please check.`,
    zeros: (right: string) =>
      `Days below 10 and the months 1 and 2 have a zero, the months 3 to 9 none: “${right}” (HD 05, annex 2).`,
    backwards: (from: string, to: string) =>
      `The period runs backwards: “${to}” is earlier than “${from}”. Please check both.`,
    sameYear: (year: string) => `The period begins and ends in the year ${year}. Please check.`,
    longTerm: (typed: string, years: number) =>
      `“${typed}” lasts ${years} years, which no term does. Please check both years.`,
    twoOrdinals: (term: string, here: string, there: string) =>
      `The term ${term} belongs to congress ${here} here and to congress ${there} elsewhere in the report. Please make them agree.`,
    twoTerms: (ordinal: string, here: string, there: string) =>
      `Congress ${ordinal} has the term ${here} here and ${there} elsewhere in the report. Please make them agree.`,
    wrongOrder: (here: string, there: string) =>
      `Congress ${here} and congress ${there} do not follow each other in time. Please check ordinals and terms.`,
    wrongStep: (here: string, there: string) =>
      `Congress ${here} and congress ${there}: ordinals and years do not fit, a term has 5 years. Please check ordinals and terms.`,
    partyTerm: (ordinal: string, right: string, here: string) =>
      `Congress ${ordinal} of the Party has the term ${right}; here it is ${here}. Check the ordinal or the term.`,
    congress: (ordinal: string, term: string) => `${ordinal} (term ${term})`,
    otherPeriod: (here: string, title: string) =>
      `The period is “${here}” here and “${title}” in the title. Please make them agree.`,
    fix: (right: string) => `Change to “${right}”`,
  },
});
