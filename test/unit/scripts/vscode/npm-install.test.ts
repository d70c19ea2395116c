import assert from 'node:assert/strict';
import path from 'node:path';
import { npmEnvironment, npmReason } from '../../../../scripts/vscode/npm-install';

describe('npm below npm run', () => {
  it('forgets the outer package and keeps the settings of the user', () => {
    const environment = npmEnvironment(
      {
        PATH: '/bin',
        npm_package_name: 'outer',
        npm_lifecycle_event: 'test',
        npm_config_local_prefix: '/outer',
        npm_config_omit: 'dev',
        npm_config_registry: 'http://registry.example',
        NODE_ENV: 'production',
      },
      ['/other/node'],
    );
    assert.deepEqual(environment, {
      PATH: ['/other/node', '/bin'].join(path.delimiter),
      npm_config_registry: 'http://registry.example',
      NODE_ENV: '',
    });
  });

  it('gives its reason on one line', () => {
    const output = [
      'npm warn something',
      'npm error code ENOTFOUND',
      'npm error',
      'npm error network request failed',
      'npm error A complete log of this run can be found in: /some/file',
    ].join('\n');
    assert.equal(npmReason(output), 'code ENOTFOUND; network request failed');
  });

  it('falls back on the last line, and on words of ours', () => {
    assert.equal(npmReason('first\nlast\n\n'), 'last');
    assert.equal(npmReason(''), 'no reason given');
  });
});
