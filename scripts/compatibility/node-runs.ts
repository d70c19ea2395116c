import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyProduct } from '../bench/copy-product';
import { ensureNode } from '../vscode/node-install';
import { PROJECT_ROOT } from '../vscode/paths';

/** The lowest Node that `engines.node` promises, and the newest of each line at the time of writing. */
const VERSIONS = ['20.19.0', '20.20.2', '22.23.3', '24.21.0'];

/** What the command line did on one Node. */
export interface NodeRun {
  readonly version: string;
  /** Commands with the exit code they ended with, and the one they should have ended with. */
  readonly commands: readonly { name: string; code: number | null; wanted: number }[];
  /** Fingerprint of what was printed and of the text files written. */
  readonly text: string;
  /** Fingerprint of the Word files. */
  readonly word: string;
  readonly wordFiles: number;
}

/** Runs each command of the built command line on each Node, installed from npm when it is not there. */
export async function runOnNodes(): Promise<NodeRun[]> {
  const product = mkdtempSync(path.join(tmpdir(), 'bao-cao-product-'));
  try {
    const cli = copyProduct(product);
    const runs: NodeRun[] = [];
    for (const version of VERSIONS) {
      const node = path.join(await ensureNode(version), 'node');
      runs.push(tryCommands(version, node, cli));
    }
    return runs;
  } finally {
    rmSync(product, { recursive: true });
  }
}

function tryCommands(version: string, node: string, cli: string): NodeRun {
  const folder = mkdtempSync(path.join(tmpdir(), 'bao-cao-node-'));
  try {
    for (const from of ['samples', 'templates']) {
      cpSync(path.join(PROJECT_ROOT, from), folder, { recursive: true });
    }
    const reports = readdirSync(folder).filter((name) => name.endsWith('.md'));
    const exported = reports.map((name) => name.replace(/md$/, 'docx'));
    const printed: string[] = [];
    const run = (wanted: number, ...words: string[]): NodeRun['commands'][number] => {
      const options = { cwd: folder, encoding: 'utf8' } as const;
      const { status, stdout } = spawnSync(node, [cli, ...words], options);
      printed.push(stdout.replaceAll(folder, ''));
      return { name: words[0] ?? '', code: status, wanted };
    };
    const commands = [
      run(0, 'templates'),
      run(1, 'lint', '--format', 'sarif', ...reports),
      run(0, 'fix', ...reports),
      run(0, 'export', '--draft', ...reports, ...reports),
      run(0, 'check', ...exported),
      run(0, 'import', '-o', 'imported.md', exported[0] ?? ''),
      run(0, 'new', 'cong-tac-nam', '-o', 'new.md'),
    ];
    const written = readdirSync(folder).sort();
    const fingerprint = (ending: string, first: string): string => {
      const hash = createHash('sha256').update(first);
      for (const name of written.filter((file) => file.endsWith(ending))) {
        hash.update(name).update(readFileSync(path.join(folder, name)));
      }
      return hash.digest('hex').slice(0, 12);
    };
    return {
      version,
      commands,
      text: fingerprint('.md', printed.join('\n')),
      word: fingerprint('.docx', ''),
      wordFiles: written.filter((name) => name.endsWith('.docx')).length,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
