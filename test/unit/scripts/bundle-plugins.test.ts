import assert from 'node:assert/strict';
import { blankExamples, markDroppable } from '../../../scripts/bundle-plugins';

describe('what bundles leave out', () => {
  it('examples of rules, and every other character stays in its place', () => {
    const source =
      "const rule = {\n  examples: [\n    { markdown: 'a [b] «c»' },\n  ],\n  id: 'x',\n};\n";
    const text = blankExamples(source);
    assert.equal(text.length, source.length);
    assert.equal(text.split('\n').length, source.split('\n').length);
    assert.equal(text.indexOf("id: 'x'"), source.indexOf("id: 'x'"));
    assert.match(text, /examples: \[\s*\],/);
    assert.doesNotMatch(text, /markdown/);
  });

  it('a variable that only looks like examples is left alone', () => {
    const source = "const examples = ['a']; const rule = { examples };";
    assert.equal(blankExamples(source), source);
  });

  it('values that nobody may need are marked, calls that may do something are not', () => {
    assert.equal(
      markDroppable('var a = (function() { return _asyncToGenerator(b); })();\nvar c = new D();'),
      'var a = /* @__PURE__ */ (function() { return _asyncToGenerator(b); })();\nvar c = /* @__PURE__ */ new D();',
    );
    for (const source of ['var a = b();', 'var a = (function() { c(); })();', 'new D();']) {
      assert.equal(markDroppable(source), source);
    }
  });
});
