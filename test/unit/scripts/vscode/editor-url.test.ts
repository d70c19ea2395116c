import assert from 'node:assert/strict';
import { folderUrl, suiteUrl } from '../../../../scripts/vscode/editor-url';

const SERVER = 'http://127.0.0.1:4567/?tkn=secret';

describe('addresses of the test editor', () => {
  it('keeps the token and names the folder', () => {
    const url = new URL(folderUrl(SERVER, '/báo cáo'));
    assert.equal(url.searchParams.get('tkn'), 'secret');
    assert.equal(url.searchParams.get('folder'), '/báo cáo');
  });

  it('names a file that lists several folders', () => {
    const { searchParams } = new URL(folderUrl(SERVER, '/work/both.code-workspace'));
    assert.equal(searchParams.get('workspace'), '/work/both.code-workspace');
    assert.equal(searchParams.has('folder'), false);
  });

  const payload = (host: 'desktop' | 'web'): Map<string, string> => {
    const page = { folder: '/work', extension: '/a b', tests: '/a b/out/test/x.js', host };
    const text = new URL(suiteUrl(SERVER, page)).searchParams.get('payload') ?? '';
    return new Map(JSON.parse(text) as [string, string][]);
  };

  it('names extension and suite as files of the server', () => {
    const entries = payload('desktop');
    const remote = 'vscode-remote://127.0.0.1:4567/a%20b';
    assert.equal(entries.get('extensionDevelopmentPath'), remote);
    assert.equal(entries.get('extensionTestsPath'), `${remote}/out/test/x.js`);
    assert.equal(entries.has('extensionDevelopmentKind'), false);
  });

  it('asks for the worker of the page in the web host', () => {
    assert.equal(payload('web').get('extensionDevelopmentKind'), 'web');
  });
});
