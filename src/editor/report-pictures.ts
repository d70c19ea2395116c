import type { PictureState } from '../core/checks/model';
import type { Report } from '../core/report/model';
import { pictureAddress } from '../core/report/picture-address';
import { picturesOf, readPictures } from '../host/pictures';
import type { PicturePlace } from '../host/pictures';
import { concerns } from './workspace-changes';
import type { FileChange } from './workspace-changes';
import { workspaceFiles } from './workspace-files';

/** What is known of the pictures one open report shows; files are looked at beside the typing. */
export class ReportPictures {
  private states: ReadonlyMap<string, PictureState> = new Map();
  /** The newest look; an older one that ends later has no say. */
  private look = 0;
  private looking: Promise<void> = Promise.resolve();

  /**
   * @param place of the report, as URIs
   * @param changed called when more is known than at the last check
   */
  constructor(
    private readonly place: PicturePlace,
    private readonly changed: () => void,
  ) {}

  /** What is known of a picture by its address; `undefined` before it was looked at. */
  readonly stateOf = (url: string): PictureState | undefined => this.states.get(url);

  /** Looks at the pictures of a version if some of them are new. */
  follow(report: Report): void {
    if (!report.text.includes('![')) return;
    if ([...picturesOf(report)].some((url) => !this.states.has(url))) this.lookAgain(report);
  }

  /** True when the file of one of the pictures is no longer what it was. */
  areTouchedBy(change: FileChange): boolean {
    return [...this.states.keys()].some((url) => {
      const address = pictureAddress(url);
      if (address.kind !== 'relative') return false;
      return concerns(change, workspaceFiles.join(this.place.folder, address.path));
    });
  }

  /** Looks at all of them: files may have changed. */
  lookAgain(report: Report): void {
    if (!report.text.includes('![')) return;
    this.looking = this.read(report);
  }

  /** Settles when the last look has ended. */
  settled(): Promise<void> {
    return this.looking;
  }

  private async read(report: Report): Promise<void> {
    const look = ++this.look;
    const pictures = await readPictures(workspaceFiles, report, this.place);
    if (look !== this.look) return;
    const before = this.states;
    this.states = new Map([...pictures].map(([url, { state }]) => [url, state]));
    const isNew = ([url, state]: [string, PictureState]): boolean =>
      state !== (before.get(url) ?? 'good');
    if ([...this.states].some(isNew)) this.changed();
  }
}
