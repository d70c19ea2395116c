/** Largest file of one picture, in bytes; an A4 page scanned in colour at 300 dpi has a tenth as a JPEG. */
export const maxPictureBytes = 20 * 1024 * 1024;

/** Largest sum of the pictures of one report, in bytes: beyond it the .docx is no use for mail. */
export const maxPicturesBytes = 100 * 1024 * 1024;

/** Most pixels of one picture: Word unpacks them all, four bytes each. An A4 page at 600 dpi has 35 million. */
export const maxPicturePixels = 40_000_000;
