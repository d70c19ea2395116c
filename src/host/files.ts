/** A file, folder or link of a file system. */
export interface FileEntry {
  readonly kind: 'file' | 'link' | 'other';
  readonly bytes: number;
}

/**
 * The one way to files. A location is whatever the host uses as a string: a path on the command line,
 * a URI in the editor.
 */
export interface Files {
  /** Text of a file without byte order mark; `undefined` when there is no such file. */
  readonly read: (location: string) => Promise<string | undefined>;
  /** Bytes of a file; `undefined` when there is no such file. */
  readonly readBytes: (location: string) => Promise<Uint8Array | undefined>;
  /** What stands at a location, links not followed; `undefined` when nothing does. */
  readonly entry: (location: string) => Promise<FileEntry | undefined>;
  /** Names of the files in a folder, sorted; empty when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The location of `name` (which may be a relative path) inside a folder. */
  readonly join: (folder: string, name: string) => string;
  /** True when a location is the folder or lies below it. */
  readonly isInside: (location: string, folder: string) => boolean;
  /** The folder a file or folder stands in; `undefined` at the top. */
  readonly parent: (location: string) => string | undefined;
}
