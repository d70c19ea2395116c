import type { Level } from '../../vietnamese/document-number';
import { fold } from '../../vietnamese/fold';

/** What the name of an issuer says of it. */
export interface IssuerName {
  readonly level?: Level;
  /** True for a board or office that serves a committee: Ban Tổ chức, Văn phòng, Ủy ban Kiểm tra. */
  readonly isBoard: boolean;
  /** True for a committee or one of its organs, named as such. */
  readonly isCommittee: boolean;
  /** The central body, when it is one: each issues documents of its own. */
  readonly central?: 'politburo' | 'secretariat' | 'committee';
}

/** Looked for in the folded name; the first in the text decides. */
const levelWords =
  /(?<![a-z])(?:(trung uong dang|trung uong|bo chinh tri|ban bi thu|bch tw|tw)|(tinh uy|thanh uy|dang bo tinh|dang bo thanh pho)|(huyen uy|quan uy|thi uy|dang bo huyen|dang bo quan|dang bo thi xa)|(dang uy|dang bo (?:xa|phuong|dac khu|thi tran|co quan|truong|cong ty|benh vien))|(chi bo|chi uy))(?![a-z])/;
const levels: readonly Level[] = ['central', 'province', 'district', 'committee', 'cell'];
const board =
  /^(?:ban (?:to chuc|tuyen giao|dan van|noi chinh|kinh te|xay dung dang|chinh sach)|van phong|uy ban kiem tra|ubkt|btc)(?![a-z])/;
/** Not “Trung ương” alone, which people say of the central boards as well. */
const committee =
  /^(?:bo chinh tri|ban bi thu|ban thuong vu|ban chap hanh|btv|bch|tinh uy|thanh uy|huyen uy|quan uy|dang uy)(?![a-z])/;
/** Bodies with a code of their own that none of these levels has. */
const others =
  /quan uy trung uong|trung uong (?:doan|hoi|mat tran)|cong doan|doan thanh nien|mat tran/;

/** Reads whose document it is from the words behind “của”. */
export function readIssuerName(name: string): IssuerName {
  const folded = fold(name);
  if (others.test(folded)) return { isBoard: false, isCommittee: false };
  const match = levelWords.exec(folded);
  const level = match ? levels[match.slice(1).findIndex(Boolean)] : undefined;
  const isBoard = board.test(folded);
  const central = level === 'central' && !isBoard ? centralBody(folded) : undefined;
  const isCommittee = committee.test(folded);
  return { isBoard, isCommittee, ...(level && { level }), ...(central && { central }) };
}

function centralBody(folded: string): IssuerName['central'] {
  if (folded.startsWith('bo chinh tri')) return 'politburo';
  if (folded.startsWith('ban bi thu')) return 'secretariat';
  return /^(?:ban chap hanh|bch|hoi nghi)/.test(folded) ? 'committee' : undefined;
}
