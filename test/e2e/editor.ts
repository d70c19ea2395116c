import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openBrowser, takeScreenshot } from '../../scripts/vscode/browser-page';
import type { BrowserPage } from '../../scripts/vscode/browser-page';
import { folderUrl } from '../../scripts/vscode/editor-url';
import { installExtension } from '../../scripts/vscode/install-extension';
import { linkExtension } from '../../scripts/vscode/link-extension';
import { PROJECT_ROOT } from '../../scripts/vscode/paths';
import { makeScratch } from '../../scripts/vscode/scratch';
import type { Scratch } from '../../scripts/vscode/scratch';
import { startServer } from '../../scripts/vscode/server';
import type { EditorServer } from '../../scripts/vscode/server';
import { userSettings, writeUserSettings } from '../../scripts/vscode/user-settings';
import type { HostKind } from '../../scripts/vscode/user-settings';

/** For an editor to open, the very first time with its installation. */
const OPEN_LIMIT_MS = 300_000;
/** For one test: dozens of steps, each of which may wait for the editor. */
const TEST_LIMIT_MS = 120_000;
const START_LIMIT_MS = 60_000;
const STEP_LIMIT_MS = 20_000;
const FIRST_TRY_MS = 1_000;
/** A hurried clerk's pause between two keys, in milliseconds. */
const KEY_DELAY_MS = 15;

/** Leaves out what is put on the page for screen readers only. */
const NOT_SPOKEN = ':not(.monaco-aria-container, .monaco-aria-container *)';

/** An entry of the open quick input: palette, quick open or quick pick. */
const ENTRY = '.quick-input-list .monaco-list-row';

/** Which editor to open. */
export interface EditorOptions {
  /** Absolute path of a folder whose content the workspace starts with. */
  readonly workspace: string;
  readonly host?: HostKind;
  /** Absolute path of the built extension, the project by default; or of a .vsix, installed as users do. */
  readonly extension?: string;
  /** User settings on top of the quiet ones all tests have. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A person in front of a real VS Code: real keys, real clicks, and eyes. */
export class Editor {
  private constructor(
    private readonly browser: BrowserPage,
    private readonly server: EditorServer,
    private readonly scratch: Scratch,
  ) {}

  /**
   * Opens VS Code with the extension on a copy of a workspace folder.
   * @throws Error when the editor does not show up within a minute
   */
  static async open(options: EditorOptions): Promise<Editor> {
    const host = options.host ?? 'desktop';
    const scratch = await makeScratch(options.workspace);
    await writeUserSettings(scratch.dataDir, { ...userSettings(host), ...options.settings });
    const extension = options.extension ?? PROJECT_ROOT;
    if (extension.endsWith('.vsix')) await installExtension(scratch.dataDir, extension);
    else await linkExtension(scratch.dataDir, extension);
    const server = await startServer({ dataDir: scratch.dataDir, endsAlone: true });
    const browser = await openBrowser();
    const editor = new Editor(browser, server, scratch);
    const url = folderUrl(server.url, scratch.workspace);
    try {
      await editor.load(url);
    } catch (error) {
      await editor.close();
      throw error;
    }
    return editor;
  }

  /** The page, for whatever the methods below do not cover. */
  get page(): Page {
    return this.browser.page;
  }

  /** Absolute path of the workspace folder, to look at the files that were written. */
  get workspace(): string {
    return this.scratch.workspace;
  }

  private async load(url: string): Promise<void> {
    this.page.setDefaultTimeout(STEP_LIMIT_MS);
    await this.page.goto(url, { timeout: START_LIMIT_MS });
    const explorer = this.page.locator('.explorer-folders-view .monaco-list-row').first();
    await explorer.waitFor({ timeout: START_LIMIT_MS });
  }

  /** Opens a file of the workspace by its name, as with Ctrl+P, and puts the cursor into it. */
  async openFile(name: string): Promise<void> {
    await this.pick('Control+P', name, name);
    await this.page.locator('.tab.active', { hasText: path.basename(name) }).waitFor();
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }

