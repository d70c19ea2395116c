import type { Metadata, Scalar } from '../../report/front-matter/model';
import { fold } from '../../vietnamese/fold';

/**
 * What a line of the header names: a cấp ủy of some level, a board that serves one, a đảng bộ, an organ of the
 * cấp ủy that signs in its name (`standing`), a congress, a body of the State, the Party itself.
 */
export type BodyKind =
  | 'province'
  | 'district'
  | 'committee'
  | 'cell'
  | 'board'
  | 'organisation'
  | 'standing'
  | 'congress'
  | 'state'
  | 'party';

/** The kinds that are a cấp ủy or a chi bộ: they decide together, so nobody signs in a person's stead. */
export const collectiveKinds: ReadonlySet<BodyKind | undefined> = new Set<BodyKind>([
  'province',
  'district',
  'committee',
  'cell',
]);

const beginnings: readonly (readonly [RegExp, BodyKind])[] = [
  [/^(?:tinh uy|thanh uy)\b/, 'province'],
  [/^(?:huyen uy|quan uy|thi uy)\b/, 'district'],
  [/^dang uy\b/, 'committee'],
  [/^(?:chi bo|chi uy)\b/, 'cell'],
  [/^dang bo\b/, 'organisation'],
  [/^(?:ban thuong vu|ban chap hanh|btv|bch)\b/, 'standing'],
  [
    /^(?:uy ban kiem tra|van phong (?:dang uy|tinh uy|thanh uy|huyen uy)|ban (?:to chuc|tuyen giao|dan van|noi chinh|xay dung dang))\b/,
    'board',
  ],
  [/^dai hoi\b/, 'congress'],
  [/^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)\b/, 'state'],
  [/^dang cong san viet nam$/, 'party'],
];

/** What a name in the header, or behind `T/M`, stands for; `undefined` for names of any other kind. */
export function bodyKind(name: string): BodyKind | undefined {
  const folded = fold(name);
  return beginnings.find(([pattern]) => pattern.test(folded))?.[1];
}

/** The name of the body that issues the report; a đảng bộ above another name is only where it belongs. */
export function issuingName({ issuingBody }: Metadata): Scalar | undefined {
  return (
    issuingBody.find(({ text }) => (bodyKind(text) ?? 'organisation') !== 'organisation') ??
    issuingBody[0]
  );
}

/** What the body that issues the report is. */
export function issuingKind(metadata: Metadata): BodyKind | undefined {
  const name = issuingName(metadata);
  return name && bodyKind(name.text);
}

/** True where the value has still to be filled in: the business of `blank`. */
export function hasGap({ text }: Scalar): boolean {
  return /…|\.{3}|_{2}|\[/.test(text);
}
