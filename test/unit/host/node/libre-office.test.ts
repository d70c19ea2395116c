import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { libreOffice, libreOfficePaths } from '../../../../src/host/node/libre-office';
import type { Machine } from '../../../../src/host/node/libre-office';
import { PdfError } from '../../../../src/host/pdf';
import type { PdfReason } from '../../../../src/host/pdf';

const machine = (part: Partial<Machine>): Machine => ({
  platform: 'linux',
  env: {},
  home: '/home/mau',
  list: () => Promise.resolve([]),
  ...part,
});

/** A program in a folder of its own that behaves like LibreOffice, but for what `convert` does. */
function fakeOffice(convert: string, version = 'LibreOffice 7.9.1.2 40(Build:2)'): string {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'));
  const program = join(folder, 'soffice');
  const script = `#!/bin/sh
here="${folder}"
case "$*" in *--version*) echo "${version}"; exit 0;; esac
for word in "$@"; do last="$word"; [ "$before" = --outdir ] && out="$word"; before="$word"; done
echo "$1" > "$here/profile"
${convert}
`;
  writeFileSync(program, script);
  chmodSync(program, 0o755);
  return program;
}

const writesPdf = `printf '%%PDF-1.7\\n' > "$out/bao-cao.pdf"; cat "$last" >> "$out/bao-cao.pdf"; printf '\\n%%%%EOF\\n' >> "$out/bao-cao.pdf"`;
const docx = new TextEncoder().encode('bytes of a Word file');

async function reasonOf(made: Promise<unknown>): Promise<PdfReason> {
  try {
    await made;
  } catch (error) {
    assert.ok(error instanceof PdfError, String(error));
    return error.reason;
  }
  return assert.fail('nothing was thrown');
}

/** Our own temporary folders that are there now. */
function leftBehind(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('bao-cao-pdf-'));
}

describe('the places LibreOffice may be at', () => {
  it('are the folders of PATH first, then those of the installers', async () => {
    const linux = await libreOfficePaths(
      machine({
        env: { PATH: '/own/bin:relative:.' },
        list: (folder) =>
          Promise.resolve(folder === '/opt' ? ['google', 'libreoffice7.6', 'libreoffice25.2'] : []),
      }),
    );
    assert.deepEqual(linux.slice(0, 2), ['/own/bin/soffice', '/own/bin/libreoffice']);
    assert.ok(linux.includes('/opt/libreoffice7.6/program/soffice'));
    assert.ok(linux.includes('/usr/bin/soffice'));
    assert.equal(
      linux.some((path) => !path.startsWith('/')),
      false,
    );

    const mac = await libreOfficePaths(machine({ platform: 'darwin', env: { PATH: '/usr/bin' } }));
    assert.ok(mac.includes('/Applications/LibreOffice.app/Contents/MacOS/soffice'));
    assert.ok(mac.includes('/home/mau/Applications/LibreOffice.app/Contents/MacOS/soffice'));

    const windows = await libreOfficePaths(
      machine({
        platform: 'win32',
        env: {
          Path: 'C:\\Windows;"D:\\Office suite"',
          ProgramFiles: 'C:\\Program Files',
          'ProgramFiles(x86)': 'C:\\Program Files (x86)',
        },
      }),
    );
    assert.equal(windows[0], 'C:\\Windows\\soffice.com');
    assert.ok(windows.includes('D:\\Office suite\\soffice.exe'));
    assert.ok(windows.includes('C:\\Program Files\\LibreOffice\\program\\soffice.com'));
    assert.ok(windows.includes('C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe'));
  });
});

describe('PDF by LibreOffice', function () {
  this.timeout(20_000);
  before(function () {
    // The stand-in for LibreOffice is a shell script.
    if (process.platform === 'win32') this.skip();
  });

  it('is missing where no path leads to it', async () => {
    assert.equal(await reasonOf(libreOffice({ candidates: ['/nowhere/soffice'] })()), 'missing');
  });

  it('is not taken for another program of the same name', async () => {
    const other = fakeOffice('exit 0', 'OtherOffice 1.0');
    assert.equal(await reasonOf(libreOffice({ candidates: [other] })()), 'missing');
  });

  it('says its version and converts with settings of its own, leaving nothing behind', async () => {
    const before = leftBehind();
    const program = fakeOffice(writesPdf);
    const found = await libreOffice({ candidates: ['/nowhere/soffice', program] })();
    assert.equal(found.version, 'LibreOffice 7.9.1.2');
    const pdf = new TextDecoder().decode(await found.convert(docx));
    assert.match(pdf, /^%PDF-1\.7\nbytes of a Word file\n%%EOF\n$/);
    const profile = readFileSync(join(program, '..', 'profile'), 'utf8');
    assert.match(profile, /^-env:UserInstallation=file:\/\/\/.*bao-cao-pdf-/);
    assert.deepEqual(leftBehind(), before);
  });

  const failures: readonly (readonly [string, string, RegExp])[] = [
    [
      'ends with an error',
      'echo "Error: source file could not be loaded"; exit 0',
      /could not be loaded/,
    ],
    ['writes nothing', 'exit 1', /^failed$/],
    ['writes half a file', `printf '%%PDF-1.7\\nhalf' > "$out/bao-cao.pdf"`, /^failed$/],
  ];
  for (const [name, convert, message] of failures) {
    it(`fails when it ${name}`, async () => {
      const { convert: run } = await libreOffice({ candidates: [fakeOffice(convert)] })();
      await assert.rejects(run(docx), (error: Error) => {
        assert.ok(error instanceof PdfError);
        assert.equal(error.reason, 'failed');
        assert.match(error.message, message);
        return true;
      });
    });
  }

  it('is ended with all it has started when it takes too long, or is called off', async () => {
    const hangs = 'sleep 60 & echo $! > "$here/child"; wait';
    const slow = fakeOffice(hangs);
    const program = await libreOffice({ candidates: [slow], limitMs: 1500 })();
    assert.equal(await reasonOf(program.convert(docx)), 'timeout');
    assert.equal(await ends(Number(readFileSync(join(slow, '..', 'child'), 'utf8'))), true);

    const stop = new AbortController();
    const patient = await libreOffice({ candidates: [fakeOffice(hangs)] })();
    const made = reasonOf(patient.convert(docx, stop.signal));
    stop.abort();
    assert.equal(await made, 'stopped');
  });

  it('makes a real PDF where LibreOffice is installed', async function () {
    this.timeout(120_000);
    const find = libreOffice();
    const program = await find().catch(() => undefined);
    if (!program) return this.skip();
    const { exportWord } = await import('../../../../src/core/word/export-word');
    const { profileNamed } = await import('../../../../src/core/layout/profiles');
    const { parseReport } = await import('../../../../src/core/report/parse-report');
    const report = parseReport('---\ntên loại: BÁO CÁO\n---\n\nMột đoạn.\n');
    const bytes = await exportWord(report, profileNamed(), { form: 'final' });
    const pdf = new TextDecoder('latin1').decode(await program.convert(bytes));
    assert.match(pdf, /^%PDF-/);
    assert.match(pdf, /\/Type\s*\/Page\b/);
  });
});

async function ends(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await sleep(20);
  }
  return false;
}
