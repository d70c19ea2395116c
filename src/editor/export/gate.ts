import * as vscode from 'vscode';
import { blockingFindings } from '../../core/checks/export-gate';
import type { Finding } from '../../core/checks/model';
import { editorMessages } from '../../core/messages/editor';
import { toRange } from '../positions';
import type { CheckedReport } from '../report-documents';

/** What the user wants with a report that is not finished. */
export type Passage = 'final' | 'draft' | 'show' | 'stop';

const mostListed = 5;

/** Lets a finished report pass; else asks: look at the places, export a draft, or export anyway. */
export async function passGate(
  checked: CheckedReport,
): Promise<{ passage: Passage; blocking: readonly Finding[] }> {
  const blocking = blockingFindings(checked.findings);
  if (blocking.length === 0) return { passage: 'final', blocking };
  const { gate } = editorMessages[checked.language];
  const answer = await vscode.window.showWarningMessage(
    gate.message(blocking.length),
    { modal: true, detail: detailOf(blocking, checked) },
    { title: gate.show, passage: 'show' as const },
    { title: gate.draft, passage: 'draft' as const },
    { title: gate.anyway, passage: 'final' as const },
    { title: gate.cancel, passage: 'stop' as const, isCloseAffordance: true },
  );
  return { passage: answer?.passage ?? 'stop', blocking };
}

function detailOf(blocking: readonly Finding[], { document, language }: CheckedReport): string {
  const { gate, points } = editorMessages[language];
  const lines = blocking.slice(0, mostListed).map(({ range, message }) => {
    const line = toRange(document, range).start.line + 1;
    return `${points.line(line)}: ${message}`;
  });
  const rest = blocking.length - lines.length;
  return [...lines, ...(rest > 0 ? [gate.more(rest)] : [])].join('\n');
}
