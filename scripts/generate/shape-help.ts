import type { FieldShape } from '../../src/core/report/front-matter/fields';

/** What may stand after the key. */
export const shapeHelp: Readonly<Record<FieldShape, string>> = {
  text: 'một dòng chữ',
  lines: 'một dòng chữ hoặc danh sách các dòng',
  recipients: 'danh sách nơi nhận',
  signatures: 'danh sách người ký',
};
