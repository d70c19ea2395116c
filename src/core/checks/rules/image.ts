import { imageMessages } from '../../messages/image';
import type { Picture } from '../../report/model';
import { pictureAddress } from '../../report/picture-address';
import type { PictureState, ReportRule } from '../model';
import { maxPictureBytes, maxPicturePixels, maxPicturesBytes } from '../picture-limits';

/** Kinds of pictures that Word files of ours do not hold, and files that are often taken for pictures. */
const otherKinds = /\.(?:svg|gif|bmp|webp|tiff?|emf|wmf|heic|ico|pdf|docx?|xlsx?|pptx?)$/i;

const megabyte = 1024 * 1024;

/**
 * What cannot print would go out as its title in brackets. What the address alone tells is said at once; what
 * the file tells only where the host has looked at it.
 */
export const image: ReportRule = {
  id: 'image',
  scope: 'report',
  severity: 'error',
  description: { vi: imageMessages.vi.description, en: imageMessages.en.description },
  examples: [
    { markdown: '«![Sơ đồ tổ chức](https://tan-hoa-mau.example/so-do.png)»' },
    { markdown: 'Xem «![Sơ đồ tổ chức](/anh/so-do.png)».' },
    { markdown: '«![Sơ đồ tổ chức](C:/anh/so-do.png)»' },
    { markdown: '«![Sơ đồ tổ chức](anh/so-do.svg)»' },
    { markdown: '«![Sơ đồ tổ chức]()»' },
    { markdown: '![Sơ đồ tổ chức](anh/so-do.png)' },
    { markdown: '![Sơ đồ tổ chức](anh/s%C6%A1%20%C4%91%E1%BB%93.JPEG "Năm 2026")' },
  ],
  check({ passages }, { language, pictureState }) {
    const messages = imageMessages[language];
    const pictures = passages.flatMap(({ inlines }) =>
      inlines.filter((inline) => inline.type === 'picture'),
    );
    return pictures.flatMap(({ url, range }) => {
      const state = pictureState?.(url) ?? stateByAddress(url) ?? 'good';
      return state === 'good' ? [] : [{ range, message: say(state, url, messages) }];
    });
  },
};

function stateByAddress(url: Picture['url']): PictureState | undefined {
  const address = pictureAddress(url);
  if (address.kind !== 'relative') return address.kind;
  return otherKinds.test(address.path) ? 'unsupported' : undefined;
}

function say(
  state: Exclude<PictureState, 'good'>,
  url: string,
  messages: (typeof imageMessages)['vi'],
): string {
  switch (state) {
    case 'empty':
      return messages.empty;
    case 'tooLarge':
      return messages.tooLarge(url, maxPictureBytes / megabyte);
    case 'tooMuch':
      return messages.tooMuch(url, maxPicturesBytes / megabyte);
    case 'tooManyPixels':
      return messages.tooManyPixels(url, maxPicturePixels / 1_000_000);
    default:
      return messages[state](url);
  }
}
