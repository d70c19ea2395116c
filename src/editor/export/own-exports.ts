import type { Memento } from 'vscode';

const stateKey = 'exports';
const mostKept = 200;

/** Remembers what we exported, to tell our own file from one that somebody has edited since. */
export class OwnExports {
  constructor(private readonly state: Memento) {}

  /** True when the file still is what we last wrote there. */
  isOwn(location: string, content: Uint8Array): boolean {
    return this.all().some(([known, hash]) => known === location && hash === hashOf(content));
  }

  async remember(location: string, content: Uint8Array): Promise<void> {
    const others = this.all().filter(([known]) => known !== location);
    await this.state.update(stateKey, [...others, [location, hashOf(content)]].slice(-mostKept));
  }

  private all(): readonly (readonly [string, string])[] {
    return this.state.get(stateKey, []);
  }
}

/**
 * Length and two FNV-1a sums (one from each end) of a file. It only has to notice changes, nobody would
 * forge it; browsers have better ones on secure addresses alone.
 */
function hashOf(content: Uint8Array): string {
  let forth = 0x811c9dc5;
  let back = 0x811c9dc5;
  for (let index = 0; index < content.length; index++) {
    forth = Math.imul(forth ^ (content[index] as number), 0x01000193);
    back = Math.imul(back ^ (content[content.length - 1 - index] as number), 0x01000193);
  }
  return [content.length, forth >>> 0, back >>> 0].map((value) => value.toString(36)).join('-');
}
