import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every way a program in Node or a browser can reach a network. */
const ways = [
  /\bfetch\(/,
  /\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b/,
  /require\("(?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector)"\)/,
];

/** Places in the bundles of a folder that could reach a network, each with some text around it: none. */
export function findNetworkCode(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return ways.flatMap((way) => {
        const match = way.exec(text);
        return match ? [`${name}: ${text.slice(match.index - 40, match.index + 60)}`] : [];
      });
    });
}
