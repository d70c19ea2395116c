import { catalogue } from './catalogue';

/** Where a section belongs, the names as they stand in the report. */
export type Place =
  | { readonly kind: 'after'; readonly section: string }
  | { readonly kind: 'under'; readonly section: string }
  | { readonly kind: 'start' };

function placeVi(place: Place): string {
  if (place.kind === 'after') return `sau “${place.section}”`;
  return place.kind === 'under' ? `ở đầu “${place.section}”` : 'ở đầu báo cáo';
}

function placeEn(place: Place): string {
  if (place.kind === 'after') return `after “${place.section}”`;
  return place.kind === 'under'
    ? `at the beginning of “${place.section}”`
    : 'at the beginning of the report';
}

export const missingSectionMessages = catalogue({
  vi: {
    description: 'Mục mà mẫu báo cáo yêu cầu nhưng báo cáo chưa có',
    missing: (title: string, place: Place) => `Thiếu mục “${title}”, cần thêm ${placeVi(place)}.`,
    headingMissing: (title: string, first: string) =>
      `Thiếu tiêu đề “${title}”, cần thêm trước “${first}”.`,
    takenFor: (typed: string, title: string) =>
      `(Mục “${typed}” được hiểu là mục “${title}” của mẫu.)`,
    insert: (title: string) => `Chèn mục “${title}”`,
    insertHeading: (title: string) => `Chèn tiêu đề “${title}”`,
  },
  en: {
    description: 'Sections that the report type asks for and the report does not have',
    missing: (title: string, place: Place) =>
      `Section “${title}” is missing, expected ${placeEn(place)}.`,
    headingMissing: (title: string, first: string) =>
      `The heading “${title}” is missing, expected before “${first}”.`,
    takenFor: (typed: string, title: string) =>
      `(“${typed}” was taken for the template’s “${title}”.)`,
    insert: (title: string) => `Insert the section “${title}”`,
    insertHeading: (title: string) => `Insert the heading “${title}”`,
  },
});
