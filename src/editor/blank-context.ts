import * as vscode from 'vscode';
import type { Finding } from '../core/checks/model';
import { toRange } from './positions';

/** Characters shown on each side of a blank. */
const contextLength = 28;

/** A blank with the words around it. */
export function around(document: vscode.TextDocument, { range }: Pick<Finding, 'range'>): string {
  const { start, end } = toRange(document, range);
  const text = document.lineAt(start).text;
  const to = end.line === start.line ? end.character : text.length;
  return (
    lastWords(text.slice(0, start.character)) +
    text.slice(start.character, to) +
    firstWords(text.slice(to))
  );
}

function firstWords(text: string): string {
  const words = text.trimEnd();
  if (words.length <= contextLength) return words;
  return `${words.slice(0, contextLength).replace(/(?<!\S)\S*$/, '')}…`;
}

function lastWords(text: string): string {
  const words = text.trimStart();
  if (words.length <= contextLength) return words;
  return `…${words.slice(-contextLength).replace(/^\S*/, '')}`;
}
