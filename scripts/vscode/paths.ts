import path from 'node:path';

/** Absolute path of the project, which is also the folder of the extension. */
export const PROJECT_ROOT = path.resolve(__dirname, '..', '..');

/** Git-ignored folder that holds the editor and the browser the tests run in. */
export const INSTALL_DIR = path.join(PROJECT_ROOT, '.vscode-test');

/** Git-ignored folder of the bundled suites and of their totals. */
export const TEST_OUT_DIR = path.join(PROJECT_ROOT, 'out', 'test');

/** Git-ignored folder of the screenshots. */
export const SCREENSHOT_DIR = path.join(PROJECT_ROOT, 'out', 'screenshots');

/** Identifier VS Code gives the extension: publisher and package name. */
export const EXTENSION_ID = 'bao-cao-dang.bao-cao-dang';
