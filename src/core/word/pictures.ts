import { ImageRun } from 'docx';
import type { LayoutProfile } from '../layout/profile';
import type { Passage, Picture } from '../report/model';
import { cleanText } from './clean-text';
import { readImageHeader } from './image-size';
import { textAreaHeight, textAreaWidth } from './text-area';

/** Share of the page's text height a picture may take, so that its caption stays with it. */
const tallest = 0.85;

/** Draws the pictures of a report, sized to fit between the margins. */
export class Pictures {
  private readonly width: number;
  private readonly height: number;

  /** @param images bytes of each picture by the address typed in the report */
  constructor(
    profile: LayoutProfile,
    private readonly images: ReadonlyMap<string, Uint8Array>,
  ) {
    this.width = textAreaWidth(profile) / 20;
    this.height = (textAreaHeight(profile) / 20) * tallest;
  }

  /** The picture; `undefined` when its bytes are missing or are no PNG or JPEG. */
  draw(picture: Picture): ImageRun | undefined {
    const data = this.images.get(picture.url);
    const header = data && readImageHeader(data);
    if (!header) return undefined;
    const scale = Math.min(1, this.width / header.width, this.height / header.height);
    const title = cleanText(picture.title ?? '');
    // docx counts in pixels and takes fractions of them.
    const pixels = (points: number): number => (points * scale * 96) / 72;
    return new ImageRun({
      type: header.type,
      data,
      transformation: { width: pixels(header.width), height: pixels(header.height) },
      altText: {
        name: cleanText(picture.alt),
        description: cleanText(picture.alt),
        ...(title && { title }),
      },
    });
  }

  /** True when the passage holds a picture that can be drawn. */
  has(passage: Passage): boolean {
    return passage.inlines.some((inline) => {
      const data = inline.type === 'picture' ? this.images.get(inline.url) : undefined;
      return data !== undefined && readImageHeader(data) !== undefined;
    });
  }
}