  /** Runs a command by its title in the palette, e.g. "Báo cáo: Xuất ra Word". */
  async runCommand(title: string): Promise<void> {
    await this.pick('Control+Shift+P', `>${title}`, title);
  }

  /** Types text key by key; what has no key (most Vietnamese letters) goes in as by an IME. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: KEY_DELAY_MS });
  }

  /** Presses keys one after the other, e.g. "Control+End", "Enter". */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key, { delay: KEY_DELAY_MS });
  }

  /** Clicks the first visible place with this text. */
  async click(text: string): Promise<void> {
    await this.clickAndLeave(this.visible(text));
  }

  /** Waits until the text can be seen anywhere on the page. Blanks and no-break spaces match. */
  async waitForText(text: string, limitMs = STEP_LIMIT_MS): Promise<void> {
    await this.visible(text).waitFor({ timeout: limitMs });
  }

  /** Waits for an entry of the open quick pick and chooses it with the mouse. */
  async choose(label: string): Promise<void> {
    await this.clickAndLeave(this.page.locator(ENTRY, { hasText: label }).first());
  }

  /** The lines of the focused text editor that are on screen, top to bottom. */
  async screenLines(): Promise<string[]> {
    const lines = this.page.locator('.editor-instance .monaco-editor.focused .view-line');
    const found = await lines.evaluateAll((elements) =>
      elements.map((element) => ({
        top: Number.parseFloat((element as HTMLElement).style.top),
        text: (element as HTMLElement).innerText.replaceAll('\u00a0', ' '),
      })),
    );
    return found.sort((left, right) => left.top - right.top).map((line) => line.text);
  }

  /**
   * Writes out/screenshots/NAME.png.
   * @returns absolute path of the picture
   */
  screenshot(name: string): Promise<string> {
    return takeScreenshot(this.page, name);
  }

  /** Ends browser and server and removes the temporary folders. */
  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    await this.scratch.remove();
  }

  /**
   * Opens a quick input, types into it and presses Enter on the entry. Entries of an extension
   * that is still loading appear only after the input was opened anew.
   */
  private async pick(openKey: string, query: string, label: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    const exact = this.page.getByText(label, { exact: true });
    const entry = this.page.locator(ENTRY).filter({ has: exact }).first();
    for (let timeout = FIRST_TRY_MS; timeout < STEP_LIMIT_MS; timeout *= 2) {
      await this.page.keyboard.press(openKey);
      await input.fill(query);
      const found = await entry.waitFor({ timeout }).then(
        () => true,
        () => false,
      );
      if (found) return this.clickAndLeave(entry);
      await this.page.keyboard.press('Escape');
    }
    throw new Error(`"${label}" is not offered for "${query}".`);
  }

  /** Takes the mouse away after the click, lest a hover text cover what comes next. */
  private async clickAndLeave(target: Locator): Promise<void> {
    await target.click();
    await this.page.mouse.move(1, 1);
  }

  private visible(text: string): Locator {
    const shown = this.page.getByText(text).and(this.page.locator(NOT_SPOKEN));
    return shown.filter({ visible: true }).first();
  }
}

/**
 * Opens an editor before the tests of the surrounding describe() and closes it after them; takes
 * a screenshot named after each test that fails. Tests get two minutes each.
 * @returns gives the open editor, inside a test
 */
export function useEditor(options: EditorOptions): () => Editor {
  let editor: Editor | undefined;
  const current = (): Editor => {
    if (!editor) throw new Error('The editor is open only while tests run.');
    return editor;
  };
  before(async function () {
    this.timeout(OPEN_LIMIT_MS);
    editor = await Editor.open(options);
  });
  beforeEach(function () {
    this.currentTest?.timeout(TEST_LIMIT_MS);
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state !== 'failed') return;
    const name = test.fullTitle().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    await editor?.screenshot(`failed-${name}`);
  });
  after(async function () {
    this.timeout(STEP_LIMIT_MS);
    await editor?.close();
  });
  return current;
}
