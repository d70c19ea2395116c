/** Something that was tried, and the tests that try it again. */
export interface TrustRow {
  readonly tried: string;
  /** What must come of it. */
  readonly holds: string;
  /** A program of node_modules and its arguments. */
  readonly command: readonly string[];
}

export interface TrustSection {
  readonly title: string;
  /** What the first column holds. */
  readonly tried: string;
  readonly rows: readonly TrustRow[];
  readonly note?: string;
}

const mocha = (files: string, names = ''): readonly string[] => [
  'mocha',
  ...files.split(' '),
  ...(names ? ['--grep', names] : []),
];
const commandLineFaults = 'test/command-line/faults.test.ts';
const writing = 'test/unit/host/node/write-file.test.ts';
const pictures = 'test/unit/host/pictures.test.ts';
const anyText = 'test/property/any-text.test.ts';

/** What stands in docs/trust.md beside the hostile shapes. */
export const sections: readonly TrustSection[] = [
  {
    title: 'Faults of files',
    tried: 'Fault, made for real',
    rows: [
      {
        tried:
          'Full disk (tmpfs of 12 KB), read-only file system, file held by another program (EBUSY), command line',
        holds: 'old files whole, the reason told, another name offered, other files go on',
        command: mocha(commandLineFaults, 'full, read-only and busy'),
      },
      {
        tried: 'Read-only file and folder, file of another user, report that may not be read',
        holds: 'old file whole, “tệp chỉ đọc hoặc thư mục không cho ghi”',
        command: mocha(commandLineFaults, 'what permissions protect'),
      },
      {
        tried: 'The same two, below the command line',
        holds: 'old file whole, nothing left beside it',
        command: mocha(writing, 'busy place|permissions protect'),
      },
      {
        tried: 'Full disk and read-only file system, in the real VS Code',
        holds:
          'old file whole. VS Code 1.139 itself wrote a part and reported success: what was written is read back',
        command: ['tsx', 'scripts/vscode/run-tests.ts', 'desktop', '--grep', 'disk is full'],
      },
      {
        tried: 'Process killed while it writes 64 MB',
        holds: 'old file whole; the part that was written stays beside it under a name with a dot',
        command: mocha(writing, 'process is killed'),
      },
      {
        tried: 'Name too long, folder missing, folder or device in place of a file',
        holds: 'one plain sentence; nothing written',
        command: mocha(`${commandLineFaults} ${writing}`, 'too long|as long as|device'),
      },
      {
        tried: 'Target is the report itself',
        holds: 'refused',
        command: mocha(commandLineFaults, 'over the report itself'),
      },
      {
        tried:
          'Picture from the network, by `data:`, absolute, `..`, by a link out of the workspace',
        holds: 'never read; rule `image` says so',
        command: mocha(pictures, 'nowhere else|named by the rule'),
      },
      {
        tried: 'Picture too large, of too many pixels, of another kind, too many together',
        holds: 'not read or not printed; rule `image` says so',
        command: mocha(pictures, 'too large|too many'),
      },
      {
        tried: 'One of many files is no text',
        holds: 'named; the others are exported, in order',
        command: mocha('test/command-line/many-files.test.ts', 'but for the bad ones'),
      },
    ],
    note: 'Faults that need a mount or the change of a user are skipped, with a message, where the machine does not allow them.',
  },
  {
    title: 'Random texts',
    tried: 'Input',
    rows: [
      {
        tried: '900 random or mutated reports',
        holds: 'no exception, in time, findings inside the text, `fix` comes to an end',
        command: mocha(anyText, 'read and checked'),
      },
      {
        tried: '200 of them, cut into pieces',
        holds: 'read the same as in one piece, every letter kept',
        command: mocha(anyText, 'in pieces'),
      },
      {
        tried: '500 of them, as Word files',
        holds: 'our package lint finds nothing, every word kept, in time',
        command: mocha(anyText, 'all its words'),
      },
      {
        tried: '50 of them',
        holds: 'accepted by the Open XML SDK',
        command: mocha(anyText, 'validator'),
      },
      {
        tried: '500 random or mutated `bao-cao.yaml`, 50 templates',
        holds: 'no exception, in time, problems inside the text',
        command: mocha(anyText, 'bao-cao.yaml|template'),
      },
      {
        tried: '56 signs and habits, each repeated to 3,000 characters, in body and front matter',
        holds: 'six of them in one text read, checked and printed in time',
        command: mocha('test/property/runs-of-signs.test.ts'),
      },
      {
        tried: 'Hostile shapes in a size for every day',
        holds: 'as in the table below',
        command: mocha('test/property/hostile/*.test.ts'),
      },
      {
        tried: 'Regular expressions of `src`',
        holds:
          'none takes more than linear time, by backtracking or by being tried from everywhere',
        command: ['eslint', 'src'],
      },
    ],
  },
];
