/** What the editor, the page of the preview and its worker tell each other. Plain data only. */
import type { OwnValue } from '../core/layout/layout-values';
import type { ProfileName } from '../core/layout/profile-names';
import type { FieldName } from '../core/report/front-matter/fields';
import type { Language } from '../core/messages/catalogue';
import type { YamlValue } from '../core/yaml/read-yaml';

/** A stretch of the source to mark; UTF-16 offsets, `end` exclusive. */
export interface SourceMark {
  readonly kind: 'blank' | 'error' | 'warning' | 'info' | 'hint';
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** A version of the report. */
export interface TextMessage {
  readonly type: 'text';
  readonly version: number;
  readonly text: string;
  readonly defaults: readonly (readonly [FieldName, YamlValue])[];
  /** What the unit sets for itself, by profile. */
  readonly layout: readonly (readonly [ProfileName, readonly (readonly [string, OwnValue])[]])[];
}

export interface PicturesMessage {
  readonly type: 'pictures';
  /** By the address typed in the report; see `textOfBytes`. */
  readonly pictures: readonly { readonly url: string; readonly bytes: string }[];
}

export interface MarksMessage {
  readonly type: 'marks';
  readonly marks: readonly SourceMark[];
}

/** Where the cursor is in the source. */
export interface CursorMessage {
  readonly type: 'cursor';
  readonly offset: number;
}

/** Starts the preview: the worker's script comes from the editor, so that the page needs no network at all. */
export interface StartMessage {
  readonly type: 'start';
  readonly worker: string;
  readonly language: Language;
}

/** From the editor to the page. */
export type EditorMessage =
  StartMessage | TextMessage | PicturesMessage | MarksMessage | CursorMessage;

/** From the page to the editor. */
export type PreviewMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'goTo'; readonly offset: number }
  | ProgressMessage;

/** How far the layout of a version is. */
export interface ProgressMessage {
  readonly type: 'progress';
  readonly version: number;
  readonly pages: number;
  readonly done: boolean;
  /** Milliseconds since the worker took the text up. */
  readonly took: number;
}

/** From the page to its worker. */
export type WorkerRequest =
  | { readonly type: 'start'; readonly language: Language }
  | TextMessage
  | PicturesMessage
  | MarksMessage
  | CursorMessage
  | ClickMessage;

/** A place on a page: line of an item, and pixels of the page from its left edge. */
export interface ClickMessage {
  readonly type: 'click';
  readonly page: number;
  readonly item: number;
  readonly line: number;
  readonly x: number;
}

/** From the worker to the page. */
export type WorkerMessage =
  | { readonly type: 'page'; readonly index: number; readonly svg: string; readonly note?: string }
  | { readonly type: 'drawnMarks'; readonly index: number; readonly svg: string }
  | ProgressMessage
  | { readonly type: 'unplaced'; readonly reason: string; readonly paragraphs: readonly string[] }
  | { readonly type: 'placed'; readonly place?: PlacedCursor }
  | { readonly type: 'goTo'; readonly offset: number }
  | { readonly type: 'failed'; readonly reason: string };

/** Where the cursor is on the pages; pixels of the page. */
export interface PlacedCursor {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
