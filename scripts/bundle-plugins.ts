/** What bundles leave out: code and texts that the product never runs or shows. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { quicken } from './quicker-docx';

/**
 * Leaves the examples of rules out: they are documentation and tests, about 20 KB. The place of every other
 * character stays the same, so that source maps hold.
 */
export const withoutExamples: Plugin = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]core[\\/]checks[\\/]rules[\\/].*\.ts$/ }, ({ path }) => ({
      contents: blankExamples(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** A rule's source with `examples: []`, as long as before. */
export function blankExamples(source: string): string {
  let text = source;
  const visit = (node: ts.Node): void => {
    const isExamples =
      ts.isPropertyAssignment(node) &&
      node.name.getText() === 'examples' &&
      ts.isArrayLiteralExpression(node.initializer);
    if (!isExamples) {
      ts.forEachChild(node, visit);
      return;
    }
    const start = node.initializer.getStart() + 1;
    const end = node.initializer.getEnd() - 1;
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
  };
  visit(ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true));
  return text;
}

/** Bundles the package `docx` in a quicker form, without what nobody uses. */
export const leanDocx: Plugin = {
  name: 'lean-docx',
  setup(build) {
    build.onLoad({ filter: /[\\/]docx[\\/]dist[\\/](?:index|layout)\.mjs$/ }, ({ path }) => {
      const file = basename(path, '.mjs');
      const source = quicken(file, readFileSync(path, 'utf8'));
      return { contents: file === 'index' ? markDroppable(source) : source, loader: 'js' };
    });
  },
};

/**
 * Tells esbuild which values of a module it may drop when nobody uses them: asynchronous functions that docx's
 * own build made of `(function() { … })()`, and objects made with `new X()`. They drag the reader and patcher of
 * documents along, 50 KB.
 */
export function markDroppable(source: string): string {
  const file = ts.createSourceFile('module.js', source, ts.ScriptTarget.Latest, true);
  const places = file.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer && isPure(initializer) ? [initializer] : []))
    .map((initializer) => initializer.getStart());
  let text = '';
  let at = 0;
  for (const place of places) {
    text += `${source.slice(at, place)}/* @__PURE__ */ `;
    at = place;
  }
  return text + source.slice(at);
}

function isPure(value: ts.Expression): boolean {
  if (ts.isNewExpression(value)) {
    return ts.isIdentifier(value.expression) && (value.arguments ?? []).length === 0;
  }
  if (!ts.isCallExpression(value) || value.arguments.length > 0) return false;
  const called = ts.isParenthesizedExpression(value.expression)
    ? value.expression.expression
    : value.expression;
  return ts.isFunctionExpression(called) && called.getText().includes('_asyncToGenerator(');
}

/** The build of `yaml` for browsers in every bundle: the same code, as modules, so that what nobody uses goes. */
export const modularYaml = { yaml: resolve('node_modules/yaml/browser/dist/index.js') };

/**
 * Leaves docx's layout engine, a megabyte that few runs need, in a file of its own beside the bundle: code that
 * imports it loads that file when it first runs.
 */
export const layoutBeside: Plugin = {
  name: 'layout-beside',
  setup(build) {
    build.onResolve({ filter: /^docx\/layout$/ }, () => ({ path: './layout', external: true }));
  },
};
