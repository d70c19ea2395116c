/**
 * Runs the publishing steps of .github/workflows/publish.yml with a registry on this machine in place of both
 * marketplaces: the very commands, with a token that opens nothing. Each has to send the package byte for byte.
 *
 * Usage: `npm run publish:dry-run`; npx asks the npm registry for the two programs.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { ensureNode } from './vscode/node-install';
import { packExtension, readManifest } from './vsix';

const workflow = '.github/workflows/publish.yml';
/** The newest of the line that the workflow names. */
const nodes: Readonly<Record<number, string>> = { 22: '22.23.3' };

/** A step of the workflow, in part. */
interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: { readonly 'node-version'?: number };
}

/** What a client has sent. */
interface Upload {
  readonly path: string;
  readonly body: Buffer;
}

void main();

async function main(): Promise<void> {
  const { jobs } = parse(readFileSync(workflow, 'utf8')) as {
    jobs: { publish: { steps: readonly Step[] } };
  };
  const { steps } = jobs.publish;
  const line = steps.find((step) => step.with?.['node-version'])?.with?.['node-version'] ?? 0;
  const version = nodes[line];
  if (!version) throw new Error(`Which Node ${line} is to be tried?`);
  const bin = await ensureNode(version);
  const folder = mkdtempSync(path.join(tmpdir(), 'bao-cao-publish-'));
  const uploads: Upload[] = [];
  const server = await startRegistry(uploads);
  try {
    const { name, version: own } = readManifest();
    const vsix = path.join(folder, `${name}-${own}.vsix`);
    await packExtension(vsix);
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const { run, env = {} } of steps) {
      if (!run) continue;
      const tokens = Object.keys(env).map((key) => [key, 'opens-nothing']);
      await runStep(run, folder, {
        ...process.env,
        ...(Object.fromEntries(tokens) as NodeJS.ProcessEnv),
        PATH: `${bin}:${process.env.PATH ?? ''}`,
        VSCE_MARKETPLACE_URL: address,
        OVSX_REGISTRY_URL: address,
      });
      const upload = uploads.pop();
      if (!upload?.body.equals(readFileSync(vsix))) throw new Error(`Not published by: ${run}`);
      console.log(
        `── ${run}\n   sent ${upload.body.length} bytes, all of the package, to ${upload.path}`,
      );
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}

function runStep(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-e', '-c', command], { cwd, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`ended with code ${code}: ${command}`));
    });
  });
}

/** Answers as both marketplaces do to a publisher whose extension is new. */
function startRegistry(uploads: Upload[]): Promise<Server> {
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method, url = '' } = request;
      if (method === 'POST') uploads.push({ path: url.replace(/\?.*/, ''), body });
      const isNew = method === 'GET' && !url.startsWith('/api/');
      response.writeHead(isNew ? 404 : 200, { 'content-type': 'application/json' });
      const { name, version, publisher } = readManifest();
      const published = { name, version, namespace: publisher };
      response.end(JSON.stringify(method === 'OPTIONS' ? galleryPlaces : published));
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Where Visual Studio's gallery keeps what vsce asks for: one extension, and the list to add it to. */
const galleryPlaces = {
  value: [
    [
      'e11ea35a-16fe-4b80-ab11-c4cab88a0966',
      'publishers/{publisherName}/extensions/{extensionName}',
    ],
    ['a41192c8-9525-4b58-bc86-179fa549d80d', 'extensions'],
  ].map(([id, place]) => ({
    ...{ id, area: 'gallery', resourceName: 'extensions', routeTemplate: `_apis/gallery/${place}` },
    ...{ resourceVersion: 1, minVersion: '1.0', maxVersion: '9.0', releasedVersion: '7.0' },
  })),
};

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
