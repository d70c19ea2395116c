import type { CheckContext } from '../checks/model';
import { importFile } from '../import/import-file';
import type { LayoutProfile } from '../layout/profile';
import { profileNamed } from '../layout/profiles';
import { wordCheckMessages } from '../messages/word-check';
import { body } from './checks/body';
import { font } from './checks/font';
import { header } from './checks/header';
import { page } from './checks/page';
import { pageNumber } from './checks/page-number';
import { recipients } from './checks/recipients';
import { signature } from './checks/signature';
import { title } from './checks/title';
import type { Fault, WordCheck, WordCheckId, WordFile, WordFinding } from './model';
import { placeOf } from './place';
import { readWordFile } from './read/read-word-file';
import { wordingFindings } from './wording';

const checks: readonly WordCheck[] = [
  page,
  pageNumber,
  font,
  header,
  title,
  body,
  signature,
  recipients,
];

/**
 * Compares a Word file, whoever made it, with a norm: paper, page numbers, fonts, the look of each part, and the
 * wording that reports are checked for.
 *
 * @param profile the norm; what a unit sets for itself does not count
 * @returns findings by place in the file; what is about the whole file first
 * @throws {UnreadableFile} for anything that is no sound .docx within the bounds of import
 */
export function checkWordFile(
  bytes: Uint8Array,
  profile: LayoutProfile,
  context: CheckContext,
): WordFinding[] {
  const { language, templates } = context;
  const read = readWordFile(bytes);
  const file: WordFile = { ...read, markdown: importFile(bytes, { language, templates }).markdown };
  const messages = wordCheckMessages[language];
  const replaced = profile.name !== profileNamed().name;
  const tools = {
    profile,
    messages,
    clause: (place: string) => messages.clause(shortNorm(profile), place, replaced),
  };
  const looks = checks.flatMap(({ id, check }) => toFindings(id, check(file, tools)));
  return [...looks, ...wordingFindings(file, context)].sort(
    (a, b) => (a.place.paragraph ?? 0) - (b.place.paragraph ?? 0),
  );
}

/** `Hướng dẫn 05-HD/VPTW, 27/5/2026` as people say it: `HD 05`. */
function shortNorm({ norm }: LayoutProfile): string {
  const figure = /\d+/.exec(norm)?.[0] ?? '';
  return `HD ${figure}`;
}

/** Faults with the same message are one finding, at the first of their places. */
function toFindings(rule: WordCheckId, faults: readonly Fault[]): WordFinding[] {
  const byMessage = new Map<string, Fault[]>();
  for (const fault of faults) {
    const same = byMessage.get(fault.message);
    if (same) same.push(fault);
    else byMessage.set(fault.message, [fault]);
  }
  return [...byMessage.values()].map((same) => {
    const { message, severity = 'warning', paragraph, quote, stays = false } = same[0] as Fault;
    return {
      rule,
      severity,
      message,
      place: placeOf(paragraph, quote),
      count: same.length,
      fixedByExport: !stays,
    };
  });
}
