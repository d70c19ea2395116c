import type { numberAndCodeMessages } from '../../messages/number-and-code';
import type { Metadata, Scalar } from '../../report/front-matter/model';
import { fold } from '../../vietnamese/fold';
import type { ValueFault } from './finding';
import { bodyKind, hasGap, issuingKind, issuingName } from './issuing-body';
import type { BodyKind } from './issuing-body';

type Messages = (typeof numberAndCodeMessages)['vi'];

/** Names of bodies in the two writings of “ủy”; the rest of the name stays as typed. */
const committeeOf = /^(?:ĐẢNG BỘ)(?=\s|$)/iu;
const standingOf =
  /^(?:BAN THƯỜNG VỤ|BAN CHẤP HÀNH)\s+(ĐẢNG BỘ|ĐẢNG [ỦU][YỶ]|TỈNH [ỦU][YỶ]|THÀNH [ỦU][YỶ]|HUYỆN [ỦU][YỶ])(?=\s|$)/iu;
const organisations: readonly (readonly [RegExp, string])[] = [
  [/^ĐẢNG [ỦU][YỶ](?=\s|$)/iu, 'ĐẢNG BỘ'],
  [/^TỈNH [ỦU][YỶ](?=\s|$)/iu, 'ĐẢNG BỘ TỈNH'],
  [/^THÀNH [ỦU][YỶ](?=\s|$)/iu, 'ĐẢNG BỘ THÀNH PHỐ'],
  [/^HUYỆN [ỦU][YỶ](?=\s|$)/iu, 'ĐẢNG BỘ HUYỆN'],
];
const bodyAndPlace = /^dang (?:bo|uy) (.+)$/;
const provinceOf = /^ĐẢNG BỘ TỈNH(?=\s|$)/iu;

/**
 * The names on the left of the header (HD 05, annex 2): the higher đảng bộ above, the cấp ủy or chi bộ that issues
 * below it.
 */
export function checkHeaderLines(metadata: Metadata, messages: Messages): ValueFault[] {
  const issuing = issuingName(metadata);
  const parent = metadata.parentBody[0];
  return [
    ...[...metadata.issuingBody, ...metadata.parentBody]
      .filter(({ text }) => bodyKind(text) === 'party')
      .map((scalar) => ({ scalar, message: messages.partyName })),
    ...(issuing ? checkIssuing(issuing, messages) : []),
    ...(parent ? checkParent(parent, issuing, issuingKind(metadata), messages) : []),
  ];
}

/** `ĐẢNG BỘ XÃ TÂN HÒA MẪU` above `ĐẢNG ỦY XÃ TÂN HÒA MẪU`. */
function isOwnParent(parent: Scalar, issuing: Scalar): boolean {
  if (hasGap(parent) || hasGap(issuing)) return false;
  const [above, below] = [parent, issuing].map(({ text }) => bodyAndPlace.exec(fold(text)));
  return above?.[1] !== undefined && above[1] === below?.[1];
}

function checkIssuing(scalar: Scalar, messages: Messages): ValueFault[] {
  const { text } = scalar;
  const kind = bodyKind(text);
  if (kind === 'organisation') {
    const right = text.replace(committeeOf, 'ĐẢNG ỦY');
    return [replaced(scalar, right, messages.organisationIssues(right), messages)];
  }
  if (kind === 'standing') {
    const right = text.replace(standingOf, (_, body: string) =>
      committeeOf.test(body) ? 'ĐẢNG ỦY' : body,
    );
    const message = messages.standingIssues(right === text ? 'ĐẢNG ỦY …' : right);
    return [right === text ? { scalar, message } : replaced(scalar, right, message, messages)];
  }
  return kind === 'state' ? [{ scalar, message: messages.stateIssues(text) }] : [];
}

function checkParent(
  scalar: Scalar,
  issuer: Scalar | undefined,
  issuing: BodyKind | undefined,
  messages: Messages,
): ValueFault[] {
  const { text } = scalar;
  if (issuer && isOwnParent(scalar, issuer)) {
    return [{ scalar, message: messages.sameBody(text) }];
  }
  const kind = bodyKind(text);
  if (kind === 'state') return [{ scalar, message: messages.parentState(text) }];
  if (issuing === 'board') {
    const right = text.replace(provinceOf, 'TỈNH ỦY');
    return right === text
      ? []
      : [replaced(scalar, right, messages.parentOrganisation(right), messages)];
  }
  if (issuing === 'committee' || issuing === 'cell') {
    const [pattern, name] = organisations.find(([one]) => one.test(text)) ?? [];
    if (!pattern || name === undefined) return [];
    const right = text.replace(pattern, name);
    return [replaced(scalar, right, messages.parentCommittee(right), messages)];
  }
  // A thành ủy may stand below a tỉnh ủy.
  const isProvince = issuing === 'province' && /^TỈNH/iu.test(text) && !hasGap(scalar);
  return isProvince ? [{ scalar, message: messages.parentOfProvince }] : [];
}

function replaced(scalar: Scalar, right: string, message: string, messages: Messages): ValueFault {
  return { scalar, message, expected: [right], fix: messages.fix(right) };
}
