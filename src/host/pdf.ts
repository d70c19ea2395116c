/** Why there is no PDF; `missing` means that no program was found that could make one. */
export type PdfReason = 'missing' | 'timeout' | 'stopped' | 'failed';

/** A Word file could not be turned into a PDF; the message for the user is made from the reason. */
export class PdfError extends Error {
  /** @param detail what the program said, on one line; may be empty */
  constructor(
    readonly reason: PdfReason,
    readonly detail = '',
  ) {
    super(detail === '' ? reason : `${reason}: ${detail}`);
  }
}

/** A program of the machine that turns Word files into PDF. */
export interface PdfProgram {
  /** As it calls itself: `LibreOffice 7.4.7.2`. */
  readonly version: string;
  /**
   * Turns the bytes of a Word file into those of a PDF.
   *
   * @throws {PdfError}
   */
  readonly convert: (docx: Uint8Array, stop?: AbortSignal) => Promise<Uint8Array>;
}

/**
 * Looks for a program; hosts that cannot start programs have no such function.
 *
 * @throws {PdfError} with the reason `missing`
 */
export type FindPdfProgram = () => Promise<PdfProgram>;
