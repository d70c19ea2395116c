import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Rooms a file of `src/core` may not look into: arrows run text → report → findings / Word / pages. */
const nodeBuiltIns = [
  'node:*',
  'fs',
  'fs/*',
  'path',
  'os',
  'child_process',
  'crypto',
  'url',
  'util',
];
const forbid = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
});
const noHost = {
  group: [...nodeBuiltIns, 'vscode'],
  message: 'core is pure: it runs in every host.',
};
const rooms = (names, message) => ({
  group: names.flatMap((name) => [`**/${name}`, `**/${name}/*`, `**/${name}/**`]),
  message,
});
const outside = rooms(
  ['cli', 'editor', 'host'],
  'core knows nobody on its right: data flows text → report → findings, Word → editor.',
);

export default tseslint.config(
  {
    ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', 'src/core/lexicon/rule-lists.ts'],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Indexed access is checked by the compiler; `as T` after a proof is our way to say so.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Control characters are what some of our regular expressions look for.
      'no-control-regex': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      ...forbid(noHost, outside),
      'no-restricted-globals': ['error', 'process', 'Buffer', 'require', 'document', 'window'],
    },
  },
  {
    files: ['src/core/vietnamese/**/*.ts', 'src/core/messages/**/*.ts'],
    rules: forbid(
      noHost,
      outside,
      rooms(
        ['checks', 'templates', 'word', 'layout', 'pages', 'settings'],
        'This room is at the bottom of the house.',
      ),
    ),
  },
  {
    files: ['src/core/report/**/*.ts'],
    rules: forbid(
      noHost,
      outside,
      rooms(
        ['checks', 'templates', 'word', 'layout', 'pages', 'settings', 'messages'],
        'A Report knows nobody who reads it.',
      ),
    ),
  },
  {
    files: ['src/core/checks/**/*.ts', 'src/core/templates/**/*.ts'],
    rules: forbid(
      noHost,
      outside,
      rooms(['word', 'pages'], 'Findings and Word do not know each other.'),
    ),
  },
  {
    files: ['src/core/word/**/*.ts', 'src/core/layout/**/*.ts'],
    rules: forbid(
      noHost,
      outside,
      rooms(
        ['checks', 'templates', 'pages', 'settings'],
        'Findings and Word do not know each other.',
      ),
    ),
  },
  {
    files: ['src/host/**/*.ts', 'src/cli/**/*.ts'],
    rules: forbid(
      { group: ['vscode'], message: 'Only src/editor imports vscode.' },
      rooms(['editor'], 'Only extension.ts knows the editor.'),
    ),
  },
  {
    files: ['src/editor/**/*.ts', 'src/extension*.ts'],
    rules: forbid(
      { group: nodeBuiltIns, message: 'The editor runs in the web host too.' },
      rooms(['cli'], 'The editor does not know the command line.'),
    ),
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    // Texts come from anybody, so no pattern may take time in the square of their length: neither from one place
    // of the text nor tried from every place.
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  { files: ['*.mjs', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
