/** All test files of the suite being bundled; put in by scripts/vscode/bundle-tests.ts. */
declare module 'virtual:test-files' {}

/** Mocha as its build for browsers gives it. */
declare module 'mocha/mocha.js' {}

/** Which tests to run, empty for all; put in by scripts/vscode/bundle-tests.ts. */
declare const INTEGRATION_GREP: string;
