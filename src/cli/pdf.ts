import { basename } from 'node:path';
import type { Language } from '../core/messages/catalogue';
import { pdfMessages, pdfProblem } from '../core/messages/pdf';
import { libreOffice } from '../host/node/libre-office';
import { PdfError } from '../host/pdf';
import { UserError } from './failure';
import type { Streams } from './output';

/**
 * Turns a Word file into a PDF and says by which program. Ctrl+C ends that program, too.
 *
 * @param target path of the PDF to be, to speak of it
 * @throws {UserError} when there is no such program, or it fails
 */
export async function toPdf(
  docx: Uint8Array,
  target: string,
  language: Language,
  { err }: Pick<Streams, 'err'>,
): Promise<Uint8Array> {
  const messages = pdfMessages[language];
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const { version, convert } = await libreOffice()();
    const pdf = await convert(docx, stop.signal);
    err(`${messages.using(version)}\n`);
    return pdf;
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    throw new UserError(pdfProblem(error, basename(target), language));
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
